using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CsCheck;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace SmppErrorCodes.Tests.Robustness;

/// <summary>The sources of all tests with one token deleted, doubled or swapped with the next: what code looks like while somebody types it.</summary>
public sealed class MutantTests
{
    /// <summary>For how many reports of a rule the fixes are applied.</summary>
    private const int FixedPerRule = 1;

    private enum Mutation
    {
        Delete,
        Double,
        Swap,
    }

    private static readonly Gen<Mutant> Mutants =
        from source in Gen.Int[0, TestSource.All.Count - 1].Select(static index => TestSource.All[index])
        where source.Tokens.Length > 1
        from mutation in Gen.Enum<Mutation>()
        from token in Gen.Int[0, source.Tokens.Length - 2]
        select new Mutant(source, mutation, token);

    [Fact]
    public async Task Nothing_throws_on_mutants()
    {
        var withReports = 0;
        await GeneratedRuns.RunAsync(
            Mutants,
            GeneratedRuns.Count,
            perValid: 1,
            batchSize: 1,
            async mutants =>
            {
                if (!(await FullRun.RunAsync(mutants[0].ToString(), FixedPerRule)).IsEmpty)
                {
                    Interlocked.Increment(ref withReports);
                }

                return 1;
            },
            static mutant => $"{mutant.Mutation} of '{mutant.Token}' in\n{mutant.Source.File}",
            smaller: static _ => []);

        Assert.True(withReports * 6 > GeneratedRuns.Count, $"Only {withReports} of the mutants have reports.");
    }

    /// <summary>A statement, members with types of their own, some in the frames of their tests, one that is put together, and one that is broken.</summary>
    [Theory]
    [InlineData("_ = receipt.LongErrorCode == 7;")]
    [InlineData("bool M(Twilio.Rest.Message m) { var smppErrorCode = m.ErrorCode; return smppErrorCode == 7; }")]
    [InlineData("r.Set = new() { (int)AcmeStatus.Busy, (int)AcmeStatus.Gone };")]
    [InlineData("class C { [ErrorCode] int x; int y; bool M() => x == 7 || y == 7; }")]
    [InlineData("[ErrorCode] int[] X; int[] Y;\nvoid M(List<Receipt> receipts, Holder holder) { var local = X; _ = local.Contains(7) || local[7] == 7; }")]
    [InlineData("async Task M(int n)\n    {\n        await foreach (var code in Stream) { _ = code == 7; }")]
    [InlineData("_ = n == AcmeErrorCode.Busy || n == 9 || n == 1;")]
    [InlineData("class U { [SmppErrorCodes.ErrorCode(typeof(Codes))] int x; bool M() => x == 7 || x == 1 || x == 99; }")]
    [InlineData("class C { bool M(DeliveryReceipt r) => r.ErrorCode is 7 or ; }")]
    public void Finds_the_sources_of_all_tests(string part) =>
        Assert.Contains(TestSource.All, source => source.File.Contains(part, StringComparison.Ordinal));

    private sealed record Mutant(TestSource Source, Mutation Mutation, int Index)
    {
        public string Token => Source.File.Substring(Source.Tokens[Index].Start, Source.Tokens[Index].Length);

        public override string ToString()
        {
            var token = Source.Tokens[Index];
            var next = Source.Tokens[Index + 1];
            var between = TextSpan.FromBounds(token.End, next.Start);
            var (span, text) = Mutation switch
            {
                Mutation.Delete => (token, ""),
                Mutation.Double => (token, $"{Token} {Token}"),
                _ => (TextSpan.FromBounds(token.Start, next.End), TextOf(next) + TextOf(between) + Token),
            };
            return string.Concat(Source.File.AsSpan(0, span.Start), text, Source.File.AsSpan(span.End));
        }

        private string TextOf(TextSpan span) => Source.File.Substring(span.Start, span.Length);
    }
}
