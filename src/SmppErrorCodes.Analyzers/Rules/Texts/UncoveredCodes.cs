using System.Collections.Generic;
using System.Linq;
using SmppErrorCodes.Analyzers.Decisions.Findings;

namespace SmppErrorCodes.Analyzers.Rules.Texts;

/// <summary>The codes that a <c>switch</c> leaves out, for messages. One that decides on several values has a list for each.</summary>
internal static class UncoveredCodes
{
    /// <summary>The values for a place between quotation marks: <c>receipt.ErrorCode</c>, or <c>ErrorCode' and 'NetworkErrorCode</c>.</summary>
    public static string Values(IReadOnlyList<Coverage> coverages) => string.Join("' and '", coverages.Select(ValueOf));

    /// <summary>Such as <c>A (1), B (2), C (3) and 46 more</c>, behind which <c>of 'ErrorCode'</c> stands if there are several values.</summary>
    public static string Format(IReadOnlyList<Coverage> coverages) => coverages.Count == 1
        ? CodesOf(coverages[0])
        : string.Join(", and ", coverages.Select(static coverage => $"{CodesOf(coverage)} of '{ValueOf(coverage)}'"));

    private static string ValueOf(Coverage coverage) => SourceQuote.Of(coverage.Decision.Code);

    private static string CodesOf(Coverage coverage) => CodeList.Format(coverage.Uncovered.Select(meaning => coverage.Decision.Domain.Of(meaning)[0]).ToList());
}
