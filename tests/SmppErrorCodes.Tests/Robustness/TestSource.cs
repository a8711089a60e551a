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

/// <summary>C# that one of the tests analyzes: what its theories put into their frames, and each other text in its code that is C#.</summary>
internal sealed partial class TestSource
{
    /// <summary>What is shorter is as good as any English word.</summary>
    private const int MinTokens = 4;

    /// <summary>Stands in a text for what is only known when the test runs.</summary>
    private const string Hole = "\u0001";

    private static readonly Lazy<IReadOnlyList<TestSource>> Sources = new(static () =>
    [
        .. RepositoryFile.NamesIn("tests/SmppErrorCodes.Tests", "*.cs")
            .GroupBy(static name => Path.GetFileName(name).Split('.')[0], static name => new RepositoryFile(name).Text)
            .AsParallel().AsOrdered()
            .SelectMany(static test => FromTest(test.Key, [.. test]))
            .AsSequential()
            .Concat(BrokenCodeTests.Sources.Select(static file => FromFile(nameof(BrokenCodeTests), file, 0, int.MaxValue)))
            .DistinctBy(static source => source.File),
    ]);

    private TestSource(string test, string file, ImmutableArray<TextSpan> tokens)
    {
        Test = test;
        File = file;
        Tokens = tokens;
    }

    /// <summary>All of them, each once, in an order that does not depend on the machine.</summary>
    public static IReadOnlyList<TestSource> All => Sources.Value;

    /// <summary>The name of the test's class, or of the file if it has none.</summary>
    public string Test { get; }

    /// <summary>The whole file.</summary>
    public string File { get; }

    /// <summary>The tokens of what the test has written; the frame is the same everywhere.</summary>
    public ImmutableArray<TextSpan> Tokens { get; }

    /// <param name="parts">The files that the class of the test is in.</param>
    private static IEnumerable<TestSource> FromTest(string test, IReadOnlyList<string> parts)
    {
        var framed = TestFrame.FramedSourcesOf(test).ToList();
        var known = framed.SelectMany(static source => source.Texts).Select(WithoutMarkup).ToHashSet();
        return framed
            .Select(source => FromFrame(test, WithoutMarkup(source.File), WithoutMarkup(source.EmptyFile)))
            .Concat(parts.SelectMany(code => FromTexts(test, code, known)))
            .OfType<TestSource>()
            .Where(static source => source.Tokens.Length >= MinTokens);
    }

    /// <summary>What a theory puts into its frame.</summary>
    /// <param name="emptyFile">The frame with nothing in it.</param>
    private static TestSource? FromFrame(string test, string file, string emptyFile)
    {
        var start = file.AsSpan().CommonPrefixLength(emptyFile);
        var end = 0;
        while (end < Math.Min(file.Length, emptyFile.Length) - start && file[^(end + 1)] == emptyFile[^(end + 1)])
        {
            end++;
        }

        return IsFile(file) ? FromFile(test, file, start, file.Length - start - end) : null;
    }

    /// <summary>The other texts, each in the first frame in which it is C#.</summary>
    /// <param name="known">Texts whose own frames are known.</param>
    private static IEnumerable<TestSource?> FromTexts(string test, string code, IReadOnlySet<string> known)
    {
        var root = CSharpSyntaxTree.ParseText(code, GeneratedCompilation.ParseOptions).GetRoot();
        var texts = root.DescendantNodes().OfType<ExpressionSyntax>()
            .Where(IsText)
            .Select(expression => TextOf(expression, root))
            .OfType<string>()
            .Select(WithoutMarkup)
            .Where(text => !known.Contains(text) && MayHaveTokens(text))
            .ToList();
        var frames = texts.Where(static text => text.Split(Hole).Length == 2).ToList();
        var own = TestFrame.FramesOfOneText(test).Where(static frame => frame("") is { Length: > 0 } empty && IsFile(WithoutMarkup(empty))).ToList();
        return texts.Select(text => FromText(test, text.Replace(Hole, "7", StringComparison.Ordinal), frames, own));
    }

    /// <summary>Whether a text may have enough tokens in a frame. Most texts have not: they are names. An interpolated string is one token here.</summary>
    private static bool MayHaveTokens(string text) =>
        text.Contains('$', StringComparison.Ordinal) || SyntaxFactory.ParseTokens(text).Take(MinTokens).Count() == MinTokens;

    private static bool IsText(ExpressionSyntax expression) => expression
        is LiteralExpressionSyntax
        or InterpolatedStringExpressionSyntax
        or BinaryExpressionSyntax { Parent: not BinaryExpressionSyntax };

    /// <param name="frames">Texts with a hole of the test that has the text.</param>
    /// <param name="own">Methods of its class that put a text into a frame.</param>
    private static TestSource? FromText(string test, string text, IReadOnlyList<string> frames, IReadOnlyList<Func<string, string>> own) =>
        own.Select(frame => FromFrame(test, WithoutMarkup(frame(text)), WithoutMarkup(frame("")))).FirstOrDefault(static source => source is not null)
        ?? FromText(test, text, frames);

    private static TestSource? FromText(string test, string text, IReadOnlyList<string> frames) => Files(text)
        .Concat(frames.SelectMany(frame => Files(frame.Replace(Hole, text, StringComparison.Ordinal))))
        .Append(Receipts.Members(text))
        .Append(Statements(text))
        .Append(Statements($"_ = {text};"))
        .Where(IsFile)
        .Select(file => FromFile(test, file, file.IndexOf(text, StringComparison.Ordinal), text.Length))
        .FirstOrDefault();

    /// <summary>Whether a text has no syntax error and is not a program of statements, as almost any text could be one.</summary>
    private static bool IsFile(string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text, GeneratedCompilation.ParseOptions);
        return !tree.GetDiagnostics().Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            && !((CompilationUnitSyntax)tree.GetRoot()).Members.Any(SyntaxKind.GlobalStatement);
    }

    private static string WithoutMarkup(string text) => Markup().Replace(text, "");

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

    /// <summary>The value of an expression that is a text, or joins several; null for any other expression.</summary>
    private static string? TextOf(ExpressionSyntax expression, SyntaxNode root) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        InterpolatedStringExpressionSyntax interpolated => string.Concat(interpolated.Contents.Select(content => content switch
        {
            InterpolatedStringTextSyntax text => text.TextToken.ValueText,
            InterpolationSyntax { Expression: var value } => TextOf(value, root) ?? Hole,
            _ => "",
        })),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum
            when TextOf(sum.Left, root) is { } left && TextOf(sum.Right, root) is { } right => left + right,
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

    /// <summary>Where a test marks what is reported: <c>{|SMPP001:7|}</c>, <c>[|7|]</c>.</summary>
    [GeneratedRegex(@"\{\|[\w#]+:|\|\}|\[\||\|\]")]
    private static partial Regex Markup();
}
