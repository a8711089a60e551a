using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Names;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>The assemblies that a compilation refers to, without those of .NET. An edit leaves them as they are.</summary>
internal sealed class ReferencedAssemblies
{
    private readonly ImmutableArray<MetadataReference> _references;
    private VocabularyCache<object> _hasContext;
    private object? _isAnnotated;

    private ReferencedAssemblies(ImmutableArray<MetadataReference> references, ImmutableArray<IAssemblySymbol> assemblies)
    {
        _references = references;
        All = assemblies;
    }

    public ImmutableArray<IAssemblySymbol> All { get; }

    /// <param name="last">Those of a compilation before, which may be the same.</param>
    public static ReferencedAssemblies Of(Compilation compilation, ReferencedAssemblies? last) =>
        last is not null && last._references == compilation.ExternalReferences
            ? last
            : new ReferencedAssemblies(
                compilation.ExternalReferences,
                compilation.SourceModule.ReferencedAssemblySymbols.RemoveAll(static assembly => FrameworkAssembly.Is(assembly.Name)));

    /// <summary>Whether something is annotated in one of them.</summary>
    public bool AreAnnotated(CancellationToken cancellationToken) =>
        (bool)(_isAnnotated ??= All.Any(assembly => AssemblyNames.Of(assembly).IsAnnotated(cancellationToken)));

    /// <summary>Whether a name in one of them has a context word.</summary>
    public bool HaveContext(NameVocabulary vocabulary, CancellationToken cancellationToken) => (bool)_hasContext.GetOrAdd(
        vocabulary,
        (Assemblies: this, cancellationToken),
        static (vocabulary, argument) => argument.Assemblies.All.Any(assembly => AssemblyNames.Of(assembly).HasContext(vocabulary, argument.cancellationToken)));
}
