using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Comparisons;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence;

/// <summary>Which values of one member are codes. Each value is decided on once. For one thread.</summary>
internal sealed class MemberVerdicts
{
    private readonly CodeDetector _detector;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<IOperation, CodeExpression?> _ofValues = new();
    private readonly Dictionary<Comparison, CodeExpression?> _ofComparisons = new();

    public MemberVerdicts(CodeDetector detector, MemberComparisons comparisons, CancellationToken cancellationToken)
    {
        _detector = detector;
        _cancellationToken = cancellationToken;
        Comparisons = comparisons;
    }

    public MemberComparisons Comparisons { get; }

    /// <summary>Whether the part of a value is a code.</summary>
    public bool TryGetCode(in ValueReference reference, out CodeExpression code)
    {
        if (reference is { Kind: ValueReferenceKind.Value, Operation: { } operation })
        {
            if (!_ofValues.TryGetValue(operation, out var known))
            {
                known = _detector.TryGetCode(reference, _cancellationToken, out var found) ? found : null;
                _ofValues.Add(operation, known);
            }

            code = known ?? default;
            return known is not null;
        }

        return _detector.TryGetCode(reference, _cancellationToken, out code);
    }

    /// <summary>Whether nothing adds elements to the collection behind its declaration, as far as the type or the body around it tells.</summary>
    /// <param name="holder">The elements of a member or a local.</param>
    public bool IsCompleteAsWritten(in ValueReference holder) => _detector.IsCompleteAsWritten(holder, _cancellationToken);

    /// <summary>Whether the compared value is a code, be it only because one of the constants is that of a catalog.</summary>
    public bool TryGetCode(Comparison comparison, out CodeExpression code)
    {
        if (TryGetCode(comparison.Value, out code))
        {
            return true;
        }

        if (!_ofComparisons.TryGetValue(comparison, out var known))
        {
            known = ComparedCode(comparison);
            _ofComparisons.Add(comparison, known);
        }

        code = known ?? default;
        return known is not null;
    }

    private CodeExpression? ComparedCode(Comparison comparison)
    {
        // A value of type object may be a boxed number.
        if (comparison is { Kind: not ComparisonKind.Range, Value: { Kind: ValueReferenceKind.Value, Operation: { } value } }
            && (value.Type?.SpecialType == SpecialType.System_Object || CodeForms.Of(value.Type) != CodeForm.None))
        {
            foreach (var constant in comparison.Constants)
            {
                if (_detector.TryGetComparedCode(value, constant, _cancellationToken, out var code))
                {
                    return code;
                }
            }
        }

        return null;
    }
}
