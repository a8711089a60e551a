using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>The parts of some code that get lines of their own when it no longer fits on one line.</summary>
internal sealed class LineItems
{
    private LineItems(SyntaxToken open, SyntaxToken close, IEnumerable<(SyntaxNode Node, TextSpan Span)> items)
    {
        Open = open;
        Close = close;
        Items = items.ToList();
    }

    /// <summary>The brace before the items; none where they have no braces, or only some of them stand on the line.</summary>
    public SyntaxToken Open { get; }

    public SyntaxToken Close { get; }

    /// <summary>The items, each with the comma behind it.</summary>
    public IReadOnlyList<(SyntaxNode Node, TextSpan Span)> Items { get; }

    public bool HasBraces => Open.RawKind != 0;

    /// <summary>The items of code that stands on one line; null where it has none that can stand on lines of their own.</summary>
    public static LineItems? Of(SyntaxNode node) => node switch
    {
        BlockSyntax block => new(block.OpenBraceToken, block.CloseBraceToken, block.Statements.Select(WithSpan)),
        AccessorListSyntax accessors => new(accessors.OpenBraceToken, accessors.CloseBraceToken, accessors.Accessors.Select(WithSpan)),
        SwitchStatementSyntax @switch => new(@switch.OpenBraceToken, @switch.CloseBraceToken, @switch.Sections.Select(WithSpan)),
        SwitchExpressionSyntax @switch => new(@switch.OpenBraceToken, @switch.CloseBraceToken, WithSeparators(@switch.Arms)),
        InitializerExpressionSyntax initializer => new(initializer.OpenBraceToken, initializer.CloseBraceToken, WithSeparators(initializer.Expressions)),
        AnonymousObjectCreationExpressionSyntax creation => new(creation.OpenBraceToken, creation.CloseBraceToken, WithSeparators(creation.Initializers)),
        IfStatementSyntax @if => new(default, default, Branches(@if)),
        TryStatementSyntax @try => new(default, default, Parts(@try)),
        _ => null,
    };

    /// <summary>The sections or arms that share a line of a <c>switch</c> on several lines; null if the node is not in one of them.</summary>
    public static LineItems? OnLineOf(SyntaxNode node, TextLine line)
    {
        var items = node.Ancestors().FirstOrDefault(static ancestor => ancestor is SwitchStatementSyntax or SwitchExpressionSyntax) is { } @switch && !line.Span.Contains(@switch.Span)
            ? Of(@switch)!.Items.Where(item => line.Span.IntersectsWith(item.Span)).ToList()
            : new List<(SyntaxNode, TextSpan Span)>();
        return items.Count > 1 && items.TrueForAll(item => line.Span.Contains(item.Span)) ? new(default, default, items) : null;
    }

    /// <summary>An <c>if</c> and each <c>else</c> behind it.</summary>
    private static IEnumerable<(SyntaxNode Node, TextSpan Span)> Branches(IfStatementSyntax first)
    {
        SyntaxNode branch = first;
        for (var @if = first; @if is not null; @if = @if.Else?.Statement as IfStatementSyntax)
        {
            yield return (branch, TextSpan.FromBounds(branch.SpanStart, @if.Statement.Span.End));
            if (@if.Else is { } @else)
            {
                branch = @else;
                if (@else.Statement is not IfStatementSyntax)
                {
                    yield return WithSpan(@else);
                }
            }
        }
    }

    /// <summary>A <c>try</c> with its block, and each <c>catch</c> and the <c>finally</c> behind it.</summary>
    private static IEnumerable<(SyntaxNode Node, TextSpan Span)> Parts(TryStatementSyntax @try)
    {
        yield return (@try, TextSpan.FromBounds(@try.SpanStart, @try.Block.Span.End));
        foreach (var @catch in @try.Catches)
        {
            yield return WithSpan(@catch);
        }

        if (@try.Finally is { } @finally)
        {
            yield return WithSpan(@finally);
        }
    }

    private static IEnumerable<(SyntaxNode Node, TextSpan Span)> WithSeparators<TNode>(SeparatedSyntaxList<TNode> list)
        where TNode : SyntaxNode =>
        list.Select((item, i) => ((SyntaxNode)item, i < list.SeparatorCount ? TextSpan.FromBounds(item.SpanStart, list.GetSeparator(i).Span.End) : item.Span));

    private static (SyntaxNode Node, TextSpan Span) WithSpan(SyntaxNode node) => (node, node.Span);
}
