using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Evidence.Flow;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>Locals: their names, and what is written to them. Each body is analyzed once, when the first of its locals is compared.</summary>
internal sealed partial class ValueEvidence
{
    private readonly ConditionalWeakTable<IOperation, Dictionary<LocalPart, CodeEvidence>> _locals = new();
    private readonly ConditionalWeakTable<ILocalSymbol, Dictionary<LocalPart, CodeEvidence>> _bodyOfLocals = new();

    /// <summary>The evidence for a local whose name shows that it is a code; none for any other local.</summary>
    /// <param name="operation">Any operation of the body in which the local lives.</param>
    public CodeEvidence OfNamedLocal(ILocalSymbol local, IOperation operation, CancellationToken cancellationToken) =>
        OfName(local, cancellationToken).Kind == EvidenceKind.Named ? OfLocal(local, operation, flow: null, cancellationToken) : CodeEvidence.None;

    /// <summary>The source of a value; of a local that boxes one, with the type that this one has.</summary>
    public CodeSource SourceOf(IOperation value, CancellationToken cancellationToken)
    {
        var source = CodeSource.Of(value);
        return source is { Form: CodeForm.None, Operation: ILocalReferenceOperation box } && _writes.BoxedTypeIn(box, cancellationToken) is { } type ? source.Unboxed(type) : source;
    }

    /// <param name="operation">Any operation of the body in which the local lives.</param>
    private CodeEvidence OfLocal(ILocalSymbol local, IOperation operation, LocalFlow? flow, CancellationToken cancellationToken)
    {
        if (local.IsConst)
        {
            return CodeEvidence.Constant;
        }

        var named = OfName(local, cancellationToken);
        if (named.Kind == EvidenceKind.None && !LocalFlow.CanCarryCode(local))
        {
            return CodeEvidence.None;
        }

        var flowed = FlowInto(operation, new LocalPart(local), flow, cancellationToken);

        // The name of a call is nearer than what is around a local, but not than a word in its own name.
        return flowed.Fact.Kind == CodeFactKind.OtherListCall && named is { IsCode: true, Fact.Detail: null } ? named
            : flowed.IsCode || flowed.Kind == EvidenceKind.Excluded || named.Kind == EvidenceKind.None ? flowed
            : named;
    }

    /// <summary>What the name of a local shows: that it is a code, or one of another list.</summary>
    private CodeEvidence OfName(ILocalSymbol local, CancellationToken cancellationToken) => local.IsConst ? CodeEvidence.None : OfSymbol(local, cancellationToken);

    private CodeEvidence FlowInto(IOperation operation, in LocalPart local, LocalFlow? flow, CancellationToken cancellationToken)
    {
        if (flow is not null)
        {
            return flow.EvidenceOf(local);
        }

        // The way to the root is as long as the tree is deep, so it is gone once for each local and not for each use.
        if (!_bodyOfLocals.TryGetValue(local.Local, out var evidence))
        {
            var body = EvidenceIn(OperationRoot.Of(operation), cancellationToken);
            evidence = _bodyOfLocals.GetValue(local.Local, _ => body);
        }

        return evidence.TryGetValue(local, out var known) ? known : CodeEvidence.None;
    }

    private Dictionary<LocalPart, CodeEvidence> EvidenceIn(IOperation root, CancellationToken cancellationToken)
    {
        if (!_locals.TryGetValue(root, out var evidence))
        {
            var analyzed = LocalFlow.Analyze(_writes.In(root, cancellationToken), (write, local, flow) => OfWrite(write, local, flow, cancellationToken), cancellationToken);

            // Another thread may have been as fast; its answer is the same.
            evidence = _locals.GetValue(root, _ => analyzed);
        }

        return evidence;
    }

    private CodeEvidence OfWrite(LocalWrite write, LocalPart local, LocalFlow flow, CancellationToken cancellationToken) => write switch
    {
        { Value: { } value } => OfWrittenValue(value, local.Type, flow, cancellationToken),
        { Tuple: { } tuple } => OfElement(tuple, write.Element, flow, cancellationToken),
        { Symbol: { } symbol, Collection: { } collection } => OfTuplesIn(collection, symbol, flow, cancellationToken),
        { Collection: { } collection } => OfIteratedElements(collection, flow, cancellationToken),
        { OutArgument: { } argument } => OfOutArgument(argument, flow, cancellationToken),
        { Symbol: { } symbol } => OfSymbol(symbol, cancellationToken),
        { IsCount: true } => CodeEvidence.Excluded(CodeFactKind.Counter, local.Local),
        _ => CodeEvidence.None,
    };

    /// <summary>The evidence for what a loop gives its variable, which may be cast from an enum: <c>foreach (int code in states)</c>.</summary>
    private CodeEvidence OfIteratedElements(IOperation collection, LocalFlow flow, CancellationToken cancellationToken) =>
        CollectionElement.TypeIn(PassedValue.BelowConversions(collection).Type) is { } element && IsOfOtherKind(element)
            ? CodeEvidence.Excluded(CodeFactKind.OtherType, element)
            : OfElements(collection, flow, cancellationToken);

    private CodeEvidence OfWrittenValue(IOperation value, ITypeSymbol type, LocalFlow flow, CancellationToken cancellationToken)
    {
        if (CollectionElement.IsPair(type))
        {
            return OfKey(PassedValue.BelowConversions(value), flow, cancellationToken);
        }

        if (CollectionElement.TypeIn(type) is null)
        {
            return OfValue(value, flow, cancellationToken);
        }

        // A constant is a placeholder for a code, but a list of them is a list of numbers.
        var evidence = OfElements(value, flow, cancellationToken);
        return evidence.Kind == EvidenceKind.Constant && CollectionFlow.WrittenElements(PassedValue.BelowConversions(value)) is { } elements && elements.Any() ? CodeEvidence.None : evidence;
    }

    private CodeEvidence OfOutArgument(IArgumentOperation argument, LocalFlow flow, CancellationToken cancellationToken) =>
        OfSymbol(argument.Parameter!, cancellationToken) is { Kind: not EvidenceKind.None } declared ? declared
        : KeyedValue.Of(argument) is { } key && OfKeyed(key, argument, cancellationToken) is { Kind: not EvidenceKind.None } keyed ? keyed
        : OfOutElement(argument, flow, cancellationToken);
}
