using System;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Rules.Texts;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>SMPP002: a literal stands where a code is expected, and the catalog does not have it.</summary>
internal static class Smpp002UnknownCode
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "SMPP002",
        "Unknown SMPP error code",
        "{0} is not in the catalog '{1}': {2}",
        "The number may be mistyped, or the provider may never send it. "
        + "Look the code up; if the provider sends it, declare it in a catalog that extends this one.");

    public static void Check(Action<Diagnostic> report, in CodeLiteral literal)
    {
        if (literal.Value is not { } value || !literal.Catalog.TryGetConstant(value, out _))
        {
            report(Diagnostic.Create(
                Descriptor,
                literal.Syntax.GetLocation(),
                literal.Syntax.ToString(),
                literal.Catalog.Type.Name,
                NearestCodes.Of(literal.Value, literal.Catalog)));
        }
    }
}
