using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Rules;
using SmppErrorCodes.Analyzers.Rules.Texts;
using SmppErrorCodes.CodeFixes.Editing;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Replaces a synonym that <c>Canonical</c> never returns with the constant that it does return.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceUnreachableSynonymFix)), Shared]
public sealed class ReplaceUnreachableSynonymFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Smpp008UnreachableSynonym.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => new DocumentFixAllProvider(FixAllReach.Project, Replace);

    public override Task RegisterCodeFixesAsync(CodeFixContext context) =>
        ChangedDocument.RegisterAsync(context, nameof(ReplaceUnreachableSynonymFix), TitleFor, Replace);

    private static string TitleFor(FixedDocument document, Diagnostic diagnostic) =>
        $"Use the canonical '{ConstantName.WithTypes(document.NamedConstant(diagnostic)!)}'";

    private static DocumentEdit? Replace(FixedDocument document, Diagnostic diagnostic)
    {
        if (document.NamedConstant(diagnostic) is not { } constant || document.NodeAt(diagnostic.Location.SourceSpan) is not ExpressionSyntax synonym)
        {
            return null;
        }

        // A goto needs a label with its code, so those to the synonym change with it.
        var gotos = diagnostic.AdditionalLocations.Select(location => (ExpressionSyntax)document.NodeAt(location.SourceSpan));
        return new DocumentEdit(gotos
            .Prepend(synonym)
            .Select(label => NodeReplacement.Of(label, document.Code(constant, ConstantPlace.Replacing(label, document.Model))))
            .ToList());
    }
}
