using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Tells which constants code may use, so that no fix writes one for which the compiler reports an error.</summary>
internal static class AllowedConstants
{
    /// <summary>Whether code at the position can see the constant, and a use of it compiles.</summary>
    public static bool Allows(this SemanticModel model, IFieldSymbol constant, int position) =>
        model.IsAccessible(position, constant)
        && (IsBundled(constant)
            || (!SymbolUsability.IsError(constant) && SymbolUsability.ExperimentalIds(constant, model.Compilation.Assembly).All(id => IsTurnedOff(id, model))));

    /// <summary>To read the attributes, the compiler has to bind them. Those of the bundled catalog are known.</summary>
    private static bool IsBundled(IFieldSymbol constant) =>
        InjectedTypes.IsBundledCatalog(constant.ContainingType) || InjectedTypes.IsBundledCatalog(constant.ContainingType.ContainingType);

    private static bool IsTurnedOff(string id, SemanticModel model)
    {
        var options = model.Compilation.Options;
        var provider = options.SyntaxTreeOptionsProvider;
        return (options.SpecificDiagnosticOptions.TryGetValue(id, out var severity) && IsNoError(severity))
            || (provider is not null && provider.TryGetDiagnosticValue(model.SyntaxTree, id, CancellationToken.None, out severity) && IsNoError(severity))
            || (provider is not null && provider.TryGetGlobalDiagnosticValue(id, CancellationToken.None, out severity) && IsNoError(severity));
    }

    private static bool IsNoError(ReportDiagnostic severity) => severity is not (ReportDiagnostic.Default or ReportDiagnostic.Error);
}
