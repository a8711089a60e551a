using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Detection;

namespace SmppErrorCodes.Analyzers.Decisions;

/// <summary>Tells whether a tested value is a code: by itself, or because a constant of a catalog is among those that it is compared with.</summary>
/// <remarks>It is asked of every test there is, so it allocates nothing for what is no code.</remarks>
internal static class TestedCode
{
    /// <param name="test">A comparison, an <c>is</c>, or a call of <c>Equals</c> or <c>Contains</c>.</param>
    /// <param name="value">What it tests.</param>
    public static bool TryGet(IOperation test, IOperation value, CodeExpressionDetector detector, CancellationToken cancellationToken, out CodeExpression code)
    {
        if (detector.TryGetCode(value, cancellationToken, out code))
        {
            return true;
        }

        if (!CanBeCode(value))
        {
            return false;
        }

        switch (test)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, LeftOperand: var left, RightOperand: var right }:
                return detector.TryGetCode(value, ReferenceEquals(left, value) ? right : left, cancellationToken, out code);
            case IIsPatternOperation isPattern:
                return IsComparedIn(isPattern.Pattern, value, detector, cancellationToken, out code);
            case IInvocationOperation { TargetMethod.Name: "Equals" } equals when CodeCalls.Compared(equals) is { } compared:
                return detector.TryGetCode(value, ReferenceEquals(compared.Left, value) ? compared.Right : compared.Left, cancellationToken, out code);
            case IInvocationOperation { TargetMethod.Name: "Contains" } contains when CodeCalls.SearchedElements(contains) is { } elements:
                foreach (var element in elements)
                {
                    if (detector.TryGetCode(value, element, cancellationToken, out code))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    public static bool TryGet(ISwitchOperation @switch, CodeExpressionDetector detector, CancellationToken cancellationToken, out CodeExpression code)
    {
        if (detector.TryGetCode(@switch.Value, cancellationToken, out code))
        {
            return true;
        }

        if (!CanBeCode(@switch.Value))
        {
            return false;
        }

        foreach (var section in @switch.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                if (clause is ISingleValueCaseClauseOperation single ? detector.TryGetCode(@switch.Value, single.Value, cancellationToken, out code)
                    : clause is IPatternCaseClauseOperation { Pattern: var pattern } && IsComparedIn(pattern, @switch.Value, detector, cancellationToken, out code))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public static bool TryGet(ISwitchExpressionOperation @switch, CodeExpressionDetector detector, CancellationToken cancellationToken, out CodeExpression code)
    {
        if (detector.TryGetCode(@switch.Value, cancellationToken, out code))
        {
            return true;
        }

        if (!CanBeCode(@switch.Value))
        {
            return false;
        }

        foreach (var arm in @switch.Arms)
        {
            if (IsComparedIn(arm.Pattern, @switch.Value, detector, cancellationToken, out code))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="value">What the pattern is matched against.</param>
    public static bool TryGet(IPatternOperation pattern, IOperation value, CodeExpressionDetector detector, CancellationToken cancellationToken, out CodeExpression code) =>
        detector.TryGetCode(value, cancellationToken, out code)
        || (CanBeCode(value) && IsComparedIn(pattern, value, detector, cancellationToken, out code));

    /// <summary>A value of type <see cref="object"/> may be a boxed number.</summary>
    private static bool CanBeCode(IOperation value) => value.Type?.SpecialType == SpecialType.System_Object || CodeForms.Of(value.Type) != CodeForm.None;

    private static bool IsComparedIn(IPatternOperation pattern, IOperation value, CodeExpressionDetector detector, CancellationToken cancellationToken, out CodeExpression code)
    {
        while (pattern is IBinaryPatternOperation binary)
        {
            if (IsComparedIn(binary.RightPattern, value, detector, cancellationToken, out code))
            {
                return true;
            }

            pattern = binary.LeftPattern;
        }

        code = default;
        return pattern switch
        {
            INegatedPatternOperation negated => IsComparedIn(negated.Pattern, value, detector, cancellationToken, out code),
            IConstantPatternOperation constant => detector.TryGetCode(value, constant.Value, cancellationToken, out code),
            _ => false,
        };
    }
}
