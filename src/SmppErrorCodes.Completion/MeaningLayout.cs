using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.CodeFixes.Editing;

namespace SmppErrorCodes.Completion;

/// <summary>How all codes of a meaning are written at one place: as a pattern, or as labels one below the other.</summary>
internal sealed class MeaningLayout
{
    private const string NextLabel = ": case ";

    private readonly LiteralExpressionSyntax _place;
    private readonly FixedDocument _document;

    /// <summary>The constant in the place, with the parentheses that are around it.</summary>
    private readonly SyntaxNode _constant;

    /// <summary>The label that is repeated for each code; null where a pattern is written.</summary>
    private readonly CaseSwitchLabelSyntax? _repeated;

    private MeaningLayout(LiteralExpressionSyntax place, SyntaxNode constant, FixedDocument document, CaseSwitchLabelSyntax? repeated = null)
    {
        _place = place;
        _document = document;
        _constant = constant;
        _repeated = repeated;
    }

    /// <summary>The layout at a place; null where only one code can stand.</summary>
    public static MeaningLayout? At(LiteralExpressionSyntax place, FixedDocument document)
    {
        var hasPatterns = document.LanguageVersion >= LanguageVersion.CSharp9;
        var inner = place.Parent as ParenthesizedExpressionSyntax;
        SyntaxNode outermost = place;
        while (outermost.Parent is ParenthesizedExpressionSyntax parentheses)
        {
            outermost = parentheses;
        }

        return outermost.Parent switch
        {
            CaseSwitchLabelSyntax label when inner is null && (!hasPatterns || StacksLabels(label)) => new MeaningLayout(place, place, document, label),
            CaseSwitchLabelSyntax when hasPatterns => new MeaningLayout(place, (SyntaxNode?)inner ?? place, document),
            ConstantPatternSyntax pattern when hasPatterns => new MeaningLayout(place, (SyntaxNode?)inner ?? pattern, document),
            _ => null,
        };
    }

    /// <summary>The codes in the place, and line breaks before or behind it where the line gets too long, as the fixes write them.</summary>
    public IReadOnlyList<TextChange> Write(IReadOnlyList<ExpressionSyntax> codes)
    {
        if (_repeated is { } label)
        {
            var lines = _document.Lines;
            var separator = lines.IsFirstOnLine(label.SpanStart) ? ":" + lines.NewLine + lines.IndentationAt(label.SpanStart) + "case " : NextLabel;
            return new[] { new TextChange(_place.Span, string.Join(separator, codes)) };
        }

        var written = CodeChange.Replace(_constant, PatternOf(codes)).With(BreakableOperator.Around(_constant, isSibling: static _ => false));
        return LineBreaks.Insert(_document, new[] { written.WithoutFormatting() }, new DocumentChanges()).Changes
            .Select(change => change.Span == _constant.Span ? new TextChange(_place.Span, InPlace(change.NewText!)) : change)
            .ToList();
    }

    /// <summary>The same on one line.</summary>
    public string Show(IReadOnlyList<ExpressionSyntax> codes) => _repeated is null ? InPlace(PatternOf(codes).ToString()) : string.Join(NextLabel, codes);

    /// <summary>A text for the constant without the parentheses that are there.</summary>
    private string InPlace(string text)
    {
        var start = _place.SpanStart - _constant.SpanStart;
        return text.Substring(start, text.Length - start - (_constant.Span.End - _place.Span.End));
    }

    private PatternSyntax PatternOf(IReadOnlyList<ExpressionSyntax> codes)
    {
        var pattern = Patterns.Of(codes[0]).OrAnyOf(codes.Skip(1));
        if (_constant is not ParenthesizedExpressionSyntax inParentheses)
        {
            return _constant is PatternSyntax replaced ? pattern.InPlaceOf(replaced) : pattern;
        }

        return SyntaxFactory.ParenthesizedPattern(
            inParentheses.OpenParenToken,
            pattern.WithTriviaFrom(inParentheses.Expression),
            inParentheses.CloseParenToken);
    }

    /// <summary>Whether another section of the <c>switch</c> has several labels. The one of the place may have them only because its statements are not there yet.</summary>
    private static bool StacksLabels(CaseSwitchLabelSyntax label) =>
        label.Parent?.Parent is SwitchStatementSyntax @switch && @switch.Sections.Any(section => section != label.Parent && section.Labels.Count > 1);
}
