using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Evidence.Flow;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>The parameters of lambdas: their names, and what they are given.</summary>
internal sealed partial class ValueEvidence
{
    /// <summary>
    /// The evidence for the parameter of a lambda: by its declaration, by the parameter of the delegate that the lambda becomes, by the
    /// collection whose elements it is given, or else by its name.
    /// </summary>
    private CodeEvidence OfParameter(IParameterReferenceOperation reference, LocalFlow? flow, CancellationToken cancellationToken)
    {
        var evidence = OfSymbol(reference.Parameter, cancellationToken);
        if (evidence.Kind is not (EvidenceKind.None or EvidenceKind.Named) || LambdaOf(reference) is not { } function)
        {
            return evidence;
        }

        var ordinal = reference.Parameter.Ordinal;
        if (function.Parent is IDelegateCreationOperation { Type: INamedTypeSymbol { DelegateInvokeMethod: { } invoke } }
            && ordinal < invoke.Parameters.Length
            && _symbols.Of(invoke.Parameters[ordinal]).Evidence is { Kind: EvidenceKind.Declared } declared)
        {
            return declared;
        }

        var given = SelectedValue.ArgumentOf(function) is { } argument ? OfLambdaParameter(argument, ordinal, flow, cancellationToken) : CodeEvidence.None;
        return given.IsCode || given.Kind == EvidenceKind.Excluded || evidence.Kind == EvidenceKind.None ? given : evidence;
    }

    /// <summary>The lambda around the reference that has the parameter; null for the parameter of anything else.</summary>
    private static IAnonymousFunctionOperation? LambdaOf(IParameterReferenceOperation reference)
    {
        if (reference.Parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda)
        {
            return null;
        }

        IOperation? function = reference.Parent;
        while (function is not null && !(function is IAnonymousFunctionOperation { Symbol: var symbol } && SymbolEqualityComparer.Default.Equals(symbol, lambda)))
        {
            function = function.Parent;
        }

        return (IAnonymousFunctionOperation?)function;
    }

    /// <summary>
    /// The evidence for a parameter of a lambda that is given the elements, <c>codes.Any(code => …)</c>, or what another lambda of the call
    /// selects: <c>GroupBy(r => r.ErrorCode, (code, group) => …)</c>.
    /// </summary>
    /// <param name="lambda">The argument that the lambda is.</param>
    /// <param name="ordinal">Which parameter of the lambda it is.</param>
    private CodeEvidence OfLambdaParameter(IArgumentOperation lambda, int ordinal, LocalFlow? flow, CancellationToken cancellationToken)
    {
        if (lambda.Parent is not IInvocationOperation invocation || CollectionFlow.InvokeMethod(CollectionFlow.DeclaredType(lambda)) is not { } invoke || ordinal >= invoke.Parameters.Length)
        {
            return CodeEvidence.None;
        }

        var type = invoke.Parameters[ordinal].Type;
        if (CollectionFlow.ParameterFor(type) is not { } element)
        {
            // An index, or the counter of a loop.
            return CodeForms.Of(type) == CodeForm.Number && _symbols.IsOfFramework(invocation.TargetMethod)
                ? CodeEvidence.Excluded(CodeFactKind.OtherOwner, invocation.TargetMethod)
                : CodeEvidence.None;
        }

        return CollectionFlow.IsSame(invoke.ReturnType, element) ? CodeEvidence.None
            : HasCollection(invocation, element) ? OfCollections(invocation, element, flow, cancellationToken)
            : Join(invocation, element, flow, calls: 0, cancellationToken);
    }
}
