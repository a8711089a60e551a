using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Evidence.Flow;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>The elements of collections, and the keys of dictionaries.</summary>
/// <remarks>
/// The name of a code names one value, so that it is not evidence for a collection: only a plural is, or for a dictionary
/// <c>DelayByErrorCode</c>.
/// </remarks>
internal sealed partial class ValueEvidence
{
    /// <summary>How many calls may hand a collection on before the search ends; real code needs a handful.</summary>
    private const int MaxCalls = 32;

    /// <summary>The evidence for the elements of the collection that a member, a parameter or a method's result is.</summary>
    public CodeEvidence OfElements(ISymbol symbol, CancellationToken cancellationToken) => OfElements(symbol, receiver: null, cancellationToken);

    /// <summary>The evidence for the elements that a local collection is made of, by its name and by what it is searched for.</summary>
    /// <param name="operation">Any operation of the body in which the local lives.</param>
    public CodeEvidence OfLocalElements(ILocalSymbol local, IOperation operation, CancellationToken cancellationToken)
    {
        var named = OfCollectionName(local, receiver: null, cancellationToken);
        return _asked is null ? named : Either(_asked.OfLocal(local, operation, cancellationToken).Elements, named);
    }

    /// <summary>The evidence for the elements of the collection, or the keys of the dictionary, that the operation gives.</summary>
    public CodeEvidence OfElements(IOperation collection, LocalFlow? flow, CancellationToken cancellationToken) => OfElements(collection, flow, calls: 0, cancellationToken);

    /// <summary>The evidence for the key of an element of a dictionary. The element's own name does not tell anything about the key.</summary>
    public CodeEvidence OfKey(IOperation pair, LocalFlow? flow, CancellationToken cancellationToken)
    {
        if (pair is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } instance)
        {
            return PatternInput.Of(instance) is { } input ? OfKey(PassedValue.BelowConversions(input), flow, cancellationToken) : CodeEvidence.None;
        }

        if (pair is ILocalReferenceOperation local)
        {
            return OfContents(local, flow, cancellationToken);
        }

