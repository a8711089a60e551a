using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Options;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>The detectors of one compilation: files with the same options share one.</summary>
internal sealed class CodeExpressionDetectors
{
    private readonly Compilation _compilation;
    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly AnnotatedAssemblies _annotated;
    private readonly ConcurrentDictionary<SyntaxTree, FileDetection> _files = new();
    private readonly ConcurrentDictionary<OptionValues, CodeExpressionDetector> _byOptions = new();
    private FileDetection? _last;
    private AddedDetector? _lastAdded;

    public CodeExpressionDetectors(Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        _compilation = compilation;
        _options = options;
        _annotated = new AnnotatedAssemblies(compilation);
        Catalogs = new CatalogSource(compilation);
    }

    public CatalogSource Catalogs { get; }

    /// <summary>All detectors that were made, in no order.</summary>
    public ICollection<CodeExpressionDetector> All => _byOptions.Values;

    /// <summary>The detection of codes in a file, made when the file is first asked for.</summary>
    public FileDetection For(SyntaxTree tree, CancellationToken cancellationToken)
    {
        // The operations of a file come one after the other.
        if (_last is { } last && ReferenceEquals(last.Tree, tree))
        {
            return last;
        }

        if (!_files.TryGetValue(tree, out var file))
        {
            var detector = Add(_options.GetOptions(tree));
            file = new FileDetection(tree, detector, detector.HasDeclarations ? null : CodeNameMap.Of(tree, detector.Names, cancellationToken));
            _files.TryAdd(tree, file);
        }

        _last = file;
        return file;
    }

    /// <summary>The detector for the options of a file, which is one of <see cref="All"/> from then on.</summary>
    public CodeExpressionDetector Add(AnalyzerConfigOptions options)
    {
        if (_lastAdded is { } last && ReferenceEquals(last.Options, options))
        {
            return last.Detector;
        }

        var detector = _byOptions.GetOrAdd(OptionValues.Of(options), Create);
        _lastAdded = new AddedDetector(options, detector);
        return detector;
    }

    private CodeExpressionDetector Create(OptionValues values) => new(_compilation, SmppErrorCodesOptions.Read(values), Catalogs, _annotated);

    /// <summary>A detector with the host's object for the options of some file; the next file may well have the same.</summary>
    private sealed class AddedDetector
    {
        public AddedDetector(AnalyzerConfigOptions options, CodeExpressionDetector detector)
        {
            Options = options;
            Detector = detector;
        }

        public AnalyzerConfigOptions Options { get; }

        public CodeExpressionDetector Detector { get; }
    }
}
