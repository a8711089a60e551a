using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SmppErrorCodes.Analyzers.Rules;
using SmppErrorCodes.CodeFixes.Editing;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Marks a symbol that looks like a code with <c>[ErrorCode]</c>, where it is declared.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkErrorCodeFix)), Shared]
public sealed class MarkErrorCodeFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Smpp009SuspectedCodes.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => new ProjectFixAllProvider(MarkAsync);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await SuspectedSymbol.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { Annotated: not null } symbol)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Mark '{symbol.Symbol.Name}' with [ErrorCode]",
                        cancellationToken => MarkAsync(context.Document.Project.Solution, new[] { (context.Document, diagnostic) }, cancellationToken),
                        nameof(MarkErrorCodeFix)),
                    diagnostic);
            }
        }
    }

    /// <summary>Changes each document that declares something once. Several files may have reports on one symbol.</summary>
    private static async Task<Solution> MarkAsync(Solution solution, IReadOnlyList<(Document Document, Diagnostic Diagnostic)> reports, CancellationToken cancellationToken)
    {
        var declarations = new Dictionary<DocumentId, HashSet<SyntaxNode>>();
        foreach (var (document, diagnostic) in reports)
        {
            if (await SuspectedSymbol.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { Annotated: { } annotated, Document.Id: var id })
            {
                if (!declarations.TryGetValue(id, out var known))
                {
                    declarations.Add(id, known = new HashSet<SyntaxNode>());
                }

                known.Add(annotated);
            }
        }

        foreach (var pair in declarations)
        {
            var changed = await ChangedDocument.ChangeAsync(
                solution.GetDocument(pair.Key)!,
                pair.Value.OrderBy(static declaration => declaration.SpanStart),
                ErrorCodeAnnotation.Before,
                cancellationToken).ConfigureAwait(false);
            solution = changed.Project.Solution;
        }

        return solution;
    }
}
