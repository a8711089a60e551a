using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers.Options;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>The files of a compilation with what is remembered of their texts, their options, and the assemblies that they refer to.</summary>
/// <remarks>
/// An editor needs the diagnostics of one file after every edit. If the compilation before that edit is still in use, only
/// the file that has changed is looked up.
/// </remarks>
internal sealed class CompilationFiles
{
    private static readonly ConditionalWeakTable<AnalyzerConfigOptionsProvider, WeakReference<CompilationFiles>> LastFiles = new();

    private readonly FileText[] _texts;
    private readonly int[] _optionsOf;
    private readonly List<OptionValues> _options;

    private CompilationFiles(ImmutableArray<SyntaxTree> trees, FileText[] texts, int[] optionsOf, List<OptionValues> options, ReferencedAssemblies references)
    {
        Trees = trees;
        _texts = texts;
        _optionsOf = optionsOf;
        _options = options;
        References = references;
    }

    /// <summary>The files, in the order of the compilation.</summary>
    public ImmutableArray<SyntaxTree> Trees { get; }

    /// <summary>What is remembered of their texts, in the same order.</summary>
    public IReadOnlyList<FileText> Texts => _texts;

    /// <summary>The options of the files, each once, those of the first file first.</summary>
    public IReadOnlyList<OptionValues> Options => _options;

    public ReferencedAssemblies References { get; }

    /// <summary>The most that one of the files mentions.</summary>
    public FileMentions Mentions { get; private set; }

    /// <summary>Whether values in one of the files may look like codes.</summary>
    public bool MayHaveSuspectedCodes { get; private set; }

    /// <summary>Which of the <see cref="Options"/> the file with the index has.</summary>
    public int OptionsOf(int index) => _optionsOf[index];

    public static CompilationFiles Of(Compilation compilation, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var trees = ((CSharpCompilation)compilation).SyntaxTrees;
        var last = LastFiles.GetValue(provider, static _ => new WeakReference<CompilationFiles>(null!));
        last.TryGetTarget(out var known);
        var references = ReferencedAssemblies.Of(compilation, known?.References);
        var files = known?.TryChange(trees, references, provider, cancellationToken) ?? Read(trees, references, provider, cancellationToken);
        last.SetTarget(files);
        return files;
    }

    private static CompilationFiles Read(ImmutableArray<SyntaxTree> trees, ReferencedAssemblies references, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var files = new CompilationFiles(trees, new FileText[trees.Length], new int[trees.Length], new List<OptionValues>(), references);
        AnalyzerConfigOptions? previous = null;
        var index = 0;
        for (var i = 0; i < trees.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            files._texts[i] = FileText.OfMany(trees[i], cancellationToken);
            var options = provider.GetOptions(trees[i]);
            if (!ReferenceEquals(options, previous))
            {
                previous = options;
                index = files.IndexOf(OptionValues.Of(options));
            }

            files._optionsOf[i] = index;
        }

        files.Mentions = files.FindMentions(cancellationToken);
        files.MayHaveSuspectedCodes = files.FindSuspectedCodes(cancellationToken);
        return files;
    }

    /// <summary>The same with other trees of the same files; null if they are other files, or one has other options.</summary>
    private CompilationFiles? TryChange(ImmutableArray<SyntaxTree> trees, ReferencedAssemblies references, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        if (trees.Length != Trees.Length)
        {
            return null;
        }

        FileText[]? texts = null;
        var (before, after) = (FileMentions.Nothing, FileMentions.Nothing);
        var mayHaveSuspectedCodes = false;
        for (var i = 0; i < trees.Length; i++)
        {
            if (ReferenceEquals(trees[i], Trees[i]))
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            if (trees[i].FilePath != Trees[i].FilePath || !OptionValues.Of(provider.GetOptions(trees[i])).Equals(_options[_optionsOf[i]]))
            {
                return null;
            }

            texts ??= (FileText[])_texts.Clone();
            texts[i] = _texts[i].After(trees[i]);
            before = Most(before, _texts[i].Mentions(cancellationToken));
            after = Most(after, texts[i].Mentions(cancellationToken));
            mayHaveSuspectedCodes |= texts[i].MayHaveSuspectedCodes(cancellationToken);
        }

        // Only where a file mentions less than before, the others have to be looked at as well.
        var changed = new CompilationFiles(trees, texts ?? _texts, _optionsOf, _options, references);
        changed.Mentions = after >= before || before < Mentions ? Most(Mentions, after) : changed.FindMentions(cancellationToken);
        changed.MayHaveSuspectedCodes = mayHaveSuspectedCodes || (MayHaveSuspectedCodes && changed.FindSuspectedCodes(cancellationToken));
        return changed;
    }

    private bool FindSuspectedCodes(CancellationToken cancellationToken)
    {
        foreach (var text in _texts)
        {
            if (text.MayHaveSuspectedCodes(cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private FileMentions FindMentions(CancellationToken cancellationToken)
    {
        var most = FileMentions.Nothing;
        for (var i = 0; i < _texts.Length && most != FileMentions.Injected; i++)
        {
            most = Most(most, _texts[i].Mentions(cancellationToken));
        }

        return most;
    }

    private static FileMentions Most(FileMentions left, FileMentions right) => left > right ? left : right;

    private int IndexOf(in OptionValues values)
    {
        var index = _options.IndexOf(values);
        if (index < 0)
        {
            index = _options.Count;
            _options.Add(values);
        }

        return index;
    }
}
