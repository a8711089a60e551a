using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Decisions.Findings;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>SMPP012: the <c>default</c> or the discard of a <c>switch</c> only throws, and takes some codes.</summary>
internal static class Smpp012ThrowingDefault
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "SMPP012",
        "SMPP error codes for which the default only throws",
        "In the 'switch' on '{1}', {0} only throws for {2}: add cases for the codes that are expected",
        "A default that throws is right where no other code can come. The provider's list is long, and a code that is only "
        + "forgotten ends in an exception in production. Add cases for all codes that can reach the switch.",
        DiagnosticSeverity.Info);

    /// <param name="coverages">Those of one <c>switch</c>, one for each value that it decides on.</param>
    public static void Check(Action<Diagnostic> report, IReadOnlyList<Coverage> coverages) => CoverageReport.Report(report, Descriptor, coverages, CoverageRest.Throws);
}
