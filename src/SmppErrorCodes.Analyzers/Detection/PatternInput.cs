using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>What a pattern is matched against: an expression, the member of a property pattern, or a symbol that no expression refers to.</summary>
/// <remarks>
/// <c>1 or 2 or 3</c> is a tree as deep as the list is long, and each of its constants asks. So that the answer for the
/// last one is not looked for at the root again and again, the joins of a deep tree know it once one has been there.
/// </remarks>
internal readonly struct PatternInput
{
    /// <summary>The depth from which on a tree is deep. Below it nothing is stored, so nothing is allocated.</summary>
    private const int DeepJoins = 32;

    private static readonly ConditionalWeakTable<IBinaryPatternOperation, OutermostPattern> OutermostOfJoins = new();

    private PatternInput(PatternInputKind kind, IOperation? operation, ISymbol? symbol = null)
    {
        Kind = kind;
        Operation = operation;
        Symbol = symbol;
    }

    /// <summary>What of the operation or of the symbol the pattern is given.</summary>
    public PatternInputKind Kind { get; }

    /// <summary>The expression, or the reference to the member; null where there is none.</summary>
    public IOperation? Operation { get; }

    /// <summary>The element of the tuple, or the parameter of the <c>Deconstruct</c> method, where there is no operation.</summary>
    public ISymbol? Symbol { get; }

    /// <summary>Finds what <paramref name="pattern"/> is matched against.</summary>
    public static bool TryFind(IPatternOperation pattern, out PatternInput input)
    {
        var outermost = Outermost(pattern);
        switch (outermost.Parent)
        {
            case IIsPatternOperation isPattern:
                input = new PatternInput(PatternInputKind.Value, isPattern.Value);
                return true;
            case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch }:
                input = new PatternInput(PatternInputKind.Value, @switch.Value);
                return true;
            case IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation @switch }:
                input = new PatternInput(PatternInputKind.Value, @switch.Value);
                return true;
            case IPropertySubpatternOperation property:
                input = new PatternInput(PatternInputKind.Value, property.Member);
                return true;
            case IRecursivePatternOperation recursive:
                return TryFindPosition(recursive, outermost, out input);
            case IListPatternOperation list when TryFind(list, out var collection) && collection.Kind == PatternInputKind.Value:
                input = new PatternInput(PatternInputKind.Element, collection.Operation, collection.Symbol);
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

        return parent is IRecursivePatternOperation recursive && TryFind(recursive, out var input) && input.Kind == PatternInputKind.Value ? input.Operation : null;
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

    private static bool TryFindPosition(IRecursivePatternOperation recursive, IPatternOperation subpattern, out PatternInput input)
    {
        input = default;
        var index = recursive.DeconstructionSubpatterns.IndexOf(subpattern);
        if (index < 0)
        {
            return false;
        }

        if (TryFind(recursive, out var whole) && whole is { Kind: PatternInputKind.Value, Operation: { } operation })
        {
            if (index == 0 && CollectionElement.IsPair(recursive.InputType))
            {
                input = new PatternInput(PatternInputKind.Key, operation);
                return true;
            }

            if (recursive.DeconstructSymbol is null && LookThrough.Conversions(operation) is ITupleOperation tuple && index < tuple.Elements.Length)
            {
                input = new PatternInput(PatternInputKind.Value, tuple.Elements[index]);
                return true;
            }
        }

        var symbol = SymbolAt(recursive, index);
        input = new PatternInput(PatternInputKind.Value, null, symbol);
        return symbol is not null;
    }

    /// <summary>The element of the tuple, or the parameter of the <c>Deconstruct</c> method, that a position stands for.</summary>
    public static ISymbol? SymbolAt(IRecursivePatternOperation recursive, int index) =>
        DeconstructionElement.At(index, recursive.DeconstructionSubpatterns.Length, recursive.DeconstructSymbol as IMethodSymbol, recursive.InputType);

    /// <summary>What a join of a deep tree knows.</summary>
    private sealed class OutermostPattern
    {
        public OutermostPattern(IPatternOperation pattern) => Pattern = pattern;

        public IPatternOperation Pattern { get; }
    }
}

/// <summary>What of something a pattern is given.</summary>
internal enum PatternInputKind
{
    /// <summary>The value itself.</summary>
    Value,

    /// <summary>An element of the collection that the value is.</summary>
    Element,

    /// <summary>The key of the dictionary's element that the value is.</summary>
    Key,
}
