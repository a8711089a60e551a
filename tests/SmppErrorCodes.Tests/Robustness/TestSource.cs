using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.Tests.Robustness;

/// <summary>C# that one of the tests analyzes: each text in their code that is C#, in the frame that makes a file of it.</summary>
internal sealed partial class TestSource
{
    /// <summary>What is shorter is as good as any English word.</summary>
    private const int MinTokens = 4;

    /// <summary>Stands in a text for what is only known when the test runs.</summary>
    private const string Hole = "\u0001";

    private TestSource(string test, string file, ImmutableArray<TextSpan> tokens)
    {
        Test = test;
        File = file;
        Tokens = tokens;
    }

    /// <summary>All of them, each once, in an order that does not depend on the machine.</summary>
    public static IReadOnlyList<TestSource> All { get; } =
    [
        .. RepositoryFile.NamesIn("tests/SmppErrorCodes.Tests", "*.cs")
            .SelectMany(static name => FromTest(Path.GetFileNameWithoutExtension(name), new RepositoryFile(name).Text))
            .Concat(BrokenCodeTests.Sources.Select(static file => FromFile(nameof(BrokenCodeTests), file, 0, int.MaxValue)))
            .DistinctBy(static source => source.File),
    ];

    /// <summary>The name of the test's file, without its extension.</summary>
    public string Test { get; }

    /// <summary>The whole file.</summary>
    public string File { get; }

    /// <summary>The tokens of what the test has written; the frame is the same everywhere.</summary>
    public ImmutableArray<TextSpan> Tokens { get; }

    private static IEnumerable<TestSource> FromTest(string test, string code)
    {
        var root = CSharpSyntaxTree.ParseText(code, GeneratedCompilation.ParseOptions).GetRoot();
        var texts = root.DescendantNodes().OfType<ExpressionSyntax>()
            .Where(static expression => expression is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax && expression.Parent is not BinaryExpressionSyntax)
            .Select(expression => TextOf(expression, root))
            .OfType<string>()
            .Select(static text => Markup().Replace(text, ""))
            .ToList();
        var frames = texts.Where(static text => text.Split(Hole).Length == 2).ToList();
        return texts.Select(text => FromText(test, text.Replace(Hole, "7", StringComparison.Ordinal), frames)).OfType<TestSource>();
    }

    /// <param name="frames">Those of the test that has the text.</param>
    private static TestSource? FromText(string test, string text, IReadOnlyList<string> frames)
    {
        foreach (var file in Files(text).Concat(frames.SelectMany(frame => Files(frame.Replace(Hole, text, StringComparison.Ordinal)))).Append(Receipts.Members(text)).Append(Statements(text)).Append(Statements($"_ = {text};")))
        {
            var tree = CSharpSyntaxTree.ParseText(file, GeneratedCompilation.ParseOptions);
            if (!tree.GetDiagnostics().Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) && !((CompilationUnitSyntax)tree.GetRoot()).Members.Any(SyntaxKind.GlobalStatement))
            {
                var source = FromFile(test, file, file.IndexOf(text, StringComparison.Ordinal), text.Length);
                return source.Tokens.Length < MinTokens ? null : source;
            }
        }

        return null;
    }

    private static string[] Files(string text) => [Receipts.File(text), text];

    private static string Statements(string text) => "using CODE = SmppErrorCodes.TwilioSmppErrorCode;\n" + Receipts.Statements(text);

    private static TestSource FromFile(string test, string file, int start, int length) => new(
        test,
        file,
        [
            .. CSharpSyntaxTree.ParseText(file, GeneratedCompilation.ParseOptions).GetRoot().DescendantTokens()
                .Select(static token => token.Span)
                .Where(span => !span.IsEmpty && span.Start >= start && span.End - start <= length),
        ]);

    /// <summary>The text that an expression gives, those that are put together of several as one; null if it is no text.</summary>
    private static string? TextOf(ExpressionSyntax expression, SyntaxNode root) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        InterpolatedStringExpressionSyntax interpolated => string.Concat(interpolated.Contents.Select(content => content switch
        {
            InterpolatedStringTextSyntax text => text.TextToken.ValueText,
            InterpolationSyntax { Expression: var value } => TextOf(value, root) ?? Hole,
            _ => "",
        })),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when TextOf(sum.Left, root) is { } left && TextOf(sum.Right, root) is { } right => left + right,
        IdentifierNameSyntax { Identifier.ValueText: var name } => TextOf(name, root),
        _ => null,
    };

    /// <summary>The text of a constant in the same file.</summary>
    private static string? TextOf(string constant, SyntaxNode root) => root.DescendantNodes()
        .OfType<FieldDeclarationSyntax>()
        .Where(static field => field.Modifiers.Any(SyntaxKind.ConstKeyword))
        .SelectMany(static field => field.Declaration.Variables)
        .Where(variable => variable.Identifier.ValueText == constant)
        .Select(variable => variable.Initializer is { Value: var value } ? TextOf(value, root) : null)
        .FirstOrDefault();

    /// <summary>Where a test says what is reported: <c>{|SMPP001:7|}</c>, <c>[|7|]</c>.</summary>
    [GeneratedRegex(@"\{\|[\w#]+:|\|\}|\[\||\|\]")]
    private static partial Regex Markup();
}
