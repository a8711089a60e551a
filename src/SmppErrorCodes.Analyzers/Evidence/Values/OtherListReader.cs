using System.Collections.Generic;
using System.Linq;
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
    private readonly GivenValueReader _given;

    private OtherListReader(OtherListValues values, IOperation body, CodeCatalog? catalog, ValueEvidence evidence, CancellationToken cancellationToken)
    {
        _values = values;
        _catalog = catalog;
        _evidence = evidence;
        _cancellationToken = cancellationToken;
        _origins = new OriginFinder(body, cancellationToken);
        _given = new GivenValueReader(values, _origins, evidence, cancellationToken);
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
            reader.ReadText(operation, comparisons.Member);
            reader.ReadDestinations(operation, comparisons.Member);
            reader._given.Read(operation, comparisons.Member);
        }
    }

    private void ReadComparisons(MemberComparisons comparisons)
    {
        var decisions = new DecisionsAround();
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
                    var key = (origin, decisions.Of(comparison.Operation));
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
        var compared = new HashSet<IOperation>(comparisons.All.SelectMany(static comparison => comparison.Constants));
        var lists = new HashSet<IOperation>();
        foreach (var use in comparisons.Uses)
        {
            var list = WrittenList.Around(use.Constant);
            var isNewList = list.IsWrittenOut && !lists.Contains(list.Operation);
            var isHexadecimal = !list.IsWrittenOut && !compared.Contains(use.Constant) && default(Spelling).With(AlternativeValues.Of(use.Constant)).IsHexadecimal;
            foreach (var counterpart in use.Counterparts)
            {
                foreach (var constant in AlternativeValues.Of(use.Constant))
                {
                    ReadConstant(constant, counterpart);
                }

                if (isNewList && _origins.Of(counterpart) is { } origin)
                {
                    lists.Add(list.Operation);
                    if (default(Spelling).With(list.ReadElements()).IsHexadecimal)
                    {
                        _values.AddOutsideOfReceipts(origin, HexadecimalOnly(origin));
                    }
                }

                AddHexadecimalOnly(isHexadecimal, counterpart);
            }
        }

        foreach (var literal in comparisons.BareLiterals)
        {
            if (literal.Parameter is { } parameter)
            {
                var value = ValueReference.ValueOf(parameter);
                Add(OtherListConstant.Find(literal.Syntax), value);
                AddHexadecimalOnly(OtherListConstant.IsHexadecimal(literal.Syntax, out _), value);
            }
        }
    }

    /// <summary>Reads what else is done with a value: it is counted, cast to an enum, bounded, taken apart, or searched for.</summary>
    private void ReadOperation(IOperation operation)
    {
        switch (operation)
        {
            case var _ when LongCode.TakenApartBy(operation, _catalog) is (var longCode, var part):
                Add(part, ValueReference.ValueOf(longCode));
                break;
            case IConversionOperation { OperatorMethod: null, ConstantValue.HasValue: false } conversion when _evidence.IsOtherEnum(conversion.Type):
                Add(conversion.Type!.Name, ValueReference.ValueOf(conversion.Operand));
                break;
            case IRelationalPatternOperation pattern when PatternInput.TryFind(pattern, out var input):
                Add(OtherListConstant.FindInRange(pattern.Value, pattern.OperatorKind, _evidence.IsOtherEnum), input);
                break;
            case IIncrementOrDecrementOperation or ICompoundAssignmentOperation or IArgumentOperation { Parameter.RefKind: RefKind.Ref }:
                ReadCounters(Counting.In(operation));
                break;
            case ISimpleAssignmentOperation { IsRef: false, Target: var target, Value: var value } when CodeForms.Of(target.Type) == CodeForm.Number:
                ReadCounters(Counting.In(target, _origins.SourceOf(ValueReference.ValueOf(value)) ?? value));
                break;
            case IInvocationOperation invocation:
                ReadCall(invocation);
                break;
            case IFieldReferenceOperation or IPropertyReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation
                when CodeForms.Of(operation.Type) == CodeForm.None && CodeForms.OfElements(operation.Type) != CodeForm.None:
                ReadSearches(operation);
                break;
        }
    }

    /// <summary>Reads a text that tells which list a value is of: <c>13 => "ESME_RBINDFAIL"</c>.</summary>
    private void ReadText(IOperation operation, ISymbol member)
    {
        if (operation is ILiteralOperation && OtherListConstant.FindInText(operation) is { } name)
        {
            foreach (var value in DescribedValue.Of(operation, member))
            {
                Add(name, value);
            }
        }
    }

    /// <summary>Reads a call that takes a value for a member of an enum, <c>Enum.IsDefined(typeof(Status), errorCode)</c>, or compares it.</summary>
    private void ReadCall(IInvocationOperation call)
    {
        switch (call)
        {
            case { TargetMethod: { IsStatic: true, ContainingType.SpecialType: SpecialType.System_Enum }, Arguments: { Length: 2 } arguments }
                when arguments[0].Value is ITypeOfOperation { TypeOperand: var type } && _evidence.IsOtherEnum(type):
                Add(type.Name, ValueReference.ValueOf(arguments[1].Value));
                break;
            case { TargetMethod.Name: "CompareTo", Instance: { } value, Arguments: { Length: 1 } arguments }:
                Add(OtherListConstant.Find(arguments[0].Value, _evidence.IsOtherEnum), ValueReference.ValueOf(value));
                break;
        }
    }

    /// <summary>What counts is not a code. Constant steps other than one show it only for a local or a parameter: a member may take any by whoever tests it.</summary>
    private void ReadCounters(IEnumerable<Counting> sums)
    {
        foreach (var sum in sums)
        {
            if (CodeForms.Of(sum.Target.Type) == CodeForm.Number
                && _origins.Of(ValueReference.ValueOf(sum.Target)) is { IsCollection: false } origin
                && (!sum.IsByOtherConstant || origin.Symbol is ILocalSymbol or IParameterSymbol)
                && (sum.Addend is not { } addend || origin.Equals(_origins.Of(ValueReference.ValueOf(addend)))))
            {
                _values.Add(origin, new CodeFact(CodeFactKind.Counter, origin.Symbol));
            }
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

    private void ReadDestinations(IOperation operation, ISymbol member)
    {
        foreach (var value in ExitCode.ValuesIn(operation, member))
        {
            ReadDestination(value, "exit code", member);
        }

        if (SystemError.MadeOf(operation) is { } code)
        {
            ReadDestination(code, "error of the system", member);
        }
    }

    /// <summary>What a type of its own declares for receipts stays a code there, whatever a program makes of it in the end.</summary>
    private void ReadDestination(IOperation value, string destination, ISymbol member)
    {
        if (_origins.Of(ValueReference.ValueOf(value)) is not { } origin)
        {
            return;
        }

        var fact = new CodeFact(CodeFactKind.OtherListDestination, origin.Symbol, destination);
        if (origin.Symbol is ILocalSymbol or IParameterSymbol || SymbolEqualityComparer.Default.Equals(origin.Symbol.ContainingType, member.ContainingType))
        {
            _values.Add(origin, fact);
        }
        else
        {
            _values.AddOutsideOfReceipts(origin, fact);
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

    /// <summary>Adds that a value is given numbers that are all written in hexadecimal, as a decision that has only such numbers is about one.</summary>
    private void AddHexadecimalOnly(bool isHexadecimal, in ValueReference value)
    {
        if (isHexadecimal)
        {
            foreach (var origin in OriginsOf(value))
            {
                _values.AddOutsideOfReceipts(origin, HexadecimalOnly(origin));
            }
        }
    }

    private static CodeFact HexadecimalOnly(in ValueOrigin origin) => new(CodeFactKind.OtherListValue, origin.Symbol, "hexadecimal only");
}
