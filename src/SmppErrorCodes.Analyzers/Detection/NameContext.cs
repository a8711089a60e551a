using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>Finds context words around a symbol: in what contains it, and in the namespaces that its file imports.</summary>
internal sealed class NameContext
{
    private readonly NameVocabulary _vocabulary;
    private readonly ConcurrentDictionary<ISymbol, bool> _containers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, bool> _imports = new();

    public NameContext(NameVocabulary vocabulary) => _vocabulary = vocabulary;

    /// <summary>Whether a member's containing types or namespaces have a context word.</summary>
    public bool IsAround(ISymbol symbol)
    {
        var container = symbol.ContainingSymbol;
        return container is not null && _containers.GetOrAdd(container, HasContextWord);
    }

    /// <summary>Whether a local or a parameter is declared in a file that imports a namespace with a context word.</summary>
    public bool IsImportedWhereDeclared(ISymbol symbol, CancellationToken cancellationToken)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (!_imports.TryGetValue(reference.SyntaxTree, out var isImported))
            {
                var root = (CompilationUnitSyntax)reference.SyntaxTree.GetRoot(cancellationToken);
                isImported = ImportsContext(root.Usings) || ImportsContext(root.Members);
                _imports.TryAdd(reference.SyntaxTree, isImported);
            }

            if (isImported)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasContextWord(ISymbol container)
    {
        for (ISymbol? symbol = container; symbol is not null; symbol = symbol.ContainingSymbol)
        {
            // Assemblies and modules are no evidence: a whole product may have SMPP in its name.
            if (symbol is IAssemblySymbol or IModuleSymbol)
            {
                break;
            }

            if (_vocabulary.HasContextWord(symbol.Name))
            {
                return true;
            }
        }

        return false;
    }

    private bool ImportsContext(SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (var member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax @namespace
                && (ImportsContext(@namespace.Usings) || ImportsContext(@namespace.Members)))
            {
                return true;
            }
        }

        return false;
    }

    private bool ImportsContext(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var directive in usings)
        {
            // A global using speaks for the whole project, not for this file; a static or an alias names a type. The
            // constants' own namespace is no evidence either: the fix adds it, and must not make the next name a code.
            if (directive.GlobalKeyword.IsKind(SyntaxKind.None)
                && directive.StaticKeyword.IsKind(SyntaxKind.None)
                && directive.Alias is null
                && directive.Name is { } name
                && name is not IdentifierNameSyntax { Identifier.ValueText: InjectedTypes.Namespace }
                && HasContextWord(name))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasContextWord(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => HasContextWord(qualified.Left) || HasContextWord(qualified.Right),
        AliasQualifiedNameSyntax aliased => HasContextWord(aliased.Name),
        SimpleNameSyntax simple => _vocabulary.HasContextWord(simple.Identifier.ValueText),
        _ => false,
    };
}
