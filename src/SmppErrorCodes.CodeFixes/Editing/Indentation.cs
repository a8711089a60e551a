using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>One level of indentation, as it is configured, or else as in the code around.</summary>
internal sealed class Indentation
{
    private const string Default = "    ";

    private Indentation(string unit) => Unit = unit;

    /// <summary>The white space of one level.</summary>
    public string Unit { get; }

    public static Indentation At(SyntaxNode node, SourceLines lines, DocumentStyle style) => new(style.Indentation ?? UnitOf(node, lines));

    /// <summary>Leaves the layout of the spans to the formatter.</summary>
    /// <param name="newLine">The line break that the document uses.</param>
    /// <remarks>Roslyn's own options have a default where nothing is configured, and do not read <c>indent_size = tab</c>.</remarks>
    public async Task<Document> FormatAsync(Document document, IReadOnlyList<TextSpan> spans, string newLine, CancellationToken cancellationToken)
    {
        var options = await document.GetOptionsAsync(cancellationToken).ConfigureAwait(false);
        var tabSize = options.GetOption(FormattingOptions.TabSize, LanguageNames.CSharp);
        var indented = options
            .WithChangedOption(FormattingOptions.NewLine, LanguageNames.CSharp, newLine)
            .WithChangedOption(FormattingOptions.UseTabs, LanguageNames.CSharp, Unit[0] == '\t')
            .WithChangedOption(FormattingOptions.IndentationSize, LanguageNames.CSharp, Unit.Sum(character => character == '\t' ? tabSize : 1));
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var marked = document.WithSyntaxRoot(ContinuedLines.Mark(root!, spans));
        var formatted = await Formatter.FormatAsync(marked, spans, indented, cancellationToken).ConfigureAwait(false);
        return await ContinuedLines.IndentAsync(formatted, Unit, cancellationToken).ConfigureAwait(false);
    }

    private static string UnitOf(SyntaxNode node, SourceLines lines)
    {
        var unit = UnitIn(node, lines) ?? UnitAround(node, lines);
        return (unit is null || unit[0] == ' ') && lines.IndentationAt(node.SpanStart).Contains("\t") ? "\t" : unit ?? Default;
    }

    /// <summary>How much deeper the first lines inside the node are.</summary>
    private static string? UnitIn(SyntaxNode node, SourceLines lines) => node.DescendantNodes(static child => child is not ExpressionSyntax or SwitchExpressionSyntax)
        .Where(static child => child is SwitchSectionSyntax or SwitchExpressionArmSyntax or StatementSyntax)
        .Select(child => Difference(child.Parent!, child, lines))
        .FirstOrDefault(static unit => unit is not null);

    /// <summary>How much deeper the node, or one that it is in, is than what is around it.</summary>
    private static string? UnitAround(SyntaxNode node, SourceLines lines) => node.AncestorsAndSelf()
        .Where(static ancestor => ancestor is StatementSyntax or MemberDeclarationSyntax && ancestor.Parent is not null)
        .Select(ancestor => Difference(ancestor.Parent!, ancestor, lines))
        .FirstOrDefault(static unit => unit is not null);

    private static string? Difference(SyntaxNode outer, SyntaxNode inner, SourceLines lines)
    {
        if (!lines.IsFirstOnLine(inner.SpanStart))
        {
            return null;
        }

        var outerIndentation = lines.IndentationAt(outer.SpanStart);
        var innerIndentation = lines.IndentationAt(inner.SpanStart);
        return innerIndentation.Length > outerIndentation.Length && innerIndentation.StartsWith(outerIndentation, StringComparison.Ordinal)
            ? innerIndentation.Substring(outerIndentation.Length)
            : null;
    }
}
