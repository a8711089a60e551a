using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Repairs;
using SmppErrorCodes.Analyzers.Rules.Texts;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>SMPP008: a synonym is compared with a code that <c>Canonical</c> has replaced all synonyms in.</summary>
internal static class Smpp008UnreachableSynonym
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "SMPP008",
        "Unreachable synonym",
        "'{0}' is never {1}: write {2}, the canonical code of that meaning",
        "Canonical gives the one code that stands for a meaning, so a comparison of its result with any other code of the meaning is never true. Compare with the canonical constant.");

    public static void Check(Action<Diagnostic> report, Decision decision)
    {
        var code = decision.Code;
        if (!code.IsCanonical)
        {
            return;
        }

        var compared = new HashSet<CodeMeaning>();
        foreach (var comparison in decision.Comparisons)
        {
            if (decision.Domain.Catalog.TryGetConstant(comparison.Value, out var constant) && constant.IsCanonical)
            {
                compared.Add(constant.Meaning);
            }
        }

        foreach (var comparison in decision.Comparisons)
        {
            if (decision.Domain.Catalog.TryGetConstant(comparison.Value, out var constant) && code.IsReplaced(constant))
            {
                var canonical = constant.Meaning.Canonical;
                report(Diagnostic.Create(
                    Descriptor,
                    comparison.Operation.Syntax.GetLocation(),
                    // A second comparison with the canonical constant would be a duplicate.
                    compared.Add(constant.Meaning) ? NamedConstantRepair.Of(canonical, code.Form)?.ToProperties() : null,
                    SourceQuote.Of(decision.Code.Syntax),
                    constant,
                    canonical));
            }
        }
    }
}
