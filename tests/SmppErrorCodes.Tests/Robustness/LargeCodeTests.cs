using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Robustness;

/// <summary>Code that is deeper or longer than any that people write: nothing throws, and no stack overflows.</summary>
public sealed class LargeCodeTests
{
    /// <summary>For how many reports of a rule the fixes are applied one by one.</summary>
    private const int FixedPerRule = 1;

    /// <summary>Depths that the compiler itself reads on an ordinary stack, or answers with an error.</summary>
    [Theory]
    [InlineData("parentheses around a test", 10_000)]
    [InlineData("parentheses around an operand", 2_000)]
    [InlineData("parentheses around a literal", 10_000)]
    [InlineData("||", 10_000)]
    [InlineData("|| on a local", 10_000)]
    [InlineData("|| to the right", 2_000)]
    [InlineData("&& in ||", 3_000)]
    [InlineData("!", 5_000)]
    [InlineData("== true", 5_000)]
    [InlineData("or", 10_000)]
    [InlineData("or in a property pattern", 10_000)]
    [InlineData("and", 1_000)]
    [InlineData("not", 10_000)]
    [InlineData("property patterns", 100)]
    [InlineData("properties of a pattern", 500)]
    [InlineData("else if", 1_000)]
    [InlineData("else if on a local", 2_000)]
    [InlineData("else with if in a block", 2_000)]
    [InlineData("if after if", 5_000)]
    [InlineData("if in if", 1_000)]
    [InlineData("?:", 2_000)]
    [InlineData("labels", 50_000)]
    [InlineData("sections that go to the next", 1_500)]
    [InlineData("sections with when", 250)]
    [InlineData("switch in switch", 100)]
    [InlineData("arms for a tuple", 1_000)]
    [InlineData("members", 10_000)]
    [InlineData("calls", 10_000)]
    [InlineData("calls in arguments", 500)]
    [InlineData("casts", 5_000)]
    [InlineData("??", 1_500)]
    [InlineData("blocks", 2_500)]
    [InlineData("lambdas", 150)]
    [InlineData("locals from locals", 500)]
    [InlineData("annotated fields", 2_500)]
    public async Task Nothing_throws_on_large_code(string construct, int size)
    {
        var count = TakesTheCompilerItsSquare(construct) ? Math.Min(size, GeneratedRuns.Count * 4) : size;
        await FullRun.RunAsync(LargeCode.Of(construct, count), FixedPerRule);
    }

    [Fact]
    public async Task Analyzes_a_file_of_a_megabyte()
    {
        const int Methods = 12_000;
        var source = LargeCode.Of("methods", Methods);
        Assert.True(source.Length > 1 << 20, $"The file has {source.Length} bytes.");

        // Each number is a code of the catalog or none, and each code is half a meaning or a whole one.
        Assert.Equal(Methods, (await FullRun.AnalyzeAsync(source)).Count(static report => report.Id is "SMPP001" or "SMPP002"));
    }

    [Fact]
    public void All_constructs_are_tested() => Assert.Equal(
        LargeCode.Constructs.Order(StringComparer.Ordinal),
        new[] { typeof(LargeCodeTests), typeof(LargeCodeTimeTests) }
            .SelectMany(static type => type.GetMethods())
            .SelectMany(static method => method.GetCustomAttributes(typeof(InlineDataAttribute), false)
                .Cast<InlineDataAttribute>()
                .Select(data => (string)data.GetData(method).Single()[0]))
            .Distinct()
            .Order(StringComparer.Ordinal));

    /// <summary>Of what takes the compiler seconds or minutes in full size, a build has less.</summary>
    private static bool TakesTheCompilerItsSquare(string construct) => construct is
        "labels"
        or "parentheses around a test"
        or "parentheses around a literal"
        or "or"
        or "or in a property pattern"
        or "||"
        or "|| on a local";
}
