using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>
/// Answers about the bodies of one file, and about what is outside of them. The one about a body is the same as long as neither its own
/// text nor anything outside of bodies is edited.
/// </summary>
/// <remarks>
/// While somebody types, that is so for all bodies but one, from one key to the next. What stands in the body of a method has no effect on
/// how another one is bound; what stands in the initializer of a constant has, so only statements and the like are bodies here.
/// </remarks>
internal sealed class UneditedBodies<TAnswer>
{
    private const char LeftOut = '\0';

    private static readonly ConditionalWeakTable<CompilationOptions, Holder> Last = new();

    private readonly Answers _answers;
    private readonly string _text;

    private UneditedBodies(Answers answers, string text)
    {
        _answers = answers;
        _text = text;
    }

    /// <param name="bodies">All bodies and initializers of the file, in the order of the source.</param>
    /// <param name="settings">What the answers depend on besides, with an equality of its own.</param>
    public static UneditedBodies<TAnswer> In(SyntaxTree tree, IReadOnlyList<SyntaxNode> bodies, CSharpCompilation compilation, object settings, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken).ToString();
        var outside = Outside(text, bodies);
        var holder = Last.GetOrCreateValue(compilation.Options);
        if (holder.Value is not { } answers || !answers.AreThoseOf(tree, outside, compilation, settings))
        {
            holder.Value = answers = new Answers(tree, outside, compilation, settings);
        }

        return new UneditedBodies<TAnswer>(answers, text);
    }

    /// <param name="index">Of the body among all of them.</param>
    /// <param name="question">A text that is the same for the same question in the next compilation.</param>
    public TAnswer GetOrAdd(int index, SyntaxNode body, string question, Func<SyntaxNode, TAnswer> answer) =>
        GetOrAdd(index, body.Span, question, () => answer(body));

    /// <summary>An answer that is the same whatever stands in the bodies.</summary>
    /// <param name="end">A position before which the bodies have to be the same as well: positions up to there are a part of the answer.</param>
    /// <inheritdoc cref="GetOrAdd(int, SyntaxNode, string, Func{SyntaxNode, TAnswer})"/>
    public TAnswer GetOrAdd(int end, string question, Func<TAnswer> answer) => GetOrAdd(index: null, new TextSpan(0, end), question, answer);

    private TAnswer GetOrAdd(int? index, TextSpan span, string question, Func<TAnswer> answer)
    {
        if (_answers.Known.TryGetValue((index, question), out var known)
            && known.Text.Length == span.Length
            && string.CompareOrdinal(known.Text, 0, _text, span.Start, span.Length) == 0)
        {
            return known.Answer;
        }

        var found = answer();
        _answers.Known[(index, question)] = (_text.Substring(span.Start, span.Length), found);
        return found;
    }

    private static string Outside(string text, IReadOnlyList<SyntaxNode> bodies)
    {
        var outside = new StringBuilder(text.Length);
        var start = 0;
        foreach (var body in bodies)
        {
            if (StatementsOf(body) is { ContainsDirectives: false, Span: var span } && span.Start >= start)
            {
                // What a member without a body is must not look like one whose body is left out.
                outside.Append(text, start, span.Start - start).Append(LeftOut);
                start = span.End;
            }
        }

        return outside.Append(text, start, text.Length - start).ToString();
    }

    private static SyntaxNode? StatementsOf(SyntaxNode body) => body switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody,
        ArrowExpressionClauseSyntax => body,
        _ => null,
    };

    /// <summary>What has been found since the last edit outside of bodies.</summary>
    /// <remarks>It keeps files, but no compilation: neither the one that they are in, nor one that this refers to.</remarks>
    private sealed class Answers
    {
        private readonly ImmutableArray<SyntaxTree> _trees;
        private readonly int _index;
        private readonly string _outside;
        private readonly string? _assemblyName;
        private readonly ImmutableArray<WeakReference<MetadataReference>> _references;
        private readonly object _settings;

        public Answers(SyntaxTree tree, string outside, CSharpCompilation compilation, object settings)
        {
            _trees = compilation.SyntaxTrees;
            _index = _trees.IndexOf(tree);
            _outside = outside;
            _assemblyName = compilation.AssemblyName;
            _references = compilation.ExternalReferences.Select(static reference => new WeakReference<MetadataReference>(reference)).ToImmutableArray();
            _settings = settings;
        }

        public ConcurrentDictionary<(int? Body, string Question), (string Text, TAnswer Answer)> Known { get; } = new();

        /// <summary>Whether nothing else is different than what stands in the bodies.</summary>
        public bool AreThoseOf(SyntaxTree tree, string outside, CSharpCompilation compilation, object settings) =>
            _outside == outside
            && _assemblyName == compilation.AssemblyName
            && _settings.Equals(settings)
            && HasFiles(tree, compilation.SyntaxTrees)
            && HasReferences(compilation.ExternalReferences);

        private bool HasFiles(SyntaxTree tree, ImmutableArray<SyntaxTree> trees)
        {
            if (trees.Length != _trees.Length)
            {
                return false;
            }

            for (var i = 0; i < trees.Length; i++)
            {
                if (trees[i] == tree ? i != _index || !IsSameFile(tree, _trees[i]) : trees[i] != _trees[i])
                {
                    return false;
                }
            }

            return true;
        }

        private bool HasReferences(ImmutableArray<MetadataReference> references)
        {
            if (references.Length != _references.Length)
            {
                return false;
            }

            for (var i = 0; i < references.Length; i++)
            {
                if (!_references[i].TryGetTarget(out var reference) || !reference.Equals(references[i]))
                {
                    return false;
                }
            }

            return true;
        }

        private static bool IsSameFile(SyntaxTree tree, SyntaxTree other) => tree.FilePath == other.FilePath && tree.Options.Equals(other.Options);
    }

    private sealed class Holder
    {
        private volatile Answers? _value;

        public Answers? Value
        {
            get => _value;
            set => _value = value;
        }
    }
}
