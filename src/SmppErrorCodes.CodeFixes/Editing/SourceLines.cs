using System.Linq;
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

    /// <summary>Where the line of a position starts.</summary>
    public int LineStartOf(int position) => Text.Lines.GetLineFromPosition(position).Start;

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
    public int WidthOf(int start, int end, int tabWidth) => WidthOf(Text.ToString(TextSpan.FromBounds(start, end)), tabWidth);

    /// <summary>How many columns a text takes.</summary>
    public static int WidthOf(string text, int tabWidth) => text.Length + (text.Count(static character => character == '\t') * (tabWidth - 1));

    public bool IsStartOfLine(int position) => Text.Lines.GetLineFromPosition(position).Start == position;

    public bool IsOnOneLine(SyntaxNode node) =>
        Text.Lines.GetLineFromPosition(node.SpanStart).LineNumber == Text.Lines.GetLineFromPosition(node.Span.End).LineNumber;
}
