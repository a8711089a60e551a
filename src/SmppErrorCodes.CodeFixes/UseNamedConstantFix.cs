using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Rules;
using SmppErrorCodes.Analyzers.Rules.Texts;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Replaces a literal by the constant of its code; what is compiled stays the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseNamedConstantFix)), Shared]
public sealed class UseNamedConstantFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Smpp001MagicCode.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => DocumentFixAllProvider.For(Replace);

    public override Task RegisterCodeFixesAsync(CodeFixContext context) =>
        FixedDocument.RegisterAsync(context, nameof(UseNamedConstantFix), TitleFor, Replace);

    private static string TitleFor(FixedDocument document, Diagnostic diagnostic) =>
        $"Use '{ConstantName.WithTypes(document.NamedConstant(diagnostic)!)}'";

    private static IReadOnlyList<TextChange>? Replace(FixedDocument document, Diagnostic diagnostic)
    {
        if (document.NamedConstant(diagnostic) is not { } constant
            || document.Root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal)
        {
            return null;
        }

        var reference = document.Reference(constant, literal.SpanStart);
        return new[] { new TextChange(literal.Span, WithLiteralType(reference, constant, literal, document.Model)) };
    }

    /// <summary>Whether a parser takes a name here for a type: <c>Busy or -1</c> for a declared variable, <c>(Busy) when</c> for a cast.</summary>
    private static bool LooksLikeType(LiteralExpressionSyntax literal)
    {
        SyntaxNode outermost = literal;
        while (outermost.Parent is ParenthesizedExpressionSyntax or ParenthesizedPatternSyntax or ConstantPatternSyntax)
        {
            outermost = outermost.Parent;
        }

        var next = outermost.GetLastToken().GetNextToken();
        return next.Kind() switch
        {
            SyntaxKind.WhenKeyword => outermost.GetFirstToken().IsKind(SyntaxKind.OpenParenToken),
            SyntaxKind.OrKeyword or SyntaxKind.AndKeyword => next.GetNextToken().Kind() is SyntaxKind.MinusToken or SyntaxKind.PlusToken,
            _ => false,
        };
    }

    /// <summary>Casts the constant to the literal's type where another type could mean another overload or another inferred type, or the name a type.</summary>
    private static string WithLiteralType(string reference, IFieldSymbol constant, LiteralExpressionSyntax literal, SemanticModel model)
    {
        var type = model.GetTypeInfo(literal).Type;
        if (type is null
            || (SymbolEqualityComparer.Default.Equals(type, constant.Type) && !LooksLikeType(literal))
            || (constant.Type.TypeKind != TypeKind.Enum && IsConvertedAnyway(literal, type, model) && !LooksLikeType(literal)))
        {
            return reference;
        }

        var cast = $"({type.ToMinimalDisplayString(model, literal.SpanStart)}){reference}";
        return literal.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax ? $"({cast})" : cast;
    }

    /// <summary>Whether the place converts a constant to the type of the literal by itself: a label, a pattern, the other side of that type.</summary>
    private static bool IsConvertedAnyway(LiteralExpressionSyntax literal, ITypeSymbol type, SemanticModel model)
    {
        return literal.Parent switch
        {
            CaseSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax @switch } => IsNumber(model.GetTypeInfo(@switch.Expression).Type),
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
