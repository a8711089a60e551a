using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using CsCheck;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.CodeFixes.Editing;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes.Editing;

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
    public void Time_grows_as_the_number_of_changes()
    {
        const int Growth = 8;
        var (small, large) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var run = 0; run < 12 && (run < 3 || large > small * Growth * 3); run++)
        {
            small = Shorter(small, Measure(10_000));
            large = Shorter(large, Measure(10_000 * Growth));
        }

        Assert.True(large < small * Growth * 3, $"{Growth} times the changes take {large / small:F1} times the time.");

        static TimeSpan Shorter(TimeSpan left, TimeSpan right) => left < right ? left : right;
    }

    private static TimeSpan Measure(int count)
    {
        var changes = ChangesOf([.. Enumerable.Repeat((10, 1, 2), count)], out _);
        var watch = Stopwatch.StartNew();
        var changed = new ChangedText(changes);
        Assert.All(changes, change => Assert.True(changed.Moved(change.Span).End > 0));
        return watch.Elapsed;
    }

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
