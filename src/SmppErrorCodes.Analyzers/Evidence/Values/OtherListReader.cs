using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Comparisons;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>Reads in one body which values constants of another list of codes are compared with, or given to.</summary>
internal sealed class OtherListReader
{
    private readonly OtherListValues _values;
    private readonly CodeCatalog? _catalog;
    private readonly ValueEvidence _evidence;
    private readonly CancellationToken _cancellationToken;
    private readonly OriginFinder _origins;

    private OtherListReader(OtherListValues values, IOperation body, CodeCatalog? catalog, ValueEvidence evidence, CancellationToken cancellationToken)
    {
        _values = values;
        _catalog = catalog;
        _evidence = evidence;
        _cancellationToken = cancellationToken;
        _origins = new OriginFinder(body, cancellationToken);
    }

    /// <summary>Adds the facts of one body.</summary>
    /// <param name="catalog">Whose codes may be written in hexadecimal.</param>
    /// <param name="evidence">What makes codes of values that have come a long way.</param>
    public static void Read(MemberComparisons comparisons, OtherListValues values, CodeCatalog? catalog, ValueEvidence evidence, CancellationToken cancellationToken)
    {
        var reader = new OtherListReader(values, comparisons.Body, catalog, evidence, cancellationToken);
        reader.ReadComparisons(comparisons);
        reader.ReadUses(comparisons);
        foreach (var operation in comparisons.Body.DescendantsAndSelf())
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.ReadOperation(operation);
            reader.ReadExitCodes(operation, comparisons.Member);
        }
    }

    private void ReadComparisons(MemberComparisons comparisons)
    {
        var decisions = new Dictionary<IOperation, IOperation>();
        var spellings = new Dictionary<(ValueOrigin Origin, IOperation Decision), Spelling>();
        foreach (var comparison in comparisons.All)
        {
            if (comparison is { Kind: ComparisonKind.Range, Constants: { Length: 1 } constants })
            {
                Add(OtherListConstant.FindInRange(constants[0], comparison.Relation, _evidence.IsOtherEnum), comparison.Value);
            }
            else if (comparison is { Kind: ComparisonKind.Equality or ComparisonKind.Pattern or ComparisonKind.Search, Constants.IsEmpty: false })
            {
                foreach (var constant in comparison.Constants)
                {
                    ReadConstant(constant, comparison.Value);
                }

                if (_origins.Of(comparison.Value) is { } origin)
                {
                    var key = (origin, DecisionAround(comparison.Operation, decisions));
                    spellings.TryGetValue(key, out var spelling);
                    spellings[key] = spelling.With(comparison.Constants);
                }
            }
        }

        foreach (var pair in spellings)
        {
            if (pair.Value.IsHexadecimal)
            {
                _values.AddOutsideOfReceipts(pair.Key.Origin, HexadecimalOnly(pair.Key.Origin));
            }
        }
    }

    private void ReadUses(MemberComparisons comparisons)
    {
        var lists = new HashSet<IOperation>();
        foreach (var use in comparisons.Uses)
        {
            var list = WrittenList.Around(use.Constant);
            var isNewList = list.IsWrittenOut && !lists.Contains(list.Operation);
            foreach (var counterpart in use.Counterparts)
            {
                ReadConstant(use.Constant, counterpart);
                if (isNewList && _origins.Of(counterpart) is { } origin)
                {
                    lists.Add(list.Operation);
                    if (default(Spelling).With(list.ReadElements()).IsHexadecimal)
                    {
                        _values.AddOutsideOfReceipts(origin, HexadecimalOnly(origin));
                    }
                }
            }
        }

        foreach (var literal in comparisons.BareLiterals)
        {
            if (literal.Parameter is { } parameter)
            {
                var value = ValueReference.ValueOf(parameter);
                Add(OtherListConstant.Find(literal.Syntax), value);
                AddHexadecimal(OtherListConstant.IsHexadecimal(literal.Syntax, out var number) ? number : null, literal.Syntax, value);
            }
        }
    }

    /// <summary>Reads what else is done with a value: it is counted, cast to an enum, bounded, or searched for.</summary>
    private void ReadOperation(IOperation operation)
    {
        switch (operation)
        {
            case IConversionOperation { OperatorMethod: null, ConstantValue.HasValue: false } conversion when _evidence.IsOtherEnum(conversion.Type):
                Add(conversion.Type!.Name, ValueReference.ValueOf(conversion.Operand));
                break;
            case IRelationalPatternOperation pattern when PatternInput.TryFind(pattern, out var input):
                Add(OtherListConstant.FindInRange(pattern.Value, pattern.OperatorKind, _evidence.IsOtherEnum), input);
                break;
            case IIncrementOrDecrementOperation { Target: var target }:
                ReadCounter(target);
                break;
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract, Target: var target }:
                ReadCounter(target);
                break;
            case IFieldReferenceOperation or IPropertyReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation
                when CodeForms.Of(operation.Type) == CodeForm.None && CodeForms.OfElements(operation.Type) != CodeForm.None:
                ReadSearches(operation);
                break;
        }
    }

    /// <summary>A member may be counted up by whoever tests it; a local or a parameter is there to count.</summary>
    private void ReadCounter(IOperation target)
    {
        if (CodeForms.Of(target.Type) == CodeForm.Number && _origins.Of(ValueReference.ValueOf(target)) is { Symbol: ILocalSymbol or IParameterSymbol } origin)
        {
            _values.Add(origin, new CodeFact(CodeFactKind.Counter, origin.Symbol));
        }
    }

    private void ReadSearches(IOperation reference)
    {
        foreach (var use in CollectionUse.Of(reference))
        {
            if (use is { Kind: CollectionUseKind.Asked, Value: { } value } && _origins.Of(ValueReference.ElementOf(reference)) is { } collection)
            {
                _values.AddSearch(collection, _origins.Of(ValueReference.ValueOf(value)));
            }
        }
    }

    /// <summary>What a type of its own declares for receipts stays a code there, whatever a program returns in the end.</summary>
    private void ReadExitCodes(IOperation operation, ISymbol member)
    {
        foreach (var value in ExitCode.ValuesIn(operation, member))
        {
            if (_origins.Of(ValueReference.ValueOf(value)) is not { } origin)
            {
                continue;
            }

            var fact = new CodeFact(CodeFactKind.OtherListDestination, origin.Symbol, "exit code");
            if (origin.Symbol is ILocalSymbol or IParameterSymbol || SymbolEqualityComparer.Default.Equals(origin.Symbol.ContainingType, member.ContainingType))
            {
                _values.Add(origin, fact);
            }
            else
            {
                _values.AddOutsideOfReceipts(origin, fact);
            }
        }
    }

    private void ReadConstant(IOperation constant, in ValueReference value)
    {
        Add(OtherListConstant.Find(constant, _evidence.IsOtherEnum), value);
        AddHexadecimal(OtherListConstant.IsHexadecimal(constant, out var number) ? number : null, constant.Syntax, value);
    }

    /// <param name="detail">What shows that the value is of another list; null where nothing does.</param>
    private void Add(string? detail, in ValueReference value)
    {
        if (detail is not null)
        {
            foreach (var origin in OriginsOf(value))
            {
                _values.Add(origin, new CodeFact(CodeFactKind.OtherListValue, origin.Symbol, detail));
            }
        }
    }

    /// <summary>Adds a number that is written in hexadecimal, if no code of the catalog is.</summary>
    private void AddHexadecimal(long? number, SyntaxNode syntax, in ValueReference value)
    {
        if (number is { } code && _catalog is not null && !_catalog.TryGetConstant(code, out _))
        {
            foreach (var origin in OriginsOf(value))
            {
                _values.AddOutsideOfReceipts(origin, new CodeFact(CodeFactKind.OtherListValue, origin.Symbol, syntax.ToString()));
            }
        }
    }

    /// <summary>The symbol that the value comes from, and the one whose name makes a code of it, which may be far away: <c>g.Key</c>, the elements of a <c>Select</c>.</summary>
    private IEnumerable<ValueOrigin> OriginsOf(ValueReference value)
    {
        if (_origins.Of(value) is { } origin)
        {
            yield return origin;
        }

        if (_evidence.Of(value, _cancellationToken) is { Kind: EvidenceKind.Named, Fact: var named } && ValueOrigin.OfName(named) is { } ofName)
        {
            yield return ofName;
        }
    }

    private static CodeFact HexadecimalOnly(in ValueOrigin origin) => new(CodeFactKind.OtherListValue, origin.Symbol, "hexadecimal only");

    /// <summary>The whole condition, or the whole chain of <c>if</c> and <c>else if</c>, that a comparison is a part of.</summary>
    /// <param name="known">What was found before: the way up is as long as the chain, and is gone once for all of its parts.</param>
    private static IOperation DecisionAround(IOperation comparison, Dictionary<IOperation, IOperation> known)
    {
        var way = new List<IOperation>();
        var decision = comparison;
        while (!known.ContainsKey(decision))
        {
            way.Add(decision);
            if (decision.Parent is not { } parent || !IsPart(decision, parent))
            {
                known.Add(decision, decision);
                break;
            }

            decision = parent;
        }

        decision = known[decision];
        foreach (var operation in way)
        {
            known[operation] = decision;
        }

        return decision;
    }

    private static bool IsPart(IOperation operation, IOperation parent) =>
        ConditionTree.IsJoin(parent, out _)
        || ConditionTree.Inner(parent, out _) is not null
        || (parent is IConditionalOperation conditional && (ReferenceEquals(conditional.Condition, operation) || ReferenceEquals(conditional.WhenFalse, operation)));

    /// <summary>How the literals of a decision, or of a collection, are written.</summary>
    private readonly struct Spelling
    {
        private readonly bool _hasHexadecimal;
        private readonly bool _hasDecimal;

        private Spelling(bool hasHexadecimal, bool hasDecimal)
        {
            _hasHexadecimal = hasHexadecimal;
            _hasDecimal = hasDecimal;
        }

        /// <summary>Whether all of them but 0 are hexadecimal numbers.</summary>
        public bool IsHexadecimal => _hasHexadecimal && !_hasDecimal;

        public Spelling With(IEnumerable<IOperation> constants)
        {
            var (hasHexadecimal, hasDecimal) = (_hasHexadecimal, _hasDecimal);
            foreach (var constant in constants)
            {
                hasHexadecimal |= OtherListConstant.IsHexadecimal(constant, out _);
                hasDecimal |= OtherListConstant.IsDecimal(constant);
            }

            return new Spelling(hasHexadecimal, hasDecimal);
        }
    }
}
