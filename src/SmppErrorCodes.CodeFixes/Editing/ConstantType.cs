using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>The type that a constant has to have at a place. The constants of a catalog may have any integral type, or that of an enum.</summary>
internal sealed class ConstantType
{
    private readonly Compilation _compilation;
    private readonly ITypeSymbol? _type;
    private readonly ConstantConversion _conversion;
    private readonly ITypeSymbol _usualCast;

    /// <param name="type">The type that a constant becomes; null where it is not known.</param>
    /// <param name="conversion">How the place converts a constant to that type by itself.</param>
    /// <param name="usualCast">The type of a cast, unless the constant is too large for it or the place does not convert it.</param>
    private ConstantType(SemanticModel model, ITypeSymbol? type, ConstantConversion conversion, ITypeSymbol? usualCast = null)
    {
        _compilation = model.Compilation;
        _type = type;
        _conversion = conversion;
        _usualCast = usualCast ?? _compilation.GetSpecialType(SpecialType.System_Int32);
    }

    /// <summary>The type of a new comparison with a value.</summary>
    public static ConstantType ComparedWith(ITypeSymbol? value, SemanticModel model) => new(model, CodeTypeIn(value), ConstantConversion.OfConstant);

    /// <summary>The type of a constant that is replaced: with another one, the code does the same.</summary>
    public static ConstantType OfReplaced(ExpressionSyntax constant, SemanticModel model)
    {
        var own = model.GetTypeInfo(constant).Type;
        var outermost = Expressions.OutermostOf(constant);
        var converted = ConvertedTypeOf(constant, model);

        // A boxed number equals only one of its own type. On the way to a nullable type, the compiler converts constants of other types at run time.
        var (type, conversion) = outermost.Parent switch
        {
            CastExpressionSyntax { Type: var target } => (model.GetTypeInfo(target).Type, ConstantConversion.Cast),
            BinaryExpressionSyntax comparison when IsEquality(comparison) =>
                (ComparedType(model.GetTypeInfo(comparison.Left == outermost ? comparison.Right : comparison.Left).Type, converted), ConstantConversion.OfConstant),
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } => (converted, ConstantConversion.OfConstant),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: false } } } => (converted, ConstantConversion.OfConstant),
            _ => (CodeTypeIn(PatternInputOf(constant, model)), ConstantConversion.OfConstant),
        };
        return IsInteger(type) ? new ConstantType(model, type, conversion, own) : new ConstantType(model, own, ConstantConversion.None, own);
    }

    /// <summary>The type of a constant of any type in place of a literal.</summary>
    public static ConstantType OfPlaceholder(LiteralExpressionSyntax literal, SemanticModel model) =>
        Of(PatternInputOf(literal, model) ?? ConvertedTypeOf(literal, model), ConstantConversion.OfConstant, literal, model);

    /// <summary>The type of more codes behind a label, a pattern or a test.</summary>
    /// <param name="operand">The compared value, as a test writes it.</param>
    public static ConstantType OfCompared(SyntaxNode compared, string? operand, SemanticModel model)
    {
        var constant = compared.DescendantNodesAndSelf().Select(ConstantOf).FirstOrDefault(static found => found is not null);
        if (PatternInputOf(compared, model) is { } input)
        {
            return Of(input, ConstantConversion.OfConstant, compared as ExpressionSyntax ?? constant, model);
        }

        var value = compared.DescendantNodesAndSelf().OfType<ExpressionSyntax>().FirstOrDefault(node => node.ToString() == operand);
        return Of(value is null ? null : model.GetTypeInfo(value).Type, ConstantConversion.OfConstant, constant, model);
    }

    /// <summary>The type of more elements of a collection.</summary>
    public static ConstantType OfElement(ExpressionSyntax element, SemanticModel model)
    {
        // The type of the collection may be inferred from those of its elements.
        var isInferred = Expressions.OutermostOf(element).Parent
            is ArgumentSyntax
            or InitializerExpressionSyntax { Parent: ImplicitArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax };
        return Of(ConvertedTypeOf(element, model), isInferred ? ConstantConversion.OfType : ConstantConversion.OfConstant, element, model);
    }

    /// <summary>The type of the cast that the constant needs; null if it needs none, as a text never does.</summary>
    public ITypeSymbol? CastFor(IFieldSymbol constant) =>
        ValueOf(constant) is { } value && !(_type is null ? constant.Type.TypeKind != TypeKind.Enum : Converts(constant.Type, value)) ? ToType(constant) : null;

    /// <summary>The type of a cast that changes nothing but the text.</summary>
    public ITypeSymbol ToType(IFieldSymbol constant)
    {
        var value = ValueOf(constant);
        return value is null ? constant.Type
            : IntegralRange.Of(_usualCast).Contains(value) && (_type is null || Converts(_usualCast, value)) ? _usualCast
            : IsInteger(_type) && IntegralRange.Of(_type).Contains(value) ? _type!
            : constant.Type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying
            : constant.Type;
    }

    /// <param name="known">A constant that the place has; its type is the right one where that of the place is not one of numbers.</param>
    private static ConstantType Of(ITypeSymbol? type, ConstantConversion conversion, ExpressionSyntax? known, SemanticModel model) =>
        CodeTypeIn(type) is null && known is not null && model.GetTypeInfo(known).Type is { } own
            ? new ConstantType(model, own, ConstantConversion.None, own)
            : new ConstantType(model, CodeTypeIn(type), conversion);

    /// <summary>The type of what a label or a pattern is compared with; null at any other place.</summary>
    private static ITypeSymbol? PatternInputOf(SyntaxNode node, SemanticModel model)
    {
        var outermost = Expressions.OutermostOf(node);
        return (outermost as PatternSyntax ?? outermost.Parent) switch
        {
            CaseSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax @switch } => model.GetTypeInfo(@switch.Expression).Type,
            GotoStatementSyntax @goto when @goto.FirstAncestorOrSelf<SwitchStatementSyntax>() is { } @switch => model.GetTypeInfo(@switch.Expression).Type,
            PatternSyntax pattern => (model.GetOperation(Patterns.WithoutParentheses(pattern)) as IPatternOperation)?.InputType,
            _ => null,
        };
    }

    /// <summary>The constant that a pattern is; to the parser, <c>is TwilioSmppErrorCode.NoError</c> tests for a type.</summary>
    private static ExpressionSyntax? ConstantOf(SyntaxNode pattern) => pattern switch
    {
        ConstantPatternSyntax { Expression: var constant } => constant,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression, Right: var constant } => constant,
        _ => null,
    };

    private static bool IsEquality(BinaryExpressionSyntax comparison) => comparison.IsKind(SyntaxKind.EqualsExpression) || comparison.IsKind(SyntaxKind.NotEqualsExpression);

    /// <summary>The type in which two values are compared, where that of the other one decides: all that are smaller are compared as <c>int</c>.</summary>
    private static ITypeSymbol? ComparedType(ITypeSymbol? other, ITypeSymbol? converted) =>
        IsInteger(other) && (converted?.SpecialType == SpecialType.System_Int32 || SymbolEqualityComparer.Default.Equals(other, converted)) ? converted : null;

    private static ITypeSymbol? ConvertedTypeOf(ExpressionSyntax constant, SemanticModel model) =>
        Expressions.OutermostOf(constant) is ExpressionSyntax outermost ? model.GetTypeInfo(outermost).ConvertedType : null;

    /// <summary>The type, or the one that it makes nullable, if it can have codes.</summary>
    private static ITypeSymbol? CodeTypeIn(ITypeSymbol? type) => CodeForms.Of(type) == CodeForm.None ? null : IntegralType.WithoutNullable(type!);

    private static bool IsInteger(ITypeSymbol? type) => type is not null && IntegralType.Is(type.SpecialType);

    private static long? ValueOf(IFieldSymbol constant) => constant.Type.SpecialType == SpecialType.System_String ? null : CodeValue.Of(constant.ConstantValue);

    private bool Converts(ITypeSymbol type, long? value) => _conversion.Converts(type, value, _type!, _compilation);
}
