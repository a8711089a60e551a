using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>The lines of the preprocessor around using directives, and on which side of them a new one goes.</summary>
internal static class PreprocessorLines
{
    /// <summary>Whether nothing can be inserted beside one of the lines: other symbols may bring code there, or lines are counted in another file.</summary>
    public static bool AreInTheWay(SyntaxTriviaList trivia) => trivia.Any(IsInTheWay);

    /// <summary>Whether no other using can stand before or behind the directive.</summary>
    public static bool AreInTheWay(UsingDirectiveSyntax directive) => directive.ContainsDirectives
        && directive.DescendantTrivia().Any(trivia => trivia.IsDirective && (trivia.SpanStart > directive.SpanStart || IsInTheWay(trivia)));

    /// <summary>
    /// How much of what stands before the first token of a file is behind the last line below which a using goes, as below
    /// <c>#nullable enable</c>: the number of what stands up to that line. A region around the first token stays around it.
    /// </summary>
    /// <returns>Null if a line that has to stand before all code is in such a region.</returns>
    public static int? CountAbove(SyntaxTriviaList leading)
    {
        var count = 0;
        var depth = 0;
        var isBound = false;
        for (var i = 0; i < leading.Count; i++)
        {
            if (!leading[i].IsDirective)
            {
                continue;
            }

            var kind = leading[i].Kind();
            depth += kind == SyntaxKind.RegionDirectiveTrivia ? 1 : kind == SyntaxKind.EndRegionDirectiveTrivia ? -1 : 0;
            isBound |= !CanBeBelowCode(kind);
            if (depth <= 0)
            {
                depth = 0;
                count = i + 1;
                isBound = false;
            }
        }

        return isBound ? null : count;
    }

    /// <summary>What stands before a using directive without that which ends something above it, such as <c>#endregion</c>.</summary>
    public static IEnumerable<SyntaxTrivia> BehindEnds(SyntaxTriviaList leading)
    {
        var last = -1;
        for (var i = 0; i < leading.Count; i++)
        {
            last = IsEnd(leading[i]) ? i : last;
        }

        return leading.Skip(last + 1);
    }

    private static bool IsInTheWay(SyntaxTrivia trivia) => ConditionalCode.IsConditional(trivia) || trivia.Kind()
        is SyntaxKind.LineDirectiveTrivia
        or SyntaxKind.LineSpanDirectiveTrivia
        or SyntaxKind.BadDirectiveTrivia;

    private static bool CanBeBelowCode(SyntaxKind directive) => directive
        is SyntaxKind.RegionDirectiveTrivia
        or SyntaxKind.EndRegionDirectiveTrivia
        or SyntaxKind.NullableDirectiveTrivia
        or SyntaxKind.PragmaWarningDirectiveTrivia
        or SyntaxKind.WarningDirectiveTrivia
        or SyntaxKind.ErrorDirectiveTrivia;

    private static bool IsEnd(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.EndRegionDirectiveTrivia)
        || trivia.GetStructure() is PragmaWarningDirectiveTriviaSyntax { DisableOrRestoreKeyword.RawKind: (int)SyntaxKind.RestoreKeyword };
}
