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

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>Answers about the bodies of one file. The one about a body is the same as long as neither its own text nor anything outside of bodies is edited.</summary>
/// <remarks>
/// While somebody types, that is so for all bodies but one, from one key to the next. What stands in the body of a method has no effect on
/// how another one is bound; what stands in the initializer of a constant has, so only statements and the like are bodies here.
/// </remarks>
internal sealed class UneditedBodies<TAnswer>
{
    private static readonly ConditionalWeakTable<CompilationOptions, Holder> Last = new();

    private readonly object _settings;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly ImmutableArray<SyntaxTree> _trees;
    private readonly int _index;
    private readonly string _outside;
    private readonly ConcurrentDictionary<(int Body, string Question), (string Text, TAnswer Answer)> _answers = new();

    private UneditedBodies(object settings, ImmutableArray<MetadataReference> references, ImmutableArray<SyntaxTree> trees, int index, string outside)
    {
        _settings = settings;
        _references = references;
        _trees = trees;
        _index = index;
        _outside = outside;
    }

    /// <param name="bodies">All bodies and initializers of the file, in the order of the source.</param>
    /// <param name="settings">What the answers depend on besides, with an equality of its own.</param>
    public static UneditedBodies<TAnswer> In(SyntaxTree tree, IReadOnlyList<SyntaxNode> bodies, CSharpCompilation compilation, object settings, CancellationToken cancellationToken)
    {
        var trees = compilation.SyntaxTrees;
        var now = new UneditedBodies<TAnswer>(settings, compilation.ExternalReferences, trees, trees.IndexOf(tree), Outside(tree.GetText(cancellationToken).ToString(), bodies));
        var holder = Last.GetOrCreateValue(compilation.Options);
        if (holder.Value is { } last && last.HasSameOutside(now))
        {
            return last;
        }

        holder.Value = now;
        return now;
    }

    /// <param name="index">Of the body among all of them.</param>
    /// <param name="question">A text that is the same for the same question in the next compilation.</param>
    public TAnswer GetOrAdd(int index, SyntaxNode body, string question, Func<SyntaxNode, TAnswer> answer)
    {
        var text = body.ToString();
        if (_answers.TryGetValue((index, question), out var known) && known.Text == text)
        {
            return known.Answer;
        }

        var found = answer(body);
        _answers[(index, question)] = (text, found);
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
                outside.Append(text, start, span.Start - start);
                start = span.End;
            }
        }

        return outside.Append(text, start, text.Length - start).ToString();
    }

    private bool HasSameOutside(UneditedBodies<TAnswer> other)
    {
        if (_index != other._index
            || _trees.Length != other._trees.Length
            || !_references.SequenceEqual(other._references)
            || _outside != other._outside
            || !_settings.Equals(other._settings))
        {
            return false;
        }

        for (var i = 0; i < _trees.Length; i++)
        {
            if (i == _index ? !IsSameFile(_trees[i], other._trees[i]) : !ReferenceEquals(_trees[i], other._trees[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSameFile(SyntaxTree tree, SyntaxTree other) => tree.FilePath == other.FilePath && tree.Options.Equals(other.Options);

    private static SyntaxNode? StatementsOf(SyntaxNode body) => body switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody,
        ArrowExpressionClauseSyntax => body,
        _ => null,
    };

    private sealed class Holder
    {
        private volatile UneditedBodies<TAnswer>? _value;

        public UneditedBodies<TAnswer>? Value
        {
            get => _value;
            set => _value = value;
        }
    }
}
