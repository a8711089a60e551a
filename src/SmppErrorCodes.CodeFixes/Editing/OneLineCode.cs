using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Code that stands on one line as a whole.</summary>
internal static class OneLineCode
{
    /// <summary>
    /// Whether the formatter would lay out more than the node anew if it got several lines: braces around it that open and close on its
    /// line, or a query on one line that it is a part of. Before C# 11, an interpolation cannot have several lines.
    /// </summary>
    public static bool Contains(SyntaxNode node, SourceLines lines) => IsInQueryOrInterpolation(node, lines) || Outermost(node, lines) is not null;

    /// <summary>Whether the node is a part of a query on one line or of an interpolation of an older language, which are never broken.</summary>
    public static bool IsInQueryOrInterpolation(SyntaxNode node, SourceLines lines) => IsInInterpolation(node)
        || node.Ancestors()
            .TakeWhile(static ancestor => ancestor is not StatementSyntax)
            .Any(ancestor => ancestor is QueryExpressionSyntax query && lines.IsOnOneLine(query));

    /// <summary>Whether the node is a part of an interpolation that has to stay on one line: before C# 11, only that of a verbatim string may have more.</summary>
    public static bool IsInInterpolation(SyntaxNode node) =>
        ((CSharpParseOptions)node.SyntaxTree.Options).LanguageVersion < LanguageVersion.CSharp11
        && node.Ancestors().Any(static ancestor => ancestor is InterpolationSyntax
            && !((InterpolatedStringExpressionSyntax)ancestor.Parent!).StringStartToken.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken));

    /// <summary>
    /// Whether the node is in a section whose first statement stands on the line of its label. The formatter puts that on a line of its
    /// own once the two have several lines.
    /// </summary>
    public static bool IsBehindLabel(SyntaxNode node, SourceLines lines)
    {
        var line = lines.Text.Lines.GetLineFromPosition(node.SpanStart).Span;
        return node.Ancestors().OfType<SwitchSectionSyntax>().Any(section =>
            section.Statements.Count > 0 && line.Contains(section.Labels.Last().Span.End) && line.Contains(section.Statements[0].SpanStart));
    }

    /// <summary>The outermost code around the node that the formatter would lay out anew; null if there is none.</summary>
    public static SyntaxNode? Outermost(SyntaxNode node, SourceLines lines) => node.Ancestors().TakeWhile(lines.IsOnOneLine).LastOrDefault(IsLaidOutAnew);

    /// <summary>Whether the formatter lays out the code anew as soon as it has several lines.</summary>
    public static bool IsLaidOutAnew(SyntaxNode node) => node
        is BlockSyntax or SwitchStatementSyntax or SwitchExpressionSyntax or AccessorListSyntax or BaseTypeDeclarationSyntax
        or IfStatementSyntax { Else: not null } or ElseClauseSyntax or TryStatementSyntax or CatchClauseSyntax or FinallyClauseSyntax
        or PropertyPatternClauseSyntax or InitializerExpressionSyntax or AnonymousObjectCreationExpressionSyntax;
}
