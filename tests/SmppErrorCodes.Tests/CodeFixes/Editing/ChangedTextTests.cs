using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CsCheck;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.CodeFixes.Editing;
using SmppErrorCodes.Tests.Robustness;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes.Editing;

[Collection(nameof(TimeGrowth))]
public sealed class ChangedTextTests
{
    /// <summary>Insertions, removals and replacements, in gaps of a text: how much is kept, how much goes, and what comes.</summary>
    private static readonly Gen<(int Kept, int Removed, int Inserted)[]> Edits = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[0, 3]).Array[0, 12];

    [Fact]
    public void Moves_a_span_by_all_changes_before_its_ends() => Edits.Sample(
        static edits =>
        {
            var changes = ChangesOf(edits, out var length);
            var changed = new ChangedText(changes.AsEnumerable().Reverse());

            for (var position = 0; position <= length; position++)
            {
                var shift = changes.Where(change => change.Span.End <= position).Sum(static change => change.NewText!.Length - change.Span.Length);
                Assert.Equal(new TextSpan(position + shift, 0), changed.Moved(new TextSpan(position, 0)));
            }
        },
        threads: 1,
        iter: 500);

    /// <summary>As for a file with that many switches on one line each.</summary>
    [Fact]
    public Task Time_grows_as_the_number_of_changes()
    {
        const int Growth = 8;
        var small = ChangesOf([.. Enumerable.Repeat((10, 1, 2), 1_000)], out _);
        var large = ChangesOf([.. Enumerable.Repeat((10, 1, 2), 1_000 * Growth)], out _);
        return new TimeGrowth(Growth, MaxTime: 30).AssertAsync(() => MeasureAsync(small), () => MeasureAsync(large));
    }

    private static Task<TimeSpan> MeasureAsync(List<TextChange> changes) => TimeGrowth.MeasureAsync(() =>
    {
        var changed = new ChangedText(changes);
        Assert.True(changes.TrueForAll(change => changed.Moved(change.Span).End > 0));
        return Task.CompletedTask;
    });

    private static List<TextChange> ChangesOf((int Kept, int Removed, int Inserted)[] edits, out int length)
    {
        var changes = new List<TextChange>();
        var position = 0;
        foreach (var (kept, removed, inserted) in edits)
        {
            // One that is at the place of another one would be a conflict.
            position += kept + 1;
            changes.Add(new TextChange(new TextSpan(position, removed), new string('+', inserted)));
            position += removed;
        }

        length = position + 1;
        return changes;
    }
}
