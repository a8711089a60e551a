using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Names;

/// <summary>Finds context words in what stands before the dot: <c>dlr.ErrorCode</c>, <c>smppResponses[0].ErrorCode</c>.</summary>
internal sealed class ReceiverContext
{
    private readonly NameVocabulary _vocabulary;

    public ReceiverContext(NameVocabulary vocabulary) => _vocabulary = vocabulary;

    /// <summary>Whether the name or the type of what stands before the dot has a context word.</summary>
    public bool HasContextWord(IOperation receiver)
    {
        for (IOperation? current = receiver; current is not null; current = Next(current))
        {
            if (HasContextWord(current.Type) || (NameOf(current) is { } name && _vocabulary.HasContextWord(name)))
            {
                return true;
            }
        }

        return false;

        static IOperation? Next(IOperation operation) => operation switch
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
    }

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

    private bool HasContextWord(ITypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
        {
            if (_vocabulary.HasContextWord(type.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static string? NameOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IMemberReferenceOperation member => member.Member.Name,
        IInvocationOperation invocation => invocation.TargetMethod.Name,
        _ => null,
    };
}
