using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Comparisons;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Decisions.Reading;

/// <summary>Finds the codes that a test or a <c>switch</c> decides on: the value itself, or what its patterns reach from there.</summary>
internal sealed class DecidedCodeFinder
{
    private readonly MemberVerdicts _verdicts;
    private readonly OperandReader _operands;
    private readonly List<DecidedCode> _codes = new();

    public DecidedCodeFinder(MemberVerdicts verdicts, OperandReader operands)
    {
        _verdicts = verdicts;
        _operands = operands;
    }

    /// <summary>The codes that were found, each operand once, in the order of the source.</summary>
    public IReadOnlyList<DecidedCode> Codes => _codes;

    /// <summary>Adds the value of the <c>switch</c>, if that is a code, and what its patterns reach.</summary>
    public void AddDecided(ISwitchOperation @switch)
    {
        var value = _operands.Read(@switch.Value);
        AddCompared(@switch, @switch.Value, value);
        foreach (var section in @switch.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                if (clause is IPatternCaseClauseOperation { Pattern: var pattern })
                {
                    AddReachedBy(pattern, value, @switch.Value);
                }
            }
        }
    }

    /// <inheritdoc cref="AddDecided(ISwitchOperation)"/>
    public void AddDecided(ISwitchExpressionOperation @switch)
    {
        var value = _operands.Read(@switch.Value);
        AddCompared(@switch, @switch.Value, value);
        foreach (var arm in @switch.Arms)
        {
            AddReachedBy(arm.Pattern, value, @switch.Value);
        }
    }

    /// <summary>Adds the codes that a condition tests, in the order of the source.</summary>
    public void AddTested(IOperation condition)
    {
        foreach (var leaf in ConditionTree.Leaves(condition))
        {
            if (_verdicts.Comparisons.TestBehind(leaf) is { } kept)
            {
                AddTested(kept);
                continue;
            }

            if (!_verdicts.Comparisons.TryGet(leaf, out var comparison) || comparison.Value.Operation is not { } value)
            {
                continue;
            }

            var reaches = comparison.Kind == ComparisonKind.Pattern
                && leaf is IIsPatternOperation { Pattern: not (IConstantPatternOperation or IRelationalPatternOperation or ITypePatternOperation) };
            if (reaches || _verdicts.TryGetCode(comparison, out _))
            {
                var operand = _operands.Read(value);
                AddCompared(leaf, value, operand);
                if (reaches)
                {
                    AddReachedBy(((IIsPatternOperation)leaf).Pattern, operand, value);
                }
            }
        }
    }

    private void AddCompared(IOperation operation, IOperation value, CodeOperand operand)
    {
        if (_verdicts.Comparisons.TryGet(operation, out var comparison) && _verdicts.TryGetCode(comparison, out var code))
        {
            Add(new DecidedCode(code, operand, value.Type, IntegralRange.OfValue(value), value.Syntax));
        }
    }

    /// <summary>Adds the codes that the subpatterns of <paramref name="pattern"/> are matched with.</summary>
    /// <param name="value">What is matched, where there is an expression for it.</param>
    private void AddReachedBy(IPatternOperation pattern, CodeOperand input, IOperation? value)
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
        var elements = value is not null && PassedValue.BelowConversions(value) is ITupleOperation tuple ? tuple.Elements : ImmutableArray<IOperation>.Empty;
        for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
        {
            if (PatternReader.PositionOf(recursive, input, i) is { } position)
            {
                AddSubpattern(recursive.DeconstructionSubpatterns[i], position, i < elements.Length ? elements[i] : null, PatternInput.SymbolAt(recursive, i));
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
        var isCode = value is null ? symbol is not null && _verdicts.TryGetCode(ValueReference.ValueOf(symbol), out code)
            : _verdicts.Comparisons.TryGet(pattern, out var comparison) ? _verdicts.TryGetCode(comparison, out code)
            : _verdicts.TryGetCode(ValueReference.ValueOf(value), out code);
        if (isCode)
        {
            var range = value is null ? IntegralRange.Of(pattern.InputType) : IntegralRange.OfValue(value);
            Add(new DecidedCode(code, input, pattern.InputType, range, value?.Syntax ?? pattern.Syntax, value is null ? symbol : null));
        }

        AddReachedBy(pattern, input, value);
    }

    private void Add(DecidedCode code)
    {
        var position = _codes.FindIndex(known => known.Operand.Equals(code.Operand));
        if (position < 0)
        {
            _codes.Add(code);
        }
        else if (_codes[position] is { Evidence: EvidenceKind.Named or EvidenceKind.Compared, Catalog.Type: var catalog } && code.Evidence == EvidenceKind.Compared && code.Catalog.Extends(catalog))
        {
            // A constant of the catalog that is extended does not exclude the codes that are added to it.
            _codes[position] = code;
        }
    }
}
