using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>The elements of tuples, by their position.</summary>
internal static class TupleElement
{
    /// <summary>The position of the field in its tuple; -1 for the field of any other type. <c>Code</c> and <c>Item1</c> are two fields with one position.</summary>
    public static int IndexOf(IFieldSymbol field)
    {
        if (field.ContainingType is { IsTupleType: true, TupleElements: var elements })
        {
            for (var i = 0; i < elements.Length; i++)
            {
                if (DefaultName(elements[i]) == DefaultName(field))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    public static bool IsTuple(ITypeSymbol? type) => type is { IsTupleType: true };

    /// <summary>The field at the position; null where the type is not a tuple with so many elements.</summary>
    public static IFieldSymbol? At(int index, ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } && index < elements.Length ? elements[index] : null;

    /// <summary>The element at the position, where the tuple is written out; null for any other operation.</summary>
    public static IOperation? WrittenAt(int index, IOperation tuple) =>
        PassedValue.BelowConversions(tuple) is ITupleOperation { Elements: var elements } && index < elements.Length ? elements[index] : null;

    private static string DefaultName(IFieldSymbol field) => (field.CorrespondingTupleField ?? field).Name;
}
