using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>SMPP100: what each decision does with codes and meanings.</summary>
public sealed class Smpp100CoverageTests
{
    private const string Rule = "SMPP100";

    /// <summary>A catalog of four codes with three meanings, so that all that is reported for it fits on a line.</summary>
    private const string Gateway = """
        static class GatewayCode
        {
            public const int Ok = 0;
            public const int Busy = 1;
            [SmppErrorCodes.SameMeaningAs(nameof(Busy))] public const int Busy2 = 2;
            public const int Full = 3;
        }

        class Reply
        {
            [SmppErrorCodes.ErrorCode(typeof(GatewayCode))] public int Result;
            [SmppErrorCodes.ErrorCode(typeof(GatewayCode))] public int? Optional;
            [SmppErrorCodes.ErrorCode(typeof(GatewayCode))] public byte Small;
            public int Count;
        }

        """;

    /// <summary>Lines are counted from that of the report.</summary>
    [Theory]
    [InlineData(
        "switch (reply.Result)\n{\ncase 1: case 2:\nA(); break;\ndefault: B(); break; }",
        "branch1=+2: 1,2|rest=+4: 0,3|handled=Busy=1,2|default=Ok=0; Full=3|kind=switch statement")]
    [InlineData(
        "switch (reply.Result)\n{\ncase 1: case 2: A(); break; }",
        "branch1=+2: 1,2|rest=-: 0,3|handled=Busy=1,2|unhandled=Ok=0; Full=3|kind=switch statement")]
    [InlineData(
        "_ = reply.Result switch {\n1 or 2 => 7,\n_ => 8 };",
        "branch1=+1: 1,2|rest=+2: 0,3|handled=Busy=1,2|default=Ok=0; Full=3|kind=switch expression")]
    [InlineData(
        "_ = reply.Result switch {\n1 or 2 => 7,\n_ => throw null };",
        "branch1=+1: 1,2|rest=+2: 0,3|handled=Busy=1,2|throws=Ok=0; Full=3|kind=switch expression")]
    [InlineData(
        "if (reply.Result is 1 or 2)\n{ A(); }\nelse if (reply.Result == 3)\n{ B(); }",
        "branch1=+0: 1,2|branch2=+2: 3|rest=-: 0|handled=Busy=1,2; Full=3|default=Ok=0|kind=if chain")]
    [InlineData(
        "if (reply.Result is 1 or 2)\n{ A(); }\nelse\n{ B(); }",
        "branch1=+0: 1,2|rest=+3: 0,3|handled=Busy=1,2|default=Ok=0; Full=3|kind=if chain")]
    [InlineData(
        "if (reply.Result is 1 or 2)\nreturn;\nif (reply.Result == 3)\nreturn;\nB();",
        "branch1=+0: 1,2|branch2=+2: 3|rest=-: 0|handled=Busy=1,2; Full=3|default=Ok=0|kind=if chain")]
    [InlineData(
        "_ = reply.Result is 1 or 2 ? 7 :\nreply.Result == 3 ? 8 :\n9;",
        "branch1=+0: 1,2|branch2=+1: 3|rest=+2: 0|handled=Busy=1,2; Full=3|default=Ok=0|kind=?: chain")]
    [InlineData(
        "var isBusy = reply.Result is 1 or 2;",
        "branch1=+0: 1,2|rest=-: 0,3|handled=Busy=1,2|default=Ok=0; Full=3|kind=test")]
    public async Task Says_what_each_kind_of_decision_does(string statement, string expected) => Assert.Equal(Sorted(expected), await FactsAsync(statement));

