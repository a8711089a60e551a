using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Comparisons;

/// <summary>Walks once over the operations of a member. Nothing else decides what compares a value with constants.</summary>
/// <remarks>
/// Ranges (<c>&lt;</c> and its kin) and arithmetic use no constant as a value of its own, and neither does anything that is not listed
/// here or in <see cref="ProductionReader"/>.
/// </remarks>
internal sealed class ComparisonReader
{
    private readonly Dictionary<IOperation, Comparison> _comparisons = new();
    private readonly List<ConstantUse> _uses = new();
    private readonly List<BareLiteral> _bareLiterals = new();
    private readonly List<IOperation> _deciding = new();
    private readonly List<WrittenCollection> _collections = new();
    private readonly ProductionReader _productions;

    private ComparisonReader(ISymbol member) => _productions = new ProductionReader(member, _uses);

    /// <param name="block">A body, an initializer or an attribute of the member.</param>
    public static MemberComparisons Read(ISymbol member, IOperation block, CancellationToken cancellationToken)
    {
        var reader = new ComparisonReader(member);
        foreach (var operation in block.DescendantsAndSelf())
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.Read(operation);
            reader.ReadBareLiterals(operation, cancellationToken);
            if (WrittenCollection.TryRead(operation, member) is { } collection)
            {
                reader._collections.Add(collection);
            }
        }

