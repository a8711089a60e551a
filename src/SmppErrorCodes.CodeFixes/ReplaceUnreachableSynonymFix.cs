using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SmppErrorCodes.Analyzers.Rules;
using SmppErrorCodes.Analyzers.Rules.Texts;
using SmppErrorCodes.CodeFixes.Editing;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Replaces a synonym that <c>Canonical</c> never gives by the constant that it does give.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceUnreachableSynonymFix)), Shared]
public sealed class ReplaceUnreachableSynonymFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Smpp008UnreachableSynonym.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => new DocumentFixAllProvider(FixAllReach.Project, Replace);

    public override Task RegisterCodeFixesAsync(CodeFixContext context) =>
        FixedDocument.RegisterAsync(context, nameof(ReplaceUnreachableSynonymFix), TitleFor, Replace);

    private static string TitleFor(FixedDocument document, Diagnostic diagnostic) =>
        $"Use the canonical '{ConstantName.WithTypes(document.NamedConstant(diagnostic)!)}'";

    private static DocumentEdit? Replace(FixedDocument document, Diagnostic diagnostic)
    {
        if (document.NamedConstant(diagnostic) is not { } constant)
        {
            return null;
        }

        var synonym = document.NodeAt(diagnostic.Location.SourceSpan);
        var code = document.Code(constant, synonym.SpanStart);
        return new DocumentEdit(DocumentEdit.Replace(synonym, ConstantPlace.LooksLikeType(synonym) ? ConstantPlace.CastTo(constant.Type, code) : code));
    }
}
