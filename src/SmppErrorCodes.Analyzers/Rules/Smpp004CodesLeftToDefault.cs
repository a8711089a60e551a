using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Decisions.Findings;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>SMPP004: only the <c>default</c> or the discard of a <c>switch</c> handles some codes.</summary>
internal static class Smpp004CodesLeftToDefault
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "SMPP004",
        "SMPP error codes left to the default",
        "Only {0} of the 'switch' on '{1}' handles {2}: add the missing cases",
        "Some programs have to decide on every error code, such as a tariff or a retry policy. There, a default hides the codes that were forgotten. "
        + "Add a case for each code, and keep the default for values that are not codes.",
        isEnabled: false);

    /// <param name="coverages">Those of one <c>switch</c>, one for each value that it decides on.</param>
    public static void Check(Action<Diagnostic> report, IReadOnlyList<Coverage> coverages) => CoverageReport.Report(report, Descriptor, coverages, CoverageRest.Handled);
}
