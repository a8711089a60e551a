using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Rules;
using SmppErrorCodes.Analyzers.Rules.Texts;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Replaces a synonym that <c>Canonical</c> never gives by the constant that it does give.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceUnreachableSynonymFix)), Shared]
public sealed class ReplaceUnreachableSynonymFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Smpp008UnreachableSynonym.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => DocumentFixAllProvider.For(Replace);

    public override Task RegisterCodeFixesAsync(CodeFixContext context) =>
        FixedDocument.RegisterAsync(context, nameof(ReplaceUnreachableSynonymFix), TitleFor, Replace);

    private static string TitleFor(FixedDocument document, Diagnostic diagnostic) =>
        $"Use the canonical '{ConstantName.WithTypes(document.NamedConstant(diagnostic)!)}'";

    private static IReadOnlyList<TextChange>? Replace(FixedDocument document, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        return document.NamedConstant(diagnostic) is { } constant
            ? new[] { new TextChange(span, document.Code(constant, span.Start)) }
            : null;
    }
}
