using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>The lines of a source text and what stands before the first token of each.</summary>
internal sealed class SourceLines
{
    public SourceLines(SourceText text, string newLine)
    {
        Text = text;
        NewLine = newLine;
    }

    public SourceText Text { get; }

    /// <summary>The line break that the text uses.</summary>
    public string NewLine { get; }

    /// <summary>The white space at the beginning of the line of the position.</summary>
    public string IndentationAt(int position)
    {
        var line = Text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && Text[end] is ' ' or '\t')
        {
            end++;
        }

        return Text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>Whether there is nothing but white space before the position on its line.</summary>
    public bool IsFirstOnLine(int position) => IndentationAt(position).Length == position - Text.Lines.GetLineFromPosition(position).Start;

    /// <summary>The position behind the white space at the beginning of the line.</summary>
    public int FirstOnLine(int position) => Text.Lines.GetLineFromPosition(position).Start + IndentationAt(position).Length;

    /// <summary>How many columns the text between two positions takes.</summary>
    public int WidthOf(int start, int end, int tabWidth)
    {
        var width = 0;
        for (var i = start; i < end; i++)
        {
            width += Text[i] == '\t' ? tabWidth : 1;
        }

        return width;
    }

    public bool IsStartOfLine(int position) => Text.Lines.GetLineFromPosition(position).Start == position;

    public bool IsOnOneLine(SyntaxNode node) =>
        Text.Lines.GetLineFromPosition(node.SpanStart).LineNumber == Text.Lines.GetLineFromPosition(node.Span.End).LineNumber;
}
