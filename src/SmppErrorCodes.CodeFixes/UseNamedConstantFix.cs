using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Evidence.Facts;
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

        var reference = document.Reference(constant, literal.SpanStart);
        return new DocumentEdit(DocumentEdit.Replace(literal, WithLiteralType(reference, constant, literal, document.Model)));
    }

    /// <summary>
    /// Casts the constant to the literal's type where another type could mean another overload or another inferred type, or
    /// where the parser would take the name for a type.
    /// </summary>
    private static ExpressionSyntax WithLiteralType(ExpressionSyntax reference, IFieldSymbol constant, LiteralExpressionSyntax literal, SemanticModel model)
    {
        var type = model.GetTypeInfo(literal).Type;
        if (type is null
            || (!ConstantPlace.LooksLikeType(literal)
                && (SymbolEqualityComparer.Default.Equals(type, constant.Type) || (constant.Type.TypeKind != TypeKind.Enum && IsConvertedAnyway(literal, type, model)))))
        {
            return reference;
        }

        var cast = SyntaxFactory.CastExpression(SyntaxFactory.ParseTypeName(type.ToMinimalDisplayString(model, literal.SpanStart)), reference);
        return literal.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax ? SyntaxFactory.ParenthesizedExpression(cast) : cast;
    }

    /// <summary>Whether the place converts a constant to the type of the literal by itself: a label, a pattern, the other side of that type.</summary>
    private static bool IsConvertedAnyway(LiteralExpressionSyntax literal, ITypeSymbol type, SemanticModel model)
    {
        return literal.Parent switch
        {
            CaseSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax @switch } => IsNumber(model.GetTypeInfo(@switch.Expression).Type),
            GotoStatementSyntax @goto => @goto.FirstAncestorOrSelf<SwitchStatementSyntax>() is { } @switch && IsNumber(model.GetTypeInfo(@switch.Expression).Type),
            ConstantPatternSyntax pattern => IsNumber((model.GetOperation(pattern) as IPatternOperation)?.InputType),
            BinaryExpressionSyntax comparison when comparison.IsKind(SyntaxKind.EqualsExpression) || comparison.IsKind(SyntaxKind.NotEqualsExpression) =>
                IsOfType(comparison.Left == literal ? comparison.Right : comparison.Left),
            AssignmentExpressionSyntax assignment when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) => IsOfType(assignment.Left),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: false } declaration } } => IsOfType(declaration.Type),
            _ => false,
        };

        // A boxed number equals only one of its own type.
        static bool IsNumber(ITypeSymbol? input) => CodeForms.Of(input) == CodeForm.Number;

        // A nullable of that type does not count: on the way there, the compiler converts constants of other types at run time.
        bool IsOfType(ExpressionSyntax other) => SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(other).Type, type);
    }
}
