using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Fixes all diagnostics of a document or of a project, where a fix may change other documents than that of the diagnostic.</summary>
internal sealed class ProjectFixAllProvider : FixAllProvider
{
    private readonly Func<Solution, IReadOnlyList<(Document Document, Diagnostic Diagnostic)>, CancellationToken, Task<Solution>> _fix;

    /// <param name="fix">Takes the diagnostics with their documents, in the order of both.</param>
    public ProjectFixAllProvider(Func<Solution, IReadOnlyList<(Document Document, Diagnostic Diagnostic)>, CancellationToken, Task<Solution>> fix) => _fix = fix;

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => FixAllReach.Project;

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var documents = fixAllContext is { Scope: FixAllScope.Document, Document: { } only } ? new[] { only } : fixAllContext.Project.Documents;
        var reports = new List<(Document, Diagnostic)>();
        foreach (var document in documents)
        {
            var diagnostics = await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            reports.AddRange(diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic => (document, diagnostic)));
        }

        return CodeAction.Create(
            $"Fix all '{string.Join("', '", fixAllContext.DiagnosticIds)}'",
            cancellationToken => _fix(fixAllContext.Solution, reports, cancellationToken),
            fixAllContext.CodeActionEquivalenceKey);
    }
}