        var evidence = OfValue(pair, flow, cancellationToken);
        return evidence is { Kind: EvidenceKind.Named, Fact.Symbol: { } named } && CollectionElement.IsPair(CodeForms.TypeOf(named)) ? CodeEvidence.None : evidence;
    }

    /// <summary>The evidence for a local that holds codes, or a key that is one.</summary>
    private CodeEvidence OfContents(ILocalReferenceOperation local, LocalFlow? flow, CancellationToken cancellationToken)
    {
        var flowed = LocalFlow.CanCarryCode(local.Local) ? FlowInto(local, new LocalPart(local.Local), flow, cancellationToken) : CodeEvidence.None;
        return flowed.IsCode || flowed.Kind == EvidenceKind.Excluded || CodeForms.OfElements(local.Local.Type) == CodeForm.None
            ? flowed
            : OfLocalElements(local.Local, local, cancellationToken);
    }

    private CodeEvidence OfElements(ISymbol symbol, IOperation? receiver, CancellationToken cancellationToken)
    {
        // What others can reach they may search for anything.
        var named = OfCollectionName(symbol, receiver, cancellationToken);
        return _asked is not null && symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal
            ? Either(_asked!.OfMember(symbol, cancellationToken).Elements, named)
            : named;
    }

    /// <summary>What is searched for outweighs a name, except for what is declared. Where both are codes, there is nothing to outweigh, but texts have as many digits as those.</summary>
    private static CodeEvidence Either(CodeEvidence asked, CodeEvidence named) =>
        asked.Kind != EvidenceKind.None && named.Kind != EvidenceKind.Declared && named.Fact.Kind != CodeFactKind.ExcludedByOption && !(asked.IsCode && named.IsCode) ? asked
        : asked.IsCode ? named.Written(asked.Digits)
        : named;

    /// <summary>What declares a collection, or its name together with what stands before the dot or is imported.</summary>
    private CodeEvidence OfCollectionName(ISymbol symbol, IOperation? receiver, CancellationToken cancellationToken)
    {
        var answer = _symbols.OfElements(symbol);
        if (receiver is not null)
        {
            return answer.Name == NameStrength.None ? answer.Evidence : OfNameBehind(receiver, answer.Name, symbol, cancellationToken) ?? answer.Evidence;
        }

        return answer.Evidence.Kind == EvidenceKind.None && answer.Name == NameStrength.Code && _symbols.IsImportedContext(symbol, cancellationToken)
            ? CodeEvidence.Named(symbol, ImportedContext)
            : answer.Evidence;
    }

    /// <summary>The evidence for a result that is an element of a collection in the call, such as that of <c>codes.First()</c>.</summary>
    private CodeEvidence OfElementResult(IInvocationOperation invocation, LocalFlow? flow, CancellationToken cancellationToken) =>
        CollectionFlow.ParameterForResult(invocation.TargetMethod) is { } element && HasCollection(invocation, element)
            ? Join(invocation, element, flow, calls: 0, cancellationToken)
            : CodeEvidence.None;

    /// <summary>The evidence for the largest or the smallest of many values, which is one of them: <c>receipts.Max(r => r.ErrorCode)</c>.</summary>
    private CodeEvidence OfExtreme(IInvocationOperation invocation, LocalFlow? flow, CancellationToken cancellationToken)
    {
        if (invocation is not { TargetMethod: { IsExtensionMethod: true, Name: "Max" or "Min" or "MaxAsync" or "MinAsync" } })
        {
            return CodeEvidence.None;
        }

        foreach (var argument in invocation.Arguments)
        {
            if (CollectionFlow.LambdaOf(argument.Value) is not null)
            {
                return CollectionFlow.ReturnedValue(argument.Value) is { } selected ? OfValue(selected, flow, cancellationToken) : CodeEvidence.None;
            }
        }

        return OfElements(invocation.Arguments[0].Value, flow, cancellationToken);
    }

    /// <summary>The evidence for what an <c>out</c> argument gets, if that is an element: <c>codes.TryPeek(out var code)</c>.</summary>
    private CodeEvidence OfOutElement(IArgumentOperation argument, LocalFlow? flow, CancellationToken cancellationToken) =>
        argument.Parent is IInvocationOperation invocation && CollectionFlow.ParameterFor(CollectionFlow.DeclaredType(argument)) is { } element
            ? OfCollections(invocation, element, flow, cancellationToken)
            : CodeEvidence.None;

    private CodeEvidence OfElements(IOperation collection, LocalFlow? flow, int calls, CancellationToken cancellationToken)
    {
        while (true)
        {
            switch (collection)
            {
                case IConversionOperation conversion when CollectionFlow.KeepsElements(conversion):
                    collection = conversion.Operand;
                    continue;
                case IAwaitOperation await:
                    collection = await.Operation;
                    continue;
                case ITranslatedQueryOperation query:
                    collection = query.Operation;
                    continue;
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task }:
                    collection = task;
                    continue;
                case IPropertyReferenceOperation { Property: { Name: "Result", ContainingType: { IsGenericType: true } type }, Instance: { } task } when TaskType.Is(type):
                    collection = task;
                    continue;
                case IConditionalAccessOperation access:
                    collection = access.WhenNotNull;
                    continue;
                case IConditionalAccessInstanceOperation instance when PassedValue.ReceiverOf(instance) is { } receiver:
                    collection = receiver;
                    continue;
                case IImplicitIndexerReferenceOperation part when CollectionFlow.IsPart(part):
                    collection = part.Instance;
                    continue;
                case IArrayElementReferenceOperation { Indices: { Length: 1 } indices } part when CollectionFlow.IsRange(indices[0]):
                    collection = part.ArrayReference;
                    continue;
                case IPropertyReferenceOperation { Property: { Name: "Keys", ContainingType.IsGenericType: true }, Instance: { } dictionary }:
                    collection = dictionary;
                    continue;
                case IMemberReferenceOperation and (IFieldReferenceOperation or IPropertyReferenceOperation):
                    return OfElements(((IMemberReferenceOperation)collection).Member, ((IMemberReferenceOperation)collection).Instance, cancellationToken);
                case IParameterReferenceOperation parameter:
                    return OfElements(parameter.Parameter, cancellationToken);
                case ILocalReferenceOperation local:
                    return CollectionElement.IsPair(local.Type) ? CodeEvidence.None : OfContents(local, flow, cancellationToken);
                case IInvocationOperation invocation:
                    return OfCall(invocation, flow, calls, cancellationToken);
                default:
                    return OfWritten(collection, flow, calls, cancellationToken);
            }
        }
    }

    private CodeEvidence OfCall(IInvocationOperation invocation, LocalFlow? flow, int calls, CancellationToken cancellationToken)
    {
        if (IsCastFromOtherKind(invocation, out var other))
        {
            return CodeEvidence.Excluded(CodeFactKind.OtherType, other);
        }

        var declared = OfElements(invocation.TargetMethod, ReceiverOf(invocation), cancellationToken);
        return !declared.IsCode
            && calls < MaxCalls
            && CollectionFlow.ParameterForElements(invocation.TargetMethod.OriginalDefinition.ReturnType) is { } element
                ? Join(invocation, element, flow, calls + 1, cancellationToken)
                : declared;
    }

    /// <summary>Whether the call casts elements of another kind to numbers: <c>states.Cast&lt;int>()</c>.</summary>
    private bool IsCastFromOtherKind(IInvocationOperation invocation, out ITypeSymbol? element)
    {
        element = invocation is { TargetMethod: { Name: "Cast", IsExtensionMethod: true }, Arguments: { Length: 1 } arguments }
            ? CollectionElement.TypeIn(PassedValue.BelowConversions(arguments[0].Value).Type)
            : null;
        return IsOfOtherKind(element);
    }

    private CodeEvidence OfWritten(IOperation collection, LocalFlow? flow, int calls, CancellationToken cancellationToken)
    {
        if (CollectionFlow.WrittenElements(collection) is not { } elements)
        {
            return CodeEvidence.None;
        }

        var evidence = CodeEvidence.Constant;
        foreach (var element in elements)
        {
            var next = CollectionFlow.SpreadCollection(element) is { } spread
                ? OfElements(spread, flow, calls, cancellationToken)
                : OfValue(element, flow, cancellationToken);
            evidence = CodeEvidence.Join(evidence, next);
            if (evidence.Kind is EvidenceKind.None or EvidenceKind.Excluded)
            {
                break;
            }
        }

        return evidence;
    }

    /// <summary>What all that can become an element of the result has in common.</summary>
    private CodeEvidence Join(IInvocationOperation invocation, ITypeParameterSymbol element, LocalFlow? flow, int calls, CancellationToken cancellationToken)
    {
        var evidence = CodeEvidence.Constant;
        var isFilled = false;
        if (invocation.Instance is { } instance && CollectionFlow.IsSame(CollectionFlow.ParameterForElements(invocation.TargetMethod.ContainingType.OriginalDefinition), element))
        {
            evidence = OfElements(instance, flow, calls, cancellationToken);
            isFilled = true;
        }

        foreach (var argument in invocation.Arguments)
        {
            if (evidence.Kind is EvidenceKind.None or EvidenceKind.Excluded)
            {
                break;
            }

            var type = CollectionFlow.DeclaredType(argument);
            CodeEvidence next;
            if (CollectionFlow.IsSame(type, element))
            {
                next = OfValue(argument.Value, flow, cancellationToken);
            }
            else if (CollectionFlow.IsSame(CollectionFlow.ParameterForElements(type), element))
            {
                next = OfElements(argument.Value, flow, calls, cancellationToken);
            }
            else if (CollectionFlow.InvokeMethod(type) is { } invoke && CollectionFlow.IsSame(invoke.ReturnType, element))
            {
                next = CollectionFlow.ReturnedValue(argument.Value) is { } returned ? OfValue(returned, flow, cancellationToken) : CodeEvidence.None;
            }
            else
            {
                continue;
            }

            evidence = CodeEvidence.Join(evidence, next);
            isFilled = true;
        }

        return isFilled ? evidence : CodeEvidence.None;
    }

    private CodeEvidence OfCollections(IInvocationOperation invocation, ITypeParameterSymbol element, LocalFlow? flow, CancellationToken cancellationToken)
    {
        var evidence = CodeEvidence.Constant;
        foreach (var collection in CollectionFlow.Collections(invocation, element))
        {
            evidence = CodeEvidence.Join(evidence, OfElements(collection, flow, cancellationToken));
        }

        return evidence;
    }

    private static bool HasCollection(IInvocationOperation invocation, ITypeParameterSymbol element)
    {
        foreach (var _ in CollectionFlow.Collections(invocation, element))
        {
            return true;
        }

        return false;
    }
}
