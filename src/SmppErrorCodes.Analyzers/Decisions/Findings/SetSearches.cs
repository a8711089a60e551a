using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Comparisons;
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
    private readonly List<MemberVerdicts> _bodies = new();

    /// <param name="values">The values that the set is searched for.</param>
    /// <param name="verdicts">Those on the member that holds the set.</param>
    public SetSearches(ImmutableArray<IOperation> values, MemberVerdicts verdicts)
    {
        foreach (var ofBody in values.GroupBy(OperationRoot.Of))
        {
            var ofSearch = verdicts.OfBodyWith(ofBody.First());
            if (ofSearch is not null)
            {
                _bodies.Add(ofSearch);
            }

            var decisions = ofSearch is null ? new List<Decision>() : DecisionReader.ReadAll(ofSearch).ToList();
            var earlier = new EarlierDecisions(decisions, ofSearch);
            _searches.AddRange(ofBody.SelectMany(value => PlacesOf(value, ofSearch).Select(place => new SetSearch(value, place, ofBody.Key, decisions, earlier))));
        }
    }

    /// <summary>Whether no search needs the code: it never comes there, or the decision that searches handles it by its name.</summary>
    public bool AreWithout(CodeConstant code) => _searches.Count > 0 && _searches.TrueForAll(search => search.IsWithout(code));

    /// <summary>The collections, of any type, that the same bodies search for the same values; this one is among them. The bodies are read each time.</summary>
    public IEnumerable<WrittenCollection> ReadBeside()
    {
        foreach (var body in _bodies)
        {
            var holders = new WrittenHolders(body);
            foreach (var operation in body.Comparisons.Body.DescendantsAndSelf())
            {
                if (operation is IFieldReferenceOperation or IPropertyReferenceOperation or ILocalReferenceOperation
                    && CodeForms.OfElements(operation.Type) != CodeForm.None
                    && CollectionUse.Of(operation).Any(use => use is { Kind: CollectionUseKind.Asked, Value: { } value } && _searches.Exists(search => search.IsFor(value)))
                    && holders.Of(operation) is { } written)
                {
                    yield return written;
                }
            }
        }
    }

    /// <summary>Where the answer of the search is used: where it stands, or where a local is read that keeps it.</summary>
    private static IEnumerable<SyntaxNode> PlacesOf(IOperation value, MemberVerdicts? verdicts) =>
        verdicts is not null && KeptBy(value) is { } local && ReadsOf(local, verdicts.Comparisons) is { Count: > 0 } reads ? reads : new List<SyntaxNode> { value.Syntax };

    /// <summary>The local that is declared with the answer of the search; null where something else is done with it.</summary>
    private static ILocalSymbol? KeptBy(IOperation value)
    {
        var answer = value.Parent is IArgumentOperation { Parent: IInvocationOperation call } ? call : null;
        for (IOperation? outer = answer?.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                    return local;
                case not (IConditionalAccessOperation or IConversionOperation or IUnaryOperation or IBinaryOperation or IIsPatternOperation):
                    return null;
            }
        }

        return null;
    }

    /// <summary>Where the local is read; nothing where it may have another value.</summary>
    private static List<SyntaxNode> ReadsOf(ILocalSymbol local, MemberComparisons comparisons)
    {
        var reads = comparisons.Body.DescendantsAndSelf()
            .OfType<ILocalReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local))
            .ToList();
        return reads.TrueForAll(reference => comparisons.Kept.Of(reference) is not null) ? reads.ConvertAll(static reference => reference.Syntax) : new List<SyntaxNode>();
    }

    /// <summary>One place that searches the set.</summary>
    private sealed class SetSearch
    {
        private readonly List<EarlierDecision> _earlier = new();
        private readonly List<Decision> _around = new();
        private readonly CodeOperand _operand;
        private readonly SyntaxNode _body;

        /// <param name="place">Where the answer is used.</param>
        public SetSearch(IOperation value, SyntaxNode place, IOperation body, List<Decision> decisions, EarlierDecisions earlier)
        {
            _body = body.Syntax;
            _operand = OperandOf(value, body);
            if (_operand.IsRepeatable && decisions.Count > 0)
            {
                place = earlier.IsUnchanged(value.Syntax.SpanStart, _operand, place) ? place : value.Syntax;
                _earlier.AddRange(earlier.Before(place, _operand));
                _around.AddRange(decisions.Where(decision =>
                    decision.Code.Operand.Equals(_operand)
                    && decision.Labels.Any(label => label.Syntax?.Span.Contains(place.Span) == true)));
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
