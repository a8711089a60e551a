using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;
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
        FixedDocument.RegisterAsync(context, nameof(ReplaceUnreachableSynonymFix), TitleFor, Replace);

    private static string TitleFor(FixedDocument document, Diagnostic diagnostic) =>
        $"Use the canonical '{ConstantName.WithTypes(document.NamedConstant(diagnostic)!)}'";

    private static DocumentEdit? Replace(FixedDocument document, Diagnostic diagnostic)
    {
        if (document.NamedConstant(diagnostic) is not { } constant || document.NodeAt(diagnostic.Location.SourceSpan) is not ExpressionSyntax synonym)
        {
            return null;
        }

        var replaced = new[] { synonym }.Concat(GotosTo(synonym, document.Model));
        return new DocumentEdit(replaced
            .Select(label => DocumentEdit.Replace(label, document.Code(constant, ConstantPlace.Replacing(label, document.Model))))
            .ToList());
    }

    /// <summary>The constants of the <c>goto case</c> statements to the label: they need a label with that value.</summary>
    private static IEnumerable<ExpressionSyntax> GotosTo(ExpressionSyntax synonym, SemanticModel model)
    {
        if (synonym.Parent is not CaseSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax @switch })
        {
            yield break;
        }

        var value = CodeValue.Of(model.GetConstantValue(synonym).Value);
        foreach (var @goto in @switch.DescendantNodes().OfType<GotoStatementSyntax>())
        {
            if (@goto is { RawKind: (int)SyntaxKind.GotoCaseStatement, Expression: { } label }
                && @goto.FirstAncestorOrSelf<SwitchStatementSyntax>() == @switch
                && CodeValue.Of(model.GetConstantValue(label).Value) == value)
            {
                yield return label;
            }
        }
    }
}
