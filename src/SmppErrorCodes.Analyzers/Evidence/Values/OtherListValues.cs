using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Comparisons;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>
/// The values in one file that constants of another list of codes are compared with, or given to: of a local or a parameter all
/// that its body says, of a member all that the file says.
/// </summary>
internal sealed class OtherListValues
{
    private readonly CodeCatalog? _catalog;
    private readonly Func<ITypeSymbol?, bool> _isOtherEnum;
    private readonly Dictionary<ValueOrigin, CodeFact> _facts = new();
    private readonly Dictionary<ValueOrigin, CodeFact> _outsideOfReceipts = new();

    private OtherListValues(CodeCatalog? catalog, Func<ITypeSymbol?, bool> isOtherEnum)
    {
        _catalog = catalog;
        _isOtherEnum = isOtherEnum;
    }

    /// <param name="catalog">Whose codes may be written in hexadecimal.</param>
    /// <param name="isOtherEnum">Whether a type is an enum that is not a catalog.</param>
    /// <param name="isCandidate">Whether a code may be named in a body; no operations are made of others.</param>
    public static OtherListValues Read(
        SemanticModel model,
        CodeCatalog? catalog,
        Func<ITypeSymbol?, bool> isOtherEnum,
        Func<TextSpan, bool> isCandidate,
        CancellationToken cancellationToken)
    {
        var values = new OtherListValues(catalog, isOtherEnum);
        foreach (var (member, body) in FileBodies.In(model, isCandidate, cancellationToken))
        {
            values.ReadBody(ComparisonReader.Read(member, body, cancellationToken), cancellationToken);
        }

        return values;
    }

    /// <summary>The values in one body.</summary>
    /// <inheritdoc cref="Read(SemanticModel, CodeCatalog?, Func{ITypeSymbol?, bool}, Func{TextSpan, bool}, CancellationToken)"/>
    public static OtherListValues Read(MemberComparisons comparisons, CodeCatalog? catalog, Func<ITypeSymbol?, bool> isOtherEnum, CancellationToken cancellationToken)
    {
        var values = new OtherListValues(catalog, isOtherEnum);
        values.ReadBody(comparisons, cancellationToken);
        return values;
    }

    /// <summary>The fact that the values of the symbol are of another list; null where nothing shows it.</summary>
    public CodeFact? Find(in ValueOrigin origin) => _facts.TryGetValue(origin, out var fact) ? fact : null;

    /// <summary>
    /// The fact that the values are written as those of <c>command_status</c> are, in hexadecimal, or that what others declare becomes
    /// the exit code of a process. It counts only where the protocol is the context and not a receipt.
    /// </summary>
    public CodeFact? FindOutsideOfReceipts(in ValueOrigin origin) => _outsideOfReceipts.TryGetValue(origin, out var fact) ? fact : null;

    private void ReadBody(MemberComparisons comparisons, CancellationToken cancellationToken)
    {
        var origins = new OriginFinder(comparisons.Body, cancellationToken);
        ReadComparisons(comparisons, origins);
        ReadExitCodes(comparisons.Member, comparisons.Body, origins);
    }

    private void ReadComparisons(MemberComparisons comparisons, OriginFinder origins)
    {
        var decisions = new Dictionary<IOperation, IOperation>();
        var spellings = new Dictionary<(ValueOrigin Origin, IOperation Decision), Spelling>();
        foreach (var comparison in comparisons.All)
        {
            if (comparison is { Kind: ComparisonKind.Equality or ComparisonKind.Pattern or ComparisonKind.Search, Constants.IsEmpty: false }
                && origins.Of(comparison.Value) is { } origin)
            {
                var key = (origin, DecisionAround(comparison.Operation, decisions));
                spellings.TryGetValue(key, out var spelling);
                foreach (var constant in comparison.Constants)
                {
                    spelling = spelling.With(constant);
                    ReadConstant(constant, origin);
                }

                spellings[key] = spelling;
            }
        }

        foreach (var pair in spellings)
        {
            if (pair.Value.IsHexadecimal && !_outsideOfReceipts.ContainsKey(pair.Key.Origin))
            {
                _outsideOfReceipts.Add(pair.Key.Origin, new CodeFact(CodeFactKind.OtherListValue, pair.Key.Origin.Symbol, "hexadecimal only"));
            }
        }

        foreach (var use in comparisons.Uses)
        {
            foreach (var counterpart in use.Counterparts)
            {
                if (origins.Of(counterpart) is { } origin)
                {
                    ReadConstant(use.Constant, origin);
                }
            }
        }

        foreach (var literal in comparisons.BareLiterals)
        {
            if (literal.Parameter is { } parameter && origins.Of(ValueReference.ValueOf(parameter)) is { } origin)
            {
                AddFact(OtherListConstant.Find(literal.Syntax), origin);
                AddHexadecimal(OtherListConstant.IsHexadecimal(literal.Syntax, out var value) ? value : null, literal.Syntax, origin);
            }
        }
    }

