using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>What a lambda makes the elements of a collection, also behind calls that hand elements on.</summary>
internal static class SelectedElement
{
    /// <summary><c>r.ErrorCode</c> in <c>receipts.Select(r => r.ErrorCode).Distinct()</c>; null where no lambda selects the elements.</summary>
    public static IOperation? Of(IOperation collection)
    {
        while (PassedValue.BelowConversions(collection) is IInvocationOperation call)
        {
            if (call.TargetMethod.Name == "Select")
            {
                return call.Arguments.Select(static argument => CollectionFlow.ReturnedValue(argument.Value)).FirstOrDefault(static value => value is not null);
            }

            if (CollectionFlow.ParameterForElements(call.TargetMethod.OriginalDefinition.ReturnType) is not { } element
                || CollectionFlow.Collections(call, element).FirstOrDefault() is not { } source)
            {
                return null;
            }

            collection = source;
        }

        return null;
    }
}
