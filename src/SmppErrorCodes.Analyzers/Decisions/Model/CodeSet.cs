using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace SmppErrorCodes.Analyzers.Decisions.Model;

/// <summary>The values for which something holds: any numbers, and null.</summary>
/// <remarks>Kept as ranges in ascending order with a gap between each two, so that equal sets have equal ranges.</remarks>
internal readonly struct CodeSet : IEquatable<CodeSet>
{
    public static readonly CodeSet Empty = new(ImmutableArray<Range>.Empty, containsNull: false);
    public static readonly CodeSet Null = new(ImmutableArray<Range>.Empty, containsNull: true);
    public static readonly CodeSet Numbers = Between(long.MinValue, long.MaxValue);
    public static readonly CodeSet All = new(Numbers.Ranges, containsNull: true);

    private CodeSet(ImmutableArray<Range> ranges, bool containsNull)
    {
        Ranges = ranges;
        ContainsNull = containsNull;
    }

    /// <summary>The numbers of the set.</summary>
    public ImmutableArray<Range> Ranges { get; }

    public bool ContainsNull { get; }

    public bool IsEmpty => Ranges.IsEmpty && !ContainsNull;

    public static CodeSet Of(long value) => Between(value, value);

    public static CodeSet Between(long first, long last) =>
        first > last ? Empty : new CodeSet(ImmutableArray.Create(new Range(first, last)), containsNull: false);

    public static CodeSet Below(long limit) => limit == long.MinValue ? Empty : Between(long.MinValue, limit - 1);

    public static CodeSet Above(long limit) => limit == long.MaxValue ? Empty : Between(limit + 1, long.MaxValue);

    public CodeSet WithNull(bool containsNull) => containsNull == ContainsNull ? this : new CodeSet(Ranges, containsNull);

    public CodeSet Union(in CodeSet other) => Union(new[] { this, other });

    /// <summary>The union of many sets in one pass.</summary>
    public static CodeSet Union(IReadOnlyCollection<CodeSet> sets)
    {
        var ranges = new List<Range>();
        var containsNull = false;
        foreach (var set in sets)
        {
            containsNull |= set.ContainsNull;
            foreach (var range in set.Ranges)
            {
                ranges.Add(range);
            }
        }

        ranges.Sort(static (left, right) => left.First.CompareTo(right.First));
        var union = ImmutableArray.CreateBuilder<Range>(ranges.Count);
        foreach (var range in ranges)
        {
            var last = union.Count - 1;
            if (last >= 0 && (union[last].Last == long.MaxValue || range.First <= union[last].Last + 1))
            {
                union[last] = new Range(union[last].First, Math.Max(union[last].Last, range.Last));
            }
            else
            {
                union.Add(range);
            }
        }

        return new CodeSet(union.ToImmutable(), containsNull);
    }

    public CodeSet Complement()
    {
        var complement = ImmutableArray.CreateBuilder<Range>(Ranges.Length + 1);
        var first = long.MinValue;
        foreach (var range in Ranges)
        {
            if (range.First > first)
            {
                complement.Add(new Range(first, range.First - 1));
            }

            if (range.Last == long.MaxValue)
            {
                return new CodeSet(complement.ToImmutable(), !ContainsNull);
            }

            first = range.Last + 1;
        }

        complement.Add(new Range(first, long.MaxValue));
        return new CodeSet(complement.ToImmutable(), !ContainsNull);
    }

    public CodeSet Intersect(in CodeSet other) => Complement().Union(other.Complement()).Complement();

    public CodeSet Except(in CodeSet other) => Complement().Union(other).Complement();

    public bool Contains(long? value)
    {
        if (value is not { } number)
        {
            return ContainsNull;
        }

        int low = 0, high = Ranges.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (Ranges[middle].Last < number)
            {
                low = middle + 1;
            }
            else if (Ranges[middle].First > number)
            {
                high = middle - 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    public bool Equals(CodeSet other)
    {
        if (ContainsNull != other.ContainsNull || Ranges.Length != other.Ranges.Length)
        {
            return false;
        }

        for (var i = 0; i < Ranges.Length; i++)
        {
            if (Ranges[i].First != other.Ranges[i].First || Ranges[i].Last != other.Ranges[i].Last)
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is CodeSet other && Equals(other);

    public override int GetHashCode() => Ranges.IsEmpty ? 0 : Ranges[0].First.GetHashCode() ^ Ranges.Length;

    /// <summary>Such as <c>1..7, 15, null</c>.</summary>
    public override string ToString()
    {
        var parts = new List<string>();
        foreach (var range in Ranges)
        {
            var first = range.First == long.MinValue ? "" : $"{range.First}";
            var last = range.Last == long.MaxValue ? "" : $"{range.Last}";
            parts.Add(range.First == range.Last ? first : $"{first}..{last}");
        }

        if (ContainsNull)
        {
            parts.Add("null");
        }

        return string.Join(", ", parts);
    }

    /// <summary>All numbers from the first to the last one, both included.</summary>
    internal readonly struct Range
    {
        public Range(long first, long last)
        {
            First = first;
            Last = last;
        }

        public long First { get; }

        public long Last { get; }
    }
}
