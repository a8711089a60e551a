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

/// <summary>The files of a compilation with what is remembered of their texts, and their options.</summary>
/// <remarks>
/// An editor asks for the diagnostics of one file after every edit. If the compilation before that edit is still in use, only
/// the file that has changed is looked up.
/// </remarks>
internal sealed class CompilationFiles
{
    private static readonly ConditionalWeakTable<AnalyzerConfigOptionsProvider, WeakReference<CompilationFiles>> LastFiles = new();

    private readonly FileText[] _texts;
    private readonly int[] _optionsOf;
    private readonly List<OptionValues> _options;

    private CompilationFiles(ImmutableArray<SyntaxTree> trees, FileText[] texts, int[] optionsOf, List<OptionValues> options)
    {
        Trees = trees;
        _texts = texts;
        _optionsOf = optionsOf;
        _options = options;
    }

    /// <summary>The files, in the order of the compilation.</summary>
    public ImmutableArray<SyntaxTree> Trees { get; }

    /// <summary>The options of the files, each once, those of the first file first.</summary>
    public IReadOnlyList<OptionValues> Options => _options;

    /// <summary>Which of the <see cref="Options"/> the file with the index has.</summary>
    public int OptionsOf(int index) => _optionsOf[index];

    public static CompilationFiles Of(Compilation compilation, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var trees = ((CSharpCompilation)compilation).SyntaxTrees;
        var last = LastFiles.GetValue(provider, static _ => new WeakReference<CompilationFiles>(null!));
        var files = last.TryGetTarget(out var known) && known.TryChange(trees, provider, cancellationToken) is { } changed ? changed : Read(trees, provider, cancellationToken);
        last.SetTarget(files);
        return files;
    }

    /// <summary>The most that one of the files mentions.</summary>
    public FileMentions Mentions(CancellationToken cancellationToken)
    {
        var most = FileMentions.Nothing;
        foreach (var text in _texts)
        {
            var mentions = text.Mentions(cancellationToken);
            if (mentions > most)
            {
                if (mentions == FileMentions.Injected)
                {
                    return mentions;
                }

                most = mentions;
            }
        }

        return most;
    }

    private static CompilationFiles Read(ImmutableArray<SyntaxTree> trees, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var files = new CompilationFiles(trees, new FileText[trees.Length], new int[trees.Length], new List<OptionValues>());
        AnalyzerConfigOptions? previous = null;
        var index = 0;
        for (var i = 0; i < trees.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            files._texts[i] = FileText.Of(trees[i]);
            var options = provider.GetOptions(trees[i]);
            if (!ReferenceEquals(options, previous))
            {
                previous = options;
                index = files.IndexOf(OptionValues.Of(options));
            }

            files._optionsOf[i] = index;
        }

        return files;
    }

    /// <summary>The same with other trees of the same files; null if they are other files, or one has other options.</summary>
    private CompilationFiles? TryChange(ImmutableArray<SyntaxTree> trees, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        if (trees.Length != Trees.Length)
        {
            return null;
        }

        FileText[]? texts = null;
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
            texts[i] = FileText.Of(trees[i]);
        }

        return new CompilationFiles(trees, texts ?? _texts, _optionsOf, _options);
    }

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
