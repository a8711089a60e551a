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
        if (!ReferenceEquals(decision.Code.Syntax, SwitchSyntax.ValueOf(decision.Syntax)) || !CanStandLast(decision.Kind, coverage.CatchAll))
        {
            return properties;
        }

        var meanings = coverage.Uncovered.Select(meaning => ConstantIds.Of(decision.Domain.Of(meaning), decision.Code.Code.Form)).ToList();
        return meanings.Contains(null) ? properties : properties.Add(DiagnosticProperties.Meanings, string.Join(";", meanings));
    }

    /// <summary>Whether cases can be added before what takes the rest: a <c>default</c>, or a discard in an expression.</summary>
    private static bool CanStandLast(DecisionKind kind, DecisionLabel? catchAll) =>
        catchAll?.Syntax is null || (kind == DecisionKind.SwitchExpression && catchAll.Syntax is DiscardPatternSyntax);
}
