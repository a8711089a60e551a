using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>Tells in which assemblies something can be annotated, so that the attributes of all others need not be read.</summary>
internal sealed class AnnotatedAssemblies
{
    private AnnotatedAssemblies(bool isSourceAnnotated, bool any)
    {
        IsSourceAnnotated = isSourceAnnotated;
        Any = any;
    }

    /// <summary>Whether something is annotated in the source of the compilation.</summary>
    public bool IsSourceAnnotated { get; }

    /// <summary>Whether something is annotated in the compilation or in one of its references.</summary>
    public bool Any { get; }

    public static AnnotatedAssemblies Of(CompilationFiles files, CancellationToken cancellationToken)
    {
        // Without its namespace somewhere in the source, no attribute of it can be meant.
        var isSourceAnnotated = files.Mentions == FileMentions.Injected && files.Texts.Any(text => text.IsAnnotated(cancellationToken));
        return new AnnotatedAssemblies(isSourceAnnotated, isSourceAnnotated || files.References.AreAnnotated(cancellationToken));
    }

    public bool Contains(IAssemblySymbol? assembly) => Any && assembly is not null && AssemblyNames.Of(assembly).IsAnnotated(CancellationToken.None);
}
