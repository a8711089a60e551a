using System.Linq;
using CsCheck;
using SmppErrorCodes.Analyzers.Decisions.Model;
using Xunit;

namespace SmppErrorCodes.Tests.Decisions.Model;

/// <summary>Sets have the values that their members show, also at the ends of the numbers.</summary>
public sealed class CodeSetTests
{
    private static readonly long?[] Values =
        [null, long.MinValue, long.MinValue + 1, .. Enumerable.Range(-3, 12).Select(value => (long?)value), long.MaxValue - 1, long.MaxValue];

    private static readonly Gen<long> Value = Gen.OneOf(Values.OfType<long>().ToArray());

    private static readonly Gen<CodeSet> Set = Gen.Select(
        Gen.Select(Value, Value, (first, last) => CodeSet.Between(first, last)).Array[0, 4],
        Gen.Bool,
        (ranges, containsNull) => CodeSet.Union(ranges).WithNull(containsNull));

    [Fact]
    public void Operations_are_those_of_the_members() => Gen.Select(Set, Set).Sample((left, right) =>
    {
        foreach (var value in Values)
        {
            Assert.Equal(left.Contains(value) || right.Contains(value), left.Union(right).Contains(value));
            Assert.Equal(left.Contains(value) && right.Contains(value), left.Intersect(right).Contains(value));
            Assert.Equal(left.Contains(value) && !right.Contains(value), left.Except(right).Contains(value));
            Assert.Equal(!left.Contains(value), left.Complement().Contains(value));
        }
    });

    [Fact]
    public void Equal_members_make_equal_sets() => Gen.Select(Set, Set).Sample((left, right) =>
    {
        Assert.Equal(left, left.Complement().Complement());
        Assert.Equal(left.Union(right), right.Union(left));
        Assert.Equal(left.Union(right).GetHashCode(), right.Union(left).GetHashCode());
        Assert.Equal(left.Except(right).IsEmpty && right.Except(left).IsEmpty, left.Equals(right));
    });

    [Fact]
    public void Writes_ranges()
    {
        Assert.Equal("", CodeSet.Empty.ToString());
        Assert.Equal("1, 3..4, null", CodeSet.Union([CodeSet.Of(1), CodeSet.Of(4), CodeSet.Of(3), CodeSet.Null]).ToString());
        Assert.Equal("..0, 2..", CodeSet.Of(1).Complement().WithNull(false).ToString());
        Assert.Equal(CodeSet.Empty, CodeSet.Below(long.MinValue));
        Assert.Equal(CodeSet.Empty, CodeSet.Above(long.MaxValue));
    }
}
