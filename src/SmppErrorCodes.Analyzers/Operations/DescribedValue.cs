using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>The value that a text is chosen for: that of the <c>switch</c> around, or the keys of the dictionary that has it as a value.</summary>
internal static class DescribedValue
{
    /// <param name="member">The member in whose body or initializer the text stands.</param>
    public static IEnumerable<ValueReference> Of(IOperation text, ISymbol member)
    {
        if (DictionaryAround(text) is { } dictionary)
        {
            return CollectionDestination.Of(dictionary, member);
        }

        return SwitchedAround(text) is { } value ? new[] { ValueReference.ValueOf(value) } : [];
    }

    /// <summary>The initializer that has the text as the value of a key.</summary>
    private static IOperation? DictionaryAround(IOperation text) => text.Parent switch
    {
        IArgumentOperation { Parameter.Ordinal: > 0, Parent: IInvocationOperation { Parent: { } initializer } add } when CollectionFlow.IsInitializerAdd(add) => initializer,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true }, Parent: IObjectOrCollectionInitializerOperation initializer } => initializer,
        _ => null,
    };

    private static IOperation? SwitchedAround(IOperation text)
    {
        for (var around = text.Parent; around is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); around = around.Parent)
        {
            switch (around)
            {
                case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch }:
                    return @switch.Value;
                case ISwitchCaseOperation { Parent: ISwitchOperation @switch }:
                    return @switch.Value;
            }
        }

        return null;
    }
}
