using System.Collections.Immutable;
using System.Linq;
using SmppErrorCodes.Analyzers.Decisions;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>What the fix that adds cases is told: the constants of each meaning.</summary>
internal static class MissingCases
{
    public static ImmutableDictionary<string, string?> Properties(Decision decision, Coverage coverage)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;

        // Where the switch is on something that the code is only a part of, there is no such thing as the case of a code.
        if (!ReferenceEquals(decision.Code.Syntax, SwitchSyntax.ValueOf(decision.Syntax)) || !SwitchSyntax.CanStandLast(coverage.CatchAll?.Syntax))
        {
            return properties;
        }

        var meanings = coverage.Uncovered.Select(meaning => ConstantIds.Of(decision.Domain.Of(meaning), decision.Code.Code.Form)).ToList();
        return meanings.Contains(null) ? properties : properties.Add(DiagnosticProperties.Meanings, string.Join(";", meanings));
    }
}
