using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers.Comparisons;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Operations;
using SmppErrorCodes.Tests.Robustness;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence;

/// <summary>What is decided at one place is what is decided for the whole compilation.</summary>
public sealed class VerdictsAroundTests
{
    private static readonly AnalyzerConfigOptionsProvider NoOptions = new AnalyzerOptions([]).AnalyzerConfigOptionsProvider;

    public static TheoryData<string> Tests { get; } = new(TestSource.All.Select(static source => source.Test).Distinct());

    /// <summary>Bodies that cannot name a value are not read for it, and are not evidence for it.</summary>
    [Theory]
    [MemberData(nameof(Tests))]
    public void Decides_on_one_value_as_on_all(string test)
    {
        // A build takes some of the sources, and a long run all of them; but all that are about other lists.
        var step = test == nameof(OtherListTests) ? 1 : Math.Max(1, TestSource.All.Count * 4 / GeneratedRuns.Count);
        foreach (var source in TestSource.All.Where((source, index) => source.Test == test && index % step == 0))
        {
            AssertDecidesTheSame(source.File);
        }
    }

    /// <summary>The number is of another list. Where a body has no name of a code, it is not read for anything.</summary>
    [Theory]
    [InlineData("int DlrErrorCode { get => 0; set { if (value == 4096) { } } } bool M() => DlrErrorCode == 7;")]
    [InlineData("void M() { A(4096); bool A(int dlrErrorCode) => dlrErrorCode == 7; }")]
    [InlineData("int DlrErrorCode; bool A() => this is { DlrErrorCode: 4096 }; bool M() => DlrErrorCode == 7;")]
    [InlineData("void A(int dlrErrCode) => Take(4096); bool Take(int dlrErrorCode) => dlrErrorCode == 7;")]
    [InlineData("Handler(string dlrErrCode) : this(4096) { } Handler(int dlrErrorCode) { if (dlrErrorCode == 7) { } }")]
    [InlineData("object A(int dlrErrCode) => new Handler(4096); Handler(int dlrErrorCode) { if (dlrErrorCode == 7) { } }")]
    [InlineData("int this[int dlrErrorCode] => dlrErrorCode == 7 ? 1 : 2; int A(int dlrErrCode) => this[4096];")]
    [InlineData("int DlrErrorCode; bool M() => DlrErrorCode == 7; void A(int dlrErrCode) { DlrErrorCode = dlrErrCode; } void B() => A(4096);")]
    [InlineData("int DlrErrorCode { get; } Handler(int dlrErrCode) { DlrErrorCode = dlrErrCode; } bool M() => DlrErrorCode == 7; static object A(string dlrErrCode) => new Handler(4096);")]
    [InlineData("int _dlrErrCode = 4096; int DlrErrorCode => _dlrErrCode; bool M() { int LastDlrErrorCode() => DlrErrorCode; return LastDlrErrorCode() == 7; }")]
    public void Finds_what_is_said_of_a_value_without_its_name(string members)
    {
        var source = $"namespace Acme {{ class Handler {{ {members} }} }}";
        Assert.DoesNotContain("7", AssertDecidesTheSame(source));
        Assert.Contains("7", AssertDecidesTheSame(source.Replace("4096", "8", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("class Handler { bool M(int dlrErrorCode) => dlrErrorCode == 7; }", true)]
    [InlineData("class Handler { int dlrErrorCode = 7; }", true)]
    [InlineData("class Handler { void M() { System.Func<int, bool> f = dlrErrorCode => dlrErrorCode == 7; } }", true)]
    [InlineData("class Handler { bool M(int count) => count == 7; }", false)]
    public void Reads_the_member_around_a_place(string source, bool isCode)
    {
        var compilation = GeneratedCompilation.Create(source).Generate();
        var tree = compilation.SyntaxTrees[0];
        var literal = tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>().Single();
        var verdicts = VerdictsAround.Read(literal, compilation.GetSemanticModel(tree), NoOptions, CancellationToken.None);
        Assert.Equal(isCode, verdicts is not null && CodeLiteral.FindAll(verdicts).Any(found => found.Syntax == literal));
    }

    /// <returns>The literals that are codes.</returns>
    private static string[] AssertDecidesTheSame(string source)
    {
        var compilation = GeneratedCompilation.Create(source).Generate();
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        var detector = new CodeDetectors(compilation, NoOptions, usesPrefilter: false, default).For(model.SyntaxTree.GetRoot(), default)!;
        return [.. FileBodies.In(model, default).SelectMany(body =>
        {
            var comparisons = ComparisonReader.Read(body.Member, body.Operation, default);
            var expected = LiteralsOf(new MemberVerdicts(detector, comparisons, default));
            Assert.Equal(expected, LiteralsOf(new MemberVerdicts(detector, comparisons, default, isForOneValue: true)));
            return expected;
        })];
    }

    private static string[] LiteralsOf(MemberVerdicts verdicts) => [.. CodeLiteral.FindAll(verdicts).Select(static literal => literal.Syntax.ToString())];
}
