using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Names;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>The names in a referenced assembly, from its metadata or from the files that it is compiled from.</summary>
internal sealed class AssemblyNames
{
    private static readonly WeakCache<IAssemblySymbol, AssemblyNames> Assemblies = new();

    private readonly IAssemblySymbol _assembly;
    private VocabularyCache<object> _hasContext;
    private VocabularyCache<CodeParameters> _codeParameters;
    private object? _isAnnotated;
    private string[]? _catalogs;

    private AssemblyNames(IAssemblySymbol assembly) => _assembly = assembly;

    public static AssemblyNames Of(IAssemblySymbol assembly) => Assemblies.GetOrAdd(assembly, 0, static (assembly, _) => new AssemblyNames(assembly));

    /// <summary>Whether one of the names has a context word. Those that the generator adds do not count.</summary>
    public bool HasContext(NameVocabulary vocabulary, CancellationToken cancellationToken) =>
        (bool)_hasContext.GetOrAdd(vocabulary, (Names: this, cancellationToken), static (vocabulary, argument) => argument.Names.FindContext(vocabulary, argument.cancellationToken));

    /// <summary>The parameters that their names, or what is around them, may make codes.</summary>
    public CodeParameters CodeParameters(NameVocabulary vocabulary, CancellationToken cancellationToken) =>
        HasContext(vocabulary, cancellationToken)
            ? _codeParameters.GetOrAdd(
                vocabulary,
                (Names: this, cancellationToken),
                static (vocabulary, argument) => Prefilter.CodeParameters.In(argument.Names._assembly, vocabulary, argument.cancellationToken))
            : Prefilter.CodeParameters.None;

    /// <summary>Whether something in the assembly is annotated.</summary>
    public bool IsAnnotated(CancellationToken cancellationToken) => (bool)(_isAnnotated ??= FindAnnotation(cancellationToken));

    /// <summary>The metadata names of the types that annotations in the assembly show to be catalogs; none for one that is compiled from files.</summary>
    public IReadOnlyList<string> Catalogs(CancellationToken cancellationToken) => _catalogs ??= IsAnnotated(cancellationToken) && _assembly.GetMetadata() is { } metadata
        ? metadata.GetModules().SelectMany(static module => AnnotatedMetadata.CatalogsIn(module.GetMetadataReader())).Distinct().ToArray()
        : Array.Empty<string>();

    private bool FindContext(NameVocabulary vocabulary, CancellationToken cancellationToken)
    {
        if (FrameworkAssembly.Is(_assembly.Name))
        {
            return false;
        }

        if (_assembly is ISourceAssemblySymbol { Compilation: var compilation })
        {
            return compilation.SyntaxTrees.Any(tree => FileText.Of(tree).HasContext(vocabulary, cancellationToken));
        }

        // Without metadata, as for an assembly that is seen through another version of its references, nothing can be ruled out.
        return _assembly.GetMetadata() is not { } metadata
            || metadata.GetModules().Any(module => NameSearch.Any(
                StringsOf(module.GetMetadataReader()),
                vocabulary.ContextBeginnings,
                (text, start, end) => vocabulary.HasContextWord(text, start, end) && !InjectedNames.Contains(text, start, end)));
    }

    private bool FindAnnotation(CancellationToken cancellationToken)
    {
        if (FrameworkAssembly.Is(_assembly.Name))
        {
            return false;
        }

        if (_assembly is ISourceAssemblySymbol { Compilation: var compilation })
        {
            return compilation.SyntaxTrees.Any(tree => FileText.Of(tree).IsAnnotated(cancellationToken));
        }

        return _assembly.GetMetadata() is not { } metadata || metadata.GetModules().Any(static module => AnnotatedMetadata.IsIn(module.GetMetadataReader()));
    }

    /// <summary>All names of the metadata, with a character between two of them that no name has.</summary>
    private static unsafe string StringsOf(MetadataReader metadata) =>
        Encoding.UTF8.GetString(metadata.MetadataPointer + metadata.GetHeapMetadataOffset(HeapIndex.String), metadata.GetHeapSize(HeapIndex.String));
}
