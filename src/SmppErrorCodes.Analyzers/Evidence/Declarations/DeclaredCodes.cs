using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Prefilter;

namespace SmppErrorCodes.Analyzers.Evidence.Declarations;

/// <summary>Finds <c>[ErrorCode]</c>, or the entry in the options, for a symbol or for the member that it overrides or implements.</summary>
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

    /// <summary>Whether <paramref name="symbol"/> is annotated; <paramref name="catalogType"/> is null where the annotation names none.</summary>
    public bool TryFind(ISymbol symbol, out INamedTypeSymbol? catalogType)
    {
        catalogType = null;
        return (!_configured.IsEmpty || _annotated.Contains(symbol.ContainingAssembly))
            && (TryFindOnSelf(symbol, out catalogType)
                || TryFindOnOverridden(symbol, out catalogType)
                || TryFindOnImplemented(symbol, out catalogType));
    }

    private bool TryFindOnSelf(ISymbol symbol, out INamedTypeSymbol? catalogType)
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
            || (symbol is IPropertySymbol property && RecordParameterOf(property) is { } parameter && TryFindIn(parameter.GetAttributes(), out catalogType))
            || (symbol is IParameterSymbol deconstructed && RecordPropertyOf(deconstructed) is { } source && TryFindOnSelf(source, out catalogType));
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

    /// <summary>An attribute in a record's parameter list goes to the parameter; a reader means the property as well.</summary>
    private static IParameterSymbol? RecordParameterOf(IPropertySymbol property)
    {
        if (!CanBeRecord(property.ContainingType))
        {
            return null;
        }

        foreach (var constructor in property.ContainingType.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                // The property and the parameter share one declaration; in metadata, an assembly.
                if (parameter.Name == property.Name
                    && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type)
                    && parameter.Locations.Length == 1
                    && property.Locations.Length == 1
                    && parameter.Locations[0] == property.Locations[0])
                {
                    return parameter;
                }
            }
        }

        return null;
    }

    /// <summary>The property that a parameter of the <c>Deconstruct</c> method of a record gives the value of.</summary>
    private static IPropertySymbol? RecordPropertyOf(IParameterSymbol parameter)
    {
        if (parameter is not { RefKind: RefKind.Out, ContainingSymbol: IMethodSymbol { Name: "Deconstruct", ContainingType: { } type } deconstruct }
            || !(deconstruct.IsImplicitlyDeclared || deconstruct.DeclaringSyntaxReferences.IsEmpty)
            || !CanBeRecord(type))
        {
            return null;
        }

        foreach (var member in type.GetMembers(parameter.Name))
        {
            if (member is IPropertySymbol property && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type))
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>Metadata does not tell a record struct from another one.</summary>
    private static bool CanBeRecord(INamedTypeSymbol type) => type is { IsRecord: true } or { TypeKind: TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: true };

    private bool TryFindOnOverridden(ISymbol symbol, out INamedTypeSymbol? catalogType)
    {
        for (var overridden = Overridden(symbol); overridden is not null; overridden = Overridden(overridden))
        {
            if (TryFindOnSelf(overridden, out catalogType) || TryFindOnImplemented(overridden, out catalogType))
            {
                return true;
            }
        }

        catalogType = null;
        return false;
    }

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.OverriddenProperty,
        IMethodSymbol method => method.OverriddenMethod,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { OverriddenMethod: { } method } } parameter => ParameterAt(method.Parameters, parameter.Ordinal),
        IParameterSymbol { ContainingSymbol: IPropertySymbol { OverriddenProperty: { } property } } parameter => ParameterAt(property.Parameters, parameter.Ordinal),
        _ => null,
    };

    private bool TryFindOnImplemented(ISymbol symbol, out INamedTypeSymbol? catalogType)
    {
        catalogType = null;
        var member = symbol is IParameterSymbol ? symbol.ContainingSymbol : symbol;
        if (member is not (IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation }))
        {
            return false;
        }

        // An explicit implementation is named "INamespace.IReceipt.ErrorCode".
        var name = member.Name.Substring(member.Name.LastIndexOf('.') + 1);
        foreach (var @interface in member.ContainingType.AllInterfaces)
        {
            foreach (var declared in @interface.GetMembers(name))
            {
                if (declared.IsStatic == member.IsStatic
                    && SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(declared), member)
                    && (symbol is IParameterSymbol parameter ? ParameterOf(declared, parameter.Ordinal) : declared) is { } implemented
                    && TryFindOnSelf(implemented, out catalogType))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IParameterSymbol? ParameterOf(ISymbol member, int ordinal) => member switch
    {
        IMethodSymbol method => ParameterAt(method.Parameters, ordinal),
        IPropertySymbol property => ParameterAt(property.Parameters, ordinal),
        _ => null,
    };

    private static IParameterSymbol? ParameterAt(ImmutableArray<IParameterSymbol> parameters, int ordinal) =>
        ordinal < parameters.Length ? parameters[ordinal] : null;
}
