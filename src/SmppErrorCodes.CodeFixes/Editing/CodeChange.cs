using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>A change that adds codes to a label, a pattern or a test, and where its text may be broken.</summary>
internal sealed class CodeChange
{
    private CodeChange(SyntaxNode node, in TextChange change, ImmutableArray<(int Position, int Rank)> breaks)
    {
        Node = node;
        Change = change;
        Breaks = breaks;
        Operators = ImmutableArray<BreakableOperator>.Empty;
        IsBreakable = true;
    }

    /// <summary>What is changed.</summary>
    public SyntaxNode Node { get; }

    public TextChange Change { get; }

    /// <summary>Where the operators before added codes begin in the new text, and their <see cref="BreakableOperator.Rank"/>; a space stands before each.</summary>
    public ImmutableArray<(int Position, int Rank)> Breaks { get; }

    /// <summary>The operators around, before which a line that gets too long may be broken as well.</summary>
    public ImmutableArray<BreakableOperator> Operators { get; private set; }

    /// <summary>Whether its line may be broken.</summary>
    public bool IsBreakable { get; private set; }

    /// <summary>Whether the formatter may lay out some of the code around afterwards.</summary>
    public bool AllowsFormatting { get; private set; } = true;

    /// <summary>A change whose line is never broken.</summary>
    public static CodeChange Of(SyntaxNode node, in TextChange change) => new(node, change, ImmutableArray<(int Position, int Rank)>.Empty) { IsBreakable = false };

    /// <summary>Labels behind one on the same line. Where that is unfolded, they are stacked.</summary>
    /// <param name="labels">The texts of the labels.</param>
    public static CodeChange Labels(SyntaxNode node, IReadOnlyList<string> labels)
    {
        var starts = labels.Select((_, i) => labels.Take(i).Sum(static label => 1 + label.Length) + 1);
        return new(
            node,
            new TextChange(new TextSpan(node.Span.End, 0), " " + string.Join(" ", labels)),
            ImmutableArray.CreateRange(starts.Select(static start => (start, BreakableOperator.BetweenMeanings))))
        { IsBreakable = false };
    }

    /// <summary>Puts a new node where another one stands. It may be broken before its added operators.</summary>
    public static CodeChange Replace(SyntaxNode node, SyntaxNode replacement) => new(
        node,
        BehindComment(node, replacement) ?? NodeReplacement.Of(node, replacement),
        ImmutableArray.CreateRange(replacement.GetAnnotatedTokens(AddedOperators.Kind).Select(token => (token.SpanStart - replacement.SpanStart, BreakableOperator.WithinMeaning))));

    /// <summary>Only adds lines behind the node, if the replacement is the node and such lines: the comment at the end of its own line is about the node.</summary>
    private static TextChange? BehindComment(SyntaxNode node, SyntaxNode replacement)
    {
        var (before, after) = (node.ToString(), replacement.ToString());
        var comment = node.GetTrailingTrivia().FirstOrDefault(Comments.EndsLine);
        if (comment.IsKind(SyntaxKind.None) || !after.StartsWith(before, StringComparison.Ordinal))
        {
            return null;
        }

        var added = after.Substring(before.Length).TrimStart(' ', '\t');
        return added.StartsWith("\r", StringComparison.Ordinal) || added.StartsWith("\n", StringComparison.Ordinal) ? new TextChange(new TextSpan(comment.Span.End, 0), added) : null;
    }

    /// <summary>Puts text where a part of the node stands.</summary>
    /// <param name="breaks">Where the text may be broken.</param>
    public static CodeChange Write(SyntaxNode node, in TextChange change, IEnumerable<(int Position, int Rank)> breaks) => new(node, change, ImmutableArray.CreateRange(breaks));

    /// <summary>The change with a line break at some of the places where it may be broken.</summary>
    /// <param name="places">The places, with the line break of each and the indentation behind it.</param>
    public TextChange BrokenAt(IEnumerable<(int Position, string NewLine)> places)
    {
        var text = new StringBuilder(Change.NewText);
        foreach (var (position, newLine) in places.OrderByDescending(static place => place.Position))
        {
            text.Remove(position - 1, 1).Insert(position - 1, newLine);
        }

        return new TextChange(Change.Span, text.ToString());
    }

    /// <summary>The change, around which everything keeps its layout.</summary>
    public CodeChange WithoutFormatting()
    {
        AllowsFormatting = false;
        return this;
    }

    /// <param name="operators">The operators around, before which a line that gets too long may be broken as well.</param>
    public CodeChange With(IEnumerable<BreakableOperator> operators)
    {
        Operators = ImmutableArray.CreateRange(operators);
        return this;
    }
}
