using System;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Evidence.Flow;
using SmppErrorCodes.Analyzers.Evidence.Names;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>Finds the words in what stands before the dot: <c>dlr.ErrorCode</c>, <c>smppResponses[0].ErrorCode</c>, <c>httpResult.ErrorCode</c>.</summary>
internal sealed class ReceiverContext
{
    /// <summary>How many locals may hand a result on before the search ends; real code needs one or two.</summary>
    private const int MaxLocals = 4;

    /// <summary>Methods that hand over an element as it is.</summary>
    private static readonly ImmutableHashSet<string> ElementMethods = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "First",
        "FirstOrDefault",
        "Single",
        "SingleOrDefault",
        "Last",
        "LastOrDefault",
        "ElementAt");

    private readonly NameVocabulary _vocabulary;
    private readonly BodyWrites _writes;

    /// <summary>The word behind each local, by how many further locals could hand the result on: a local may be written and used often.</summary>
    private readonly ConditionalWeakTable<ILocalSymbol, Answer?[]> _ofLocals = new();

    public ReceiverContext(NameVocabulary vocabulary, BodyWrites writes)
    {
        _vocabulary = vocabulary;
        _writes = writes;
    }

    /// <summary>The nearest word in the names and the types of what stands before the dot; a name comes before its type.</summary>
    public NearestWord Of(IOperation receiver, CancellationToken cancellationToken) => Of(receiver, call: null, MaxLocals, cancellationToken);

    /// <summary>The name of another list by which a call tells that its result is of that: <c>httpBridge.SendAsync()</c>; null if it does not tell, or reads what is there.</summary>
    public string? OtherListOfResult(IInvocationOperation call, CancellationToken cancellationToken) =>
        Of(call, cancellationToken).OtherList is { } other && !Reads(call, other) ? other : null;

    /// <param name="call">The call that what has the value is the result of, where <paramref name="receiver"/> stands before that; or null.</param>
    /// <param name="locals">How many locals may still hand the result on.</param>
    private NearestWord Of(IOperation receiver, IInvocationOperation? call, int locals, CancellationToken cancellationToken)
    {
        for (IOperation? current = receiver; current is not null;)
        {
            var nearest = NameOf(current) is { } name ? Of(name) : NearestWord.None;
            if (nearest.IsNone)
            {
                nearest = Of(current.Type);
            }

            // Who hands a value over is context, but a database that is read hands over all kinds of codes.
            if (nearest.Context is not null || (nearest.OtherList is { } other && !(call is not null && Reads(call, other))))
            {
                return nearest;
            }

            if (Next(current) is { } next)
            {
                current = next;
            }
            else if (call is not null)
            {
                return NearestWord.None;
            }
            else if (current is ILocalReferenceOperation local)
            {
                return locals > 0 ? OfLocal(local, locals - 1, cancellationToken) : NearestWord.None;
            }
            else
            {
                call = current as IInvocationOperation;
                current = call is null ? null : ReceiverOf(call);
            }
        }

        return NearestWord.None;
    }

    private NearestWord OfLocal(ILocalReferenceOperation local, int locals, CancellationToken cancellationToken)
    {
        // Another thread may have been as fast; its answer is the same.
        var answers = _ofLocals.GetValue(local.Local, static _ => new Answer?[MaxLocals]);
        return (answers[locals] ??= new Answer(OfWrites(local, locals, cancellationToken))).Word;
    }

    /// <summary>The word behind all that the local is given. One value without a word, and there is none; one of another list, and all are.</summary>
    private NearestWord OfWrites(ILocalReferenceOperation local, int locals, CancellationToken cancellationToken)
    {
        NearestWord? word = null;
        foreach (var write in _writes.In(OperationRoot.Of(local), cancellationToken).ToAny(local.Local))
        {
            // A placeholder such as null.
            if (write.Value is { } value && (ConstantOperand.Is(value) || PassedValue.BelowConversions(value) is IDefaultValueOperation))
            {
                continue;
            }

            var ofWrite = (write.Value ?? write.Collection) is { } written ? OfWritten(written, locals, cancellationToken)
                : write.OutArgument is { Parent: IInvocationOperation call } ? OfResult(call, locals, cancellationToken)
                : NearestWord.None;
            if (ofWrite.OtherList is not null)
            {
                return ofWrite;
            }

            word = word is { IsNone: true } ? word : ofWrite;
        }

        return word ?? NearestWord.None;
    }

    private NearestWord OfWritten(IOperation value, int locals, CancellationToken cancellationToken)
    {
        while (Next(value) is { } next)
        {
            value = next;
        }

        return value switch
        {
            ILocalReferenceOperation => Of(value, call: null, locals, cancellationToken),
            IInvocationOperation call => OfResult(call, locals, cancellationToken),
            _ => NearestWord.None,
        };
    }

    private NearestWord OfResult(IInvocationOperation call, int locals, CancellationToken cancellationToken) =>
        ReceiverOf(call) is { } receiver ? Of(receiver, call, locals, cancellationToken) : NearestWord.None;

    /// <summary>Whether a call reads what is there, so that the name of the other list tells nothing. What a request over HTTP gets is an answer.</summary>
    private static bool Reads(IInvocationOperation call, string otherList) =>
        CodeMentions.IsReading(call.TargetMethod.Name) && !HttpAnswer.Is(call.TargetMethod.Name, otherList);

    /// <summary>The name, of what stands before the dot or of its type, that has a word of receipts; null if there is none.</summary>
    public string? ReceiptIn(IOperation receiver)
    {
        for (IOperation? current = receiver; current is not null; current = Next(current))
        {
            if (NameOf(current) is { } name && _vocabulary.HasReceiptWord(name))
            {
                return name;
            }

            for (var type = current.Type; type is not null; type = type.ContainingType)
            {
                if (_vocabulary.HasReceiptWord(type.Name))
                {
                    return type.Name;
                }
            }
        }

        return null;
    }

    private static IOperation? ReceiverOf(IInvocationOperation call) => call.Instance ?? (call.TargetMethod.IsExtensionMethod ? Arguments.First(call) : null);

    private static IOperation? Next(IOperation operation) => operation switch
    {
        IConversionOperation conversion => conversion.Operand,
        IAwaitOperation await => await.Operation,
        IConditionalAccessOperation access => access.WhenNotNull,
        IConditionalAccessInstanceOperation instance => PassedValue.ReceiverOf(instance),
        IArrayElementReferenceOperation element => element.ArrayReference,
        IPropertyReferenceOperation { Property.IsIndexer: true } indexer => indexer.Instance,
        IInvocationOperation { TargetMethod: { IsExtensionMethod: true, Name: var method } } element when ElementMethods.Contains(method) => Arguments.First(element),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } instance => MatchedValueOf(instance),
        _ => TaskType.Below(operation),
    };

    /// <summary>The value that the property pattern around <paramref name="instance"/> is matched against.</summary>
    private static IOperation? MatchedValueOf(IInstanceReferenceOperation instance)
    {
        for (var parent = instance.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IRecursivePatternOperation pattern)
            {
                return PatternInput.TryFind(pattern, out var input) && input.Kind == ValueReferenceKind.Value ? input.Operation : null;
            }
        }

        return null;
    }

    private NearestWord Of(ITypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
        {
            if (TypeWord.Of(type, _vocabulary) is { IsNone: false } nearest)
            {
                return nearest;
            }
        }

        return NearestWord.None;
    }

    private NearestWord Of(string name) =>
        _vocabulary.HasContextWord(name) ? NearestWord.OfContext(name)
        : _vocabulary.NamesOtherList(name) ? NearestWord.OfOtherList(name)
        : NearestWord.None;

    private static string? NameOf(IOperation operation) => KeyedValue.Of(operation) is { } keyed ? keyed.Key : operation switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IMemberReferenceOperation member => member.Member.Name,
        IInvocationOperation invocation => invocation.TargetMethod.Name,
        _ => null,
    };

    private sealed class Answer
    {
        public Answer(NearestWord word) => Word = word;

        public NearestWord Word { get; }
    }
}
