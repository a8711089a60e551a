using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Detection;

namespace SmppErrorCodes.Analyzers.Decisions;

/// <summary>Finds the codes that a test or a <c>switch</c> looks at: the value itself, or what its patterns reach from there.</summary>
internal sealed class CandidateFinder
{
    private readonly CodeExpressionDetector _detector;
    private readonly OperandReader _operands;
    private readonly CancellationToken _cancellationToken;
    private readonly List<CodeCandidate> _candidates = new();

    public CandidateFinder(CodeExpressionDetector detector, OperandReader operands, CancellationToken cancellationToken)
    {
        _detector = detector;
        _operands = operands;
        _cancellationToken = cancellationToken;
    }

    /// <summary>What was found, each operand once.</summary>
    public IReadOnlyList<CodeCandidate> Candidates => _candidates;

    /// <summary>Adds the value of the <c>switch</c> if it is a code.</summary>
    public void AddValue(ISwitchOperation @switch)
    {
        if (TestedCode.TryGet(@switch, _detector, _cancellationToken, out var code))
        {
            Add(code, @switch.Value);
        }
    }

    /// <inheritdoc cref="AddValue(ISwitchOperation)"/>
    public void AddValue(ISwitchExpressionOperation @switch)
    {
        if (TestedCode.TryGet(@switch, _detector, _cancellationToken, out var code))
        {
            Add(code, @switch.Value);
        }
    }

    private void Add(in CodeExpression code, IOperation value) =>
        Add(new CodeCandidate(code, _operands.Read(value), value.Type, IntegralRange.OfValue(value), value.Syntax));

    /// <summary>Adds the codes that a condition tests, in the order of the source.</summary>
    public void AddTested(IOperation condition)
    {
        foreach (var leaf in ConditionTree.Leaves(condition))
        {
            if (ConditionTree.TestedValue(leaf) is not { } value)
            {
                continue;
            }

            if (TestedCode.TryGet(leaf, value, _detector, _cancellationToken, out var code))
            {
                Add(code, value);
            }

            if (leaf is IIsPatternOperation isPattern)
            {
                AddReachedBy(isPattern.Pattern, _operands.Read(value), value);
            }
        }
    }

    /// <summary>Whether a subpattern of <paramref name="pattern"/> looks at a code.</summary>
    public static bool ReachesCode(IPatternOperation pattern, IOperation? value, CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        while (pattern is IBinaryPatternOperation binary)
        {
            if (ReachesCode(binary.RightPattern, value, detector, cancellationToken))
            {
                return true;
            }

            pattern = binary.LeftPattern;
        }

        switch (pattern)
        {
            case INegatedPatternOperation negated:
                return ReachesCode(negated.Pattern, value, detector, cancellationToken);
            case IRecursivePatternOperation recursive:
                foreach (var property in recursive.PropertySubpatterns)
                {
                    if (TestedCode.TryGet(property.Pattern, property.Member, detector, cancellationToken, out _) || ReachesCode(property.Pattern, property.Member, detector, cancellationToken))
                    {
                        return true;
                    }
                }

                var elements = value is not null && LookThrough.Conversions(value) is ITupleOperation tuple ? tuple.Elements : default;
                for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
                {
                    var element = !elements.IsDefault && i < elements.Length ? elements[i] : null;
                    if ((element is not null && TestedCode.TryGet(recursive.DeconstructionSubpatterns[i], element, detector, cancellationToken, out _))
                        || (element is null && PatternInput.SymbolAt(recursive, i) is { } symbol && detector.TryGetCode(symbol, cancellationToken, out _))
                        || ReachesCode(recursive.DeconstructionSubpatterns[i], element, detector, cancellationToken))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    /// <summary>Adds the codes that the subpatterns of <paramref name="pattern"/> look at.</summary>
    /// <param name="value">What is matched, where an expression says so.</param>
    public void AddReachedBy(IPatternOperation pattern, CodeOperand input, IOperation? value)
    {
        switch (pattern)
        {
            case IBinaryPatternOperation binary:
                foreach (var side in ConditionTree.Sides(binary))
                {
                    AddReachedBy(side, input, value);
                }

                break;
            case INegatedPatternOperation negated:
                AddReachedBy(negated.Pattern, input, value);
                break;
            case IDeclarationPatternOperation declaration:
                _operands.AddAlias(declaration.DeclaredSymbol, input);
                break;
            case IRecursivePatternOperation recursive:
                _operands.AddAlias(recursive.DeclaredSymbol, input);
                AddReachedBy(recursive, input, value);
                break;
        }
    }

    private void AddReachedBy(IRecursivePatternOperation recursive, CodeOperand input, IOperation? value)
    {
        var elements = value is not null && LookThrough.Conversions(value) is ITupleOperation tuple ? tuple.Elements : default;
        for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
        {
            if (PatternReader.PositionOf(recursive, input, i) is { } position)
            {
                var element = !elements.IsDefault && i < elements.Length ? elements[i] : null;
                AddSubpattern(recursive.DeconstructionSubpatterns[i], position, element, PatternInput.SymbolAt(recursive, i));
            }
        }

        foreach (var property in recursive.PropertySubpatterns)
        {
            if (PatternReader.MemberOf(property, input) is { } member)
            {
                AddSubpattern(property.Pattern, member, property.Member, symbol: null);
            }
        }
    }

    private void AddSubpattern(IPatternOperation pattern, CodeOperand input, IOperation? value, ISymbol? symbol)
    {
        CodeExpression code = default;
        if (value is not null ? TestedCode.TryGet(pattern, value, _detector, _cancellationToken, out code) : symbol is not null && _detector.TryGetCode(symbol, _cancellationToken, out code))
        {
            var range = value is not null ? IntegralRange.OfValue(value) : IntegralRange.Of(pattern.InputType);
            Add(new CodeCandidate(code, input, pattern.InputType, range, value?.Syntax ?? pattern.Syntax));
        }

        AddReachedBy(pattern, input, value);
    }

    private void Add(CodeCandidate candidate)
    {
        if (!_candidates.Exists(known => known.Operand.Equals(candidate.Operand)))
        {
            _candidates.Add(candidate);
        }
    }
}
