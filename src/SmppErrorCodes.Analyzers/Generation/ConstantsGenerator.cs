using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Rules;

namespace SmppErrorCodes.Analyzers.Generation;

/// <summary>Adds the constants of the bundled catalog and the attributes to the user's compilation, as internal types.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ConstantsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Runs once for a project and depends on nothing in it, so that an edit costs nothing.
        context.RegisterPostInitializationOutput(static output =>
        {
            if (InjectedSource.EmbeddedAttribute is { } embedded)
            {
                output.AddSource("EmbeddedAttribute.g.cs", embedded);
            }

            output.AddSource("TwilioSmppErrorCode.g.cs", InjectedSource.Constants);
        });

        // An error at a declaration ends a build before analyzers report, but not before generators do.
        context.RegisterSourceOutput(
            context.CompilationProvider.Select(NameConflict.In),
            static (output, conflict) =>
            {
                if (conflict is { } found)
                {
                    Smpp010BrokenCatalog.ReportNameConflict(output.ReportDiagnostic, found.Name, found.Location);
                }
            });
    }
}
