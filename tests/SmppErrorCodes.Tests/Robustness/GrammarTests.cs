using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Robustness;

/// <summary>Random trees of all kinds of statements, expressions and patterns, with codes in them.</summary>
public sealed class GrammarTests
{
    private const int BatchSize = 10;

    /// <summary>For how many reports of a rule in a batch the fixes are applied.</summary>
    private const int FixedPerRule = 10;

    [Fact]
    public async Task Nothing_throws_on_random_trees()
    {
        var rules = new ConcurrentDictionary<string, int>();
        await GeneratedRuns.RunAsync(
            GrammarTrees.Members,
            GeneratedRuns.Count / 2,
            perValid: 1,
            BatchSize,
            async trees =>
            {
                var classes = trees.Select(static (members, index) => $"namespace Acme {{ class Handler{index} {{ {members} }} }}\n");
                var source = Receipts.File(string.Concat(classes));
                foreach (var report in await FullRun.RunAsync(source, FixedPerRule))
                {
                    rules.AddOrUpdate(report.Id, 1, static (_, count) => count + 1);
                }

                return trees.Count;
            },
            static members => members);

        Assert.Equal(
            ["SMPP001", "SMPP002", "SMPP003", "SMPP004", "SMPP005", "SMPP006", "SMPP007", "SMPP008", "SMPP010", "SMPP012"],
            rules.Keys.Order(StringComparer.Ordinal));
    }
}
