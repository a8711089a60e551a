using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Options;
using SmppErrorCodes.Analyzers.Prefilter;

namespace SmppErrorCodes.Analyzers.Evidence;

/// <summary>The detectors of one compilation: files with the same options share one.</summary>
internal sealed class CodeDetectors
{
    private readonly ImmutableArray<FileOptions> _all;
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
        var files = CompilationFiles.Of(compilation, options, cancellationToken);
        var annotated = AnnotatedAssemblies.Of(files, cancellationToken);
        HasAnnotations = annotated.IsSourceAnnotated;
        _all = files.Options.Select(Read).ToImmutableArray();
        _ofMostFiles = _all.FirstOrDefault();
        for (var i = 0; i < files.Trees.Length && _all.Length > 1; i++)
        {
            if (files.OptionsOf(i) is not 0 and var index)
            {
                _otherFiles.Add(files.Trees[i], _all[index]);
            }
        }

        CanSuspectCodes = !usesPrefilter || files.MayHaveSuspectedCodes;
        CanFindCodes = _all.Any(static ofFiles => ofFiles.Prefilter.Reach != PrefilterReach.Nothing);

        FileOptions Read(OptionValues values)
        {
            var read = SmppErrorCodesOptions.Read(values);
            var names = NameVocabulary.Of(read);
            var prefilter = usesPrefilter
                ? CompilationPrefilter.Of(files, read, names, annotated, cancellationToken)
                : CompilationPrefilter.OfEverything(names);
            return new FileOptions(() => new CodeDetector(compilation, read, Catalogs, annotated), prefilter);
        }
    }

    public CatalogSource Catalogs { get; }

    /// <summary>Whether values may look like codes anywhere in the compilation where nothing shows that they are.</summary>
    public bool CanSuspectCodes { get; }

    /// <summary>All detectors, in the order of the first file of each.</summary>
    public IEnumerable<CodeDetector> All => _all.Select(static ofFiles => ofFiles.Detector);

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

    /// <summary>The detector for a file in which values may look like codes where nothing shows that they are; null for any other file.</summary>
    public CodeDetector? ForSuspects(SyntaxTree tree, CancellationToken cancellationToken) =>
        !_usesPrefilter || FileText.MayHaveSuspectedCodes(tree, cancellationToken) ? OptionsOf(tree).Detector : null;

    private FileOptions OptionsOf(SyntaxTree tree) => _otherFiles.TryGetValue(tree, out var ofFile) ? ofFile : _ofMostFiles!;

    /// <summary>What all files with the same options share.</summary>
    private sealed class FileOptions
    {
        private readonly Lazy<CodeDetector> _detector;

        public FileOptions(Func<CodeDetector> createDetector, CompilationPrefilter prefilter)
        {
            _detector = new Lazy<CodeDetector>(createDetector);
            Prefilter = prefilter;
        }

        /// <summary>Made when a member is looked at, or the compilation ends.</summary>
        public CodeDetector Detector => _detector.Value;

        public CompilationPrefilter Prefilter { get; }
    }
}
