using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Benchmarks.Measuring;

namespace SmppErrorCodes.Benchmarks.Corpus;

/// <summary>Counts what C# code is made of, as far as analyzers pay for it.</summary>
internal sealed class CodeMix : CSharpSyntaxWalker
{
    private static readonly string[] Counts =
    [
        Types, Members, Attributes, AttributesWithTypeof, Usings, Numbers, Texts, OtherLiterals, Calls, Creations, Comparisons,
        Logic, SwitchStatements, SwitchExpressions, Patterns, Ifs, Lambdas, Awaits, Locals, Names, CodeNames, ErrorNames,
    ];

    private const string Types = "types";
    private const string Members = "members with a body or initializer, and other members";
    private const string Attributes = "attributes";
    private const string AttributesWithTypeof = "attributes with typeof";
    private const string Usings = "using directives";
    private const string Numbers = "number literals";
    private const string Texts = "string literals";
    private const string OtherLiterals = "other literals (true, false, null, ...)";
    private const string Calls = "calls";
    private const string Creations = "object creations";
    private const string Comparisons = "comparisons (==, !=, <, >, <=, >=)";
    private const string Logic = "&&, ||";
    private const string SwitchStatements = "switch statements";
    private const string SwitchExpressions = "switch expressions";
    private const string Patterns = "patterns";
    private const string Ifs = "if";
    private const string Lambdas = "lambdas";
    private const string Awaits = "await";
    private const string Locals = "local variables";
    private const string Names = "names";
    private const string CodeNames = "names ending in ErrorCode or ErrCode";
    private const string ErrorNames = "names ending in Error or Err";

    private readonly Dictionary<string, int> _counts = Counts.ToDictionary(static name => name, static _ => 0);
    private readonly List<int> _memberLines = [];
    private long _files;
    private long _lines;
    private long _commentLines;
    private long _characters;
    private long _filesWithCodeNames;
    private long _filesWithRareNumbers;
    private bool _hasRareNumber;

    private CodeMix()
        : base(SyntaxWalkerDepth.Token)
    {
    }

    /// <summary>The figures of some files, each under its name: per 1,000 lines unless noted otherwise.</summary>
    public static IReadOnlyDictionary<string, double> Of(IEnumerable<SourceFile> files)
    {
        var mix = new CodeMix();
        foreach (var file in files)
        {
            mix.Add(file);
        }

        return mix.Figures();
    }

    public override void Visit(SyntaxNode? node)
    {
        if (node is not null && KindOf(node) is { } kind)
        {
            _counts[kind]++;
        }

        if (node is AttributeSyntax attribute && attribute.DescendantNodes().OfType<TypeOfExpressionSyntax>().Any())
        {
            _counts[AttributesWithTypeof]++;
        }

        if (node is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax)
        {
            var span = node.SyntaxTree.GetLineSpan(node.Span);
            _memberLines.Add(span.EndLinePosition.Line - span.StartLinePosition.Line + 1);
        }

        base.Visit(node);
    }

    public override void VisitToken(SyntaxToken token)
    {
        if (!token.IsKind(SyntaxKind.IdentifierToken))
        {
            _hasRareNumber |= token.Value is int number && BundledCodes.IsStrong(number);
            return;
        }

        _counts[Names]++;
        var name = token.ValueText;
        if (EndsIn(name, "ErrorCode") || EndsIn(name, "ErrCode"))
        {
            _counts[CodeNames]++;
        }
        else if (EndsIn(name, "Error") || EndsIn(name, "Err"))
        {
            _counts[ErrorNames]++;
        }
    }

    private static bool EndsIn(string name, string words) => name.EndsWith(words, StringComparison.OrdinalIgnoreCase);

    private static string? KindOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax or DelegateDeclarationSyntax => Types,
        BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax or EnumMemberDeclarationSyntax => Members,
        AttributeSyntax => Attributes,
        UsingDirectiveSyntax => Usings,
        LiteralExpressionSyntax literal => literal.Kind() switch
        {
            SyntaxKind.NumericLiteralExpression => Numbers,
            SyntaxKind.StringLiteralExpression or SyntaxKind.CharacterLiteralExpression => Texts,
            _ => OtherLiterals,
        },
        InvocationExpressionSyntax => Calls,
        BaseObjectCreationExpressionSyntax => Creations,
        BinaryExpressionSyntax binary => binary.Kind() switch
        {
            SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.LessThanExpression
                or SyntaxKind.GreaterThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanOrEqualExpression => Comparisons,
            SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression => Logic,
            _ => null,
        },
        SwitchStatementSyntax => SwitchStatements,
        SwitchExpressionSyntax => SwitchExpressions,
        PatternSyntax => Patterns,
        IfStatementSyntax => Ifs,
        AnonymousFunctionExpressionSyntax => Lambdas,
        AwaitExpressionSyntax => Awaits,
        VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } => Locals,
        _ => null,
    };

    private void Add(SourceFile file)
    {
        var tree = CSharpSyntaxTree.ParseText(file.Text, UserCompilation.ParseOptions, file.Path);
        var lines = tree.GetText().Lines;
        _files++;
        _lines += lines.Count - 1;
        _characters += file.Text.Length;
        _commentLines += lines.Count(static line => line.ToString().AsSpan().TrimStart().StartsWith("//"));
        var before = _counts[CodeNames];
        _hasRareNumber = false;
        Visit(tree.GetRoot());
        _filesWithRareNumbers += _hasRareNumber ? 1 : 0;
        _filesWithCodeNames += _counts[CodeNames] > before ? 1 : 0;
    }

    private Dictionary<string, double> Figures()
    {
        var figures = new Dictionary<string, double>
        {
            ["files, in all"] = _files,
            ["lines, in all"] = _lines,
            ["lines of a file"] = (double)_lines / _files,
            ["characters of a line"] = (double)_characters / _lines,
            ["lines that are comments, %"] = 100.0 * _commentLines / _lines,
            ["lines of a method or property, mean"] = _memberLines.Average(),
            ["methods and properties of at most 3 lines, %"] = Share(static lines => lines <= 3),
            ["methods and properties of more than 60 lines, %"] = Share(static lines => lines > 60),
            ["lines in methods of more than 60 lines, %"] = 100.0 * _memberLines.Where(static lines => lines > 60).Sum() / _lines,
            ["members of a type"] = (double)_counts[Members] / _counts[Types],
            ["files with a name that ends in ErrorCode, %"] = 100.0 * _filesWithCodeNames / _files,
            ["files with a number that few other lists have, %"] = 100.0 * _filesWithRareNumbers / _files,
        };
        foreach (var (name, count) in _counts)
        {
            figures.Add(name, 1000.0 * count / _lines);
        }

        return figures;

        double Share(Func<int, bool> isMeant) => 100.0 * _memberLines.Count(isMeant) / _memberLines.Count;
    }
}
