using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Decisions.Findings;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>SMPP003: a <c>switch</c> without a <c>default</c> or a discard does nothing for some codes.</summary>
internal static class Smpp003UnhandledCodes
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "SMPP003",
        "Unhandled SMPP error codes",
        "The 'switch' on '{1}' does not handle {2}: add the missing cases or {0}",
        "The provider's list is long, and a code that a switch does not name is silently ignored or ends in an exception. "
        + "Add the missing cases, or a default that does what is right for every other code.");

    /// <param name="coverages">Those of one <c>switch</c>, one for each value that it decides on.</param>
    public static void Check(Action<Diagnostic> report, IReadOnlyList<Coverage> coverages) => CoverageReport.Report(report, Descriptor, coverages, CoverageRest.Nothing);
}
