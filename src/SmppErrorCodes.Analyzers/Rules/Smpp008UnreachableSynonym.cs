using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Decisions.Findings;
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
        "'{0}' is never {1}: {2}",
        "Canonical gives the one code that stands for a meaning, so a comparison of its result with any other code of the meaning is never true. Compare with the canonical constant.");

    public static void Check(Action<Diagnostic> report, Decision decision, UnreachableSynonym synonym)
    {
        var canonical = synonym.Constant.Meaning.Canonical;
        report(Diagnostic.Create(
            Descriptor,
            synonym.Operation.Syntax.GetLocation(),
            synonym.Gotos.Select(static label => label.GetLocation()),
            synonym.IsReplaceable ? NamedConstantRepair.Of(canonical, decision.Code.Form)?.ToProperties() : null,
            SourceQuote.Of(decision.Code),
            synonym.Constant,
            synonym.IsReplaceable
                ? $"write {canonical}, the canonical code of that meaning"
                : $"one comparison with {canonical}, the canonical code of that meaning, is enough"));
    }
}
