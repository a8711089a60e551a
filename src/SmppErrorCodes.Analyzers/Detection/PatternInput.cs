using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>Finds what a pattern is matched against.</summary>
internal static class PatternInput
{
    /// <summary>
    /// The operation (an expression, or the member of a property pattern) or the symbol (a tuple's element, a
    /// <c>Deconstruct</c> method's parameter) whose value <paramref name="pattern"/> is given.
    /// </summary>
    public static bool TryFind(IPatternOperation pattern, out IOperation? operation, out ISymbol? symbol)
    {
        operation = null;
        symbol = null;
        IOperation child = pattern;
        for (var parent = pattern.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case INegatedPatternOperation or IBinaryPatternOperation:
                    continue;
                case IIsPatternOperation isPattern:
                    operation = isPattern.Value;
                    return true;
                case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch }:
                    operation = @switch.Value;
                    return true;
                case IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation @switch }:
                    operation = @switch.Value;
                    return true;
                case IPropertySubpatternOperation property:
                    operation = property.Member;
                    return true;
                case IRecursivePatternOperation recursive:
                    return TryFindPosition(recursive, child, out operation, out symbol);
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool TryFindPosition(IRecursivePatternOperation recursive, IOperation subpattern, out IOperation? operation, out ISymbol? symbol)
    {
        operation = null;
        symbol = null;
        var index = recursive.DeconstructionSubpatterns.IndexOf((IPatternOperation)subpattern);
        if (index < 0)
        {
            return false;
        }

        if (recursive.DeconstructSymbol is null
            && TryFind(recursive, out var input, out _)
            && input is not null
            && LookThrough.Conversions(input) is ITupleOperation tuple
            && index < tuple.Elements.Length)
        {
            operation = tuple.Elements[index];
            return true;
        }

        symbol = SymbolAt(recursive, index);
        return symbol is not null;
    }

    /// <summary>The element of the tuple, or the parameter of the <c>Deconstruct</c> method, that a position stands for.</summary>
    public static ISymbol? SymbolAt(IRecursivePatternOperation recursive, int index)
    {
        if (recursive.DeconstructSymbol is IMethodSymbol deconstruct)
        {
            // An extension method has the deconstructed value as its first parameter.
            index += deconstruct.Parameters.Length - recursive.DeconstructionSubpatterns.Length;
            return index >= 0 && index < deconstruct.Parameters.Length ? deconstruct.Parameters[index] : null;
        }

        return recursive.InputType is INamedTypeSymbol { IsTupleType: true } tuple && index < tuple.TupleElements.Length ? tuple.TupleElements[index] : null;
    }
}
