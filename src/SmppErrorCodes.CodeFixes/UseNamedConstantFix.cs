using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Rules;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Replaces a literal by the constant of its code; what is compiled stays the same.</summary>
/// <remarks>
/// The change is one of text: everything around the literal stays as it is, and the parser decides what
/// <c>is TwilioSmppErrorCode.NoError</c> is, which a replaced node could not.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseNamedConstantFix)), Shared]
public sealed class UseNamedConstantFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(MagicCode.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => DocumentFixAllProvider.For(ReplaceAsync);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (ConstantOf(diagnostic, model) is { } constant)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Use '{ConstantReference.ShortName(constant)}'",
                        cancellationToken => ReplaceAsync(context.Document, ImmutableArray.Create(diagnostic), cancellationToken),
                        equivalenceKey: nameof(UseNamedConstantFix)),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> ReplaceAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root is not CompilationUnitSyntax unit)
        {
            return document;
        }

        var changes = new List<TextChange>(diagnostics.Length + 1);
        var usings = new AddedUsings(unit, text, model);
        foreach (var diagnostic in diagnostics)
        {
            if (ConstantOf(diagnostic, model) is { } constant
                && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal)
            {
                var reference = ConstantReference.Write(constant, literal.SpanStart, model, usings);
                changes.Add(new TextChange(literal.Span, WithLiteralType(reference, constant, literal, model, cancellationToken)));
            }
        }

        changes.AddRange(usings.Changes);
        return document.WithText(text.WithChanges(changes));
    }

    /// <summary>
    /// The constant that the rule found, if code at the literal may use it. Where a referenced project has a copy of
    /// its own, this project's is meant.
    /// </summary>
    private static IFieldSymbol? ConstantOf(Diagnostic diagnostic, SemanticModel model)
    {
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.Constant, out var id) || id is null)
        {
            return null;
        }

        IFieldSymbol? found = null;
        foreach (var symbol in DocumentationCommentId.GetSymbolsForDeclarationId(id, model.Compilation))
        {
            if (symbol is IFieldSymbol constant
                && model.IsAccessible(diagnostic.Location.SourceSpan.Start, constant)
                && (found is null || SymbolEqualityComparer.Default.Equals(constant.ContainingAssembly, model.Compilation.Assembly)))
            {
                found = constant;
            }
        }

        return found;
    }

    /// <summary>Casts the constant to the literal's type where another type could mean another overload or another inferred type.</summary>
    private static string WithLiteralType(string reference, IFieldSymbol constant, LiteralExpressionSyntax literal, SemanticModel model, CancellationToken cancellationToken)
    {
        var type = model.GetTypeInfo(literal, cancellationToken).Type;
        if (type is null
            || SymbolEqualityComparer.Default.Equals(type, constant.Type)
            || (constant.Type.TypeKind != TypeKind.Enum && IsConvertedAnyway(literal, type, model, cancellationToken)))
        {
            return reference;
        }

        var cast = $"({type.ToMinimalDisplayString(model, literal.SpanStart)}){reference}";
        return literal.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax ? $"({cast})" : cast;
    }

    /// <summary>Whether the place converts a constant to the type of the literal by itself: a label, a pattern, the other side of that type.</summary>
    private static bool IsConvertedAnyway(LiteralExpressionSyntax literal, ITypeSymbol type, SemanticModel model, CancellationToken cancellationToken)
    {
        return literal.Parent switch
        {
            CaseSwitchLabelSyntax or ConstantPatternSyntax => true,
            BinaryExpressionSyntax comparison when comparison.IsKind(SyntaxKind.EqualsExpression) || comparison.IsKind(SyntaxKind.NotEqualsExpression) =>
                IsOfType(comparison.Left == literal ? comparison.Right : comparison.Left),
            AssignmentExpressionSyntax assignment when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) => IsOfType(assignment.Left),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: false } declaration } } => IsOfType(declaration.Type),
            _ => false,
        };

        bool IsOfType(ExpressionSyntax other)
        {
            var otherType = model.GetTypeInfo(other, cancellationToken).Type;
            return SymbolEqualityComparer.Default.Equals(
                otherType is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : otherType,
                type);
        }
    }
}
