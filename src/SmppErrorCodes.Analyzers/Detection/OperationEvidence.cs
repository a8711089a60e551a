using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>The evidence that operations hold codes: what is known of the symbols they refer to, and what flows through the locals around them.</summary>
internal sealed class OperationEvidence
{
    private readonly NameVocabulary _vocabulary;
    private readonly SymbolEvidence _symbols;
    private readonly ReceiverContext _receiverContext;
    private readonly ConditionalWeakTable<IOperation, Dictionary<ILocalSymbol, Evidence>> _locals = new();
    private readonly ConditionalWeakTable<ILocalSymbol, Dictionary<ILocalSymbol, Evidence>> _bodyOfLocals = new();

    public OperationEvidence(NameVocabulary vocabulary, SymbolEvidence symbols)
    {
        _vocabulary = vocabulary;
        _symbols = symbols;
        _receiverContext = new ReceiverContext(vocabulary);
        Elements = new ElementEvidence(this, symbols);
    }

    public ElementEvidence Elements { get; }

    /// <summary>The evidence for a local that holds codes, or a key that is one. Its name says nothing of them.</summary>
    public Evidence OfContents(ILocalReferenceOperation local, LocalFlow? flow, CancellationToken cancellationToken) =>
        LocalFlow.CanCarryCode(local.Local) ? flow?.EvidenceOf(local.Local) ?? FlowInto(local, local.Local, cancellationToken) : Evidence.None;

    /// <summary>The evidence for a value that something takes over.</summary>
    public Evidence OfValue(IOperation value, LocalFlow? flow, CancellationToken cancellationToken)
    {
        var source = SourceOf(value, out _, out var isCanonical);
        if (source.ConstantValue.HasValue || source is IDefaultValueOperation)
        {
            return Evidence.Constant;
        }

        var evidence = OfSource(source, flow, cancellationToken);
        return isCanonical ? evidence.Canonical() : evidence;
    }

    /// <summary>The evidence for what a member or a parameter stands for, where no expression refers to it.</summary>
    public Evidence OfSymbol(ISymbol symbol, CancellationToken cancellationToken)
    {
        var answer = _symbols.Of(symbol);
        return answer.Evidence.Kind == EvidenceKind.None && answer.IsCodeName && _symbols.IsImportedContext(symbol, cancellationToken) ? Evidence.Named : answer.Evidence;
    }

    /// <summary>Looks through to the reference that the value comes from, and notes the form that the value has on the outside.</summary>
    public static IOperation SourceOf(IOperation operation, out CodeForm form, out bool isCanonical)
    {
        form = CodeForm.None;
        isCanonical = false;
        while (true)
        {
            if (form == CodeForm.None)
            {
                form = CodeForms.Of(operation.Type);
            }

            if (LookThrough.Step(operation) is not { } next)
            {
                return operation;
            }

            isCanonical |= operation is IInvocationOperation invocation && LookThrough.IsCanonical(invocation);
            operation = next;
        }
    }

    /// <summary>The evidence for a value that <see cref="SourceOf"/> has looked through to.</summary>
    /// <param name="flow">The analysis of a body that asks; null where the one of the body around is to be used.</param>
    public Evidence OfSource(IOperation source, LocalFlow? flow, CancellationToken cancellationToken)
    {
        switch (source)
        {
            case ILocalReferenceOperation local:
                return OfLocal(local.Local, local, flow, cancellationToken);
            case IParameterReferenceOperation parameter:
                return OfParameter(parameter, flow, cancellationToken);
            case IArrayElementReferenceOperation element:
                return Elements.Of(element.ArrayReference, flow, cancellationToken);
            case IPropertyReferenceOperation { Instance: { } pair } key when ElementFlow.IsKey(key.Property):
                return OfKey(LookThrough.Conversions(pair), flow, cancellationToken);
            case IPropertyReferenceOperation { Instance: { } collection } property when ElementFlow.IsElement(property.Property) && Elements.Of(collection, flow, cancellationToken) is { IsCode: true } ofElements:
                return ofElements;
            case IImplicitIndexerReferenceOperation indexer when ElementFlow.IsElement(indexer):
                return Elements.Of(indexer.Instance, flow, cancellationToken);
            case IPropertyReferenceOperation { Property.IsIndexer: true } indexer when KeyOf(indexer.Arguments) is { } key:
                return OfElement(indexer.Property, key, indexer.Instance);
            case IMemberReferenceOperation member and (IFieldReferenceOperation or IPropertyReferenceOperation):
                return OfMember(member.Member, member.Instance);
            case IInvocationOperation invocation:
                return OfMember(invocation.TargetMethod, ReceiverOf(invocation)) is { Kind: not EvidenceKind.None } named ? named : Elements.OfResult(invocation, flow, cancellationToken);
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return Both(conditional.WhenTrue, whenFalse, flow, cancellationToken);
            case ICoalesceOperation coalesce:
                return Both(coalesce.Value, coalesce.WhenNull, flow, cancellationToken);
            case ISwitchExpressionOperation @switch:
                return OfArms(@switch, flow, cancellationToken);
            default:
                return Evidence.None;
        }
    }

    /// <summary>The evidence for the key of an element of a dictionary. The element's own name says nothing of it.</summary>
    public Evidence OfKey(IOperation pair, LocalFlow? flow, CancellationToken cancellationToken)
    {
        if (pair is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } instance)
        {
            return PatternInput.Of(instance) is { } input ? OfKey(LookThrough.Conversions(input), flow, cancellationToken) : Evidence.None;
        }

        if (pair is ILocalReferenceOperation local)
        {
            return OfContents(local, flow, cancellationToken);
        }