        return new MemberComparisons(member, block, reader._comparisons, reader._uses, reader._bareLiterals, reader._deciding, reader._collections);
    }

    private void Read(IOperation operation)
    {
        switch (operation)
        {
            case ISwitchOperation @switch:
                _deciding.Add(@switch);
                Add(ComparisonKind.Pattern, @switch, @switch.Value, ConstantsOf(@switch));
                break;
            case ISwitchExpressionOperation @switch:
                _deciding.Add(@switch);
                Add(ComparisonKind.Pattern, @switch, @switch.Value, ConstantsOf(@switch));
                break;
            case IBlockOperation { Operations.Length: > 1 } or ISwitchCaseOperation { Body.Length: > 1 } or IConditionalOperation or IUnaryOperation:
                _deciding.Add(operation);
                break;
            case IBinaryOperation binary:
                _deciding.Add(binary);
                ReadBinary(binary);
                ReadResult(binary);
                break;
            case IIsPatternOperation isPattern:
                _deciding.Add(isPattern);
                Add(ComparisonKind.Pattern, isPattern, isPattern.Value, ConstantsOf(isPattern.Pattern));
                ReadResult(isPattern);
                break;
            case IIsTypeOperation { IsNegated: false } isType:
                Add(ComparisonKind.Type, isType, isType.ValueOperand, ImmutableArray<IOperation>.Empty);
                break;
            case IPropertyReferenceOperation { Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable }:
                Add(ComparisonKind.Presence, operation, nullable, ImmutableArray<IOperation>.Empty);
                break;
            case IInvocationOperation invocation:
                _deciding.Add(invocation);
                ReadCall(invocation);
                break;
            case ITupleBinaryOperation comparison:
                ReadTuples(comparison.LeftOperand, comparison.RightOperand);
                break;
            case IPatternOperation pattern when IsOfPart(pattern):
                ReadPartOfValue(pattern);
                break;
            default:
                _productions.Read(operation);
                break;
        }
    }

    private void ReadBareLiterals(IOperation operation, CancellationToken cancellationToken)
    {
        switch (operation.Kind)
        {
            case OperationKind.Branch when BareLiteral.OfGoto((IBranchOperation)operation, _comparisons) is { } label:
                _bareLiterals.Add(label);
                break;
            case OperationKind.LocalFunction:
                BareLiteral.AddDefaults(((ILocalFunctionOperation)operation).Symbol, _bareLiterals, cancellationToken);
                break;
            case OperationKind.AnonymousFunction:
                BareLiteral.AddDefaults(((IAnonymousFunctionOperation)operation).Symbol, _bareLiterals, cancellationToken);
                break;
        }
    }

    /// <summary>Whether the pattern is the outermost one for a part of a value: a property, a position, an element.</summary>
    private static bool IsOfPart(IPatternOperation pattern) => pattern.Parent is IPropertySubpatternOperation or IRecursivePatternOperation or IListPatternOperation or ISlicePatternOperation;

    private void ReadPartOfValue(IPatternOperation pattern)
    {
        var constants = ConstantsOf(pattern);
        if (!constants.IsEmpty && PatternInput.TryFind(pattern, out var input))
        {
            Add(ComparisonKind.Pattern, pattern, input, constants);
        }
    }

    private void ReadBinary(IBinaryOperation binary)
    {
        var (left, right) = (binary.LeftOperand, binary.RightOperand);
        var isEquality = binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals;
        if (isEquality && !ComparesReferences(left, right) && !ComparesReferences(right, left))
        {
            AddUse(right, ValueReference.ValueOf(left));
            AddUse(left, ValueReference.ValueOf(right));
        }

        var isRange = binary.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;
        if ((isEquality || isRange) && binary.OperatorMethod is null && WithConstant(left, right) is var (value, constant) && !ComparesReferences(left, constant))
        {
            _comparisons[binary] = new Comparison(isRange ? ComparisonKind.Range : ComparisonKind.Equality, binary, ValueReference.ValueOf(value), ImmutableArray.Create(constant));
        }
    }

    /// <summary>Reads a test of what a call tells of two values: <c>Array.IndexOf(codes, code) >= 0</c>, <c>code.CompareTo(7) == 0</c>.</summary>
    private void ReadResult(IOperation test)
    {
        if (CollectionSearch.TryReadPlace(test) is { } search)
        {
            _comparisons[test] = SearchOf(test, search.Collection, search.Value, search.IsNegated);
        }

        if (OrderTest.TryRead(test) is not { } order)
        {
            return;
        }

        AddUse(order.Right, ValueReference.ValueOf(order.Left));
        AddUse(order.Left, ValueReference.ValueOf(order.Right));
        if (WithConstant(order.Left, order.Right) is var (value, constant))
        {
            _comparisons[test] = new Comparison(ComparisonKind.Equality, test, ValueReference.ValueOf(value), ImmutableArray.Create(constant), order.IsNegated);
        }
    }

    private static Comparison SearchOf(IOperation test, IOperation collection, IOperation searched, bool isNegated)
    {
        var elements = ComparingCalls.SearchedElements(collection);
        return new Comparison(
            elements is null ? ComparisonKind.UnknownSearch : ComparisonKind.Search,
            test,
            ValueReference.ValueOf(searched),
            elements?.ToImmutableArray() ?? ImmutableArray<IOperation>.Empty,
            isNegated);
    }

    /// <summary>Whether two objects have to be one: <c>(object)code == (object)"001"</c>. Only null is the same by value too.</summary>
    private static bool ComparesReferences(IOperation left, IOperation constant) =>
        left.Type?.SpecialType == SpecialType.System_Object && ConstantOperand.Of(constant).Value is not null;

    private void ReadCall(IInvocationOperation invocation)
    {
        if (invocation.Instance is { } receiver && ConstantUse.HasConstant(receiver) && ComparingCalls.CounterpartOfReceiver(invocation) is { } counterpart)
        {
            AddUse(receiver, ValueReference.ValueOf(counterpart));
        }

        switch (invocation.TargetMethod)
        {
            case { Name: "Equals" } when ComparingCalls.Compared(invocation) is var (left, right) && WithConstant(left, right) is var (value, constant):
                _comparisons[invocation] = new Comparison(ComparisonKind.Equality, invocation, ValueReference.ValueOf(value), ImmutableArray.Create(constant));
                break;
            case { Name: "Contains" } when ComparingCalls.SearchedValue(invocation) is { } searched:
                _comparisons[invocation] = SearchOf(invocation, invocation.Instance ?? invocation.Arguments[0].Value, searched, isNegated: false);
                break;
            case { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String } when invocation.Arguments.Length == 1:
                Add(ComparisonKind.Presence, invocation, invocation.Arguments[0].Value, ImmutableArray<IOperation>.Empty);
                break;
        }
    }

    /// <summary>The elements of two tuples that are compared.</summary>
    private void ReadTuples(IOperation left, IOperation right)
    {
        (left, right) = (PassedValue.BelowConversions(left), PassedValue.BelowConversions(right));
        if (left is not ITupleOperation { Elements: var lefts })
        {
            ReadTuple(right, left.Type);
            return;
        }

        if (right is not ITupleOperation { Elements: var rights })
        {
            ReadTuple(left, right.Type);
            return;
        }

        for (var i = 0; i < lefts.Length && i < rights.Length; i++)
        {
            AddUse(rights[i], ValueReference.ValueOf(lefts[i]));
            AddUse(lefts[i], ValueReference.ValueOf(rights[i]));
            ReadTuples(lefts[i], rights[i]);
        }
    }

    /// <summary>The elements of a tuple that is compared with a value, whose type has the names.</summary>
    private void ReadTuple(IOperation tuple, ITypeSymbol? otherType)
    {
        if (PassedValue.BelowConversions(tuple) is not ITupleOperation { Elements: var elements }
            || otherType is null
            || IntegralType.WithoutNullable(otherType) is not INamedTypeSymbol { IsTupleType: true, TupleElements: var fields })
        {
            return;
        }

        for (var i = 0; i < elements.Length && i < fields.Length; i++)
        {
            AddUse(elements[i], ValueReference.ValueOf(fields[i]));
            ReadTuple(elements[i], fields[i].Type);
        }
    }

    private void Add(ComparisonKind kind, IOperation operation, IOperation value, ImmutableArray<IOperation> constants) =>
        Add(kind, operation, ValueReference.ValueOf(value), constants);

    private void Add(ComparisonKind kind, IOperation operation, in ValueReference value, ImmutableArray<IOperation> constants)
    {
        _comparisons[operation] = new Comparison(kind, operation, value, constants);
        foreach (var constant in constants)
        {
            AddUse(constant, value);
        }
    }

    private void AddUse(IOperation constant, in ValueReference counterpart)
    {
        if (ConstantUse.HasConstant(constant))
        {
            _uses.Add(new ConstantUse(constant, ImmutableArray.Create(counterpart)));
        }
    }

    private static (IOperation Value, IOperation Constant)? WithConstant(IOperation left, IOperation right) =>
        ConstantOperand.Is(right) ? (left, right)
        : ConstantOperand.Is(left) ? (right, left)
        : null;

    private static ImmutableArray<IOperation> ConstantsOf(IPatternOperation pattern)
    {
        var constants = ImmutableArray.CreateBuilder<IOperation>();
        ConditionTree.AddConstants(pattern, constants);
        return constants.ToImmutable();
    }

    private static ImmutableArray<IOperation> ConstantsOf(ISwitchOperation @switch)
    {
        var constants = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var clause in @switch.Cases.SelectMany(static section => section.Clauses))
        {
            switch (clause)
            {
                case ISingleValueCaseClauseOperation single:
                    constants.Add(single.Value);
                    break;
                case IPatternCaseClauseOperation { Pattern: var pattern }:
                    ConditionTree.AddConstants(pattern, constants);
                    break;
            }
        }

        return constants.ToImmutable();
    }

    private static ImmutableArray<IOperation> ConstantsOf(ISwitchExpressionOperation @switch)
    {
        var constants = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var arm in @switch.Arms)
        {
            ConditionTree.AddConstants(arm.Pattern, constants);
        }

        return constants.ToImmutable();
    }
}
