using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Tests.Robustness;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>What a fix makes of a project where all that it is for is reported in the members of its files.</summary>
/// <param name="equivalenceKey">Of the action that is taken; null for the first one.</param>
internal sealed class AppliedFixes(CodeFixProvider fix, string? equivalenceKey)
{
    /// <summary>The project after the action for one report after the other; null if that does not come to an end.</summary>
    public async Task<Project?> OneByOneAsync(Project project)
    {
        for (var left = (await FixableAsync(project)).Count; await FirstActionAsync(project) is var (_, action, _); left--)
        {
            if (left == 0 || await ApplyAsync(project, action) is not { } changed)
            {
                return null;
            }

            project = changed;
        }

        return project;
    }

    /// <summary>The project after the action for all reports of a scope at once, in one scope after the other; null if that does not come to an end.</summary>
    public async Task<Project?> AllAtOnceAsync(Project project, FixAllScope scope)
    {
        var left = scope == FixAllScope.Document ? project.DocumentIds.Count : 1;
        for (; await FirstActionAsync(project) is var (document, first, report); left--)
        {
            var reports = new ReportedDiagnostics([.. await FixableAsync(project)]);
            var context = new FixAllContext(document, fix, scope, first.EquivalenceKey, [report.Id], reports, CancellationToken.None);
            if (left == 0 || await fix.GetFixAllProvider()!.GetFixAsync(context) is not { } action || await ApplyAsync(project, action) is not { } changed)
            {
                return null;
            }

            project = changed;
        }

        return project;
    }

    private async Task<List<Diagnostic>> FixableAsync(Project project)
    {
        var reports = new List<Diagnostic>();
        foreach (var document in project.Documents)
        {
            reports.AddRange((await FullRun.AnalyzeMembersAsync(document)).OrderBy(static report => report.Location.SourceSpan.Start));
        }

        reports.RemoveAll(report => !fix.FixableDiagnosticIds.Contains(report.Id));
        return reports;
    }

    private async Task<(Document Document, CodeAction Action, Diagnostic Report)?> FirstActionAsync(Project project)
    {
        foreach (var report in await FixableAsync(project))
        {
            var document = project.GetDocument(report.Location.SourceTree)!;
            var actions = new List<CodeAction>();
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, report, (action, _) => actions.Add(action), CancellationToken.None));
            if (actions.Applicable().FirstOrDefault(action => equivalenceKey is null || action.EquivalenceKey == equivalenceKey) is { } wanted)
            {
                return (document, wanted, report);
            }
        }

        return null;
    }

    /// <summary>The project with what the action writes, read anew; null if it writes nothing, or something else than the texts of files.</summary>
    private static async Task<Project?> ApplyAsync(Project project, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        if (operations is not [ApplyChangesOperation { ChangedSolution: var solution }]
            || solution.GetChanges(project.Solution).GetProjectChanges().ToList() is not [var changes]
            || changes.GetAddedDocuments().Any()
            || changes.GetChangedAnalyzerConfigDocuments().Any()
            || changes.GetAddedAnalyzerConfigDocuments().Any())
        {
            return null;
        }

        foreach (var id in changes.GetChangedDocuments(onlyGetDocumentsWithTextChanges: true))
        {
            var text = await solution.GetDocument(id)!.GetTextAsync();
            project = project.GetDocument(id)!.WithText(SourceText.From(text.ToString())).Project;
        }

        return project;
    }
}
