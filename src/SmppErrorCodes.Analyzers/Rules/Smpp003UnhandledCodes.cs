using System;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Decisions.Findings;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>SMPP003: a <c>switch</c> without a <c>default</c> or a discard does nothing for some codes.</summary>
internal static class Smpp003UnhandledCodes
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "SMPP003",
        "Unhandled SMPP error codes",
        "The 'switch' on '{1}' does not handle {2}: add the missing cases or a {0}",
        "The provider's list is long, and a code that a switch forgets is lost in silence or ends in an exception. Add the missing cases, or a default that does what is right for every other code.");

    public static void Check(Action<Diagnostic> report, Decision decision, Coverage coverage) =>
        CoverageReport.Report(report, Descriptor, decision, coverage, CoverageRest.Nothing);
}
