using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Names;

/// <summary>Finds the words in what stands before the dot: <c>dlr.ErrorCode</c>, <c>smppResponses[0].ErrorCode</c>, <c>httpResult.ErrorCode</c>.</summary>
internal sealed class ReceiverContext
{
    private readonly NameVocabulary _vocabulary;

    public ReceiverContext(NameVocabulary vocabulary) => _vocabulary = vocabulary;

    /// <summary>The nearest word in the names and the types of what stands before the dot; a name comes before its type.</summary>
    public NearestWord Of(IOperation receiver)
    {
        foreach (var (current, call) in Way(receiver))
        {
            var nearest = NameOf(current) is { } name ? Of(name) : NearestWord.None;
            if (nearest.IsNone)
            {
                nearest = Of(current.Type);
            }

            // Who hands a value over is context, but a database that is read hands over all kinds of codes.
            if (nearest.Context is not null || (nearest.OtherList is not null && !(call is not null && CodeMentions.IsReading(call.TargetMethod.Name))))
            {
                return nearest;
            }
        }

        return NearestWord.None;
    }

    /// <summary>The name of another list by which a call tells that its result is of that: <c>httpBridge.SendAsync()</c>; null if it does not tell, or reads what is there.</summary>
    public string? OtherListOfResult(IInvocationOperation call) => CodeMentions.IsReading(call.TargetMethod.Name) ? null : Of(call).OtherList;

    /// <summary>The name, of what stands before the dot or of its type, that has a word of receipts; null if there is none.</summary>
    public string? ReceiptIn(IOperation receiver)
    {
        foreach (var (current, call) in Way(receiver))
        {
            if (call is not null)
            {
                break;
            }

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

    /// <summary>What stands before the dot, and before the dots of that; last what stands before the call that a local gets its value from, with that call.</summary>
    private static IEnumerable<(IOperation Operation, IInvocationOperation? Call)> Way(IOperation receiver)
    {
        IInvocationOperation? call = null;
        for (IOperation? current = receiver; current is not null;)
        {
            yield return (current, call);
            if (Next(current) is { } next)
            {
                current = next;
            }
            else if (call is null && CallOf(current) is { } found)
            {
                call = found;
                current = call.Instance ?? (call.TargetMethod.IsExtensionMethod ? Arguments.First(call) : null);
            }
            else
            {
                current = null;
            }
        }
    }

    /// <summary>The call that the operation is, or that the local is declared with: <c>var result = await sender.SendAsync();</c>.</summary>
    private static IInvocationOperation? CallOf(IOperation operation)
    {
        if (operation is ILocalReferenceOperation { Local.DeclaringSyntaxReferences: { Length: 1 } declarations, SemanticModel: { } model })
        {
            if (declarations[0].GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value } || model.GetOperation(value) is not { } initializer)
            {
                return null;
            }

            operation = initializer;
        }

        while (operation is IConversionOperation or IAwaitOperation)
        {
            operation = operation is IConversionOperation conversion ? conversion.Operand : ((IAwaitOperation)operation).Operation;
        }

        // What only passes the awaited task on is not the call that made it.
        return operation is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: IInvocationOperation inner } ? inner : operation as IInvocationOperation;
    }

    private static IOperation? Next(IOperation operation) => operation switch
    {
        IConversionOperation conversion => conversion.Operand,
        IAwaitOperation await => await.Operation,
        IConditionalAccessOperation access => access.WhenNotNull,
        IConditionalAccessInstanceOperation instance => PassedValue.ReceiverOf(instance),
        IArrayElementReferenceOperation element => element.ArrayReference,
        IPropertyReferenceOperation { Property.IsIndexer: true } indexer => indexer.Instance,
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } instance => MatchedValueOf(instance),
        _ => null,
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
}
