using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>The values that an operation may give: both of <c>failed ? 1 : 0</c>, those of all arms of a <c>switch</c> expression, both sides of <c>??</c>.</summary>
internal static class AlternativeValues
{
    /// <summary>The operations that give them, below conversions to other types than enums, in the order of the source; one operation where there is nothing to choose.</summary>
    public static IEnumerable<IOperation> Of(IOperation value)
    {
        if (value is ILiteralOperation)
        {
            yield return value;
            yield break;
        }

        var pending = new Stack<IOperation>();
        pending.Push(value);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case IConversionOperation { OperatorMethod: null } conversion when conversion.Type?.TypeKind != TypeKind.Enum:
                    pending.Push(conversion.Operand);
                    break;
                case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                    pending.Push(whenFalse);
                    pending.Push(conditional.WhenTrue);
                    break;
                case ISwitchExpressionOperation @switch:
                    for (var i = @switch.Arms.Length - 1; i >= 0; i--)
                    {
                        pending.Push(@switch.Arms[i].Value);
                    }

                    break;
                case ICoalesceOperation coalesce:
                    pending.Push(coalesce.WhenNull);
                    pending.Push(coalesce.Value);
                    break;
                case IInvocationOperation call when TaskType.IsFromResult(call) && call.Arguments.Length == 1:
                    pending.Push(call.Arguments[0].Value);
                    break;
                case var alternative:
                    yield return alternative;
                    break;
            }
        }
    }
}