        var evidence = OfValue(pair, flow, cancellationToken);
        return evidence.Kind == EvidenceKind.Named ? Evidence.None : evidence;
    }

    /// <summary>What the parameter of a lambda says, or else the parameter of the delegate that the lambda becomes, or the collection whose elements it is given.</summary>
    private Evidence OfParameter(IParameterReferenceOperation reference, LocalFlow? flow, CancellationToken cancellationToken)
    {
        var evidence = OfSymbol(reference.Parameter, cancellationToken);
        if (evidence.Kind != EvidenceKind.None || reference.Parameter is not { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda, Ordinal: var ordinal })
        {
            return evidence;
        }

        IOperation? function = reference.Parent;
        while (function is not null && !(function is IAnonymousFunctionOperation { Symbol: var symbol } && SymbolEqualityComparer.Default.Equals(symbol, lambda)))
        {
            function = function.Parent;
        }

        var converted = function?.Parent;
        if (converted is IDelegateCreationOperation { Type: INamedTypeSymbol { DelegateInvokeMethod: { } invoke } }
            && ordinal < invoke.Parameters.Length
            && _symbols.Of(invoke.Parameters[ordinal]).Evidence is { Kind: EvidenceKind.Declared } declared)
        {
            return declared;
        }

        while (converted is IConversionOperation or IDelegateCreationOperation)
        {
            converted = converted.Parent;
        }

        return converted is IArgumentOperation argument ? Elements.OfLambdaParameter(argument, ordinal, flow, cancellationToken) : Evidence.None;
    }

    private Evidence Both(IOperation left, IOperation right, LocalFlow? flow, CancellationToken cancellationToken) =>
        Evidence.Join(OfValue(left, flow, cancellationToken), OfValue(right, flow, cancellationToken));

    private Evidence OfArms(ISwitchExpressionOperation @switch, LocalFlow? flow, CancellationToken cancellationToken)
    {
        var evidence = Evidence.Constant;
        foreach (var arm in @switch.Arms)
        {
            if (LookThrough.Conversions(arm.Value) is not IThrowOperation)
            {
                evidence = Evidence.Join(evidence, OfValue(arm.Value, flow, cancellationToken));
            }
        }

        return evidence;
    }

    /// <summary>The evidence for a local whose name says that it is a code.</summary>
    /// <param name="operation">Any operation of the body in which the local lives.</param>
    public Evidence OfNamedLocal(ILocalSymbol local, IOperation operation, CancellationToken cancellationToken) =>
        IsNamed(local, cancellationToken) ? OfLocal(local, operation, flow: null, cancellationToken) : Evidence.None;

    /// <param name="operation">Any operation of the body in which the local lives.</param>
    private Evidence OfLocal(ILocalSymbol local, IOperation operation, LocalFlow? flow, CancellationToken cancellationToken)
    {
        if (local.IsConst)
        {
            return Evidence.Constant;
        }

        var isNamed = IsNamed(local, cancellationToken);
        if (!isNamed && !LocalFlow.CanCarryCode(local))
        {
            return Evidence.None;
        }

        var flowed = flow?.EvidenceOf(local) ?? FlowInto(operation, local, cancellationToken);
        return flowed.IsCode || flowed.Kind == EvidenceKind.Excluded || !isNamed ? flowed : Evidence.Named;
    }

    private bool IsNamed(ILocalSymbol local, CancellationToken cancellationToken) =>
        !local.IsConst
        && _symbols.Of(local) is var answer
        && (answer.Evidence.Kind == EvidenceKind.Named || (answer.IsCodeName && _symbols.IsImportedContext(local, cancellationToken)));

    private Evidence FlowInto(IOperation operation, ILocalSymbol local, CancellationToken cancellationToken)
    {
        // The way to the root is as long as the tree is deep, so it is gone once for each local and not for each use.
        if (!_bodyOfLocals.TryGetValue(local, out var evidence))
        {
            var body = EvidenceIn(RootOf(operation), cancellationToken);
            evidence = _bodyOfLocals.GetValue(local, _ => body);
        }

        return evidence.TryGetValue(local, out var known) ? known : Evidence.None;
    }

    private Dictionary<ILocalSymbol, Evidence> EvidenceIn(IOperation root, CancellationToken cancellationToken)
    {
        if (!_locals.TryGetValue(root, out var evidence))
        {
            var analyzed = LocalFlow.Analyze(root, this, cancellationToken);

            // Another thread may have been as fast; its answer is the same.
            evidence = _locals.GetValue(root, _ => analyzed);
        }

        return evidence;
    }

    private static IOperation RootOf(IOperation operation)
    {
        var root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }

    private Evidence OfMember(ISymbol member, IOperation? receiver)
    {
        var answer = _symbols.Of(member);
        return answer.IsCodeName && receiver is not null && _receiverContext.HasContextWord(receiver) ? Evidence.Named : answer.Evidence;
    }

    private Evidence OfElement(IPropertySymbol indexer, string key, IOperation? receiver)
    {
        var answer = _symbols.Of(indexer);
        if (answer.Evidence.IsCode)
        {
            return answer.Evidence;
        }

        return _vocabulary.StrengthOf(key) switch
        {
            NameStrength.CodeInContext => Evidence.Named,
            NameStrength.Code when receiver is not null && _receiverContext.HasContextWord(receiver) => Evidence.Named,
            _ => Evidence.None,
        };
    }

    private static string? KeyOf(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Length == 1 && arguments[0].Value is { Type.SpecialType: SpecialType.System_String } value
            ? value.ConstantValue.Value as string
            : null;

    private static IOperation? ReceiverOf(IInvocationOperation invocation) =>
        invocation.Instance ?? (invocation.TargetMethod.IsExtensionMethod ? LookThrough.FirstArgument(invocation) : null);
}
