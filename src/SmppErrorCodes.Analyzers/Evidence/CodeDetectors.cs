using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Options;
using SmppErrorCodes.Analyzers.Prefilter;

namespace SmppErrorCodes.Analyzers.Evidence;

/// <summary>The detectors of one compilation: files with the same options share one.</summary>
internal sealed class CodeDetectors
{
    private readonly Dictionary<OptionValues, FileOptions> _byValues = new();
    private readonly Dictionary<SyntaxTree, FileOptions> _otherFiles = new();
    private readonly FileOptions? _ofMostFiles;
    private readonly bool _usesPrefilter;
    private readonly ConcurrentDictionary<SyntaxTree, CandidateMembers> _candidates = new();

    /// <param name="options">The options of all files are read, so that wrong ones are known even where no code is.</param>
    /// <param name="usesPrefilter">False for a test that compares what is found with and without it.</param>
    public CodeDetectors(Compilation compilation, AnalyzerConfigOptionsProvider options, bool usesPrefilter, CancellationToken cancellationToken)
    {
        Catalogs = new CatalogSource(compilation);
        _usesPrefilter = usesPrefilter;
        var mentions = SourceTexts.MentionsIn(compilation, cancellationToken);
        var annotated = AnnotatedAssemblies.Of(compilation, mentions, cancellationToken);
        HasAnnotations = annotated.IsSourceAnnotated;
        AnalyzerConfigOptions? previous = null;
        FileOptions? ofFile = null;
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var optionsOfTree = options.GetOptions(tree);
            if (ofFile is null || !ReferenceEquals(optionsOfTree, previous))
            {
                previous = optionsOfTree;
                ofFile = Get(OptionValues.Of(optionsOfTree));
            }

            _ofMostFiles ??= ofFile;
            if (ofFile != _ofMostFiles)
            {
                _otherFiles.Add(tree, ofFile);
            }

            CanSuspectCodes = CanSuspectCodes || !usesPrefilter || FileText.Of(tree).MayHaveSuspectedCodes(cancellationToken);
        }

        CanFindCodes = !usesPrefilter || _byValues.Values.Any(static ofFiles => ofFiles.Prefilter.Reach != PrefilterReach.Nothing);

        FileOptions Get(OptionValues values)
        {
            if (!_byValues.TryGetValue(values, out var known))
            {
                var read = SmppErrorCodesOptions.Read(values);
                var detector = new CodeDetector(compilation, read, Catalogs, annotated);
                var prefilter = usesPrefilter
                    ? CompilationPrefilter.Of(compilation, read, detector.Names, mentions, annotated, cancellationToken)
                    : CompilationPrefilter.OfEverything(detector.Names);
                _byValues.Add(values, known = new FileOptions(detector, prefilter));
            }

            return known;
        }
    }

    public CatalogSource Catalogs { get; }

    /// <summary>Whether values may look like codes anywhere in the compilation where nothing says that they are.</summary>
    public bool CanSuspectCodes { get; }

    /// <summary>All detectors, in no order.</summary>
    public IEnumerable<CodeDetector> All => _byValues.Values.Select(static ofFiles => ofFiles.Detector);

    /// <summary>Whether something is annotated in the source.</summary>
    public bool HasAnnotations { get; }

    /// <summary>Whether a code can be anywhere in the compilation.</summary>
    public bool CanFindCodes { get; }

    /// <summary>The detector for the member around <paramref name="node"/>; null if no code can be in the member. Nothing is allocated for most members.</summary>
    public CodeDetector? For(SyntaxNode node, CancellationToken cancellationToken)
    {
        var tree = node.SyntaxTree;
        var ofFile = OptionsOf(tree);
        if (ofFile.Prefilter.Reach == PrefilterReach.Nothing)
        {
            return null;
        }

        if (!_candidates.TryGetValue(tree, out var candidates))
        {
            candidates = ofFile.Prefilter.In(tree, cancellationToken);
            _candidates.TryAdd(tree, candidates);
        }

        return candidates.Contain(node.SpanStart) ? ofFile.Detector : null;
    }

    /// <summary>The detector for a file in which values may look like codes where nothing says that they are; null for any other file.</summary>
    public CodeDetector? ForSuspects(SyntaxTree tree, CancellationToken cancellationToken) =>
        !_usesPrefilter || FileText.Of(tree).MayHaveSuspectedCodes(cancellationToken) ? OptionsOf(tree).Detector : null;

    private FileOptions OptionsOf(SyntaxTree tree) => _otherFiles.TryGetValue(tree, out var ofFile) ? ofFile : _ofMostFiles!;

    /// <summary>What all files with the same options share.</summary>
    private sealed class FileOptions
    {
        public FileOptions(CodeDetector detector, CompilationPrefilter prefilter)
        {
            Detector = detector;
            Prefilter = prefilter;
        }

        public CodeDetector Detector { get; }

        public CompilationPrefilter Prefilter { get; }
    }
}
