using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>A change that adds codes to a label, a pattern or a test, and where its text may be broken.</summary>
internal sealed class CodeChange
{
    private CodeChange(SyntaxNode node, in TextChange change, ImmutableArray<int> breaks)
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

    /// <summary>Where the operators before added codes begin in the new text; a space stands before each.</summary>
    public ImmutableArray<int> Breaks { get; }

    /// <summary>The operators around, before which a line that gets too long may be broken as well.</summary>
    public ImmutableArray<BreakableOperator> Operators { get; private set; }

    /// <summary>Whether its line may be broken.</summary>
    public bool IsBreakable { get; private set; }

    /// <summary>A change whose line is never broken.</summary>
    public static CodeChange Of(SyntaxNode node, in TextChange change) => new(node, change, ImmutableArray<int>.Empty) { IsBreakable = false };

    /// <summary>Puts a new node where another one stands. It may be broken before its added operators.</summary>
    public static CodeChange Replace(SyntaxNode node, SyntaxNode replacement) => new(
        node,
        DocumentEdit.Replace(node, replacement),
        ImmutableArray.CreateRange(replacement.GetAnnotatedTokens(AddedOperators.Kind).Select(token => token.SpanStart - replacement.SpanStart)));

    /// <summary>Puts text where a part of the node stands.</summary>
    /// <param name="breaks">Where the text may be broken.</param>
    public static CodeChange Write(SyntaxNode node, in TextChange change, IEnumerable<int> breaks) => new(node, change, ImmutableArray.CreateRange(breaks));

    /// <param name="operators">The operators around, before which a line that gets too long may be broken as well.</param>
    public CodeChange With(IEnumerable<BreakableOperator> operators)
    {
        Operators = ImmutableArray.CreateRange(operators);
        return this;
    }
}
