using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Comparisons;

/// <summary>Finds out what constants become: what they are assigned or passed to, returned from, a fallback for, or an element of.</summary>
internal sealed class ProductionReader
{
    private readonly ISymbol _member;
    private readonly List<ConstantUse> _uses;

    /// <param name="member">The member in whose body or initializer the operations stand.</param>
    /// <param name="uses">Where the productions are added.</param>
    public ProductionReader(ISymbol member, List<ConstantUse> uses)
    {
        _member = member;
        _uses = uses;
    }

    public void Read(IOperation operation)
    {
        switch (operation)
        {
            case ICoalesceOperation coalesce:
                Add(coalesce.WhenNull, ValueReference.ValueOf(coalesce.Value));
                break;
            case ITupleOperation tuple:
                ReadTuple(tuple);
                break;
            case IArgumentOperation { ArgumentKind: not ArgumentKind.DefaultValue } argument when ConstantUse.HasConstant(argument.Value):
                Add(argument.Value, CounterpartsOf(argument));
                break;
            case IAssignmentOperation assignment and (ISimpleAssignmentOperation or ICoalesceAssignmentOperation):
                Add(assignment.Value, ValueReference.ValueOf(assignment.Target));
                break;
            case IVariableDeclaratorOperation { Initializer: { } initializer } declarator:
                Add(initializer.Value, ValueReference.ValueOf(declarator));
                break;
            case ISymbolInitializerOperation initializer when Returns.InitializedBy(initializer) is { } symbol:
                Add(initializer.Value, ValueReference.ValueOf(symbol));
                break;
            case IReturnOperation { ReturnedValue: { } value } @return when ConstantUse.HasConstant(value):
                Add(value, CounterpartsOf(@return));
                break;
            case IArrayInitializerOperation array:
                ReadElements(array, array.ElementValues);
                break;
            case { } when CollectionFlow.ListedElements(operation) is { } elements:
                ReadElements(operation, elements);
                break;
        }
    }

