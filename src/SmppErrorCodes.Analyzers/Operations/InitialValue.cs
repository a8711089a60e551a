using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Values that locals and members have from the beginning: those of their initializers, and those that a constructor sets.</summary>
internal static class InitialValue
{
    /// <summary>Whether the constant is what a local is declared with.</summary>
    public static bool IsOfLocal(IOperation constant) => UserOf(constant) is IVariableInitializerOperation;

    /// <summary>Whether the constant is what a member of the object or of the type itself has first.</summary>
    /// <param name="member">The member in whose body or initializer the constant stands.</param>
    public static bool IsOfMember(IOperation constant, ISymbol member) => UserOf(constant) switch
    {
        IFieldInitializerOperation or IPropertyInitializerOperation => true,
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment => IsOwn(target, member) && IsInConstructor(assignment, member),
        _ => false,
    };

    /// <summary>What uses the constant as it is, or converted.</summary>
    private static IOperation? UserOf(IOperation constant)
    {
        var user = constant.Parent;
        while (user is IConversionOperation)
        {
            user = user.Parent;
        }

        return user;
    }

    private static bool IsOwn(IMemberReferenceOperation target, ISymbol member) =>
        target.Instance is { } instance
            ? instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
            : SymbolEqualityComparer.Default.Equals(target.Member.ContainingType, member.ContainingType);

    /// <summary>Whether the operation stands in a constructor, and not in a function that runs later.</summary>
    private static bool IsInConstructor(IOperation operation, ISymbol member)
    {
        if (member is not IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor })
        {
            return false;
        }

        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return false;
            }
        }

        return true;
    }
}
