using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Rename;
using SmppErrorCodes.Analyzers.Rules;
using SmppErrorCodes.CodeFixes.Editing;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Renames a local that looks like a code, and whose value comes from nothing that can be marked, to a name that shows what it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameErrorCodeFix)), Shared]
public sealed class RenameErrorCodeFix : CodeFixProvider
{
    private const string NewName = "smppErrorCode";
    private const string NewEnding = "SmppErrorCode";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Smpp009SuspectedCodes.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => new ProjectFixAllProvider(RenameAsync);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await SuspectedSymbol.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { IsRenamed: true, Symbol: var symbol }
                && await NewNameAsync(context.Document, symbol, context.CancellationToken).ConfigureAwait(false) is { } name)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Rename '{symbol.Name}' to '{name}'",
                        cancellationToken => RenameAsync(context.Document.Project.Solution, new[] { (context.Document, diagnostic) }, cancellationToken),
                        nameof(RenameErrorCodeFix)),
                    diagnostic);
            }
        }
    }

    /// <summary>From the last declaration to the first, because a name that gets longer moves what is behind it.</summary>
    private static async Task<Solution> RenameAsync(Solution solution, IReadOnlyList<(Document Document, Diagnostic Diagnostic)> reports, CancellationToken cancellationToken)
    {
        var declarations = new List<(DocumentId Id, int Position, Diagnostic Diagnostic)>();
        foreach (var (document, diagnostic) in reports)
        {
            if (await SuspectedSymbol.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { IsRenamed: true, Symbol.Locations: { Length: > 0 } locations })
            {
                declarations.Add((document.Id, locations[0].SourceSpan.Start, diagnostic));
            }
        }

        foreach (var (id, _, diagnostic) in declarations.OrderByDescending(static declaration => declaration.Position))
        {
            var document = solution.GetDocument(id)!;
            if (await SuspectedSymbol.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { Symbol: var symbol }
                && await NewNameAsync(document, symbol, cancellationToken).ConfigureAwait(false) is { } name)
            {
                solution = await Renamer.RenameSymbolAsync(solution, symbol, default(SymbolRenameOptions), name, cancellationToken).ConfigureAwait(false);
            }
        }

        return solution;
    }

    /// <summary>The first name that is not used in the member around; null if both are.</summary>
    private static async Task<string?> NewNameAsync(Document document, ISymbol symbol, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return null;
        }

        var position = symbol.Locations[0].SourceSpan.Start;
        var member = root.FindToken(position).Parent!.AncestorsAndSelf().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? root;
        var used = new HashSet<string>(
            member.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText),
            StringComparer.Ordinal);
        return new[] { NewName, symbol.Name + NewEnding }.FirstOrDefault(name => !used.Contains(name) && model.LookupSymbols(position, name: name).IsEmpty);
    }
}
