using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.CodeFixes.Editing;

namespace SmppErrorCodes.Completion;

/// <summary>How all codes of a meaning are written at one place: as a pattern, or as labels one below the other.</summary>
internal sealed class MeaningLayout
{
    private const string NextLabel = "case ";

    private readonly string _separator;
    private readonly bool _isInParentheses;

    private MeaningLayout(string separator, bool isInParentheses = false)
    {
        _separator = separator;
        _isInParentheses = isInParentheses;
    }

    /// <summary>The layout at a place; null where only one code can stand.</summary>
    public static MeaningLayout? At(LiteralExpressionSyntax place, SourceLines lines)
    {
        var hasPatterns = ((CSharpParseOptions)place.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp9;
        SyntaxNode outermost = place;
        while (outermost.Parent is ParenthesizedExpressionSyntax parentheses)
        {
            outermost = parentheses;
        }

        return outermost.Parent switch
        {
            CaseSwitchLabelSyntax label when outermost == place && (!hasPatterns || StacksLabels(label)) => new MeaningLayout(BetweenLabels(label, lines)),
            CaseSwitchLabelSyntax when hasPatterns => new MeaningLayout(" or "),
            ConstantPatternSyntax pattern when hasPatterns => new MeaningLayout(" or ", outermost == place && NeedsParentheses(pattern)),
            _ => null,
        };
    }

    public string Write(IEnumerable<string> codes)
    {
        var text = string.Join(_separator, codes);
        return _isInParentheses ? $"({text})" : text;
    }

    /// <summary>The same on one line.</summary>
    public string Show(IEnumerable<string> codes) => _separator.EndsWith(NextLabel, System.StringComparison.Ordinal)
        ? string.Join(": " + NextLabel, codes)
        : Write(codes);

    /// <summary>Whether another section of the <c>switch</c> has several labels. The one of the place may have them only because its statements are not there yet.</summary>
    private static bool StacksLabels(CaseSwitchLabelSyntax label) =>
        label.Parent?.Parent is SwitchStatementSyntax @switch && @switch.Sections.Any(section => section != label.Parent && section.Labels.Count > 1);

    private static string BetweenLabels(CaseSwitchLabelSyntax label, SourceLines lines) => lines.IsFirstOnLine(label.SpanStart)
        ? ":" + lines.NewLine + lines.IndentationAt(label.SpanStart) + NextLabel
        : ": " + NextLabel;

    /// <summary><c>not</c> and <c>and</c> bind tighter than <c>or</c>.</summary>
    private static bool NeedsParentheses(ConstantPatternSyntax pattern) =>
        pattern.Parent is UnaryPatternSyntax or BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern };
}
