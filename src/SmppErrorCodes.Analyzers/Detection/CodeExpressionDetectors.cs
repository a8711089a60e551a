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
    private readonly ConcurrentDictionary<OptionValues, CodeExpressionDetector> _byOptions = new();

    /// <summary>The member that each thread was in last; threads that share a place only take more time.</summary>
    private readonly LastMember?[] _last = new LastMember?[64];
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

    /// <summary>The detection of codes in the file of an operation. Asked for every operation there is.</summary>
    /// <param name="mayHaveCode">Whether a code can be in the member around the operation.</param>
    /// <remarks>
    /// The operations of a member come one after the other and have the same answer, so most are given it before anything
    /// is read of them: the way to a node that nobody has looked at yet takes longer than all that is asked of it.
    /// </remarks>
    public FileDetection For(in OperationAnalysisContext context, out bool mayHaveCode)
    {
        var thread = Thread.CurrentThread.ManagedThreadId;
        ref var last = ref _last[thread % _last.Length];
        var member = last;
        if (member is null || member.Thread != thread)
        {
            last = member = new LastMember(thread);
        }

        if (!ReferenceEquals(member.Symbol, context.ContainingSymbol))
        {
            Enter(member, context);
        }

        mayHaveCode = member.MayHaveCode;
        return member.File!;
    }

    private void Enter(LastMember member, in OperationAnalysisContext context)
    {
        var syntax = context.Operation.Syntax;
        var tree = syntax.SyntaxTree;
        if (!ReferenceEquals(member.File?.Tree, tree))
        {
            member.File = Create(tree, context.CancellationToken);
        }

        member.MayHaveCode = member.File!.MayHaveCode(syntax);

        // The attributes of a type, and of an assembly, are in as many places as it has parts.
        member.Symbol = context.ContainingSymbol is IMethodSymbol or IFieldSymbol or IPropertySymbol or IEventSymbol ? context.ContainingSymbol : null;
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

    private FileDetection Create(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var detector = Add(_options.GetOptions(tree));
        return new FileDetection(tree, detector, detector.HasDeclarations ? null : CodeNameMap.Of(tree, detector.Names, cancellationToken));
    }

    private CodeExpressionDetector Create(OptionValues values) => new(_compilation, SmppErrorCodesOptions.Read(values), Catalogs, _annotated);

    /// <summary>Where a thread is. No other one reads or writes it, but for whose it is.</summary>
    private sealed class LastMember
    {
        public LastMember(int thread) => Thread = thread;

        public int Thread { get; }

        /// <summary>Null where the next operation has to be looked at by itself.</summary>
        public ISymbol? Symbol { get; set; }

        public FileDetection? File { get; set; }

        public bool MayHaveCode { get; set; }
    }

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
