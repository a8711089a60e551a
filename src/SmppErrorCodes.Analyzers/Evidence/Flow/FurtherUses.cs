using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Flow;

/// <summary>
/// What is done with a collection by a local that holds it, by a method that it is passed to, and with its elements. It is looked for where
/// the collection is searched for a code, and shows that the numbers in it mean something else as well.
/// </summary>
internal sealed class FurtherUses
{
    /// <summary>How many locals and methods may hand a collection on before the search ends; real code needs one or two.</summary>
    private const int MaxHolders = 16;

    private readonly Compilation _compilation;
    private readonly Func<IOperation, CancellationToken, CodeEvidence> _evidenceOf;
    private readonly ConditionalWeakTable<IOperation, ILookup<ISymbol, IOperation>> _references = new();
    private readonly ConcurrentDictionary<IMethodSymbol, Body> _bodies = new(SymbolEqualityComparer.Default);

    /// <param name="evidenceOf">The evidence for a value that a collection is searched for.</param>
    public FurtherUses(Compilation compilation, Func<IOperation, CancellationToken, CodeEvidence> evidenceOf)
    {
        _compilation = compilation;
        _evidenceOf = evidenceOf;
    }

    /// <summary>Whether one of them takes the elements for something that is not a code.</summary>
    /// <param name="references">The references to the collection, whose own uses are known.</param>
    public bool AreForOther(IEnumerable<IOperation> references, CancellationToken cancellationToken)
    {
        var holders = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Queue<(IOperation Reference, IInvocationOperation? Call, bool IsKnown)>(references.Select(static reference => (reference, default(IInvocationOperation), true)));
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (reference, call, isKnown) = pending.Dequeue();
            if ((!isKnown && IsSearchedForOther(reference, call, cancellationToken)) || ElementsIn(reference).Any(IsComputedWith))
            {
                return true;
            }

            if (holders.Count < MaxHolders && HolderOf(reference) is { } holder && holders.Add(holder.Symbol))
            {
                foreach (var next in ReferencesTo(holder.Symbol, reference, cancellationToken))
                {
                    pending.Enqueue((next, holder.Call ?? call, false));
                }
            }
        }

