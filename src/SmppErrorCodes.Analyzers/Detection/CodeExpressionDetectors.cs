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
        if (!_files.TryGetValue(tree, out var file))
        {
            var detector = Add(tree);
            file = new FileDetection(detector, detector.HasDeclarations ? null : CodeNameMap.Read(tree, detector.Names, cancellationToken));
            _files.TryAdd(tree, file);
        }

        return file;
    }

    /// <summary>Makes the detector of a file one of <see cref="All"/>.</summary>
    public CodeExpressionDetector Add(SyntaxTree tree) => _files.TryGetValue(tree, out var file) ? file.Detector : _byOptions.GetOrAdd(OptionValues.Of(_options.GetOptions(tree)), Create);

    private CodeExpressionDetector Create(OptionValues values) => new(_compilation, SmppErrorCodesOptions.Read(values), Catalogs, _annotated);
}
