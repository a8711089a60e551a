using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Finds what a pattern is matched against: an expression, the member of a property pattern, or a symbol that no expression refers to.</summary>
/// <remarks>
/// <c>{ Code: 1 } or { Code: 2 } or { Code: 3 }</c> is a tree as deep as the list is long, and the input is needed for each of
/// its members. So the joins of a deep tree keep the outermost pattern once it has been found.
/// </remarks>
internal static class PatternInput
{
    /// <summary>The depth from which on a tree is deep. Below it nothing is stored, so nothing is allocated.</summary>
    private const int DeepJoins = 32;

    private static readonly ConditionalWeakTable<IBinaryPatternOperation, OutermostPattern> OutermostOfJoins = new();

    /// <summary>Finds what <paramref name="pattern"/> is matched against.</summary>
    public static bool TryFind(IPatternOperation pattern, out ValueReference input)
    {
        var outermost = Outermost(pattern);
        switch (outermost.Parent)
        {
            case IIsPatternOperation isPattern:
                input = ValueReference.ValueOf(isPattern.Value);
                return true;
            case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch }:
                input = ValueReference.ValueOf(@switch.Value);
                return true;
            case IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation @switch }:
                input = ValueReference.ValueOf(@switch.Value);
                return true;
            case IPropertySubpatternOperation property:
                input = ValueReference.ValueOf(property.Member);
                return true;
            case IRecursivePatternOperation recursive:
                return TryFindPosition(recursive, outermost, out input);
            case IListPatternOperation list when TryFind(list, out var collection) && collection.Kind == ValueReferenceKind.Value:
                input = ValueReference.ElementOf(collection);
                return true;

            // The rest of a list has elements of the same kind.
            case ISlicePatternOperation { Parent: IListPatternOperation list }:
                return TryFind(list, out input);
            default:
                input = default;
                return false;
        }
    }

    /// <summary>What the members of a property pattern are members of.</summary>
    /// <param name="instance">The instance of a reference to such a member.</param>
    public static IOperation? Of(IInstanceReferenceOperation instance)
    {
        var parent = instance.Parent;
        while (parent is IMemberReferenceOperation or IPropertySubpatternOperation)
        {
            parent = parent.Parent;
        }

        return parent is IRecursivePatternOperation recursive && TryFind(recursive, out var input) && input.Kind == ValueReferenceKind.Value ? input.Operation : null;
    }

    /// <summary>The largest pattern that is given the same value: the one around all <c>or</c>, <c>and</c> and <c>not</c>.</summary>
    private static IPatternOperation Outermost(IPatternOperation pattern)
    {
        var outermost = pattern;
        var joins = 0;
        for (; outermost.Parent is INegatedPatternOperation or IBinaryPatternOperation; outermost = (IPatternOperation)outermost.Parent)
        {
            if (outermost.Parent is IBinaryPatternOperation join && ++joins > DeepJoins && OutermostOfJoins.TryGetValue(join, out var known))
            {
                return known.Pattern;
            }
        }

        if (joins > DeepJoins * 2)
        {
            Remember(outermost, pattern);
        }

        return outermost;
    }

    private static void Remember(IPatternOperation outermost, IPatternOperation pattern)
    {
        var answer = new OutermostPattern(outermost);
        for (var inner = pattern; !ReferenceEquals(inner, outermost); inner = (IPatternOperation)inner.Parent!)
        {
            if (inner.Parent is IBinaryPatternOperation join)
            {
                // Another thread may have been faster, with the same answer.
                OutermostOfJoins.GetValue(join, _ => answer);
            }
        }
    }

    private static bool TryFindPosition(IRecursivePatternOperation recursive, IPatternOperation subpattern, out ValueReference input)
    {
        input = default;
        var index = recursive.DeconstructionSubpatterns.IndexOf(subpattern);
        if (index < 0)
        {
            return false;
        }

        IOperation? operation = null;
        if (TryFind(recursive, out var whole) && whole is { Kind: ValueReferenceKind.Value, Operation: not null })
        {
            operation = whole.Operation;
            if (index == 0 && CollectionElement.IsPair(recursive.InputType))
            {
                input = ValueReference.KeyOf(operation);
                return true;
            }

            if (recursive.DeconstructSymbol is null && PassedValue.BelowConversions(operation) is ITupleOperation tuple && index < tuple.Elements.Length)
            {
                input = ValueReference.ValueOf(tuple.Elements[index]);
                return true;
            }
        }

        if (SymbolAt(recursive, index) is not { } symbol)
        {
            return false;
        }

        input = operation is null ? ValueReference.ValueOf(symbol) : ValueReference.PartOf(operation, symbol);
        return true;
    }

    /// <summary>The element of the tuple, or the parameter of the <c>Deconstruct</c> method, that a position stands for.</summary>
    public static ISymbol? SymbolAt(IRecursivePatternOperation recursive, int index) =>
        DeconstructionPosition.SymbolAt(index, recursive.DeconstructionSubpatterns.Length, recursive.DeconstructSymbol as IMethodSymbol, recursive.InputType);

    /// <summary>The answer for a join of a deep tree.</summary>
    private sealed class OutermostPattern
    {
        public OutermostPattern(IPatternOperation pattern) => Pattern = pattern;

        public IPatternOperation Pattern { get; }
    }
}
