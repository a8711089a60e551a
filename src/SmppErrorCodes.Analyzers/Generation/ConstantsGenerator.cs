using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Generation;

/// <summary>Adds the constants of the bundled catalog and the attributes to the user's compilation, as internal types.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ConstantsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Runs once per compilation and depends on nothing in it, so that an edit costs nothing.
        context.RegisterPostInitializationOutput(static output =>
        {
            if (InjectedSource.EmbeddedAttribute is { } embedded)
            {
                output.AddSource("EmbeddedAttribute.g.cs", embedded);
            }

            output.AddSource("TwilioSmppErrorCode.g.cs", InjectedSource.Constants);
        });
    }
}