    private void ReadTuple(ITupleOperation tuple)
    {
        var target = TargetOf(tuple);
        var elements = TypeOf(tuple) is INamedTypeSymbol { IsTupleType: true } type ? type.TupleElements : ImmutableArray<IFieldSymbol>.Empty;
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            if (!ConstantUse.HasConstant(tuple.Elements[i]))
            {
                continue;
            }

            var counterparts = ImmutableArray.CreateBuilder<ValueReference>(2);
            if (target is not null && i < target.Elements.Length)
            {
                counterparts.Add(ValueReference.ValueOf(target.Elements[i]));
            }

            if (i < elements.Length)
            {
                counterparts.Add(ValueReference.ValueOf(elements[i]));
            }

            Add(tuple.Elements[i], counterparts.ToImmutable());
        }
    }

    /// <summary>The tuple of variables that takes the tuple apart; null where nothing does.</summary>
    private static ITupleOperation? TargetOf(ITupleOperation tuple)
    {
        IOperation child = tuple;
        while (child.Parent is IConversionOperation conversion)
        {
            child = conversion;
        }

        switch (child.Parent)
        {
            case IDeconstructionAssignmentOperation assignment when ReferenceEquals(assignment.Value, child):
                return PassedValue.BelowConversions(assignment.Target) as ITupleOperation;
            case ITupleOperation outer when TargetOf(outer) is { } target:
                var index = outer.Elements.IndexOf(child);
                return index < target.Elements.Length ? PassedValue.BelowConversions(target.Elements[index]) as ITupleOperation : null;
            default:
                return null;
        }
    }

    /// <summary>The type that the tuple becomes, whose elements may have other names than those that are written.</summary>
    private static ITypeSymbol? TypeOf(ITupleOperation tuple)
    {
        IOperation child = tuple;
        while (PassesOn(child.Parent, child))
        {
            child = child.Parent!;
        }

        return child.Parent is ITupleOperation outer
            && TypeOf(outer) is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements }
            && outer.Elements.IndexOf(child) is var index
            && index < elements.Length
                ? elements[index].Type
                : child.Type;
    }

    private static bool PassesOn(IOperation? parent, IOperation child) => parent switch
    {
        IConversionOperation { OperatorMethod: null } or ICoalesceOperation or ISwitchExpressionOperation => true,
        IConditionalOperation { Syntax: ConditionalExpressionSyntax } conditional => !ReferenceEquals(conditional.Condition, child),
        ISwitchExpressionArmOperation arm => ReferenceEquals(arm.Value, child),
        _ => false,
    };

    private IEnumerable<ValueReference> CounterpartsOf(IArgumentOperation argument)
    {
        switch (argument.Parent)
        {
            // The argument is the value of the task.
            case IInvocationOperation invocation when TaskType.IsFromResult(invocation):
                yield break;
            case IInvocationOperation { Parent: { } initializer } invocation when CollectionFlow.IsInitializerAdd(invocation) && CollectionFlow.IsElement(argument):
                foreach (var destination in CollectionDestination.Of(initializer, _member))
                {
                    yield return destination;
                }

                yield break;
            case IInvocationOperation invocation when !CollectionFlow.IsInitializerAdd(invocation):
                if (ComparingCalls.CounterpartOf(argument, invocation) is { } counterpart)
                {
                    yield return ValueReference.ValueOf(counterpart);
                }

                if (argument.Parameter is { } searched && AssertionCalls.SearchedBy(invocation, searched) is { } collection)
                {
                    yield return ValueReference.ElementOf(collection);
                }

                if (CollectionFlow.ParameterFor(CollectionFlow.DeclaredType(argument)) is { } element)
                {
                    foreach (var other in CollectionDestination.OfArgument(invocation, element, argument, _member))
                    {
                        yield return other;
                    }
                }

                if (SelectedValue.Beside(argument) is { } selected)
                {
                    yield return ValueReference.ValueOf(selected);
                }

                break;
            case IPropertyReferenceOperation { Instance: { } instance } when CollectionFlow.IsElement(argument):
                foreach (var key in CounterpartsOfKey(argument, instance))
                {
                    yield return key;
                }

                break;
        }

        if (argument.Parameter is { } parameter)
        {
            yield return ValueReference.ValueOf(parameter);
        }
    }

    /// <summary>The keys of the dictionary, or the elements of the collection, whose indexer takes the argument.</summary>
    private IEnumerable<ValueReference> CounterpartsOfKey(IArgumentOperation argument, IOperation instance)
    {
        if (instance is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver })
        {
            yield return ValueReference.ElementOf(instance);
        }
        else if (argument.Parent?.Parent?.Parent is IObjectOrCollectionInitializerOperation keys)
        {
            foreach (var destination in CollectionDestination.Of(keys, _member))
            {
                yield return destination;
            }
        }
    }

    private IEnumerable<ValueReference> CounterpartsOf(IReturnOperation @return)
    {
        switch (@return.Kind)
        {
            case OperationKind.Return:
                yield return ValueReference.ValueOf(Returns.From(@return, _member));
                if (Returns.DelegateOf(@return) is { } invoke)
                {
                    yield return ValueReference.ValueOf(invoke);
                }

                if (SelectedValue.LambdaArgumentAround(@return) is { } argument && SelectedValue.Beside(argument) is { } selected)
                {
                    yield return ValueReference.ValueOf(selected);
                }

                break;
            case OperationKind.YieldReturn:
                yield return ValueReference.ElementOf(Returns.From(@return, _member));
                break;
        }
    }

    private void ReadElements(IOperation collection, IEnumerable<IOperation> elements)
    {
        ImmutableArray<ValueReference> destinations = default;
        foreach (var element in elements)
        {
            if (ConstantUse.HasConstant(element))
            {
                if (destinations.IsDefault)
                {
                    destinations = CollectionDestination.Of(collection, _member).ToImmutableArray();
                }

                Add(element, destinations);
            }
        }
    }

    private void Add(IOperation constant, in ValueReference counterpart)
    {
        if (ConstantUse.HasConstant(constant))
        {
            _uses.Add(new ConstantUse(constant, ImmutableArray.Create(counterpart)));
        }
    }

    private void Add(IOperation constant, IEnumerable<ValueReference> counterparts) => Add(constant, counterparts.ToImmutableArray());

    private void Add(IOperation constant, ImmutableArray<ValueReference> counterparts)
    {
        if (!counterparts.IsEmpty)
        {
            _uses.Add(new ConstantUse(constant, counterparts));
        }
    }
}
