using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Options;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>
/// Tells in which files of a compilation, and in which members of them, a code can be. It is for files that have the same
/// options, and it looks at texts and metadata names alone.
/// </summary>
/// <remarks>
/// It may let through too much, but never holds back a member in which something would be reported. There is one known
/// exception: a value without a name of its own, in a file that has no context word.
/// </remarks>
internal sealed class CompilationPrefilter
{
    private readonly NameVocabulary _vocabulary;
    private readonly CodeParameters _calls;

    private CompilationPrefilter(NameVocabulary vocabulary, PrefilterReach reach, CodeParameters calls)
    {
        _vocabulary = vocabulary;
        Reach = reach;
        _calls = calls;
    }

    /// <summary>How much of the compilation has to be looked at.</summary>
    public PrefilterReach Reach { get; }

    public static CompilationPrefilter Of(
        CompilationFiles files,
        SmppErrorCodesOptions options,
        NameVocabulary vocabulary,
        AnnotatedAssemblies annotated,
        CancellationToken cancellationToken)
    {
        if (!options.Symbols.IsEmpty || options.Catalog != InjectedTypes.BundledCatalog || options.Detection == DetectionMode.Named || annotated.Any)
        {
            return OfEverything(vocabulary);
        }

        if (options.Detection == DetectionMode.Declared)
        {
            return new CompilationPrefilter(vocabulary, files.Mentions == FileMentions.Injected ? PrefilterReach.Names : PrefilterReach.Nothing, CodeParameters.None);
        }

        var hasContext = vocabulary.HasOnlyBuiltInContext
            ? files.Mentions != FileMentions.Nothing
            : files.Texts.Any(text => text.HasContext(vocabulary, cancellationToken));
        if (!hasContext && !files.References.HaveContext(vocabulary, cancellationToken))
        {
            return new CompilationPrefilter(vocabulary, PrefilterReach.Nothing, CodeParameters.None);
        }

        var calls = CodeParameters.Union(
            files.Texts.Select(text => text.CodeParameters(vocabulary, cancellationToken))
                .Concat(files.References.All.Select(assembly => AssemblyNames.Of(assembly).CodeParameters(vocabulary, cancellationToken))));
        return new CompilationPrefilter(vocabulary, PrefilterReach.Names, calls);
    }

    /// <summary>A filter that lets everything through.</summary>
    public static CompilationPrefilter OfEverything(NameVocabulary vocabulary) => new(vocabulary, PrefilterReach.Everything, CodeParameters.None);

    /// <summary>The members of a file in which a code can be.</summary>
    public CandidateMembers In(SyntaxTree tree, CancellationToken cancellationToken) =>
        Reach == PrefilterReach.Everything ? CandidateMembers.All : FileText.Of(tree).Candidates(_vocabulary, _calls, cancellationToken);
}

/// <summary>How much of a compilation has to be looked at.</summary>
internal enum PrefilterReach
{
    /// <summary>Nothing: no word of SMPP is anywhere, and nothing is declared.</summary>
    Nothing,

    /// <summary>The members in which a name could be that of a code.</summary>
    Names,

    /// <summary>All of it: something is declared to be a code, so that its name need not be that of one.</summary>
    Everything,
}
