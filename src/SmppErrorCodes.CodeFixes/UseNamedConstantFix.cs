using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Repairs;
using SmppErrorCodes.Analyzers.Rules;
using SmppErrorCodes.Analyzers.Rules.Texts;
using SmppErrorCodes.CodeFixes.Editing;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Replaces a literal with the constant of its code; the compiled code stays the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseNamedConstantFix)), Shared]
public sealed class UseNamedConstantFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Smpp001MagicCode.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => new DocumentFixAllProvider(FixAllReach.Solution, static (document, diagnostics, _, cancellationToken) =>
        ChangedDocument.ChangeAsync(document, Lines(diagnostics), Replace, cancellationToken));

    /// <summary>It changes nothing that a program does, and the span that it is offered for is often a part of another one: so it comes before all other fixes.</summary>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) =>
        ChangedDocument.RegisterAsync(context, nameof(UseNamedConstantFix), TitleFor, Replace, CodeActionPriority.Default);

    private static string TitleFor(FixedDocument document, Diagnostic diagnostic) =>
        $"Use '{ConstantName.WithTypes(document.NamedConstant(diagnostic)!)}'";

    /// <summary>The diagnostics of each line, which is broken only once.</summary>
    private static IEnumerable<IReadOnlyList<Diagnostic>> Lines(ImmutableArray<Diagnostic> diagnostics) => diagnostics
        .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
        .GroupBy(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line)
        .Select(static line => line.ToList());

    private static DocumentEdit? Replace(FixedDocument document, Diagnostic diagnostic) => Replace(document, new[] { diagnostic });

    private static DocumentEdit? Replace(FixedDocument document, IReadOnlyList<Diagnostic> diagnosticsOfLine)
    {
        var literals = new List<(LiteralExpressionSyntax, ExpressionSyntax)>();
        var meanings = new List<ImmutableArray<long>>();
        foreach (var diagnostic in diagnosticsOfLine)
        {
            if (NamedConstantRepair.TryRead(diagnostic) is { } repair
                && document.NamedConstant(diagnostic) is { } constant
                && document.NodeAt(diagnostic.Location.SourceSpan) is LiteralExpressionSyntax literal)
            {
                literals.Add((literal, document.Code(constant, ConstantPlace.Replacing(literal, document.Model))));
                meanings.Add(repair.Meaning);
            }
        }

        return literals.Count == 0 ? null : NamedLine.Of(document, literals, meanings);
    }
}
