using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>
/// The places in source that bind something to a catalog, <c>[ErrorCode(typeof(AcmeErrorCode))]</c>, or declare that a type is one,
/// <c>[Extends(typeof(AcmeErrorCode))]</c>.
/// </summary>
internal sealed class CatalogBindings
{
    private readonly ConcurrentBag<(ITypeSymbol Type, Location Location)> _bindings = new();

    /// <summary>The types with the first place, in the order of the source, that binds something to each. They need not be able to be catalogs.</summary>
    public IEnumerable<(ITypeSymbol Type, Location Location)> First =>
        _bindings
            .OrderBy(static binding => binding.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(static binding => binding.Location.SourceSpan.Start)
            .GroupBy(static binding => binding.Type, SymbolEqualityComparer.Default)
            .Select(static group => group.First());

    public void Add(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (attribute is { ArgumentList.Arguments: { Count: 1 } arguments }
            && CanBeBinding(attribute.Name, context.SemanticModel)
            && BoundType(attribute, context) is { TypeKind: not (TypeKind.Error or TypeKind.TypeParameter) } type)
        {
            var catalog = arguments[0].Expression;
            _bindings.Add((type, (catalog is TypeOfExpressionSyntax { Type: var name } ? name : catalog).GetLocation()));
        }
    }

    /// <summary>The types that the annotations in a file show to be catalogs: what they name, and what has an <c>[Extends]</c> or a <c>[SameMeaningAs]</c>.</summary>
    public static IEnumerable<ITypeSymbol> TypesIn(SemanticModel model, CancellationToken cancellationToken)
    {
        var declarations = new HashSet<BaseTypeDeclarationSyntax>();
        foreach (var node in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes())
        {
            if (node is not AttributeSyntax { ArgumentList.Arguments: { Count: 1 } arguments } attribute
                || !(CanBeBinding(attribute.Name, model) || IsNamed(attribute.Name, InjectedTypes.SameMeaningAsName)))
            {
                continue;
            }

            // A large catalog has an attribute on each of its constants.
            var declaration = attribute.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>();
            var named = arguments[0].Expression as TypeOfExpressionSyntax;
            if (named is null && (declaration is null || declarations.Contains(declaration)))
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            var type = model.GetTypeInfo(attribute, cancellationToken).Type as INamedTypeSymbol;
            var declares = InjectedTypes.IsExtendsAttribute(type) || InjectedTypes.IsSameMeaningAsAttribute(type);
            if (named is not null && (declares || InjectedTypes.IsErrorCodeAttribute(type)) && model.GetTypeInfo(named.Type, cancellationToken).Type is { } catalog)
            {
                yield return catalog;
            }

            if (declares && declaration is not null && declarations.Add(declaration) && model.GetDeclaredSymbol(declaration, cancellationToken) is { } declared)
            {
                yield return declared;
            }
        }
    }

    /// <summary>The type that is a catalog by the attribute: the argument of <c>[ErrorCode]</c>, or what has the <c>[Extends]</c>.</summary>
    private static ITypeSymbol? BoundType(AttributeSyntax attribute, SyntaxNodeAnalysisContext context)
    {
        var model = context.SemanticModel;
        var type = model.GetTypeInfo(attribute, context.CancellationToken).Type as INamedTypeSymbol;
        if (InjectedTypes.IsErrorCodeAttribute(type))
        {
            return attribute.ArgumentList!.Arguments[0].Expression is TypeOfExpressionSyntax { Type: var catalog } ? model.GetTypeInfo(catalog, context.CancellationToken).Type : null;
        }

        return InjectedTypes.IsExtendsAttribute(type) && attribute.Parent?.Parent is BaseTypeDeclarationSyntax extension
            ? model.GetDeclaredSymbol(extension, context.CancellationToken)
            : null;
    }

    /// <summary>Whether the name is that of one of the attributes that bind something, or an alias. Only then is its type worth a look.</summary>
    private static bool CanBeBinding(NameSyntax name, SemanticModel model) =>
        IsNamed(name, InjectedTypes.ErrorCodeName)
        || IsNamed(name, InjectedTypes.ExtendsName)
        || (Unqualified(name) is IdentifierNameSyntax identifier && model.GetAliasInfo(identifier) is not null);

    private static bool IsNamed(NameSyntax name, string attribute) =>
        Unqualified(name) is IdentifierNameSyntax { Identifier.ValueText: var text }
        && text.StartsWith(attribute, StringComparison.Ordinal)
        && (text.Length == attribute.Length || text == attribute + nameof(Attribute));

    private static SimpleNameSyntax Unqualified(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax aliased => aliased.Name,
        _ => (SimpleNameSyntax)name,
    };
}
