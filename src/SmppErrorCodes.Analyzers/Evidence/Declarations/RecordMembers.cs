using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Evidence.Declarations;

/// <summary>The parameters of records, with the properties that they make.</summary>
internal static class RecordMembers
{
    /// <summary>The parameter of a record that makes the property; null for any other property.</summary>
    /// <remarks>An attribute in a record's parameter list goes to the parameter; a reader means the property as well.</remarks>
    public static IParameterSymbol? ParameterOf(IPropertySymbol property)
    {
        if (!CanBeRecord(property.ContainingType))
        {
            return null;
        }

        foreach (var constructor in property.ContainingType.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (IsMadeBy(property, parameter))
                {
                    return parameter;
                }
            }
        }

        return null;
    }

    /// <summary>The property that a parameter of a record makes, or that one of its <c>Deconstruct</c> method gives the value of; null for any other parameter.</summary>
    public static IPropertySymbol? PropertyOf(IParameterSymbol parameter) =>
        PropertyBehind(parameter)
        ?? (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: var type } && CanBeRecord(type) ? PropertyMadeBy(parameter, type) : null);

    /// <summary>The property that a parameter of the <c>Deconstruct</c> method of a record gives the value of; null for any other parameter.</summary>
    public static IPropertySymbol? PropertyBehind(IParameterSymbol parameter)
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

    private static IPropertySymbol? PropertyMadeBy(IParameterSymbol parameter, INamedTypeSymbol record)
    {
        foreach (var member in record.GetMembers(parameter.Name))
        {
            if (member is IPropertySymbol property && IsMadeBy(property, parameter))
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>The property and the parameter share one declaration; in metadata, an assembly.</summary>
    private static bool IsMadeBy(IPropertySymbol property, IParameterSymbol parameter) =>
        parameter.Name == property.Name
        && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type)
        && parameter.Locations.Length == 1
        && property.Locations.Length == 1
        && parameter.Locations[0] == property.Locations[0];

    /// <summary>Metadata does not tell a record struct from another one.</summary>
    private static bool CanBeRecord(INamedTypeSymbol type) => type is { IsRecord: true } or { TypeKind: TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: true };
}
