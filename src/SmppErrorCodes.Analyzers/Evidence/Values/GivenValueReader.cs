using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Evidence.Flow;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>Reads in one body what members, parameters and results are given: values of another list, or values of other members that may be of one.</summary>
/// <remarks>What a local is given is evidence for the local itself; only the methods that are called for it are read here. Constants are read where their values are.</remarks>
internal sealed class GivenValueReader
{
    private readonly OtherListValues _values;
    private readonly OriginFinder _origins;
    private readonly ValueEvidence _evidence;
    private readonly CancellationToken _cancellationToken;

    public GivenValueReader(OtherListValues values, OriginFinder origins, ValueEvidence evidence, CancellationToken cancellationToken)
    {
        _values = values;
        _origins = origins;
        _evidence = evidence;
        _cancellationToken = cancellationToken;
    }

    /// <param name="member">The member in whose body the operation stands.</param>
    public void Read(IOperation operation, ISymbol member)
    {
        switch (operation)
        {
            case IAssignmentOperation { Target: var target, Value: var value } and (ISimpleAssignmentOperation or ICoalesceAssignmentOperation):
                ReadAssignment(target, value);
                break;
            case IVariableDeclaratorOperation { Symbol: var local } declarator when CodeForms.Of(local.Type) != CodeForm.None && declarator.GetVariableInitializer() is { } initializer:
                ReadCalls(ValueReference.ValueOf(local), initializer.Value);
                break;
            case IDeconstructionAssignmentOperation { Target: ITupleOperation { Elements: var targets } } assignment
                when PassedValue.BelowConversions(assignment.Value) is ITupleOperation { Elements: var elements }:
                for (var i = 0; i < targets.Length && i < elements.Length; i++)
                {
                    ReadAssignment(targets[i], elements[i]);
                }

                break;
            case ISymbolInitializerOperation initializer when CanBeGiven(initializer.Value) && Returns.InitializedBy(initializer) is { } symbol:
                Give(ValueReference.ValueOf(symbol), initializer.Value);
                break;
            case IReturnOperation { ReturnedValue: { } value } @return
                when CanBeGiven(value) && Returns.From(@return, member) is var function and not IMethodSymbol { MethodKind: MethodKind.AnonymousFunction }:
                Give(@return.Kind == OperationKind.YieldReturn ? ValueReference.ElementOf(function) : ValueReference.ValueOf(function), value);
                break;
            case IReturnOperation { ReturnedValue: { } value } @return
                when TupleElement.IsTuple(CodeForms.ValueTypeOf(member)) && Returns.From(@return, member) is IMethodSymbol { MethodKind: MethodKind.Ordinary } method:
                ReadTuples(method, value);
                break;
            case IArgumentOperation { Parameter: { RefKind: RefKind.Ref or RefKind.Out } parameter, Value: IMemberReferenceOperation target }:
                GiveFrom(ValueReference.ValueOf(target), ValueReference.ValueOf(parameter));
                break;
            case IArgumentOperation { ArgumentKind: ArgumentKind.Explicit, Parameter: { RefKind: not (RefKind.Ref or RefKind.Out) } parameter, Value: var value } when CanBeGiven(value):
                Give(ValueReference.ValueOf(parameter), value);
                break;
        }
    }

    private void ReadAssignment(IOperation target, IOperation value)
    {
        if (LocalPart.Of(target) is not null)
        {
            ReadCalls(ValueReference.ValueOf(target), value);
        }
        else if (CanBeGiven(value))
        {
            Give(ValueReference.ValueOf(target), value);
        }
    }

    /// <summary>Reads which methods give a local one of its values. Where they give it the only one, it is theirs.</summary>
    private void ReadCalls(in ValueReference local, IOperation value)
    {
        foreach (var alternative in AlternativeValues.Of(value))
        {
            if (!ConstantOperand.Is(alternative)
                && _origins.Of(ValueReference.ValueOf(alternative)) is { Key: null, Symbol: IMethodSymbol } method
                && _origins.Of(local) is { } origin
                && !origin.Equals(method))
            {
                _values.AddCall(origin, method);
            }
        }
    }

    /// <summary>Reads the elements of the tuples that a method gives back.</summary>
    private void ReadTuples(IMethodSymbol method, IOperation value)
    {
        foreach (var alternative in AlternativeValues.Of(value))
        {
            if (alternative is ITupleOperation { Elements: var elements })
            {
                for (var i = 0; i < elements.Length; i++)
                {
                    if (CanBeGiven(elements[i]) && OriginFinder.ElementOf(method, i) is { } origin)
                    {
                        Give(origin, elements[i]);
                    }
                }
            }
        }
    }

    private static bool CanBeGiven(IOperation value) => !ConstantOperand.Is(value) && CodeSource.Of(value) is { Form: not CodeForm.None, Operation.ConstantValue.HasValue: false };

    private void Give(in ValueReference target, IOperation value)
    {
        if (_origins.Of(target) is { } origin)
        {
            Give(origin, value);
        }
    }

    private void Give(in ValueOrigin origin, IOperation value)
    {
        switch (_evidence.OfValue(value, flow: null, _cancellationToken))
        {
            case { Kind: EvidenceKind.Excluded, Fact: var fact }:
                Add(origin, fact);
                break;
            case { Kind: not EvidenceKind.Declared }:
                foreach (var alternative in AlternativeValues.Of(value))
                {
                    GiveFrom(origin, ValueReference.ValueOf(alternative));
                }

                break;
        }
    }

    /// <summary>Digits may be read one by one, and rows may have decimal numbers, so that only an enum shows another list by the type. A name shows it only outside of receipts.</summary>
    private void Add(in ValueOrigin origin, in CodeFact fact)
    {
        switch (fact.Kind)
        {
            case CodeFactKind.OtherType when !_evidence.IsOtherEnum(fact.Symbol as ITypeSymbol):
                break;
            case CodeFactKind.OtherListName or CodeFactKind.OtherListCall:
                _values.AddOutsideOfReceipts(origin, fact);
                break;
            default:
                _values.Add(origin, fact);
                break;
        }
    }

    private void GiveFrom(in ValueReference target, in ValueReference source)
    {
        if (_origins.Of(target) is { } origin)
        {
            GiveFrom(origin, source);
        }
    }

    private void GiveFrom(in ValueOrigin target, in ValueReference source)
    {
        if (_origins.Of(source) is not { } origin)
        {
            return;
        }

        if (HandsOn(origin, target))
        {
            _values.AddSource(target, origin);
        }
        else if (origin is { Key: null, Symbol: IMethodSymbol })
        {
            _values.AddCall(target, origin);
        }
    }

    /// <summary>Whether what is known of a value holds for what it is given to. A method that gives back what it is passed, or reads what an argument names, gives many values.</summary>
    private bool HandsOn(in ValueOrigin source, in ValueOrigin target) => source.Symbol switch
    {
        _ when source.Equals(target) => false,
        IParameterSymbol { ContainingSymbol: var method } => !SymbolEqualityComparer.Default.Equals(method, target.Symbol is IParameterSymbol result ? result.ContainingSymbol : target.Symbol),
        IMethodSymbol { Parameters.IsEmpty: false } when source.Key is null => _evidence.OfSymbol(source.Symbol, _cancellationToken).Kind == EvidenceKind.Named,
        _ => true,
    };
}
