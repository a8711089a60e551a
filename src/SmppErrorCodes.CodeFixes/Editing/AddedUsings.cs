using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Rules.Texts;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>The using directives that a fix adds to a document, each once and only where it cannot change what other names mean.</summary>
internal sealed class AddedUsings
{
    private readonly CompilationUnitSyntax _unit;
    private readonly SemanticModel _model;
    private readonly SourceLines _lines;
    private readonly DocumentStyle _style;
    private readonly Dictionary<SyntaxNode, UsingList> _lists = new();
    private readonly Dictionary<(SyntaxNode Scope, string Namespace), bool> _answers = new();
    private readonly List<(SyntaxNode Scope, HashSet<string> Types)> _imported = new();

    public AddedUsings(CompilationUnitSyntax unit, SemanticModel model, SourceLines lines, DocumentStyle style)
    {
        _unit = unit;
        _model = model;
        _lines = lines;
        _style = style;
    }

    /// <summary>The insertions, one for each place.</summary>
    public IEnumerable<TextChange> Changes => _lists.Values.SelectMany(static list => list.Changes);

    /// <summary>Whether a directive that reaches the position can be added, or has been.</summary>
    public bool TryAdd(INamespaceSymbol @namespace, int position)
    {
        if (@namespace.IsGlobalNamespace)
        {
            return false;
        }

        var scope = ScopeFor(position);
        var name = ConstantName.OfNamespace(@namespace);
        if (!_answers.TryGetValue((scope.Node, name), out var isAdded))
        {
            if (!_lists.TryGetValue(scope.Node, out var list))
            {
                _lists.Add(scope.Node, list = new UsingList(scope, _lines, _style));
            }

            var types = TypesIn(@namespace, scope);
            isAdded = !types.Exists(type => MakesNamesAmbiguous(type, scope)) && list.TryAdd(name, IsFullNameOfNamespace(name, scope) ? name : $"global::{name}");
            _answers.Add((scope.Node, name), isAdded);
            if (isAdded)
            {
                _imported.Add((scope.Node, new HashSet<string>(types.Select(static type => type.Name))));
            }
        }

        return isAdded;
    }

    /// <summary>The types that a directive brings into the scope, from all assemblies.</summary>
    private List<INamedTypeSymbol> TypesIn(INamespaceSymbol @namespace, UsingScope scope) => (_model.Compilation.GetCompilationNamespace(@namespace) ?? @namespace)
        .GetTypeMembers()
        .Where(type => _model.IsAccessible(scope.LookupPosition, type))
        .ToList();

    /// <summary>Whether the type has the name of one that is in scope already, or that another new directive brings there, or extends others.</summary>
    private bool MakesNamesAmbiguous(INamedTypeSymbol type, UsingScope scope) =>
        type.MightContainExtensionMethods
        || _imported.Any(imported => imported.Scope.Contains(scope.Node) && imported.Types.Contains(type.Name))
        || _model.LookupNamespacesAndTypes(scope.LookupPosition, name: type.Name).Any(other => !SymbolEqualityComparer.Default.Equals(other, type));

    /// <summary>Inside <c>Acme</c>, the name of a namespace can mean <c>Acme.SmppErrorCodes</c>. Usings and aliases of the same scope do not matter.</summary>
    private bool IsFullNameOfNamespace(string name, UsingScope scope) =>
        scope.Node == _unit
        || (_model.GetSpeculativeSymbolInfo(scope.UsingPosition, SyntaxFactory.ParseName(name), SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol is INamespaceSymbol found
            && ConstantName.OfNamespace(found) == name);

    private UsingScope ScopeFor(int position)
    {
        var @namespace = _style.PlacesUsingsInsideNamespace switch
        {
            true => NamespaceAround(position),
            false => null,
            null => OnlyNamespaceWithUsings(position),
        };
        return @namespace is null ? new UsingScope(_unit) : new UsingScope(@namespace);
    }

    /// <summary>The innermost namespace that has usings already, or else the innermost one.</summary>
    private BaseNamespaceDeclarationSyntax? NamespaceAround(int position)
    {
        var namespaces = _unit.FindToken(position).Parent!.AncestorsAndSelf().OfType<BaseNamespaceDeclarationSyntax>().ToList();
        return namespaces.FirstOrDefault(static @namespace => @namespace.Usings.Count > 0) ?? namespaces.FirstOrDefault();
    }

    /// <summary>The only namespace of the file, if that is where the file has its usings.</summary>
    private BaseNamespaceDeclarationSyntax? OnlyNamespaceWithUsings(int position) =>
        _unit.Usings.Count == 0
        && _unit.Members.Count == 1
        && _unit.Members[0] is BaseNamespaceDeclarationSyntax { Usings.Count: > 0 } @namespace
        && @namespace.Span.Contains(position)
            ? @namespace
            : null;
}
