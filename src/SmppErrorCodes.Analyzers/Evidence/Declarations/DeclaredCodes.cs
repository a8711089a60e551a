using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Prefilter;

namespace SmppErrorCodes.Analyzers.Evidence.Declarations;

/// <summary>Finds <c>[ErrorCode]</c>, or the entry in the options, for a symbol.</summary>
internal sealed class DeclaredCodes
{
    private readonly ConfiguredSymbols _configured;
    private readonly AnnotatedAssemblies _annotated;

    public DeclaredCodes(ConfiguredSymbols configured, AnnotatedAssemblies annotated)
    {
        _configured = configured;
        _annotated = annotated;
    }

    /// <summary>Whether anything is declared to be a code.</summary>
    public bool Any => !_configured.IsEmpty || _annotated.Any;

    /// <summary>Whether anything is declared to be a code that the symbol can be, or inherit from.</summary>
    public bool MayHave(ISymbol symbol) => !_configured.IsEmpty || _annotated.Contains(symbol.ContainingAssembly);

    /// <summary>Whether <paramref name="symbol"/> itself is annotated; <paramref name="catalogType"/> is null where the annotation names none.</summary>
    public bool TryFind(ISymbol symbol, out INamedTypeSymbol? catalogType)
    {
        if (_configured.TryFind(symbol, out catalogType))
        {
            return true;
        }

        if (symbol is IMethodSymbol method)
        {
            return TryFindIn(method.GetReturnTypeAttributes(), out catalogType);
        }

        return TryFindIn(symbol.GetAttributes(), out catalogType)
            || (symbol is IPropertySymbol property && RecordMembers.ParameterOf(property) is { } parameter && TryFindIn(parameter.GetAttributes(), out catalogType))
            || (symbol is IParameterSymbol deconstructed && RecordMembers.PropertyBehind(deconstructed) is { } source && TryFind(source, out catalogType));
    }

    private static bool TryFindIn(ImmutableArray<AttributeData> attributes, out INamedTypeSymbol? catalogType)
    {
        foreach (var attribute in attributes)
        {
            if (InjectedTypes.IsErrorCodeAttribute(attribute.AttributeClass))
            {
                var named = attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0].Kind == TypedConstantKind.Type
                    ? attribute.ConstructorArguments[0].Value
                    : null;
                catalogType = named as INamedTypeSymbol;

                // An array's type, or a pointer's, has no constants: there are no codes.
                return named is null or INamedTypeSymbol;
            }
        }

        catalogType = null;
        return false;
    }
}
