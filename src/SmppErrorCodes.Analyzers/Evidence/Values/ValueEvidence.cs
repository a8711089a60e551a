using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Evidence.Declarations;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Evidence.Flow;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Operations;
using SmppErrorCodes.Analyzers.Options;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>The evidence that operations hold codes: what is known of the symbols they refer to, and what flows through the locals around them.</summary>
internal sealed partial class ValueEvidence
{
    private const string ImportedContext = "using";
    private const string ReceiptFormat = "stat: err:";
    private const string ErrorField = "err:";

    private readonly Compilation _compilation;
    private readonly NameVocabulary _vocabulary;
    private readonly SymbolEvidence _symbols;
    private readonly Func<INamedTypeSymbol, bool> _isCatalog;
    private readonly AskedCollections? _asked;
    private readonly GivenTexts? _given;
    private readonly ReceiverContext _receiverContext;
    private readonly BodyWrites _writes = new();
    private readonly ReceiptPieces _receiptPieces;

    /// <param name="isCatalog">Whether a type is a catalog without being named as one.</param>
    /// <param name="given">How many digits texts have that symbols are given; null where that is to be no evidence.</param>
    /// <param name="asked">What collections are searched for; null where that is to be no evidence.</param>
    public ValueEvidence(
        Compilation compilation,
        NameVocabulary vocabulary,
        SymbolEvidence symbols,
        Func<INamedTypeSymbol, bool> isCatalog,
        GivenTexts? given = null,
        AskedCollections? asked = null)
    {
        _given = given;
        _compilation = compilation;
        _asked = asked;
        _vocabulary = vocabulary;
        _symbols = symbols;
        _isCatalog = isCatalog;
        _receiverContext = new ReceiverContext(vocabulary, _writes);
        _receiptPieces = new ReceiptPieces(_writes);
    }

    /// <summary>The evidence for a part of a value, or for what a symbol stands for.</summary>
    public CodeEvidence Of(in ValueReference reference, CancellationToken cancellationToken) => reference switch
    {
        { Kind: ValueReferenceKind.Element, Operation: IVariableDeclaratorOperation declarator } => OfLocalElements(declarator.Symbol, declarator, cancellationToken),
        { Kind: ValueReferenceKind.Element, Operation: { } collection } => OfElements(collection, flow: null, cancellationToken),
        { Kind: ValueReferenceKind.Element, Symbol: { } collection } => OfElements(collection, cancellationToken),
        { Kind: ValueReferenceKind.Key, Operation: { } pair } => OfKey(PassedValue.BelowConversions(pair), flow: null, cancellationToken),
        { Operation: { } value } => OfSource(CodeSource.Of(value).Operation, flow: null, cancellationToken),
        { Symbol: { } part, Whole: { } whole } => OfPart(whole, part, cancellationToken),
        { Symbol: { } symbol } => OfSymbol(symbol, cancellationToken),
        _ => throw new ArgumentException("The reference has neither an operation nor a symbol.", nameof(reference)),
    };

    /// <summary>The evidence for a value that something takes over.</summary>
    public CodeEvidence OfValue(IOperation value, LocalFlow? flow, CancellationToken cancellationToken)
    {
        var source = CodeSource.Of(value);
        if (source.Operation.ConstantValue.HasValue || source.Operation is IDefaultValueOperation)
        {
            return CodeEvidence.Constant;
        }

        return source.PassOn(OfSource(source.Operation, flow, cancellationToken));
    }

    /// <summary>The evidence for what a member or a parameter stands for, where no expression refers to it.</summary>
    public CodeEvidence OfSymbol(ISymbol symbol, CancellationToken cancellationToken)
    {
        var answer = _symbols.Of(symbol);
        if (answer.Evidence.Kind == EvidenceKind.None && symbol is IParameterSymbol parameter && RecordMembers.PropertyOf(parameter) is { } property)
        {
            return OfSymbol(property, cancellationToken);
        }

        return answer is not { Evidence.Kind: EvidenceKind.None, Name: NameStrength.Code } ? WithDigits(answer.Evidence, symbol, cancellationToken)
            : _symbols.IsImportedContext(symbol, cancellationToken) ? WithDigits(CodeEvidence.Named(symbol, ImportedContext), symbol, cancellationToken)
            : symbol is IFieldSymbol { ContainingType.IsTupleType: true } element ? OfTupleName(element, cancellationToken)
            : answer.Evidence;
    }

