using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Joins codes by <c>or</c>: each meaning begins a line, and a line that would get too long is broken.</summary>
internal sealed class PatternLines
{
    private readonly SyntaxTriviaList _newLine;
    private readonly int _start;
    private readonly int _continued;
    private readonly int _maxLength;

    /// <param name="indentation">The white space before the first code.</param>
    /// <param name="unit">How much deeper the further lines are.</param>
    public PatternLines(FixedDocument document, string indentation, string unit)
    {
        var tabWidth = document.Style.TabWidth;
        _newLine = SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(document.Lines.NewLine), SyntaxFactory.Whitespace(indentation + unit));
        _start = SourceLines.WidthOf(indentation, tabWidth);
        _continued = _start + SourceLines.WidthOf(unit, tabWidth);
        _maxLength = document.Style.MaxLineLength;
    }

    /// <param name="meanings">The codes, those of one meaning together.</param>
    /// <param name="before">The text between the indentation and the first code.</param>
    /// <param name="behind">The text behind the last code.</param>
    public PatternSyntax AnyOf(IReadOnlyList<IReadOnlyList<ExpressionSyntax>> meanings, string before, string behind)
    {
        const int Operator = 4;
        PatternSyntax? pattern = null;
        var column = _start + before.Length;
        var last = meanings[meanings.Count - 1].Last();
        foreach (var meaning in meanings)
        {
            var isFirst = true;
            foreach (var code in meaning)
            {
                var length = code.WithoutTrivia().ToString().Length;
                var isBroken = isFirst || column + Operator + length + (code == last ? behind.Length : 0) > _maxLength;
                column = pattern is null ? column + length : isBroken ? _continued + Operator - 1 + length : column + Operator + length;
                pattern = pattern is null ? Patterns.Of(code) : Or(pattern, isBroken, Patterns.Of(code));
                isFirst = false;
            }
        }

        return pattern!;
    }

    private BinaryPatternSyntax Or(PatternSyntax left, bool isBroken, PatternSyntax right) => SyntaxFactory.BinaryPattern(
        SyntaxKind.OrPattern,
        left,
        SyntaxFactory.Token(isBroken ? _newLine : SyntaxFactory.TriviaList(SyntaxFactory.Space), SyntaxKind.OrKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
        right);
}
