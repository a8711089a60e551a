using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers;
using SmppErrorCodes.Analyzers.Repairs;
using Xunit;

namespace SmppErrorCodes.Tests.Repairs;

/// <summary>What a rule writes into the properties of a diagnostic is what a fix reads from them.</summary>
public sealed class RepairTests
{
    private const string Busy = "F:Acme.AcmeErrorCode.Busy";
    private const string Full = "F:Acme.AcmeErrorCode.Full";
    private const string Gone = "F:Acme.Outer.Inner.Gone";

    private static readonly DiagnosticDescriptor Descriptor = new SmppErrorCodeAnalyzer().SupportedDiagnostics[0];

    private static readonly SyntaxTree Tree = CSharpSyntaxTree.ParseText("class C { bool M(int a) => a == 1 || a == 7; }");

    [Fact]
    public void Reads_the_named_constant_that_was_written()
    {
        var repair = NamedConstantRepair.TryRead(Report(new NamedConstantRepair(Busy, [1, 7]).ToProperties()))!;
        Assert.Equal(Busy, repair.Constant);
        Assert.Equal<long>([1, 7], repair.Meaning);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(12)]
    public void Reads_the_missing_cases_that_were_written(int? catchAll)
    {
        var written = new MissingCasesRepair([[Busy, Full], [Gone]], catchAll);

        var read = MissingCasesRepair.TryRead(Report(written.ToProperties()));

        Assert.Equal(written.Meanings.AsEnumerable(), read!.Meanings);
        Assert.Equal(catchAll, read.CatchAll);
    }

    [Fact]
    public void Reads_the_labels_to_merge_that_were_written()
    {
        var written = new MergeRepair([Place(0, 5), Place(6, 7), Place(10, 4)], [[1, 7, 15], [-1]]);

        var read = MergeRepair.TryRead(Diagnostic.Create(Descriptor, written.Labels[2], written.Labels.Take(2), written.ToProperties()));

        Assert.Equal(written.Labels.AsEnumerable(), read!.Labels);
        Assert.Equal(written.Meanings.AsEnumerable(), read.Meanings);
    }

    [Theory]
    [InlineData("receipt.ErrorCode", true, false, Busy)]
    [InlineData("receipt.ErrorCode", true, false, null)]
    [InlineData("Read(a, b; c)", false, true, Busy)]
    [InlineData(null, true, true, null)]
    public void Reads_the_completion_that_was_written(string? operand, bool isRepeatable, bool isInExpressionTree, string? canonical)
    {
        var written = new CompletionRepair(
            [
                new CompletionEdit(Place(27, 6), widens: true, [Busy, Full], meaning: [1, 7, 15]),
                new CompletionEdit(Place(37, 6), widens: false, [Gone], meaning: [-1]),
                new CompletionEdit(Place(47, 6), widens: true, [Busy], meaning: [2, 8], isElement: true),
            ],
            [Busy, Full, Gone],
            new ComparedOperand(operand, isRepeatable, isInExpressionTree),
            new CanonicalRepair(canonical, isEqual: isRepeatable, Gone, [Place(27, 1), Place(37, 1)]),
            [Place(1, 2), Place(3, 4), Place(5, 6)]);

        var read = CompletionRepair.TryRead(Report(written.ToProperties(), [.. written.Places]))!;

        Assert.Equal(
            written.Edits.Select(static edit => (edit.Place, edit.Widens, edit.IsElement, string.Join(' ', edit.Constants), string.Join(' ', edit.Meaning))),
            read.Edits.Select(static edit => (edit.Place, edit.Widens, edit.IsElement, string.Join(' ', edit.Constants), string.Join(' ', edit.Meaning))));
        Assert.Equal(written.Codes.AsEnumerable(), read.Codes);
        Assert.Equal((operand, isRepeatable, isInExpressionTree), (read.Operand.Text, read.Operand.IsRepeatable, read.Operand.IsInExpressionTree));
        Assert.Equal((canonical, isRepeatable, Gone), (read.Canonical!.Constant, read.Canonical.IsEqual, read.Canonical.Owner));
        Assert.Equal(written.Canonical!.Places.AsEnumerable(), read.Canonical.Places);
        Assert.Equal(written.Merged.AsEnumerable(), read.Merged);
    }

    [Fact]
    public void Reads_a_completion_with_a_canonical_comparison_alone()
    {
        var written = new CompletionRepair([], [Busy], new ComparedOperand("code", isRepeatable: true, isInExpressionTree: false), new CanonicalRepair(null, isEqual: true, Gone, [Place(27, 1)]), []);

        var read = CompletionRepair.TryRead(Report(written.ToProperties(), [.. written.Places]))!;

        Assert.Empty(read.Edits);
        Assert.Empty(read.Merged);
        Assert.Equal(written.Canonical!.Places.AsEnumerable(), read.Canonical!.Places);
    }

    [Fact]
    public void Reads_no_repair_where_none_was_written()
    {
        var report = Report(ImmutableDictionary<string, string?>.Empty, [Place(0, 5)]);

        Assert.Null(NamedConstantRepair.TryRead(report));
        Assert.Null(MissingCasesRepair.TryRead(report));
        Assert.Null(MergeRepair.TryRead(report));
        Assert.Null(CompletionRepair.TryRead(report));
    }

    /// <summary>A host can restore diagnostics from a cache that another version of the package has filled.</summary>
    [Theory]
    [InlineData("Constant", "")]
    [InlineData("Constant", null)]
    [InlineData("Meanings", "")]
    [InlineData("Meanings", "F:A.B;")]
    [InlineData("Meanings", "F:A.B,,F:A.C")]
    [InlineData("CanMerge", "false")]
    [InlineData("Edits", "")]
    [InlineData("Edits", "+")]
    [InlineData("Edits", "F:A.B")]
    [InlineData("Edits", "+F:A.B,")]
    [InlineData("Edits", "+F:A.B;-F:A.C")]
    public void Reads_no_repair_from_values_that_no_rule_writes(string key, string? value)
    {
        var report = Report(
            ImmutableDictionary.CreateRange([KeyValuePair.Create<string, string?>("Codes", Busy), KeyValuePair.Create(key, value)]),
            [Place(0, 5)]);

        Assert.Null(NamedConstantRepair.TryRead(report));
        Assert.Null(MissingCasesRepair.TryRead(report));
        Assert.Null(MergeRepair.TryRead(report));
        Assert.Null(CompletionRepair.TryRead(report));
    }

    [Theory]
    [InlineData("1,7", true)]
    [InlineData("1,", false)]
    [InlineData("1;7", false)]
    [InlineData("", false)]
    public void Reads_no_completion_without_the_meaning_of_each_edit(string meanings, bool isRead)
    {
        var report = Report(ImmutableDictionary<string, string?>.Empty.Add("Codes", Busy).Add("Edits", "+" + Busy).Add("EditedMeanings", meanings), [Place(0, 5)]);

        Assert.Equal(isRead, CompletionRepair.TryRead(report) is not null);
    }

    private static Location Place(int start, int length) => Location.Create(Tree, new TextSpan(start, length));

    private static Diagnostic Report(ImmutableDictionary<string, string?> properties, IEnumerable<Location>? places = null) =>
        Diagnostic.Create(Descriptor, Location.None, places, properties);
}
