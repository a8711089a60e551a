using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SmppErrorCodes.Analyzers.Options;
using SmppErrorCodes.Analyzers.Rules;
using SmppErrorCodes.CodeFixes.Editing;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Names a member that looks like a code in <c>.editorconfig</c>, where its declaration cannot be marked.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConfigureErrorCodeFix)), Shared]
public sealed class ConfigureErrorCodeFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Smpp009SuspectedCodes.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => new ProjectFixAllProvider(ConfigureAsync);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await SuspectedSymbol.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { Annotated: null, Id: not null } symbol
                && await SymbolsOption.ForAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Add '{symbol.Symbol.ContainingType.Name}.{symbol.Symbol.Name}' to '{OptionKeys.Symbols}'",
                        cancellationToken => ConfigureAsync(context.Document.Project.Solution, new[] { (context.Document, diagnostic) }, cancellationToken),
                        nameof(ConfigureErrorCodeFix)),
                    diagnostic);
            }
        }
    }

    private static async Task<Solution> ConfigureAsync(Solution solution, IReadOnlyList<(Document Document, Diagnostic Diagnostic)> reports, CancellationToken cancellationToken)
    {
        var added = new HashSet<string>();
        foreach (var (document, diagnostic) in reports)
        {
            // Each file sees what was added for the one before.
            if (await SuspectedSymbol.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { Annotated: null, Id: { } id }
                && added.Add(id)
                && await SymbolsOption.ForAsync(solution.GetDocument(document.Id)!, cancellationToken).ConfigureAwait(false) is { } option)
            {
                solution = await option.AddAsync(id, cancellationToken).ConfigureAwait(false);
            }
        }

        return solution;
    }
}
