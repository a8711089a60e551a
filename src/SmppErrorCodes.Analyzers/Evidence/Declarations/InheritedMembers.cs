using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Evidence.Declarations;

/// <summary>The members, or the parameters of members, that a symbol overrides or implements. What is declared for one of them is declared for the symbol.</summary>
internal static class InheritedMembers
{
    /// <summary>The symbol itself and what it inherits from, the nearest first.</summary>
    public static IEnumerable<ISymbol> Of(ISymbol symbol)
    {
        yield return symbol;
        for (var overridden = Overridden(symbol); overridden is not null; overridden = Overridden(overridden))
        {
            yield return overridden;
            foreach (var implemented in Implemented(overridden))
            {
                yield return implemented;
            }
        }

        foreach (var implemented in Implemented(symbol))
        {
            yield return implemented;
        }
    }

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.OverriddenProperty,
        IMethodSymbol method => method.OverriddenMethod,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { OverriddenMethod: { } method } } parameter => ParameterAt(method.Parameters, parameter.Ordinal),
        IParameterSymbol { ContainingSymbol: IPropertySymbol { OverriddenProperty: { } property } } parameter => ParameterAt(property.Parameters, parameter.Ordinal),
        _ => null,
    };

    private static IEnumerable<ISymbol> Implemented(ISymbol symbol)
    {
        var member = symbol is IParameterSymbol ? symbol.ContainingSymbol : symbol;
        if (member is not (IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation }))
        {
            yield break;
        }

        // An explicit implementation is named "INamespace.IReceipt.ErrorCode".
        var name = member.Name.Substring(member.Name.LastIndexOf('.') + 1);
        foreach (var declared in member.ContainingType.AllInterfaces.SelectMany(@interface => @interface.GetMembers(name)))
        {
            if (declared.IsStatic == member.IsStatic
                && SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(declared), member)
                && (symbol is IParameterSymbol parameter ? ParameterOf(declared, parameter.Ordinal) : declared) is { } implemented)
            {
                yield return implemented;
            }
        }
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