        return false;
    }

    /// <param name="call">The call that passes the collection; the values that it is searched for may be passed with it.</param>
    private bool IsSearchedForOther(IOperation reference, IInvocationOperation? call, CancellationToken cancellationToken) =>
        CollectionUse.Of(reference).Any(use => use.Value is { } value && _evidenceOf(Passed(value, call) ?? value, cancellationToken) is { IsCode: false, Kind: not EvidenceKind.Constant });

    private static IOperation? Passed(IOperation value, IInvocationOperation? call) =>
        call is not null
        && CodeSource.Of(value).Operation is IParameterReferenceOperation { Parameter: var parameter }
        && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, MethodOf(call))
            ? Arguments.At(call, parameter.Ordinal)
            : null;

    /// <summary>The local that is given the collection, or the parameter that it is passed to.</summary>
    private static (ISymbol Symbol, IInvocationOperation? Call)? HolderOf(IOperation reference)
    {
        var collection = reference;
        while (collection.Parent is { } parent)
        {
            switch (parent)
            {
                case IConversionOperation conversion when CollectionFlow.KeepsElements(conversion):
                case IConditionalOperation conditional when !ReferenceEquals(conditional.Condition, collection):
                case ICoalesceOperation:
                    collection = parent;
                    continue;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                    return (local, null);
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment when ReferenceEquals(assignment.Value, collection):
                    return (local, null);
                case IArgumentOperation { Parameter: { RefKind: RefKind.None, Ordinal: var ordinal }, Parent: IInvocationOperation call }
                    when MethodOf(call) is { DeclaringSyntaxReferences.IsEmpty: false, Parameters: var parameters } && ordinal < parameters.Length:
                    return (parameters[ordinal], call);
                default:
                    return null;
            }
        }

        return null;
    }

    private static IMethodSymbol MethodOf(IInvocationOperation call) => (call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition;

    /// <summary>The references to a local or a parameter, in the body that it is of.</summary>
    /// <param name="operation">An operation in the body of the local.</param>
    private IEnumerable<IOperation> ReferencesTo(ISymbol symbol, IOperation operation, CancellationToken cancellationToken)
    {
        var body = symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not (MethodKind.LocalFunction or MethodKind.AnonymousFunction) } method }
            ? BodyOf(method, cancellationToken)
            : OperationRoot.Of(operation);
        return body is null ? [] : ReferencesIn(body)[symbol];
    }

    private IOperation? BodyOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (!_bodies.TryGetValue(method, out var body))
        {
            var declaration = (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences[0];
            body = new Body(
                _compilation.ContainsSyntaxTree(declaration.SyntaxTree)
                    ? _compilation.GetSemanticModel(declaration.SyntaxTree).GetOperation(declaration.GetSyntax(cancellationToken), cancellationToken)
                    : null);
            _bodies.TryAdd(method, body);
        }

        return body.Operation;
    }

    /// <summary>The references to all locals and parameters of a body.</summary>
    private ILookup<ISymbol, IOperation> ReferencesIn(IOperation root)
    {
        if (!_references.TryGetValue(root, out var references))
        {
            var found = root.DescendantsAndSelf()
                .Where(static operation => operation is ILocalReferenceOperation or IParameterReferenceOperation)
                .ToLookup<IOperation, ISymbol>(
                    static operation => operation is ILocalReferenceOperation local ? local.Local : ((IParameterReferenceOperation)operation).Parameter,
                    SymbolEqualityComparer.Default);
            references = _references.GetValue(root, _ => found);
        }

        return references;
    }

    /// <summary>The operations that give one element of the collection.</summary>
    private IEnumerable<IOperation> ElementsIn(IOperation reference)
    {
        switch (reference.Parent)
        {
            case IArrayElementReferenceOperation { Indices: { Length: 1 } indices } element when ReferenceEquals(element.ArrayReference, reference) && !CollectionFlow.IsRange(indices[0]):
                return HeldElements(element);
            case IPropertyReferenceOperation { Property: var property } element when ReferenceEquals(element.Instance, reference) && CollectionFlow.IsElement(property):
                return HeldElements(element);
            case IImplicitIndexerReferenceOperation element when CollectionFlow.IsElement(element):
                return HeldElements(element);
            case IConversionOperation { Parent: IForEachLoopOperation loop }:
                return LoopElements(loop);
            case IForEachLoopOperation loop when ReferenceEquals(loop.Collection, reference):
                return LoopElements(loop);
            case IConversionOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } }:
                return CallElements(call, reference);
            case IArgumentOperation { Parent: IInvocationOperation call }:
                return CallElements(call, reference);
            case IInvocationOperation call when ReferenceEquals(call.Instance, reference):
                return CallElements(call, reference);
            default:
                return [];
        }
    }

    private IEnumerable<IOperation> LoopElements(IForEachLoopOperation loop) =>
        loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol: var local } ? ReferencesIn(OperationRoot.Of(loop))[local] : [];

    /// <summary>What a call gives of the elements, or its lambdas are given: <c>codes.First()</c>, <c>codes.Select(code => …)</c>.</summary>
    private IEnumerable<IOperation> CallElements(IInvocationOperation call, IOperation reference)
    {
        if (CollectionFlow.ParameterForResult(call.TargetMethod) is { } result
            && CollectionFlow.Collections(call, result).Any(collection => ReferenceEquals(PassedValue.BelowConversions(collection), reference)))
        {
            return HeldElements(call);
        }

        return call.Arguments
            .Where(static argument => CollectionFlow.InvokeMethod(CollectionFlow.DeclaredType(argument)) is { Parameters: { Length: > 0 } parameters }
                && CollectionFlow.ParameterFor(parameters[0].Type) is not null)
            .Select(static argument => CollectionFlow.LambdaOf(argument.Value)?.Symbol.Parameters.FirstOrDefault())
            .OfType<IParameterSymbol>()
            .Where(static parameter => CodeForms.Of(parameter.Type) != CodeForm.None)
            .SelectMany(parameter => ReferencesIn(OperationRoot.Of(call))[parameter]);
    }

    /// <summary>The element, and the references to a local that is given it.</summary>
    private IEnumerable<IOperation> HeldElements(IOperation element) =>
        element.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } ? ReferencesIn(OperationRoot.Of(element))[local] : new[] { element };

    /// <summary>Whether something is computed with a number, or it is a length of time: <c>TimeSpan.FromMinutes(delays[0])</c>, <c>Thread.Sleep(delay)</c>.</summary>
    private static bool IsComputedWith(IOperation element)
    {
        var value = element;
        while (value.Parent is IConversionOperation conversion)
        {
            value = conversion;
        }

        return value.Parent switch
        {
            IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder,
                Type.SpecialType: not SpecialType.System_String,
            } => true,
            ICompoundAssignmentOperation { Type.SpecialType: not SpecialType.System_String } => true,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: var name, ContainingType: var type } } } =>
                NamespaceName.Has("System", type, "TimeSpan")
                || (name == "Sleep" && NamespaceName.Has("System.Threading", type, "Thread"))
                || (name == "Delay" && NamespaceName.Has("System.Threading.Tasks", type, "Task")),
            _ => false,
        };
    }

    /// <summary>The body of a method; nothing where it has none.</summary>
    private sealed class Body
    {
        public Body(IOperation? operation) => Operation = operation;

        public IOperation? Operation { get; }
    }
}