    private CodeEvidence WithDigits(CodeEvidence evidence, ISymbol symbol, CancellationToken cancellationToken) =>
        _given is null ? evidence : _given.Written(evidence, symbol, cancellationToken);

    /// <summary>The evidence for the operation of a <see cref="CodeSource"/>.</summary>
    /// <param name="flow">The analysis of a body that needs the answer; null where the one of the body around is to be used.</param>
    public CodeEvidence OfSource(IOperation source, LocalFlow? flow, CancellationToken cancellationToken)
    {
        // Decimal numbers come from the rows of a database, and characters are the digits of a text.
        if (IsOfOtherKind(source.Type) && source.Type is not { SpecialType: SpecialType.System_Decimal or SpecialType.System_Char })
        {
            return CodeEvidence.Excluded(CodeFactKind.OtherType, source.Type);
        }

        switch (source)
        {
            case ILocalReferenceOperation local:
                return OfLocal(local.Local, local, flow, cancellationToken);
            case IParameterReferenceOperation parameter:
                return OfParameter(parameter, flow, cancellationToken) is { Kind: not EvidenceKind.None } ofParameter ? ofParameter : OfOtherName(parameter.Parameter);
            case IArrayElementReferenceOperation element:
                return OfElements(element.ArrayReference, flow, cancellationToken) is { Kind: not EvidenceKind.None } ofArray ? ofArray : OfPiece(element, cancellationToken);
            case IPropertyReferenceOperation { Instance: { } pair } key when CollectionFlow.IsKey(key.Property):
                return OfKey(PassedValue.BelowConversions(pair), flow, cancellationToken);
            case IPropertyReferenceOperation { Instance: { } collection } property
                when CollectionFlow.IsElement(property.Property) && OfElements(collection, flow, cancellationToken) is { IsCode: true } ofElements:
                return ofElements;
            case IImplicitIndexerReferenceOperation indexer when CollectionFlow.IsElement(indexer):
                return OfElements(indexer.Instance, flow, cancellationToken);
            case IPropertyReferenceOperation property when KeyedValue.Of(property) is { } key:
                return OfKeyed(key, property, cancellationToken);
            case IPropertyReferenceOperation { Property.ContainingType.IsAnonymousType: true } ofAnonymous:
                return OfAnonymousMember(ofAnonymous, flow, cancellationToken);
            case IFieldReferenceOperation { Field.ContainingType.IsTupleType: true } element:
                return OfTupleElement(element, flow, cancellationToken);
            case IMemberReferenceOperation member and (IFieldReferenceOperation or IPropertyReferenceOperation):
                return OfMember(member.Member, member.Instance, cancellationToken) is { Kind: not EvidenceKind.None } ofMember ? WithDigits(ofMember, member.Member, cancellationToken)
                    : OfRecordMember(member.Instance, member.Member, flow, cancellationToken) is { Kind: not EvidenceKind.None } ofRecord ? ofRecord
                    : OfOtherName(member.Member);
            case IImplicitIndexerReferenceOperation cut:
                return OfPiece(cut, cancellationToken);
            case IInvocationOperation invocation:
                return OfMember(invocation.TargetMethod, ReceiverOf(invocation), cancellationToken) is { Kind: not EvidenceKind.None } named ? named
                    : OfPiece(invocation, cancellationToken) is { Kind: not EvidenceKind.None } piece ? piece
                    : KeyedValue.Of(invocation) is { } read && OfKeyed(read, invocation, cancellationToken) is { Kind: not EvidenceKind.None } keyed ? keyed
                    : OfElementResult(invocation, flow, cancellationToken) is { Kind: not EvidenceKind.None } given ? given
                    : OfExtreme(invocation, flow, cancellationToken) is { Kind: not EvidenceKind.None } extreme ? extreme
                    : IsComputation(invocation) ? OfComputation(invocation, flow, cancellationToken)
                    : _receiverContext.OtherListOfResult(invocation, cancellationToken) is { } other ? CodeEvidence.Excluded(CodeFactKind.OtherListCall, invocation.TargetMethod, $"behind '{other}'")
                    : CodeEvidence.None;
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return Both(conditional.WhenTrue, whenFalse, flow, cancellationToken);
            case ICoalesceOperation coalesce:
                return Both(coalesce.Value, coalesce.WhenNull, flow, cancellationToken);
            case ISwitchExpressionOperation @switch:
                return OfArms(@switch, flow, cancellationToken);
            case IConversionOperation or IBinaryOperation or IUnaryOperation:
                return OfComputation(source, flow, cancellationToken);
            default:
                return CodeEvidence.None;
        }
    }

