using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Rules.Texts;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Finds constants by their documentation IDs, and the names that mean them at a place of the document.</summary>
/// <remarks>
/// A constant is looked up once for a document, and its name once for each scope: in the members of one type, a name means
/// the same, unless a member declares something of that name itself. Names are bound by the compiler, which takes much
/// longer than all the rest of a fix.
/// </remarks>
internal sealed class ConstantNames
{
    private readonly SemanticModel _model;
    private readonly AddedUsings _usings;
    private readonly NameScopes _scopes;
    private readonly Dictionary<string, ImmutableArray<IFieldSymbol>> _candidates = new(StringComparer.Ordinal);
    private readonly Dictionary<(SyntaxNode Scope, string Id), IFieldSymbol?> _constants = new();
    private readonly Dictionary<(SyntaxNode Scope, IFieldSymbol Constant), ExpressionSyntax> _names = new(NameComparer.Instance);

    public ConstantNames(SemanticModel model, AddedUsings usings)
    {
        _model = model;
        _usings = usings;
        _scopes = new NameScopes(model.SyntaxTree.GetRoot());
    }

    /// <summary>The constant of a documentation ID; null if code at the position may not use it.</summary>
    public IFieldSymbol? Find(string id, int position)
    {
        if (_scopes.Around(position) is not { } scope)
        {
            return FindAt(id, position);
        }

        if (!_constants.TryGetValue((scope.Type, id), out var constant))
        {
            _constants.Add((scope.Type, id), constant = FindAt(id, position));
        }

        return constant;
    }

    /// <summary>The shortest of: a name that is in scope already, the short name with a using added, the full name.</summary>
    public ExpressionSyntax NameOf(IFieldSymbol constant, int position)
    {
        if (ScopeOf(constant, position) is not { } type)
        {
            return NameAt(constant, position);
        }

        if (!_names.TryGetValue((type, constant), out var name))
        {
            _names.Add((type, constant), name = NameAt(constant, position));
        }

        return IsHidden(name, position) ? NameAt(constant, position) : name;
    }

    /// <summary>The type in whose members the constant has the same name as at the position; null where the member declares something of that name itself.</summary>
    public SyntaxNode? ScopeOf(IFieldSymbol constant, int position) =>
        _scopes.Around(position) is { } scope && !scope.DeclaresAny(PartsOf(constant)) ? scope.Type : null;

    /// <summary>Whether the member around the position itself declares something of a name that the constant has in other members. An alias has one that is not among those of the constant.</summary>
    public bool IsHidden(ExpressionSyntax name, int position) => _scopes.Around(position) is { } scope && scope.DeclaresAny(IdentifiersIn(name));

    /// <summary>Whether the member around the position itself declares something of the name of an alias, so that in other members a constant may have a shorter name.</summary>
    public bool HidesAlias(int position) => _scopes.Around(position) is { } scope
        && scope.DeclaresAny(_model.GetImportScopes(position).SelectMany(static imports => imports.Aliases).Select(static alias => alias.Name));

    /// <summary>The name of the type that declares the constant, as code at the position has to write it before a dot.</summary>
    public ExpressionSyntax TypeOf(IFieldSymbol constant, int position)
    {
        var type = constant.ContainingType;
        var name = type.ToMinimalDisplayString(_model, position);
        return SyntaxFactory.ParseExpression(Means(name, type, position) ? name : type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
    }

    /// <summary>Where a referenced project has a copy of the constant, the one of this project is meant.</summary>
    private IFieldSymbol? FindAt(string id, int position)
    {
        IFieldSymbol? found = null;
        foreach (var constant in CandidatesFor(id))
        {
            if (_model.Allows(constant, position)
                && Means($"global::{ConstantName.WithNamespace(constant)}", constant, position)
                && (found is null || SymbolEqualityComparer.Default.Equals(constant.ContainingAssembly, _model.Compilation.Assembly)))
            {
                found = constant;
            }
        }

        return found;
    }

    private ImmutableArray<IFieldSymbol> CandidatesFor(string id)
    {
        if (!_candidates.TryGetValue(id, out var candidates))
        {
            candidates = ImmutableArray.CreateRange(DocumentationCommentId.GetSymbolsForDeclarationId(id, _model.Compilation).OfType<IFieldSymbol>());
            _candidates.Add(id, candidates);
        }

        return candidates;
    }

    private ExpressionSyntax NameAt(IFieldSymbol constant, int position) => SyntaxFactory.ParseExpression(ShortestName(constant, position));

    private string ShortestName(IFieldSymbol constant, int position)
    {
        // With "using static", or inside the catalog, the bare name will do.
        var bareName = ConstantName.Escape(constant.Name);
        if (Means(bareName, constant, position))
        {
            return bareName;
        }

        // Takes usings into account, also global ones and aliases.
        var inScope = $"{constant.ContainingType.ToMinimalDisplayString(_model, position)}.{bareName}";
        if (!IsQualified(inScope, constant) && Means(inScope, constant, position))
        {
            return inScope;
        }

        var shortName = ConstantName.WithTypes(constant);
        if (Means(shortName, constant, position)
            || (_model.LookupSymbols(position, name: OutermostTypeOf(constant).Name).IsEmpty && _usings.TryAdd(constant.ContainingNamespace, position)))
        {
            return shortName;
        }

        var fullName = ConstantName.WithNamespace(constant);
        return Means(fullName, constant, position) ? fullName : $"global::{fullName}";
    }

    private static bool IsQualified(string name, IFieldSymbol constant) =>
        !constant.ContainingNamespace.IsGlobalNamespace && name.StartsWith(constant.ContainingNamespace.ToDisplayString() + ".", StringComparison.Ordinal);

    private bool Means(string name, ISymbol symbol, int position) => SymbolEqualityComparer.Default.Equals(
        _model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseExpression(name), SpeculativeBindingOption.BindAsExpression).Symbol,
        symbol);

    private static INamedTypeSymbol OutermostTypeOf(IFieldSymbol constant)
    {
        var type = constant.ContainingType;
        while (type.ContainingType is { } containing)
        {
            type = containing;
        }

        return type;
    }

    private static IEnumerable<string> IdentifiersIn(ExpressionSyntax name) =>
        name.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(static part => part.Identifier.ValueText);

    /// <summary>All names that a reference to the constant can be made of.</summary>
    private static IEnumerable<string> PartsOf(IFieldSymbol constant)
    {
        for (ISymbol? part = constant; part is not null and not INamespaceSymbol { IsGlobalNamespace: true }; part = part.ContainingSymbol)
        {
            yield return part.Name;
        }
    }

    private sealed class NameComparer : IEqualityComparer<(SyntaxNode Scope, IFieldSymbol Constant)>
    {
        public static readonly NameComparer Instance = new();

        public bool Equals((SyntaxNode Scope, IFieldSymbol Constant) x, (SyntaxNode Scope, IFieldSymbol Constant) y) =>
            x.Scope == y.Scope && SymbolEqualityComparer.Default.Equals(x.Constant, y.Constant);

        public int GetHashCode((SyntaxNode Scope, IFieldSymbol Constant) obj) =>
            unchecked((obj.Scope.GetHashCode() * 397) ^ SymbolEqualityComparer.Default.GetHashCode(obj.Constant));
    }
}
