using System.Collections.Concurrent;
using System.Collections.Generic;
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
    private readonly ConcurrentDictionary<SyntaxTree, CodeExpressionDetector> _byTree = new();
    private readonly ConcurrentDictionary<OptionValues, CodeExpressionDetector> _byOptions = new();

    public CodeExpressionDetectors(Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        _compilation = compilation;
        _options = options;
        Catalogs = new CatalogSource(compilation);
    }

    public CatalogSource Catalogs { get; }

    /// <summary>All detectors that were made, in no order.</summary>
    public ICollection<CodeExpressionDetector> All => _byOptions.Values;

    public CodeExpressionDetector For(SyntaxTree tree)
    {
        if (!_byTree.TryGetValue(tree, out var detector))
        {
            detector = _byOptions.GetOrAdd(OptionValues.Of(_options.GetOptions(tree)), Create);
            _byTree.TryAdd(tree, detector);
        }

        return detector;
    }

    private CodeExpressionDetector Create(OptionValues values) => new(_compilation, SmppErrorCodesOptions.Read(values), Catalogs);
}