    /// <summary>
    /// The evidence for what is cast or computed from another value. It is never a code by itself. If it is made of an enum, of a
    /// number that is not an integer, or of what holds codes of another list, its name does not make it one either.
    /// </summary>
    private CodeEvidence OfComputation(IOperation computation, LocalFlow? flow, CancellationToken cancellationToken)
    {
        var pending = new Stack<IOperation>();
        pending.Push(computation);
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            if (IsOfOtherKind(operation.Type))
            {
                return CodeEvidence.Excluded(CodeFactKind.OtherType, operation.Type);
            }

            switch (CodeSource.Of(operation).Operation)
            {
                case { ConstantValue.HasValue: true }:
                    break;
                case IBinaryOperation binary:
                    pending.Push(binary.LeftOperand);
                    pending.Push(binary.RightOperand);
                    break;
                case IUnaryOperation unary:
                    pending.Push(unary.Operand);
                    break;
                case IConversionOperation { OperatorMethod: null } conversion:
                    pending.Push(conversion.Operand);
                    break;
                case IConversionOperation:
                    break;
                case IInvocationOperation call when IsComputation(call):
                    if (call.Instance is { } written)
                    {
                        pending.Push(written);
                        break;
                    }

                    foreach (var argument in call.Arguments)
                    {
                        pending.Push(argument.Value);
                    }

                    break;
                case var source when OfSource(source, flow, cancellationToken) is { Kind: EvidenceKind.Excluded } excluded:
                    return excluded;
            }
        }

