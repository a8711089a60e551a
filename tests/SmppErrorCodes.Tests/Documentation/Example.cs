using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.CodeFixes;
using SmppErrorCodes.Tests.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.Documentation;

/// <summary>C# code of a page, in surroundings in which it compiles: statements, members, or types.</summary>
/// <remarks>Comments at the end of a line, such as <c>// SMPP001 SMPP005</c>, name what is reported on it.</remarks>
internal sealed partial class Example
{
    private const string Surroundings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;

        namespace Acme;

        internal enum Retry { Now, Later, Never }

        internal sealed class DeliveryReceipt
        {
            public int ErrorCode { get; set; }

            public string? DlrErrorCode { get; set; }
        }

        internal sealed partial class Handler
        {
            public int Delivered, Absent, Full, Rejected, Throttled, Invalid;

            private void SendAgain(DeliveryReceipt receipt) => Delivered += receipt.ErrorCode;

            private void SendLater(DeliveryReceipt receipt) => SendAgain(receipt);
        }

        internal static class Assert
        {
            public static void Equal<T>(T expected, T actual) => Console.WriteLine($"{expected} {actual}");
        }
        """;

    private static readonly ImmutableArray<CodeFixProvider> Fixes =
    [
        .. typeof(UseNamedConstantFix).Assembly.GetTypes()
            .Where(type => typeof(CodeFixProvider).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    private readonly string _before;
    private readonly string _after;
    private readonly string _indentation;
    private readonly Document _document;

    private Example(string code, (string Before, string After, string Indentation) place, Document document)
    {
        (_before, _after, _indentation) = place;
        Code = Comment().Replace(code, "");
        Named = [.. code.Split('\n').SelectMany((line, index) => RuleId().Matches(Comment().Match(line).Value).Select(id => (Line: index + 1, Id: id.Value)))];
        _document = document;
    }

    /// <summary>The code without the comments that name rules.</summary>
    public string Code { get; }

    /// <summary>The reports that the comments name, with the lines of the code.</summary>
    public IReadOnlyList<(int Line, string Id)> Named { get; }

    /// <param name="code">The code as the page shows it.</param>
    /// <param name="enabled">The id of a rule that is on, also if it is off by default.</param>
    /// <param name="options">Lines of an <c>.editorconfig</c>.</param>
    /// <param name="other">Another file of the project.</param>
    public static Example Create(AdhocWorkspace workspace, string code, string? enabled = null, string options = "", string other = "")
    {
        var place = PlaceOf(code);
        var project = workspace
            .AddProject("Example", LanguageNames.CSharp)
            .WithMetadataReferences(GeneratedCompilation.Net100References)
            .WithParseOptions(GeneratedCompilation.ParseOptions)
            .WithCompilationOptions(GeneratedCompilation.Options.WithSpecificDiagnosticOptions(
                enabled is null ? [] : [KeyValuePair.Create(enabled, ReportDiagnostic.Warn)]))
            .AddDocument("Surroundings.cs", Surroundings).Project;
        foreach (var tree in GeneratedCompilation.Create("").Generate().SyntaxTrees.Skip(1))
        {
            project = project.AddDocument($"Generated{project.DocumentIds.Count}.g.cs", tree.ToString()).Project;
        }

        project = project.AddDocument("Other.cs", other).Project;
        project = project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From(options), filePath: "/.editorconfig").Project;
        var lines = code.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? line : place.Indentation + Comment().Replace(line, ""));
        return new Example(code, place, project.AddDocument("Example.cs", place.Before + string.Join('\n', lines) + place.After, filePath: "/Example.cs"));
    }

    /// <summary>What the compiler does not like, which is nothing.</summary>
    public async Task CompilesAsync()
    {
        var compilation = await _document.Project.GetCompilationAsync();
        Assert.Empty(compilation!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    /// <summary>The reports in the order of the code.</summary>
    public Task<IReadOnlyList<Diagnostic>> ReportsAsync() => ReportsAsync(_document);

    /// <summary>Where reports are, as <see cref="Named"/> has them.</summary>
    public IReadOnlyList<(int Line, string Id)> PlacesOf(IEnumerable<Diagnostic> reports)
    {
        var first = _before.Count(character => character == '\n');
        return [.. reports.Where(report => report.Location.IsInSource).Select(report => (report.Location.GetLineSpan().StartLinePosition.Line + 1 - first, report.Id))];
    }

    /// <summary>The actions for the first report of one of the rules, those below another one in its place.</summary>
    public async Task<IReadOnlyList<CodeAction>> ActionsAsync(params IReadOnlyCollection<string> rules) =>
        await ActionsAsync(_document, (await ReportsAsync()).First(report => rules.Contains(report.Id)));

    /// <summary>The code after an action.</summary>
    public async Task<string> ApplyAsync(CodeAction action) => await CodeAsync(await ChangedAsync(_document, action));

    /// <summary>The code after the first action for every report of the rules, one after the other.</summary>
    public async Task<string> FixAsync(params IReadOnlyCollection<string> rules)
    {
        var document = _document;
        for (var skipped = 0; (await ReportsAsync(document)).Where(report => rules.Contains(report.Id)).Skip(skipped).FirstOrDefault() is { } report;)
        {
            if ((await ActionsAsync(document, report)).FirstOrDefault() is { } action)
            {
                document = await ChangedAsync(document, action);
            }
            else
            {
                skipped++;
            }
        }

        return await CodeAsync(document);
    }

    public static string MessageOf(Diagnostic report) => report.GetMessage(CultureInfo.InvariantCulture);

    public static bool HasFix(string rule) => Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(rule));

    private static async Task<IReadOnlyList<Diagnostic>> ReportsAsync(Document document)
    {
        var compilation = await document.Project.GetCompilationAsync();
        var reports = await compilation!.WithAnalyzers(AllAnalyzers.Create(), document.Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. reports.OrderBy(report => report.Location.SourceSpan.Start).ThenBy(report => report.Id, StringComparer.Ordinal)];
    }

    /// <summary>The actions for a report, those below another one in its place.</summary>
    public static async Task<IReadOnlyList<CodeAction>> ActionsAsync(Document document, Diagnostic report)
    {
        var actions = new List<CodeAction>();
        foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(report.Id)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, report, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return [.. actions.Applicable()];
    }

    private static async Task<Document> ChangedAsync(Document document, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }

    /// <summary>What has become of the code: a using that was added stands before it.</summary>
    private async Task<string> CodeAsync(Document document)
    {
        var text = (await document.GetTextAsync()).ToString();
        var start = text.IndexOf(_before, StringComparison.Ordinal);
        Assert.True(start >= 0 && text.EndsWith(_after, StringComparison.Ordinal), text);
        var code = text[(start + _before.Length)..^_after.Length].Split('\n').Select(line => line.StartsWith(_indentation, StringComparison.Ordinal) ? line[_indentation.Length..] : line);
        return text[..start] + string.Join('\n', code);
    }

    /// <summary>What has to stand around the code.</summary>
    private static (string Before, string After, string Indentation) PlaceOf(string code)
    {
        var usings = code.Contains("using ", StringComparison.Ordinal) || !NeedsUsing().IsMatch(code) ? "" : "using SmppErrorCodes;\n\n";
        var unit = SyntaxFactory.ParseCompilationUnit(code);
        var first = unit.Members.FirstOrDefault();
        if (unit.Usings.Count > 0 || first is BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax)
        {
            return (usings, "\n", "");
        }

        var type = usings + "namespace Acme;\n\ninternal sealed partial class Handler\n{\n";
        return first is GlobalStatementSyntax
            ? (type + "    public object? Handle(DeliveryReceipt receipt)\n    {\n", "\n\n        return null;\n    }\n}\n", "        ")
            : (type, "\n}\n", "    ");
    }

    [GeneratedRegex("TwilioSmppErrorCode|ErrorCode[\\](]|SameMeaningAs|Extends\\(")]
    private static partial Regex NeedsUsing();

    [GeneratedRegex(" *// SMPP[0-9]{3}.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("SMPP[0-9]{3}")]
    private static partial Regex RuleId();
}
