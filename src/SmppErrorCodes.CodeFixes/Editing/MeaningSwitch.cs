using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Writes a new <c>switch</c> with a section or an arm for each meaning. The formatter decides where its braces go.</summary>
internal sealed class MeaningSwitch
{
    private const string UnknownCode = "unknown error";

    private readonly IReadOnlyList<(string Words, IReadOnlyList<ExpressionSyntax> Codes)> _meanings;
    private readonly PatternLines? _patterns;
    private readonly string _newLine;
    private readonly string _outer;
    private readonly string _inner;
    private readonly string _body;

    /// <param name="meanings">The words of each meaning, and its codes as the place has to write them.</param>
    /// <param name="place">The statement or the member that the <c>switch</c> becomes a part of.</param>
    public MeaningSwitch(FixedDocument document, IReadOnlyList<(string Words, IReadOnlyList<ExpressionSyntax> Codes)> meanings, SyntaxNode place)
    {
        _meanings = meanings;
        var unit = Indentation.At(place, document.Lines, document.Style).Unit;
        _newLine = document.Lines.NewLine;
        _outer = document.Lines.IndentationAt(place.SpanStart);
        _inner = _outer + unit;
        _body = _inner + unit;
        _patterns = document.LanguageVersion >= LanguageVersion.CSharp9 ? new PatternLines(document, _inner, unit) : null;
    }

    /// <summary>A statement that does nothing yet, without the indentation of its first line.</summary>
    public string StatementOn(ExpressionSyntax code)
    {
        var text = new StringBuilder($"switch ({code.WithoutTrivia()}){_newLine}{_outer}{{{_newLine}");
        foreach (var label in _meanings.Select(meaning => Labels(meaning.Codes)).Append("default:"))
        {
            text.Append(_inner).Append(label).Append(_newLine).Append(_body).Append("break;").Append(_newLine);
        }

        return text.Append(_outer).Append('}').ToString();
    }

    /// <summary>An expression that has the words of each meaning.</summary>
    public string ExpressionOn(ExpressionSyntax code)
    {
        var text = new StringBuilder($"{InParentheses(code)} switch{_newLine}{_outer}{{{_newLine}");
        foreach (var (words, codes) in _meanings)
        {
            var result = ResultOf(words);
            foreach (var pattern in _patterns is null ? codes.Select(Patterns.Of) : new[] { _patterns.AnyOf(new[] { codes }, before: "", result) })
            {
                text.Append(_inner).Append(pattern).Append(result).Append(_newLine);
            }
        }

        return text.Append(_inner).Append('_').Append(ResultOf(UnknownCode)).Append(_newLine).Append(_outer).Append('}').ToString();

        static string ResultOf(string words) => $" => \"{words}\",";
    }

    /// <summary>One pattern, or labels one below the other where the language has none.</summary>
    private string Labels(IReadOnlyList<ExpressionSyntax> codes) => _patterns is not null
        ? $"case {_patterns.AnyOf(new[] { codes }, "case ", ":")}:"
        : string.Join(_newLine + _inner, codes.Select(static code => $"case {code}:"));

    /// <summary>What binds looser than <c>switch</c> needs parentheses.</summary>
    private static ExpressionSyntax InParentheses(ExpressionSyntax code) =>
        code is BinaryExpressionSyntax or ConditionalExpressionSyntax or AssignmentExpressionSyntax ? Expressions.InParentheses(code) : code.WithoutTrivia();
}
