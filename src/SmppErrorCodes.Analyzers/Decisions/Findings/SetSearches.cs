using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Decisions.Reading;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Decisions.Findings;

/// <summary>The places that search a set, and the codes that they do not need in it.</summary>
internal sealed class SetSearches
{
    private readonly List<SetSearch> _searches = new();

    /// <param name="values">The values that the set is searched for.</param>
    /// <param name="verdicts">Those on the member that holds the set.</param>
    public SetSearches(ImmutableArray<IOperation> values, MemberVerdicts verdicts)
    {
        foreach (var ofBody in values.GroupBy(OperationRoot.Of))
        {
            var ofSearch = verdicts.OfBodyWith(ofBody.First());
            var decisions = ofSearch is null ? new List<Decision>() : DecisionReader.ReadAll(ofSearch).ToList();
            var earlier = new EarlierDecisions(decisions, ofSearch);
            _searches.AddRange(ofBody.Select(value => new SetSearch(value, ofBody.Key, decisions, earlier)));
        }
    }

    /// <summary>Whether no search needs the code: it never comes there, or the decision that searches handles it by its name.</summary>
    public bool AreWithout(CodeConstant code) => _searches.Count > 0 && _searches.TrueForAll(search => search.IsWithout(code));

    /// <summary>Whether one of the values that another set is searched for is searched for in this one, too, in the same body.</summary>
    public bool AreAlsoFor(ImmutableArray<IOperation> others) => others.Any(other => _searches.Exists(search => search.IsFor(other)));

    /// <summary>One place that searches the set.</summary>
    private sealed class SetSearch
    {
        private readonly List<EarlierDecision> _earlier = new();
        private readonly List<Decision> _around = new();
        private readonly CodeOperand _operand;
        private readonly SyntaxNode _body;

        public SetSearch(IOperation value, IOperation body, List<Decision> decisions, EarlierDecisions earlier)
        {
            _body = body.Syntax;
            _operand = OperandOf(value, body);
            if (_operand.IsRepeatable && decisions.Count > 0)
            {
                _earlier.AddRange(earlier.Before(value.Syntax, _operand));
                _around.AddRange(decisions.Where(decision =>
                    decision.Code.Operand.Equals(_operand)
                    && decision.Labels.Any(label => label.Syntax?.Span.Contains(value.Syntax.Span) == true)));
            }
        }

        public bool IsWithout(CodeConstant code) =>
            _earlier.Exists(decision => decision.KeepsAway(code))
            || _around.Exists(decision => decision.Labels.Any(label => label.Names(code)));

        public bool IsFor(IOperation value)
        {
            var body = OperationRoot.Of(value);
            return body.Syntax == _body && _operand.IsRepeatable && OperandOf(value, body).Equals(_operand);
        }

        /// <summary>The steps to the value; behind <c>var code</c> in a pattern, those to what is matched.</summary>
        private static CodeOperand OperandOf(IOperation value, IOperation body)
        {
            var operands = new OperandReader();
            if (CodeSource.Of(value).Operation is ILocalReferenceOperation { Local: var local })
            {
                foreach (var pattern in body.DescendantsAndSelf().OfType<IDeclarationPatternOperation>())
                {
                    if (SymbolEqualityComparer.Default.Equals(pattern.DeclaredSymbol, local)
                        && PatternInput.TryFind(pattern, out var input)
                        && input is { Kind: ValueReferenceKind.Value, Operation: { } matched })
                    {
                        operands.AddAlias(local, operands.Read(matched));
                    }
                }
            }

            return operands.Read(value);
        }
    }
}
