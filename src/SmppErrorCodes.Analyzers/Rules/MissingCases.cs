using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Decisions;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>What the fix that adds cases is told: the constants of each meaning.</summary>
internal static class MissingCases
{
    public static ImmutableDictionary<string, string?> Properties(Decision decision, Coverage coverage)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;

        // Where the switch is on something that the code is only a part of, there is no such thing as the case of a code.
        if (!ReferenceEquals(decision.Code.Syntax, SwitchSyntax.ValueOf(decision.Syntax)) || !CanStandLast(decision, coverage))
        {
            return properties;
        }

        var meanings = coverage.Uncovered.Select(meaning => ConstantIds.Of(decision.Domain.Of(meaning), decision.Code.Code.Form)).ToList();
        return meanings.Contains(null) ? properties : properties.Add(DiagnosticProperties.Meanings, string.Join(";", meanings));
    }

    /// <summary>Whether cases can be added before what takes the rest: a <c>default</c>, or a discard that something is left for.</summary>
    private static bool CanStandLast(Decision decision, Coverage coverage) =>
        coverage.CatchAll?.Syntax is null
        || (decision.Kind == DecisionKind.SwitchExpression
            && coverage.CatchAll.Syntax is DiscardPatternSyntax
            && decision.IsReachableWithout(coverage.CatchAll, coverage.Uncovered.SelectMany(meaning => decision.Domain.Of(meaning))));
}
