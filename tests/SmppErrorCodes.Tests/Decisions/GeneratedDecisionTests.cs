using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Tests.Decisions.Reading;
using Xunit;

namespace SmppErrorCodes.Tests.Decisions;

/// <summary>Generated decisions: the program takes the branches that the model has.</summary>
/// <remarks>A failure prints the smallest program that was found; <c>docs/testing.md</c> shows how to run more of them.</remarks>
public sealed class GeneratedDecisionTests
{
    [Fact]
    public async Task Programs_take_the_branches_of_the_model()
    {
        var kinds = new ConcurrentDictionary<DecisionKind, int>();
        await GeneratedRuns.RunAsync(
            program =>
            {
                if (Compile(program) is not { } compiled)
                {
                    return Task.FromResult(false);
                }

                var decision = Assert.Single(MemberDecisions.OfFirstMethod(compiled.Compilation));
                kinds.AddOrUpdate(decision.Kind, 1, static (_, count) => count + 1);
                AssertSame(decision, program, compiled);
                return Task.FromResult(true);
            },
            Print);

        Assert.All(Enum.GetValues<DecisionKind>(), kind => Assert.True(kinds[kind] * 50 > GeneratedRuns.Count, $"Only {kinds[kind]} of kind {kind}."));
    }

    private static CompiledProgram? Compile(DecisionProgram program) => CompiledProgram.Of(CompiledProgram.File(program.ToString()), program.Type, out _);

    private static void AssertSame(Decision decision, DecisionProgram program, CompiledProgram compiled)
    {
        foreach (var calls in compiled.Calls.GroupBy(call => call.Value))
        {
            var route = decision.RouteOf(calls.Key).Select(label => label.Branch.Index).ToHashSet();
            var taken = calls.Select(call => call.Result == CompiledProgram.Thrown ? program.Branches - 1 : call.Result).ToHashSet();

            // Where the guards do not depend on each other, the model may not call a branch possible that is never taken.
            var isSame = program.IsReadable && program.AsksEachGuardOnce ? taken.SetEquals(route) : taken.IsSubsetOf(route);
            var value = calls.Key?.ToString(CultureInfo.InvariantCulture) ?? "null";
            Assert.True(isSame, $"{value} takes {string.Join(", ", taken.Order())}, but in the model {string.Join(", ", route.Order())}.");
        }
    }

    private static string Print(DecisionProgram program)
    {
        var decisions = Compile(program) is { } compiled ? MemberDecisions.OfFirstMethod(compiled.Compilation) : [];
        var labels = decisions.SelectMany(decision => decision.Labels)
            .Select(label => (label.Branch.Index, label.Condition))
            .Select(label => $"// branch {label.Index}: certain {label.Condition.Certain}; possible {label.Condition.Possible}; "
                + $"unreadable {label.Condition.UnreadableFor}");
        return $"\n{program}\n{string.Join('\n', labels)}";
    }
}
