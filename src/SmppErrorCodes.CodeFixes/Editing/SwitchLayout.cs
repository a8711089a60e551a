using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>How the lines of a <c>switch</c> are laid out, and where new ones go.</summary>
internal sealed class SwitchLayout
{
    private readonly FixedDocument _document;
    private readonly SyntaxNode _switch;
    private readonly string _outerIndentation;
    private readonly string _indentation;
    private readonly string _indentationInBlocks;
    private readonly string _contentUnit;
    private readonly bool _isSpaced;
    private readonly bool _isEmpty;

    /// <param name="items">The sections or arms.</param>
    public SwitchLayout(FixedDocument document, SyntaxNode @switch, IReadOnlyList<SyntaxNode> items)
    {
        _document = document;
        _switch = @switch;
        var lines = document.Lines;
        _outerIndentation = lines.IndentationAt(@switch.SpanStart);
        Unit = Indentation.At(@switch, lines, document.Style).Unit;
        var first = items.FirstOrDefault(item => lines.IsFirstOnLine(item.SpanStart));
        _isEmpty = items.Count == 0;
        _contentUnit = document.Style.IndentsCaseContents ? Unit : "";
        _indentation = first is null ? _outerIndentation + (@switch is SwitchStatementSyntax && !document.Style.IndentsSwitchLabels ? "" : Unit) : lines.IndentationAt(first.SpanStart);
        _indentationInBlocks = _indentation + string.Concat(Enumerable.Repeat(Unit, BlocksOnLine()));
        _isSpaced = items.Skip(1).Any(static item => item.GetLeadingTrivia().FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia));
        EndOfLine = SyntaxFactory.EndOfLine(lines.NewLine);
    }

    public SyntaxTrivia EndOfLine { get; }

    /// <summary>The white space of one level.</summary>
    public string Unit { get; }

    /// <summary>How codes are joined in a label or an arm.</summary>
    public PatternLines PatternLines => new(_document, _indentationInBlocks, Unit);

    /// <summary>The white space before the first token of a section, with an empty line if there is one between the others.</summary>
    public SyntaxTriviaList BeforeSection => _isSpaced ? BeforeItem.Insert(0, EndOfLine) : BeforeItem;

    /// <summary>The white space before the first token of a label or an arm.</summary>
    public SyntaxTriviaList BeforeItem => SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(_indentation));

    /// <summary>The white space before the first token of a statement, as in the first section whose statement has a line of its own.</summary>
    public SyntaxTriviaList BeforeStatement(SwitchStatementSyntax @switch)
    {
        var example = @switch.Sections
            .Select(static section => section.Statements.FirstOrDefault())
            .FirstOrDefault(statement => statement is not (null or BlockSyntax or LabeledStatementSyntax) && _document.Lines.IsFirstOnLine(statement.SpanStart));
        return SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(example is null ? _indentation + _contentUnit : _document.Lines.IndentationAt(example.SpanStart)));
    }

    /// <summary>The number of blocks on the line of the <c>switch</c> that the formatter will put on lines of their own.</summary>
    private int BlocksOnLine() => _document.Lines.IsOnOneLine(_switch)
        ? _switch.Ancestors().TakeWhile(_document.Lines.IsOnOneLine).Count(static node => node is BlockSyntax or AccessorListSyntax or SwitchStatementSyntax or SwitchSectionSyntax)
        : 0;

    /// <summary>Puts arms before <paramref name="next"/>. Without a comma behind the last arm, the new last one does not get one either.</summary>
    public DocumentEdit InsertArms(SwitchExpressionSyntax @switch, IReadOnlyList<SwitchExpressionArmSyntax> arms, SyntaxToken next)
    {
        var added = arms.ToList();
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(EndOfLine);
        var last = @switch.Arms.LastOrDefault();
        var isWithoutComma = next == @switch.CloseBraceToken && last is not null && @switch.Arms.SeparatorCount < @switch.Arms.Count;
        if (isWithoutComma)
        {
            added[added.Count - 1] = added[added.Count - 1].WithTrailingTrivia(EndOfLine);
        }

        var commas = Enumerable.Repeat(comma, isWithoutComma ? added.Count - 1 : added.Count);
        return Insert(SyntaxFactory.SeparatedList(added, commas).ToFullString(), next, isWithoutComma ? new TextChange(new TextSpan(last!.Span.End, 0), comma.Text) : null);
    }

    /// <summary>Puts labels above a label of the same section: below its comments, which are about all of them.</summary>
    public DocumentEdit InsertLabels(string lines, SyntaxToken next) => _document.Lines.IsFirstOnLine(next.SpanStart)
        ? new DocumentEdit(new TextChange(new TextSpan(_document.Lines.Text.Lines.GetLineFromPosition(next.SpanStart).Start, 0), lines))
        : Insert(lines, next);

    /// <summary>Puts whole lines before <paramref name="next"/> and the comments above it.</summary>
    /// <param name="before">A change that goes with it.</param>
    public DocumentEdit Insert(string lines, SyntaxToken next, TextChange? before = null)
    {
        var changes = before is { } first ? new List<TextChange> { first } : new List<TextChange>();
        var start = next.FullSpan.Start;
        if (_document.Lines.IsStartOfLine(start))
        {
            changes.Add(new TextChange(new TextSpan(start, 0), lines));
            return new DocumentEdit(changes) { Formatted = _isEmpty ? ImmutableArray.Create(TextSpan.FromBounds(next.GetPreviousToken().Span.End, start)) : ImmutableArray<TextSpan>.Empty };
        }

        // All on one line: what follows gets a line of its own.
        var previous = next.GetPreviousToken();
        var between = TextSpan.FromBounds(previous.Span.End, next.SpanStart);
        var isBlank = _switch.DescendantTrivia(between).Where(trivia => between.Contains(trivia.Span)).All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        var indentation = next.IsKind(SyntaxKind.CloseBraceToken) ? _outerIndentation : _indentation;
        changes.Add(new TextChange(isBlank ? between : new TextSpan(next.SpanStart, 0), _document.Lines.NewLine + lines + indentation));

        // The statement, the section or the member that was on that line is no longer on one line either.
        var formatted = _switch.Ancestors().TakeWhile(_document.Lines.IsOnOneLine).LastOrDefault(static node => node is StatementSyntax or SwitchSectionSyntax or MemberDeclarationSyntax) ?? _switch;
        // The brace of a block may have to leave the line of what is before it.
        var begin = formatted is BlockSyntax ? formatted.GetFirstToken().GetPreviousToken().SpanStart : formatted.SpanStart;
        return new DocumentEdit(changes) { Formatted = ImmutableArray.Create(TextSpan.FromBounds(begin, formatted.Span.End)) };
    }
}