    /// <summary>What a type of its own declares for receipts stays a code there, whatever a program returns in the end.</summary>
    private void ReadExitCodes(ISymbol member, IOperation body, OriginFinder origins)
    {
        foreach (var operation in body.DescendantsAndSelf())
        {
            foreach (var value in ExitCode.ValuesIn(operation, member))
            {
                if (origins.Of(ValueReference.ValueOf(value)) is not { } origin)
                {
                    continue;
                }

                var isOwn = origin.Symbol is ILocalSymbol or IParameterSymbol || SymbolEqualityComparer.Default.Equals(origin.Symbol.ContainingType, member.ContainingType);
                var facts = isOwn ? _facts : _outsideOfReceipts;
                if (!facts.ContainsKey(origin))
                {
                    facts.Add(origin, new CodeFact(CodeFactKind.OtherListDestination, origin.Symbol, "exit code"));
                }
            }
        }
    }

    private void ReadConstant(IOperation constant, in ValueOrigin origin)
    {
        AddFact(OtherListConstant.Find(constant, _isOtherEnum), origin);
        AddHexadecimal(OtherListConstant.IsHexadecimal(constant, out var value) ? value : null, constant.Syntax, origin);
    }

    private void AddFact(string? detail, in ValueOrigin origin)
    {
        if (detail is not null && !_facts.ContainsKey(origin))
        {
            _facts.Add(origin, new CodeFact(CodeFactKind.OtherListValue, origin.Symbol, detail));
        }
    }

    /// <summary>Adds a number that is written in hexadecimal, if no code of the catalog is.</summary>
    private void AddHexadecimal(long? number, SyntaxNode syntax, in ValueOrigin origin)
    {
        if (number is { } value && !_outsideOfReceipts.ContainsKey(origin) && _catalog is not null && !_catalog.TryGetConstant(value, out _))
        {
            _outsideOfReceipts.Add(origin, new CodeFact(CodeFactKind.OtherListValue, origin.Symbol, syntax.ToString()));
        }
    }

    /// <summary>The whole condition, or the whole chain of <c>if</c> and <c>else if</c>, that a comparison is a part of.</summary>
    /// <param name="known">What was found before: the way up is as long as the chain, and is gone once for all of its parts.</param>
    private static IOperation DecisionAround(IOperation comparison, Dictionary<IOperation, IOperation> known)
    {
        var way = new List<IOperation>();
        var decision = comparison;
        while (!known.ContainsKey(decision))
        {
            way.Add(decision);
            if (decision.Parent is not { } parent || !IsPart(decision, parent))
            {
                known.Add(decision, decision);
                break;
            }

            decision = parent;
        }

        decision = known[decision];
        foreach (var operation in way)
        {
            known[operation] = decision;
        }

        return decision;
    }

    private static bool IsPart(IOperation operation, IOperation parent) =>
        ConditionTree.IsJoin(parent, out _)
        || ConditionTree.Inner(parent, out _) is not null
        || (parent is IConditionalOperation conditional && (ReferenceEquals(conditional.Condition, operation) || ReferenceEquals(conditional.WhenFalse, operation)));

    /// <summary>How the literals of a decision are written.</summary>
    private readonly struct Spelling
    {
        private readonly bool _hasHexadecimal;
        private readonly bool _hasDecimal;

        private Spelling(bool hasHexadecimal, bool hasDecimal)
        {
            _hasHexadecimal = hasHexadecimal;
            _hasDecimal = hasDecimal;
        }

        /// <summary>Whether all of them but 0 are hexadecimal numbers.</summary>
        public bool IsHexadecimal => _hasHexadecimal && !_hasDecimal;

        public Spelling With(IOperation constant) =>
            new(_hasHexadecimal || OtherListConstant.IsHexadecimal(constant, out _), _hasDecimal || OtherListConstant.IsDecimal(constant));
    }
}