    [Theory]
    [InlineData(
        "switch (reply.Result) { case 1: A(); break; default: B(); break; }",
        "branch1=+0: 1|rest=+0: 0,2,3|incomplete=Busy=1,2|default=Ok=0; Full=3")]
    [InlineData(
        "switch (reply.Result) { case 1: A(); break; case 2: B(); break; case 0: case 3: break; }",
        "branch1=+0: 1|branch2=+0: 2|branch3=+0: 0,3|rest=-:|conflicting=Busy=1,2|handled=Ok=0; Full=3")]
    [InlineData(
        "switch (reply.Result) { case 1: A(); break; case 2: A(); break; default: break; }",
        "branch1=+0: 1|branch2=+0: 2|rest=+0: 0,3|handled=Busy=1,2|default=Ok=0; Full=3")]
    [InlineData(
        "switch (reply.Result) { case 3 when reply.Count > 0: A(); break; default: break; }",
        "branch1=+0: 3?|rest=+0: 0,1,2,3|guarded=Full=3|default=Ok=0; Busy=1,2")]
    [InlineData(
        "switch (reply.Result) { case 3 when reply.Count > 0: case 3: A(); break; default: break; }",
        "branch1=+0: 3|rest=+0: 0,1,2|handled=Full=3|default=Ok=0; Busy=1,2")]
    [InlineData(
        "switch (reply.Result) { case 3: default: B(); break; case 0: break; }",
        "branch2=+0: 0|rest=+0: 1,2,3|handled=Ok=0; Full=3|default=Busy=1,2")]
    [InlineData(
        "switch (reply.Result) { case 0: break; case var x when Is(x): A(); break; default: break; }",
        "branch1=+0: 0|branch2=+0: 1?,2?,3?|rest=+0: 1,2,3|handled=Ok=0|unclear=Busy=1,2; Full=3")]
    [InlineData(
        "switch (reply.Result) { case 0: break; case var x: A(); break; }",
        "branch1=+0: 0|rest=+0: 1,2,3|branch3=-:|handled=Ok=0|default=Busy=1,2; Full=3")]
    [InlineData(
        "switch (reply.Result) { case <= 2: break; default: A(); break; }",
        "branch1=+0: 0,1,2|rest=+0: 3|handled=Ok=0; Busy=1,2|default=Full=3")]
    [InlineData(
        "if (reply.Result != 0) { A(); }",
        "branch1=+0: 1,2,3|rest=-: 0|handled=Ok=0|default=Busy=1,2; Full=3")]
    [InlineData(
        "if (!(reply.Result is 1 or 2)) { A(); } else { throw null; }",
        "branch1=+0: 0,3|rest=+0: 1,2|handled=Busy=1,2|throws=Ok=0; Full=3")]
    [InlineData(
        "if (reply.Result == 3 && reply.Count > 0) { A(); }",
        "branch1=+0: 3?|rest=-: 0,1,2,3|guarded=Full=3|default=Ok=0; Busy=1,2")]
    [InlineData(
        "if (reply.Result == 3 || reply.Count > 0) { A(); }",
        "branch1=+0: 0?,1?,2?,3|rest=-: 0,1,2|handled=Full=3|default=Ok=0; Busy=1,2")]
    [InlineData(
        "if (reply.Optional is 3) { A(); }",
        "branch1=+0: 3|rest=-: 0,1,2|handled=Full=3|default=Ok=0; Busy=1,2")]
    [InlineData(
        "if (reply.Small == 3) { A(); }",
        "branch1=+0: 3|rest=-: 0,1,2|handled=Full=3|default=Ok=0; Busy=1,2")]
    public async Task Says_how_each_meaning_is_handled(string statement, string expected)
    {
        var facts = await FactsAsync(statement);

        Assert.Equal(Sorted(expected), facts.Where(static fact => !fact.StartsWith("kind=", StringComparison.Ordinal)));
    }

    /// <summary>What the last decision does, behind or in one that takes codes away, or does not.</summary>
    [Theory]
    [InlineData(
        "if (reply.Result is 1 or 2) return; switch (reply.Result) { case 0: A(); break; }",
        "branch1=+0: 0|rest=-: 1,2,3|handled=Ok=0|earlier=Busy=1,2|unhandled=Full=3")]
    [InlineData(
        "if (reply.Result is 1) return; switch (reply.Result) { case 2: A(); break; case 3 when reply.Count > 0: break; default: B(); break; }",
        "branch1=+0: 2|branch2=+0: 3?|rest=+0: 0,1,3|handled=Busy=1,2|guarded=Full=3|default=Ok=0")]
    [InlineData(
        "if (reply.Result is 1) return; reply.Result = 1; switch (reply.Result) { case 2: A(); break; default: B(); break; }",
        "branch1=+0: 2|rest=+0: 0,1,3|incomplete=Busy=1,2|default=Ok=0; Full=3")]
    [InlineData(
        "if (reply.Result is 1) A(); switch (reply.Result) { case 3: A(); break; default: B(); break; }",
        "branch1=+0: 3|rest=+0: 0,1,2|handled=Full=3|default=Ok=0; Busy=1,2")]
    [InlineData(
        "if (reply.Result == 3) { _ = reply.Result switch { 3 => 1, _ => throw null }; }",
        "branch1=+0: 3|rest=+0: 0,1,2|handled=Full=3|earlier=Ok=0; Busy=1,2")]
    public async Task Says_which_meanings_never_come(string statement, string expected)
    {
        var last = (await Reports.OfAsync(Source(statement), Rule)).MaxBy(static report => report.Location.SourceSpan.Start)!;

        Assert.Equal(Sorted(expected), FactsOf(last).Where(static fact => !fact.StartsWith("kind=", StringComparison.Ordinal)));
    }

