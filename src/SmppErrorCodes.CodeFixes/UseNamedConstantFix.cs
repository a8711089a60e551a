using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using SmppErrorCodes.Analyzers.Rules;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Replaces a literal by the constant of its code; what is compiled stays the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseNamedConstantFix)), Shared]
public sealed class UseNamedConstantFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(MagicCode.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => DocumentFixAllProvider.For(ReplaceAsync);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (ConstantOf(diagnostic, model) is { } constant)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Use '{constant.ContainingType.ToMinimalDisplayString(model, diagnostic.Location.SourceSpan.Start)}.{constant.Name}'",
                        cancellationToken => ReplaceAsync(context.Document, ImmutableArray.Create(diagnostic), cancellationToken),
                        equivalenceKey: nameof(UseNamedConstantFix)),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> ReplaceAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in diagnostics)
        {
            if (model is not null
                && ConstantOf(diagnostic, model) is { } constant
                && editor.OriginalRoot.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal)
            {
                editor.ReplaceNode(literal, Reference(constant, model.GetTypeInfo(literal, cancellationToken).Type, editor.Generator).WithTriviaFrom(literal));
            }
        }

        return editor.GetChangedDocument();
    }

    /// <summary>The constant that the rule found, if code at the literal may use it.</summary>
    private static IFieldSymbol? ConstantOf(Diagnostic diagnostic, SemanticModel model) =>
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Constant, out var id)
        && id is not null
        && DocumentationCommentId.GetFirstSymbolForDeclarationId(id, model.Compilation) is IFieldSymbol constant
        && model.IsAccessible(diagnostic.Location.SourceSpan.Start, constant)
            ? constant
            : null;

    /// <summary>
    /// The constant by its full name, which the clean-up after every fix shortens as far as the place allows, adding a
    /// using; with a cast where its type is not the literal's, which the clean-up takes away where it changes nothing.
    /// </summary>
    private static ExpressionSyntax Reference(IFieldSymbol constant, ITypeSymbol? literalType, SyntaxGenerator generator)
    {
        var reference = (ExpressionSyntax)generator.MemberAccessExpression(generator.TypeExpression(constant.ContainingType, addImport: true).WithAdditionalAnnotations(Simplifier.AddImportsAnnotation), constant.Name);
        if (literalType is null || SymbolEqualityComparer.Default.Equals(constant.Type, literalType))
        {
            return reference;
        }

        var cast = (ExpressionSyntax)generator.CastExpression(literalType, reference);
        return SyntaxFactory.ParenthesizedExpression(cast).WithAdditionalAnnotations(Simplifier.Annotation);
    }
}
