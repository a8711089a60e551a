using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Repairs;
using SmppErrorCodes.Analyzers.Rules.Texts;
using SmppErrorCodes.Analyzers.Suspicions;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>SMPP009: values look like SMPP error codes, and nothing shows that they are.</summary>
internal static class Smpp009SuspectedCodes
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "SMPP009",
        "Suspected SMPP error codes",
        "'{0}' {1} {2}, which look like error codes of Twilio's SMPP list: {3}; for the list of another provider, declare a catalog",
        "The other rules only look at values that a name, an attribute or an option declares to be SMPP error codes. "
        + "These values have no such declaration, so nothing else is reported for them. "
        + "Declare that they are codes, or that they are not: each of the two removes the report.");

    public static void Check(Action<Diagnostic> report, Suspicion suspicion)
    {
        report(Diagnostic.Create(
            Descriptor,
            suspicion.Places[0],
            suspicion.Places.Skip(1),
            suspicion.Symbol is { } symbol ? SuspectedSymbolRepair.Of(symbol)?.ToProperties() : null,
            NameOf(suspicion),
            suspicion.IsCollection ? "has" : "is compared with",
            CodeList.Format(suspicion.Codes),
            AnswersFor(suspicion)));
    }

    private static string AnswersFor(Suspicion suspicion)
    {
        const string Denied = "if they are not, exclude it with 'smpp_error_codes.excluded_symbols'";
        const string DeniedAround = "if they are not, exclude the type around it with 'smpp_error_codes.excluded_symbols'";
        var name = suspicion.IsCollection ? "smppErrorCodes" : "smppErrorCode";
        return suspicion.Symbol switch
        {
            null => $"if they are, put the value into a local with a name such as '{name}'; {DeniedAround}",
            ILocalSymbol when suspicion.Reader is not null => $"if they are, give the local a name such as '{name}'; {DeniedAround}",
            ILocalSymbol => "if they are, mark what the value comes from with [ErrorCode] or in 'smpp_error_codes.symbols', "
                + $"or give the local a name such as '{name}'; {DeniedAround}",
            IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } => $"if they are, give the parameter a name such as '{name}'; {DeniedAround}",
            IParameterSymbol => $"if they are, mark the parameter with [ErrorCode], or list the member whose value is passed to it in 'smpp_error_codes.symbols'; {DeniedAround}",
            _ => $"if they are, mark it with [ErrorCode] or in 'smpp_error_codes.symbols'; {Denied}",
        };
    }

    private static string NameOf(Suspicion suspicion) => suspicion.Symbol switch
    {
        null => SourceQuote.Of(suspicion.Reader!),
        ILocalSymbol or IParameterSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction } => suspicion.Symbol.Name,
        var member => $"{member.ContainingType.Name}.{member.Name}",
    };
}