    /// <summary>The nearest look-alikes: no decision, no code, or one that is asserted.</summary>
    [Theory]
    [InlineData("switch (reply.Count) { case 1: A(); break; }")]
    [InlineData("if (reply.Count is 1 or 2) { A(); }")]
    [InlineData("int result = reply.Result;")]
    [InlineData("reply.Result = 3;")]
    [InlineData("if (reply.Result == reply.Count) { A(); }")]
    [InlineData("if (Is(reply.Result)) { A(); }")]
    [InlineData("System.Diagnostics.Debug.Assert(reply.Result == 3);")]
    public async Task Does_not_describe_what_is_no_decision_on_codes(string statement) => Assert.Empty(await Reports.OfAsync(Source(statement), Rule));

    [Theory]
    [InlineData("{|switch|} (reply.Result) { case 3: A(); break; }")]
    [InlineData("_ = reply.Result {|switch|} { 3 => 7, _ => 8 };")]
    [InlineData("if ({|reply.Result == 3|}) { A(); } else if (reply.Result == 0) { B(); }")]
    [InlineData("_ = {|reply.Result == 3|} ? 7 : reply.Result == 0 ? 8 : 9;")]
    [InlineData("var isFull = {|reply.Count > 0 && reply.Result == 3|};")]
    public async Task Reports_at_the_keyword_or_the_first_condition(string marked)
    {
        var source = Source(marked);
        var start = source.IndexOf("{|", StringComparison.Ordinal);
        var end = source.IndexOf("|}", StringComparison.Ordinal) - "{|".Length;

        var report = Assert.Single(await Reports.OfAsync(source.Replace("{|", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal), Rule));

        Assert.Equal((start, end), (report.Location.SourceSpan.Start, report.Location.SourceSpan.End));
    }

    [Fact]
    public async Task Describes_each_code_of_a_switch_by_itself()
    {
        var reports = (await Reports.OfAsync(Source("switch (reply.Result, reply.Small) { case (0, 3): A(); break; default: break; }"), Rule)).ToList();

        Assert.Equal(["reply.Result", "reply.Small"], reports.Select(static report => report.Properties["value"]).Order());
        Assert.Single(reports.Select(static report => report.Location).Distinct());
    }

    [Fact]
    public async Task Leaves_out_what_a_canonical_code_never_is()
    {
        var report = Assert.Single(await Reports.OfAsync(
            Receipts.Statements("if (SmppErrorCodes.TwilioSmppErrorCode.Canonical(receipt.ErrorCode) == SmppErrorCodes.TwilioSmppErrorCode.NoError) { text = null; }"),
            Rule));

        Assert.Equal("NoError=0", report.Properties["handled"]);
        Assert.StartsWith("AbsentSubscriber=1; ", report.Properties["default"]);
        Assert.Equal("SmppErrorCodes.TwilioSmppErrorCode", report.Properties["catalog"]);
        Assert.DoesNotContain(",7,", report.Properties["rest"]);
    }

    [Theory]
    [InlineData("switch (reply.Result) { case 0: break; case 1: A(); break; }", "Meanings of 'reply.Result' in this switch statement: 1 handled, 1 incomplete, 1 unhandled")]
    [InlineData("_ = reply.Optional switch { 3 => 1, _ => 2 };", "Meanings of 'reply.Optional' in this switch expression: 1 handled, 2 left to the default")]
    [InlineData("if (reply.Result == 3 && reply.Count > 0) { A(); }", "Meanings of 'reply.Result' in this if chain: 1 handled under a condition, 2 left to the default")]
    public async Task The_message_counts_meanings(string statement, string message) =>
        Assert.Equal(message, Assert.Single(await Reports.MessagesAsync(Source(statement), Rule)));

