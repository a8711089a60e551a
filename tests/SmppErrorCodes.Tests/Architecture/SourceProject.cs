using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.Tests.Architecture;

/// <summary>The source files of a project, compiled in memory, and which of them uses which.</summary>
internal sealed class SourceProject
{
    private readonly CSharpCompilation _compilation;
    private readonly Dictionary<SyntaxTree, SourceFile> _files;

    /// <param name="name">Of the assembly, which is also the namespace of the files that are in no folder.</param>
    public SourceProject(string name, IEnumerable<SourceFile> files, IEnumerable<MetadataReference> references)
    {
        Name = name;
        _files = files.ToDictionary(static file => CSharpSyntaxTree.ParseText(file.Text, GeneratedCompilation.ParseOptions, file.Name));
        _compilation = CSharpCompilation.Create(name, _files.Keys, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        Uses = [.. FindUses()];
    }

    public string Name { get; }

    public IReadOnlyCollection<SourceFile> Files => _files.Values;

    /// <summary>Each file that uses another one, in the order of their names.</summary>
    public ImmutableArray<FileUse> Uses { get; }

    /// <summary>What does not compile, as its uses cannot be seen.</summary>
    public IEnumerable<string> Errors => _compilation.GetDiagnostics()
        .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .Select(static diagnostic => diagnostic.ToString());

    /// <summary>The files and their roots, in the order of their names.</summary>
    public IEnumerable<(SourceFile File, CompilationUnitSyntax Root)> Roots => _files
        .OrderBy(static pair => pair.Value.Name, StringComparer.Ordinal)
        .Select(static pair => (pair.Value, (CompilationUnitSyntax)pair.Key.GetRoot()));

    /// <summary>A project of this repository, with the references of the tests.</summary>
    /// <param name="referenced">The assemblies of other projects of this repository that it refers to.</param>
    public static SourceProject OfRepository(string name, params string[] referenced)
    {
        var folder = $"src/{name}/";
        var paths = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) is var file
                && (referenced.Contains(file) || !file.StartsWith("SmppErrorCodes", StringComparison.Ordinal)));
        return new SourceProject(
            name,
            RepositoryFile.NamesIn(folder, "*.cs").Select(path => new SourceFile(path[folder.Length..], new RepositoryFile(path).Text)),
            paths.Select(static path => MetadataReference.CreateFromFile(path)));
    }

    /// <summary>The files that cannot be told apart, as each has a part of the same type: by the first of them.</summary>
    public SourceFile UnitOf(SourceFile file)
    {
        var tree = _files.Single(pair => pair.Value == file).Key;
        var types = tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>();
        return types.Select(type => FileOf(_compilation.GetSemanticModel(tree).GetDeclaredSymbol(type)!)!)
            .Append(file)
            .MinBy(static part => part.Name, StringComparer.Ordinal)!;
    }

    private IEnumerable<FileUse> FindUses() =>
        from pair in _files
        from type in TypesNamedIn(pair.Key)
        let used = FileOf(type)
        where used is not null && !PartsOf(type).Contains(pair.Value)
        group type.Name by (User: pair.Value, Used: used) into names
        orderby names.Key.User.Name, names.Key.Used.Name
        let quoted = names.Distinct().Order(StringComparer.Ordinal).Select(static name => $"'{name}'")
        select new FileUse(names.Key.User, names.Key.Used, string.Join(", ", quoted));

    private IEnumerable<INamedTypeSymbol> TypesNamedIn(SyntaxTree tree)
    {
        var model = _compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes()
            .Where(static node => node is SimpleNameSyntax { IsVar: false }
                or BaseObjectCreationExpressionSyntax
                or ElementAccessExpressionSyntax
                or BinaryExpressionSyntax
                or PrefixUnaryExpressionSyntax
                or ConstructorInitializerSyntax)
            .SelectMany(node => SymbolsOf(node, model))
            .Select(static symbol => symbol as INamedTypeSymbol ?? symbol.ContainingType)
            .Where(static type => type is not null)
            .Select(static type => OutermostOf(type).OriginalDefinition);
    }

    private static IEnumerable<ISymbol> SymbolsOf(SyntaxNode node, SemanticModel model)
    {
        var info = model.GetSymbolInfo(node);
        return info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;
    }

    private static INamedTypeSymbol OutermostOf(INamedTypeSymbol type) => type.ContainingType is { } containing ? OutermostOf(containing) : type;

    /// <summary>The file of a type of this project, the first one if it has parts in several; null for a type of another one.</summary>
    private SourceFile? FileOf(INamedTypeSymbol type) => PartsOf(type).MinBy(static part => part.Name, StringComparer.Ordinal);

    private IEnumerable<SourceFile> PartsOf(INamedTypeSymbol type) =>
        OutermostOf(type).DeclaringSyntaxReferences.Select(part => _files.GetValueOrDefault(part.SyntaxTree)).OfType<SourceFile>();
}
