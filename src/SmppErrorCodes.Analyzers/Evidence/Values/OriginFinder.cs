using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Evidence.Declarations;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Evidence.Flow;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>Finds the symbol that a value comes from, through locals that are given one value only. For one body.</summary>
internal sealed class OriginFinder
{
    /// <summary>How many locals may hand a value on before the search ends; real code needs one or two.</summary>
    private const int MaxLocals = 16;

    private readonly IOperation _body;
    private readonly CancellationToken _cancellationToken;
    private LocalWrites? _writes;

    public OriginFinder(IOperation body, CancellationToken cancellationToken)
    {
        _body = body;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The origin of a value that can hold a code; null where no symbol of the user's own code stands for it.</summary>
    public ValueOrigin? Of(in ValueReference reference) => reference switch
    {
        { Kind: ValueReferenceKind.Key, Operation: { } pair } => OfKey(pair, MaxLocals),
        { Kind: ValueReferenceKind.Element, Operation: { } collection } => OfElements(collection, MaxLocals),
        { Kind: ValueReferenceKind.Element, Symbol: { } collection } => Collection(collection),
        { Operation: IVariableDeclaratorOperation { Symbol: var local } } => Value(local),
        { Operation: { } value } => OfValue(value, MaxLocals),
        { Symbol: IFieldSymbol { ContainingType.IsTupleType: true } element, Whole: ILocalReferenceOperation { Local: var tuple } } =>
            OfWrite(OnlyWrite(new LocalPart(tuple, TupleElement.IndexOf(element))), MaxLocals) ?? Value(element),
        { Symbol: { } symbol } => Value(symbol),
        _ => null,
    };

    /// <summary>
    /// The operation that reads a value which no symbol of its own stands for, by a key or a position: <c>row["code"]</c>,
    /// <c>parts[2]</c>; null for any other value.
    /// </summary>
    /// <param name="local">The local that the value is read into; null where it is used as it is read.</param>
    public IOperation? ReaderOf(in ValueReference reference, out ILocalSymbol? local)
    {
        local = null;
        var value = reference.Kind == ValueReferenceKind.Value ? reference.Operation : null;
        for (var steps = 0; value is not null && steps <= MaxLocals; steps++)
        {
            var source = CodeSource.Of(value).Operation;
            if (source is not ILocalReferenceOperation { Local: { IsConst: false } written } || !LocalFlow.CanCarryCode(written))
            {
                return KeyedValue.Of(source) is not null || PositionedElement.PositionOf(source, out _) is not null ? source : null;
            }

            local ??= written;
            var write = OnlyWrite(new LocalPart(written));
            if (write.OutArgument is { } argument)
            {
                return KeyedValue.Of(argument) is not null ? argument.Parent : null;
            }

            value = write.Value;
        }

        return null;
    }

    /// <summary>The operation that reads the value, behind all locals that hand it on; null where a part of a value is meant.</summary>
    public IOperation? SourceOf(in ValueReference reference)
    {
        var source = reference is { Kind: ValueReferenceKind.Value, Operation: { } value } ? CodeSource.Of(value).Operation : null;
        for (var steps = 0; steps < MaxLocals && source is ILocalReferenceOperation { Local: { IsConst: false } local } && OnlyWrite(new LocalPart(local)).Value is { } written; steps++)
        {
            source = CodeSource.Of(written).Operation;
        }

        return source;
    }

    private ValueOrigin? OfValue(IOperation value, int locals)
    {
        switch (CodeSource.Of(value).Operation)
        {
            // Neither a counter nor the result of arithmetic is a code, whatever it is compared with.
            case ILocalReferenceOperation { Local: { IsConst: false } local } when LocalFlow.CanCarryCode(local):
                return OfWrite(OnlyWrite(new LocalPart(local)), locals) ?? Value(local);
            case IFieldReferenceOperation { Field.ContainingType.IsTupleType: true } element when LocalPart.Of(element) is { } part:
                return OfWrite(OnlyWrite(part), locals);
            case IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } field, Instance: { } tuple }:
                return OfTuple(tuple, TupleElement.IndexOf(field));
            case IParameterReferenceOperation parameter:
                return Value(parameter.Parameter);
            case IArrayElementReferenceOperation element:
                return OfElements(element.ArrayReference, locals)?.At(PositionedElement.PositionOf(element, out _));
            case IPropertyReferenceOperation { Instance: { } pair } key when CollectionFlow.IsKey(key.Property):
                return OfKey(pair, locals);
            case IPropertyReferenceOperation { Instance: { } collection } element when CollectionFlow.IsElement(element.Property):
                return OfElements(collection, locals)?.At(PositionedElement.PositionOf(element, out _));
            case IImplicitIndexerReferenceOperation element when CollectionFlow.IsElement(element):
                return OfElements(element.Instance, locals)?.At(PositionedElement.PositionOf(element, out _));
            case IPropertyReferenceOperation property when KeyedValue.Of(property) is { } key:
                return Keyed(key);
            case IPropertyReferenceOperation { Property.IsIndexer: false } property:
                return Value(property.Property);
            case IFieldReferenceOperation { Field: { IsConst: false, ContainingType.IsTupleType: false } field }:
                return Value(field);
            case IInvocationOperation { TargetMethod: var method } call:
                return KeyedValue.Of(call) is { } read ? Keyed(read) : Value(method.ReducedFrom ?? method);
            default:
                return null;
        }
    }

    /// <summary>The origin of what is written to a local, or to an element of the tuple in it.</summary>
    private ValueOrigin? OfWrite(in LocalWrite write, int locals) => write switch
    {
        { Value: { } written } when locals > 0 => OfValue(written, locals - 1),
        { Symbol: { } symbol } => Value(symbol),
        { Collection: { } collection } when locals > 0 => OfElements(collection, locals - 1),
        { OutArgument: { } argument } when KeyedValue.Of(argument) is { } key => Keyed(key),
        { OutArgument.Parameter: { } parameter } => Value(parameter),
        { Tuple: { } tuple } => OfTuple(tuple, write.Element),
        _ => null,
    };

    /// <summary>The origin of an element of the tuples that a method gives back.</summary>
    public static ValueOrigin? ElementOf(IMethodSymbol method, int element) =>
        IsOwn(method) ? new ValueOrigin(method.OriginalDefinition, isCollection: false, position: element.ToString(CultureInfo.InvariantCulture)) : null;

    private static ValueOrigin? OfTuple(IOperation tuple, int element) =>
        CodeSource.Of(tuple).Operation is IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Ordinary } method } ? ElementOf(method.ReducedFrom ?? method, element) : null;

    private ValueOrigin? OfElements(IOperation collection, int locals)
    {
        switch (PassedValue.BelowConversions(collection))
        {
            case ILocalReferenceOperation { Local: var local }:
                return (locals > 0 && OnlyWrite(new LocalPart(local)) is { Value: { } written } ? OfElements(written, locals - 1) : null) ?? Collection(local);
            case IVariableDeclaratorOperation { Symbol: var local }:
                return Collection(local);
            case IParameterReferenceOperation parameter:
                return Collection(parameter.Parameter);
            case IPropertyReferenceOperation { Property: { Name: "Keys", ContainingType.IsGenericType: true }, Instance: { } dictionary }:
                return OfElements(dictionary, locals);
            case IPropertyReferenceOperation { Property.IsIndexer: false } property:
                return Collection(property.Property);
            case IFieldReferenceOperation { Field.ContainingType.IsTupleType: false } field:
                return Collection(field.Field);
            case IInvocationOperation { TargetMethod: var method }:
                return Collection(method.ReducedFrom ?? method);
            default:
                return null;
        }
    }

    /// <summary>The dictionary whose element the pair is.</summary>
    private ValueOrigin? OfKey(IOperation pair, int locals) =>
        PassedValue.BelowConversions(pair) is ILocalReferenceOperation { Local: var local } && OnlyWrite(new LocalPart(local)) is { Collection: { } dictionary }
            ? OfElements(dictionary, locals)
            : null;

    /// <summary>What the local is given; nothing where it is given more than one value.</summary>
    private LocalWrite OnlyWrite(in LocalPart local)
    {
        _writes ??= LocalWrites.Below(_body, _cancellationToken);
        return _writes.Contains(local) && _writes.To(local) is { Count: 1 } writes ? writes[0] : default;
    }

    private static ValueOrigin? Value(ISymbol symbol)
    {
        symbol = Definition(symbol);
        var type = CodeForms.ValueTypeOf(symbol);
        return (CodeForms.Of(type) != CodeForm.None || HeldValue.IsHolder(type)) && IsOwn(symbol) ? new ValueOrigin(symbol, isCollection: false) : null;
    }

    private static ValueOrigin Keyed(in KeyedValue value) => new(value.Member.OriginalDefinition, isCollection: false, value.Key);

    private static ValueOrigin? Collection(ISymbol symbol)
    {
        symbol = Definition(symbol);
        return CodeForms.OfElements(CodeForms.ValueTypeOf(symbol)) != CodeForm.None && IsOwn(symbol) ? new ValueOrigin(symbol, isCollection: true) : null;
    }

    /// <summary>The <c>value</c> of a setter is the property's, as is the field that the compiler makes for it. An accessor's other parameters are the indexer's.</summary>
    private static ISymbol Definition(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { IsImplicitlyDeclared: true, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol property } } =>
            property.OriginalDefinition,
        IParameterSymbol { Ordinal: var ordinal, ContainingSymbol: IMethodSymbol { AssociatedSymbol: IPropertySymbol indexer } } when ordinal < indexer.Parameters.Length =>
            indexer.OriginalDefinition.Parameters[ordinal],
        IFieldSymbol { IsImplicitlyDeclared: true, AssociatedSymbol: IPropertySymbol property } => property.OriginalDefinition,
        IParameterSymbol parameter when RecordMembers.PropertyOf(parameter) is { } property => property.OriginalDefinition,
        _ => symbol.OriginalDefinition,
    };

    /// <summary>What .NET or another list of codes has cannot be the user's list. A local is always the user's.</summary>
    private static bool IsOwn(ISymbol symbol) =>
        symbol.ContainingType is not { } type || symbol is ILocalSymbol || ExcludedMembers.OwnerOf(type.OriginalDefinition) == CodeOwner.Unknown;
}
