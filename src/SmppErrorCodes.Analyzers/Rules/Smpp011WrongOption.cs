using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Options;
using SmppErrorCodes.Analyzers.Rules.Texts;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>SMPP011: an option cannot be used as it is configured.</summary>
internal static class Smpp011WrongOption
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "SMPP011",
        "Wrong option",
        "The option '{0} = {1}' is wrong: {2}{3}",
        "An option in .editorconfig or in a global config cannot be used. "
        + "The analysis goes on as if it were not there, so it may report too much or too little. Correct the value that the message names.",
        tags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>Reports each wrong value in the configuration of this compilation's files, once.</summary>
    public static void Check(CompilationAnalysisContext context, CodeDetectors detectors)
    {
        var errors = new HashSet<OptionError>(UnknownKeys.In(context.Compilation, context.Options.AnalyzerConfigOptionsProvider, readsAllFiles: detectors.CanFindCodes));
        foreach (var detector in detectors.All)
        {
            errors.UnionWith(detector.Options.Errors);
            errors.UnionWith(OptionProblems.Of(detector, detectors.Catalogs, context.Compilation));
        }

        foreach (var error in errors
            .OrderBy(static error => error.Key, StringComparer.Ordinal)
            .ThenBy(static error => error.Value, StringComparer.Ordinal)
            .ThenBy(static error => error.Problem, StringComparer.Ordinal))
        {
            var origin = OptionOrigin.Of(error, context.Compilation, context.Options.AnalyzerConfigOptionsProvider);
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, Location.None, error.Key, error.Value, error.Problem, origin));
        }
    }
}