        return CodeEvidence.None;
    }

    /// <summary>Whether the call computes its result from its arguments, <c>Math.Max(a, b)</c>, or writes a value as a text: <c>state.ToString("D")</c>.</summary>
    private static bool IsComputation(IInvocationOperation invocation) =>
        NamespaceName.Has("System", invocation.TargetMethod.ContainingType, "Math")
        || invocation is { TargetMethod.Name: "ToString", Instance.Type: { IsValueType: true, SpecialType: not (SpecialType.System_Char or SpecialType.System_Decimal) } };

    /// <summary>Whether values of the type are never codes. An enum that is a catalog has the codes as its members.</summary>
    private bool IsOfOtherKind(ITypeSymbol? type) =>
        PassedValue.IsOtherKind(type)
        && !(IntegralType.WithoutNullable(type!) is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum && _isCatalog(@enum));

    /// <summary>Whether the type is an enum that is not a catalog.</summary>
    public bool IsOtherEnum(ITypeSymbol? type) => type is not null && IntegralType.WithoutNullable(type).TypeKind == TypeKind.Enum && IsOfOtherKind(type);

    /// <summary>Whether what stands before the dot names another list.</summary>
    public bool IsBehindOtherList(IOperation source, CancellationToken cancellationToken) =>
        ReceiverOf(source) is { } receiver && _receiverContext.Of(receiver, cancellationToken).OtherList is not null;

    /// <summary>Whether a receipt is the context of a value, and not just the protocol.</summary>
    /// <param name="origin">The symbol that the value comes from.</param>
    public bool IsInReceipt(in ValueReference reference, ISymbol origin) =>
        _vocabulary.HasReceiptWord(origin.Name)
        || _symbols.IsInReceipt(origin)
        || (reference.Operation is { } value && IsInReceipt(CodeSource.Of(value).Operation));

    private bool IsInReceipt(IOperation source) =>
        source is ILocalReferenceOperation { Local: var local }
            ? _vocabulary.HasReceiptWord(local.Name) || _symbols.IsInReceipt(local)
            : ReceiverOf(source) is { } receiver && _receiverContext.ReceiptIn(receiver) is not null;

    private static IOperation? ReceiverOf(IOperation source) => source switch
    {
        IMemberReferenceOperation member => member.Instance,
        IInvocationOperation invocation => ReceiverOf(invocation),
        _ => null,
    };

    /// <summary>The evidence for a piece of a receipt's text.</summary>
    private CodeEvidence OfPiece(IOperation source, CancellationToken cancellationToken) =>
        _vocabulary.Mode != DetectionMode.Declared && _receiptPieces.CutBehindError(source, cancellationToken) is { } cut ? CodeEvidence.Named(cut, ErrorField) : CodeEvidence.None;

    private CodeEvidence Both(IOperation left, IOperation right, LocalFlow? flow, CancellationToken cancellationToken) =>
        CodeEvidence.Join(OfValue(left, flow, cancellationToken), OfValue(right, flow, cancellationToken));

    private CodeEvidence OfArms(ISwitchExpressionOperation @switch, LocalFlow? flow, CancellationToken cancellationToken)
    {
        var evidence = CodeEvidence.Constant;
        foreach (var arm in @switch.Arms)
        {
            if (PassedValue.BelowConversions(arm.Value) is not IThrowOperation)
            {
                evidence = CodeEvidence.Join(evidence, OfValue(arm.Value, flow, cancellationToken));
            }
        }

        return evidence;
    }

    private CodeEvidence OfMember(ISymbol member, IOperation? receiver, CancellationToken cancellationToken)
    {
        var answer = _symbols.Of(member);
        return answer.Name == NameStrength.None || receiver is null ? answer.Evidence : OfNameBehind(receiver, answer.Name, member, cancellationToken) ?? answer.Evidence;
    }

    /// <summary>The evidence for a value whose name is not that of a code, and has a word of another list: <c>errorCode = resp.CommandStatus</c>.</summary>
    private CodeEvidence OfOtherName(ISymbol symbol) =>
        _vocabulary.Mode != DetectionMode.Declared && !_vocabulary.HasContextWord(symbol.Name) && _vocabulary.NamesOtherList(symbol.Name)
            ? CodeEvidence.Excluded(CodeFactKind.OtherListName, symbol)
            : CodeEvidence.None;

    /// <summary>The context that a receiver gives to a name that is not enough by itself; null where it gives none.</summary>
    private CodeEvidence? OfNameBehind(IOperation receiver, NameStrength name, ISymbol member, CancellationToken cancellationToken)
    {
        if (name == NameStrength.Error)
        {
            return _receiverContext.ReceiptIn(receiver) is { } receipt ? CodeEvidence.Named(member, receipt) : null;
        }

        var nearest = _receiverContext.Of(receiver, cancellationToken);
        return nearest.Context is { } context ? CodeEvidence.Named(member, context)
            : nearest.OtherList is { } other ? CodeEvidence.Excluded(CodeFactKind.OtherListName, member, $"behind '{other}'")
            : null;
    }

    private static IOperation? ReceiverOf(IInvocationOperation invocation) =>
        invocation.Instance ?? (invocation.TargetMethod.IsExtensionMethod ? Arguments.First(invocation) : null);
}
