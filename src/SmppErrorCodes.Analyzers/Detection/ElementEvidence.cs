using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>What is known of the elements of collections, and of the keys of dictionaries.</summary>
/// <remarks>A collection's own name is no evidence: it speaks of many things, and the names of codes speak of one.</remarks>
internal sealed class ElementEvidence
{
    /// <summary>How many calls may hand a collection on before the trail is given up; real code needs a handful.</summary>
    private const int MaxCalls = 32;

    private readonly OperationEvidence _operations;
    private readonly SymbolEvidence _symbols;

    public ElementEvidence(OperationEvidence operations, SymbolEvidence symbols)
    {
        _operations = operations;
        _symbols = symbols;
    }

    public Evidence Of(ISymbol symbol) =>
        _symbols.Of(symbol).Evidence is { Kind: EvidenceKind.Declared } declared ? declared : Evidence.None;

    public Evidence Of(IOperation collection, LocalFlow? flow, CancellationToken cancellationToken) => Of(collection, flow, calls: 0, cancellationToken);

    /// <summary>The evidence for a result that is an element of a collection in the call, such as that of <c>codes.First()</c>.</summary>
    public Evidence OfResult(IInvocationOperation invocation, LocalFlow? flow, CancellationToken cancellationToken) =>
        ElementFlow.ParameterFor(invocation.TargetMethod.OriginalDefinition.ReturnType) is { } element && HasCollection(invocation, element)
            ? Join(invocation, element, flow, calls: 0, cancellationToken)
            : Evidence.None;

    /// <summary>The evidence for what an <c>out</c> argument gets, if that is an element: <c>codes.TryPeek(out var code)</c>.</summary>
    public Evidence OfOutArgument(IArgumentOperation argument, LocalFlow? flow, CancellationToken cancellationToken) =>
        argument.Parent is IInvocationOperation invocation && ElementFlow.ParameterFor(ElementFlow.DeclaredType(argument)) is { } element
            ? OfCollections(invocation, element, flow, cancellationToken)
            : Evidence.None;

    /// <summary>The evidence for a parameter of a lambda that is given the elements: <c>codes.Any(code => …)</c>.</summary>
    /// <param name="lambda">The argument that the lambda is.</param>
    /// <param name="ordinal">Which parameter of the lambda it is.</param>
    public Evidence OfLambdaParameter(IArgumentOperation lambda, int ordinal, LocalFlow? flow, CancellationToken cancellationToken) =>
        lambda.Parent is IInvocationOperation invocation
        && ElementFlow.InvokeMethod(ElementFlow.DeclaredType(lambda)) is { } invoke
        && ordinal < invoke.Parameters.Length
        && ElementFlow.ParameterFor(invoke.Parameters[ordinal].Type) is { } element
        && !ElementFlow.IsSame(invoke.ReturnType, element)
            ? OfCollections(invocation, element, flow, cancellationToken)
            : Evidence.None;

    private Evidence Of(IOperation collection, LocalFlow? flow, int calls, CancellationToken cancellationToken)
    {
        while (true)
        {
            switch (collection)
            {
                case IConversionOperation conversion when ElementFlow.KeepsElements(conversion):
                    collection = conversion.Operand;
                    continue;
                case IAwaitOperation await:
                    collection = await.Operation;
                    continue;
                case IConditionalAccessOperation access:
                    collection = access.WhenNotNull;
                    continue;
                case IConditionalAccessInstanceOperation instance when LookThrough.ReceiverOf(instance) is { } receiver:
                    collection = receiver;
                    continue;
                case IImplicitIndexerReferenceOperation part when ElementFlow.IsPart(part):
                    collection = part.Instance;
                    continue;
                case IArrayElementReferenceOperation { Indices: { Length: 1 } indices } part when ElementFlow.IsRange(indices[0]):
                    collection = part.ArrayReference;
                    continue;
                case IPropertyReferenceOperation { Property: { Name: "Keys", ContainingType.IsGenericType: true }, Instance: { } dictionary }:
                    collection = dictionary;
                    continue;
                case IMemberReferenceOperation and (IFieldReferenceOperation or IPropertyReferenceOperation):
                    return Of(((IMemberReferenceOperation)collection).Member);
                case IParameterReferenceOperation parameter:
                    return Of(parameter.Parameter);
                case ILocalReferenceOperation local:
                    return _operations.OfContents(local, flow, cancellationToken);
                case IInvocationOperation invocation:
                    return OfCall(invocation, flow, calls, cancellationToken);
                default:
                    return OfWritten(collection, flow, calls, cancellationToken);
            }
        }
    }

