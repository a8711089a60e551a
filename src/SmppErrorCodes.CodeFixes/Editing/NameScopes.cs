using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>The parts of a file in which a name means the same everywhere.</summary>
internal sealed class NameScopes
{
    private readonly SyntaxNode _root;
    private readonly Dictionary<SyntaxNode, HashSet<string>> _declaredNames = new();

    public NameScopes(SyntaxNode root) => _root = root;

    /// <summary>The scope of the member around the position; null where there is none, as in the attributes of a type.</summary>
    public NameScope? Around(int position)
    {
        var member = _root.FindToken(position).Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return member switch
        {
            BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax => null,
            GlobalStatementSyntax => new NameScope(_root, DeclaredNamesIn(_root)),
            { Parent: BaseTypeDeclarationSyntax type } => new NameScope(type, DeclaredNamesIn(member)),
            _ => null,
        };
    }

    private HashSet<string> DeclaredNamesIn(SyntaxNode node)
    {
        if (!_declaredNames.TryGetValue(node, out var names))
        {
            // Implicit parameters, such as <c>value</c>, are in scope too.
            names = new HashSet<string> { "value", "field", "args" };
            names.UnionWith(node.DescendantTokens()
                .Where(static token => token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is not SimpleNameSyntax)
                .Select(static token => token.ValueText));
            _declaredNames.Add(node, names);
        }

        return names;
    }
}

/// <summary>A type, in whose members a name means the same, but for names that the member around a position declares itself.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _declaredNames;

    public NameScope(SyntaxNode type, HashSet<string> declaredNames)
    {
        Type = type;
        _declaredNames = declaredNames;
    }

    /// <summary>The type declaration, or the file for top-level statements.</summary>
    public SyntaxNode Type { get; }

    public bool DeclaresAny(IEnumerable<string> names) => names.Any(_declaredNames.Contains);
}
