using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Decisions.Reading;

/// <summary>Finds out whether something that cannot be read may depend on the operand of a decision.</summary>
internal static class OperandUse
{
    /// <summary>
    /// Whether <paramref name="operation"/> uses the operand, or hands what it is reached from to a call or to a
    /// Boolean property: <c>IsFinal(receipt)</c>, <c>receipt.IsFinal</c>.
    /// </summary>
    public static bool IsIn(IOperation operation, CodeOperand operand, OperandReader operands)
    {
        foreach (var descendant in operation.DescendantsAndSelf())
        {
            switch (descendant)
            {
                case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation:
                    if (operands.Read(descendant).Equals(operand))
                    {
                        return true;
                    }

                    break;
                case IInvocationOperation invocation when operands.Read(invocation).Equals(operand):
                    return true;
            }

            var handedOn = descendant switch
            {
                IArgumentOperation argument => argument.Value,
                IInvocationOperation invocation => invocation.Instance,
                IPropertyReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } property => property.Instance,
                _ => null,
            };
            if (handedOn is not null && operands.Read(handedOn).IsPrefixOf(operand))
            {
                return true;
            }
        }

        return false;
    }
}
