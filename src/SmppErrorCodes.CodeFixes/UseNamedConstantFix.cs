using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Rules;
using SmppErrorCodes.Analyzers.Rules.Texts;
using SmppErrorCodes.CodeFixes.Editing;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Replaces a literal with the constant of its code; the compiled code stays the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseNamedConstantFix)), Shared]
public sealed class UseNamedConstantFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Smpp001MagicCode.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => new DocumentFixAllProvider(FixAllReach.Solution, Replace);

    /// <summary>It changes nothing that a program does, and the span that it is offered for is often a part of another one: so it comes before all other fixes.</summary>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) =>
        FixedDocument.RegisterAsync(context, nameof(UseNamedConstantFix), TitleFor, Replace, CodeActionPriority.Default);

    private static string TitleFor(FixedDocument document, Diagnostic diagnostic) =>
        $"Use '{ConstantName.WithTypes(document.NamedConstant(diagnostic)!)}'";

    private static DocumentEdit? Replace(FixedDocument document, Diagnostic diagnostic)
    {
        if (document.NamedConstant(diagnostic) is not { } constant || document.NodeAt(diagnostic.Location.SourceSpan) is not LiteralExpressionSyntax literal)
        {
            return null;
        }

        return new DocumentEdit(DocumentEdit.Replace(literal, document.Code(constant, ConstantPlace.Replacing(literal, document.Model))));
    }
}