    /// <summary>A line for the category of the other rules, or for this one, does not switch the rule on: it is off by default.</summary>
    [Theory]
    [InlineData("", null)]
    [InlineData("dotnet_analyzer_diagnostic.severity = error", null)]
    [InlineData("dotnet_analyzer_diagnostic.category-SmppErrorCodes.severity = error", null)]
    [InlineData("dotnet_analyzer_diagnostic.category-SmppErrorCodes.Coverage.severity = error", null)]
    [InlineData("dotnet_diagnostic.SMPP100.severity = suggestion", DiagnosticSeverity.Info)]
    [InlineData("dotnet_diagnostic.SMPP100.severity = suggestion\ndotnet_analyzer_diagnostic.category-SmppErrorCodes.severity = error", DiagnosticSeverity.Info)]
    [InlineData("dotnet_diagnostic.SMPP100.severity = none", null)]
    public async Task Only_a_line_for_the_rule_switches_it_on(string line, DiagnosticSeverity? expected)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithMetadataReferences(GeneratedCompilation.Net100References)
            .WithCompilationOptions(GeneratedCompilation.Options)
            .AddAnalyzerConfigDocument(".editorconfig", SourceText.From("root = true\n[*.cs]\n" + line), filePath: "/.editorconfig").Project;
        foreach (var tree in GeneratedCompilation.Create(Receipts.Statements("text = receipt.ErrorCode == 2 ? text : null;")).Generate().SyntaxTrees)
        {
            var name = $"File{project.DocumentIds.Count}.cs";
            project = project.AddDocument(name, tree.ToString(), filePath: "/" + name).Project;
        }

        var compilation = await project.GetCompilationAsync();
        var reports = await compilation!.WithAnalyzers(AllAnalyzers.Create(), project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(expected, reports.SingleOrDefault(static report => report.Id == Rule)?.Severity);
        Assert.Equal(
            line.Contains("category-SmppErrorCodes.severity = error", StringComparison.Ordinal) || line.StartsWith("dotnet_analyzer_diagnostic.severity", StringComparison.Ordinal),
            reports.Single(static report => report.Id == "SMPP005").Severity == DiagnosticSeverity.Error);
    }

    /// <summary>Where the rule is off, its analyzer does not begin with anything.</summary>
    [Theory]
    [InlineData(ReportDiagnostic.Default, 0)]
    [InlineData(ReportDiagnostic.Suppress, 0)]
    [InlineData(ReportDiagnostic.Info, 1)]
    public async Task Costs_nothing_where_it_is_off(ReportDiagnostic severity, int expected)
    {
        var analyzer = new SmppErrorCodeCoverageAnalyzer();
        var compilation = GeneratedCompilation.Create(Source("if (reply.Result == 3) { A(); }")).Generate();
        var options = severity == ReportDiagnostic.Default
            ? compilation.Options
            : compilation.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create(Rule, severity)]);
        var analysis = compilation.WithOptions(options).WithAnalyzers([analyzer, new SmppErrorCodeAnalyzer()]);
        var result = await analysis.GetAnalysisResultAsync(CancellationToken.None);

        Assert.Equal(expected, result.AnalyzerTelemetryInfo.TryGetValue(analyzer, out var telemetry) ? telemetry.CompilationStartActionsCount : 0);
        Assert.Equal(expected, result.GetAllDiagnostics(analyzer).Length);
    }

    private static string Source(string statement) => Gateway + $$"""
        class Handler
        {
            void A() { }
            void B() { }
            bool Is(int code) => code > 1;
            void M(Reply reply)
            {
        {{statement}}
            }
        }
        """;

    private static IEnumerable<string> Sorted(string facts) => facts.Split('|').Order(StringComparer.Ordinal);

    private static async Task<IEnumerable<string>> FactsAsync(string statement) => FactsOf(Assert.Single(await Reports.OfAsync(Source(statement), Rule)));

    /// <summary>The properties but for the value and the catalog, which are always the same.</summary>
    private static IEnumerable<string> FactsOf(Diagnostic report)
    {
        var line = report.Location.GetLineSpan().StartLinePosition.Line + 1;

        Assert.Equal("GatewayCode", report.Properties["catalog"]);
        Assert.StartsWith("reply.", report.Properties["value"]);
        return report.Properties
            .Where(static property => property.Key is not ("catalog" or "value"))
            .Select(property => $"{property.Key}={(property.Key == "rest" || property.Key.StartsWith("branch", StringComparison.Ordinal) ? Relative(property.Value!) : property.Value)}")
            .Order(StringComparer.Ordinal)
            .ToList();

        string Relative(string branch)
        {
            var parts = branch.Split(':');
            return parts[0] == "-" ? branch : $"+{int.Parse(parts[0], CultureInfo.InvariantCulture) - line}:{parts[1]}";
        }
    }
}
