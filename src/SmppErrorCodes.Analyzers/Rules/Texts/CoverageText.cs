using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Findings;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Rules.Texts;

/// <summary>What a decision does with codes and meanings, as text. The page of SMPP100 describes the format.</summary>
internal static class CoverageText
{
    /// <summary>What stands behind a code that a branch takes only if something else holds too.</summary>
    private const string Guard = "?";

    /// <summary>The states in the order of messages, with their keys in properties and their words in messages.</summary>
    private static readonly ImmutableArray<(MeaningState State, string Key, string Words)> States = ImmutableArray.Create(
        (MeaningState.Handled, "handled", "handled"),
        (MeaningState.Guarded, "guarded", "handled under a condition"),
        (MeaningState.Incomplete, "incomplete", "incomplete"),
        (MeaningState.Conflicting, "conflicting", "handled in different ways"),
        (MeaningState.Unclear, "unclear", "unclear"),
        (MeaningState.KeptAway, "earlier", "taken by earlier decisions"),
        (MeaningState.Default, "default", "left to the default"),
        (MeaningState.Throws, "throws", "left to a default that throws"),
        (MeaningState.Unhandled, "unhandled", "unhandled"));

    public static string KindOf(Decision decision) => decision.Kind switch
    {
        DecisionKind.SwitchStatement => "switch statement",
        DecisionKind.SwitchExpression => "switch expression",
        DecisionKind.IfChain => "if chain",
        DecisionKind.ConditionalChain => "?: chain",
        _ => "test",
    };

    /// <summary>Such as <c>5 handled, 1 incomplete, 43 left to the default</c>.</summary>
    public static string Counts(ILookup<MeaningState, CodeMeaning> meanings) => string.Join(
        ", ",
        States.Where(state => meanings.Contains(state.State)).Select(state => $"{meanings[state.State].Count()} {state.Words}"));

    public static ImmutableDictionary<string, string?> Properties(Decision decision, ILookup<MeaningState, CodeMeaning> meanings)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add("kind", KindOf(decision));
        properties.Add("value", SourceQuote.Of(decision.Code));
        properties.Add("catalog", decision.Domain.Catalog.Type.ToDisplayString());
        var codes = CodesOfBranches(decision);
        var rest = decision.Rest.Branch;
        foreach (var branch in decision.Branches)
        {
            var key = branch == rest ? "rest" : $"branch{branch.Index + 1}";
            properties.Add(key, $"{LineOf(branch)}: {(codes.TryGetValue(branch, out var taken) ? string.Join(",", taken) : "")}".TrimEnd());
        }

        foreach (var (state, key, _) in States)
        {
            if (meanings.Contains(state))
            {
                properties.Add(key, string.Join("; ", meanings[state].Select(meaning => $"{meaning}={string.Join(",", decision.Domain.Of(meaning).Select(ValueOf))}")));
            }
        }

        return properties.ToImmutable();
    }

    /// <summary>The codes that each branch takes, the smallest first.</summary>
    private static Dictionary<DecisionBranch, List<string>> CodesOfBranches(Decision decision)
    {
        var codes = new Dictionary<DecisionBranch, List<string>>();
        foreach (var constant in decision.Domain.In(CodeSet.Numbers))
        {
            var value = ValueOf(constant);
            var route = decision.RouteOf(constant.Value);
            for (var i = 0; i < route.Length; i++)
            {
                if (!codes.TryGetValue(route[i].Branch, out var taken))
                {
                    codes.Add(route[i].Branch, taken = new List<string>());
                }

                // Another label of the same branch may take the code as well.
                if (taken.Count > 0 && taken[taken.Count - 1] == value + Guard)
                {
                    taken.RemoveAt(taken.Count - 1);
                }

                taken.Add(i == route.Length - 1 ? value : value + Guard);
            }
        }

        return codes;
    }

    private static string ValueOf(CodeConstant constant) => constant.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where the branch begins, as a log counts lines; <c>-</c> if it is not written.</summary>
    private static string LineOf(DecisionBranch branch) =>
        (branch.Labels.Select(static label => label.Syntax).FirstOrDefault(static syntax => syntax is not null) ?? branch.Syntax) is { } syntax
            ? (syntax.GetLocation().GetMappedLineSpan().StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture)
            : "-";
}
