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
        + "Say whether they are codes: the report goes away either way.");

    public static void Check(Action<Diagnostic> report, Suspicion suspicion)
    {
        var symbol = suspicion.Origin.Symbol;
        report(Diagnostic.Create(
            Descriptor,
            suspicion.Places[0],
            suspicion.Places.Skip(1),
            SuspectedSymbolRepair.Of(symbol)?.ToProperties(),
            NameOf(symbol),
            suspicion.Origin.IsCollection ? "has" : "is compared with",
            CodeList.Format(suspicion.Codes),
            AnswersFor(symbol)));
    }

    private static string AnswersFor(ISymbol symbol)
    {
        const string Denied = "if they are not, exclude it with 'smpp_error_codes.excluded_symbols'";
        return symbol switch
        {
            ILocalSymbol => "if they are, mark what the value comes from with [ErrorCode] or in 'smpp_error_codes.symbols', or give the local a name such as "
                + "'smppErrorCode'; if they are not, exclude the type around it with 'smpp_error_codes.excluded_symbols'",
            IParameterSymbol => "if they are, mark it with [ErrorCode], or list the member that it is given in 'smpp_error_codes.symbols'; "
                + "if they are not, exclude the type around it with 'smpp_error_codes.excluded_symbols'",
            _ => $"if they are, mark it with [ErrorCode] or in 'smpp_error_codes.symbols'; {Denied}",
        };
    }

    private static string NameOf(ISymbol symbol) =>
        symbol is ILocalSymbol or IParameterSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction } ? symbol.Name : $"{symbol.ContainingType.Name}.{symbol.Name}";
}