    private Evidence OfCall(IInvocationOperation invocation, LocalFlow? flow, int calls, CancellationToken cancellationToken)
    {
        var declared = Of(invocation.TargetMethod);
        return !declared.IsCode
            && calls < MaxCalls
            && ElementFlow.ParameterForElements(invocation.TargetMethod.OriginalDefinition.ReturnType) is { } element
                ? Join(invocation, element, flow, calls + 1, cancellationToken)
                : declared;
    }

    private Evidence OfWritten(IOperation collection, LocalFlow? flow, int calls, CancellationToken cancellationToken)
    {
        if (ElementFlow.WrittenElements(collection) is not { } elements)
        {
            return Evidence.None;
        }

        var evidence = Evidence.Constant;
        foreach (var element in elements)
        {
            var next = ElementFlow.SpreadCollection(element) is { } spread
                ? Of(spread, flow, calls, cancellationToken)
                : _operations.OfValue(element, flow, cancellationToken);
            evidence = Evidence.Join(evidence, next);
            if (evidence.Kind is EvidenceKind.None or EvidenceKind.Excluded)
            {
                break;
            }
        }

        return evidence;
    }

    /// <summary>What all that can become an element of the result has in common.</summary>
    private Evidence Join(IInvocationOperation invocation, ITypeParameterSymbol element, LocalFlow? flow, int calls, CancellationToken cancellationToken)
    {
        var evidence = Evidence.Constant;
        var isFilled = false;
        if (invocation.Instance is { } instance && ElementFlow.IsSame(ElementFlow.ParameterForElements(invocation.TargetMethod.ContainingType.OriginalDefinition), element))
        {
            evidence = Of(instance, flow, calls, cancellationToken);
            isFilled = true;
        }

        foreach (var argument in invocation.Arguments)
        {
            if (evidence.Kind is EvidenceKind.None or EvidenceKind.Excluded)
            {
                break;
            }

            var type = ElementFlow.DeclaredType(argument);
            Evidence next;
            if (ElementFlow.IsSame(type, element))
            {
                next = _operations.OfValue(argument.Value, flow, cancellationToken);
            }
            else if (ElementFlow.IsSame(ElementFlow.ParameterForElements(type), element))
            {
                next = Of(argument.Value, flow, calls, cancellationToken);
            }
            else if (ElementFlow.InvokeMethod(type) is { } invoke && ElementFlow.IsSame(invoke.ReturnType, element))
            {
                next = ElementFlow.ReturnedValue(argument.Value) is { } returned ? _operations.OfValue(returned, flow, cancellationToken) : Evidence.None;
            }
            else
            {
                continue;
            }

            evidence = Evidence.Join(evidence, next);
            isFilled = true;
        }

        return isFilled ? evidence : Evidence.None;
    }

    private Evidence OfCollections(IInvocationOperation invocation, ITypeParameterSymbol element, LocalFlow? flow, CancellationToken cancellationToken)
    {
        var evidence = Evidence.Constant;
        foreach (var collection in ElementFlow.Collections(invocation, element))
        {
            evidence = Evidence.Join(evidence, Of(collection, flow, cancellationToken));
        }

        return evidence;
    }

    private static bool HasCollection(IInvocationOperation invocation, ITypeParameterSymbol element)
    {
        foreach (var _ in ElementFlow.Collections(invocation, element))
        {
            return true;
        }

        return false;
    }
}
