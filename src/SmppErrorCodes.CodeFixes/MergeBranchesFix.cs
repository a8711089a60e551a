using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Repairs;
using SmppErrorCodes.Analyzers.Rules;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Moves the labels of branches that do the same to the first of them; what is done for each code stays the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MergeBranchesFix)), Shared]
public sealed class MergeBranchesFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Smpp007DuplicateMeaning.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => DocumentFixAllProvider.For(Merge);

    public override Task RegisterCodeFixesAsync(CodeFixContext context) =>
        FixedDocument.RegisterAsync(context, nameof(MergeBranchesFix), static (_, _) => "Merge the branches", Merge);

    private static IReadOnlyList<TextChange>? Merge(FixedDocument document, Diagnostic diagnostic)
    {
        if (MergeRepair.TryRead(diagnostic) is not { } repair)
        {
            return null;
        }

        var branches = repair.Labels
            .Select(location => BranchOf(document.Root.FindNode(location.SourceSpan, getInnermostNodeForTie: true)))
            .Distinct()
            .OrderBy(static branch => branch?.SpanStart)
            .ToList();
        if (branches.Contains(null))
        {
            return null;
        }

        return branches[0] switch
        {
            SwitchSectionSyntax => MergeSections(document, branches.Cast<SwitchSectionSyntax>().ToList()),
            SwitchExpressionArmSyntax => MergeArms(document, branches.Cast<SwitchExpressionArmSyntax>().ToList()),
            IfStatementSyntax => MergeIfs(document, branches.Cast<IfStatementSyntax>().ToList()),
            ConditionalExpressionSyntax => MergeConditionals(document, branches.Cast<ConditionalExpressionSyntax>().ToList()),
            _ => null,
        };
    }

    /// <summary>The section, arm, <c>if</c> or <c>?:</c> whose label or condition the node is a part of.</summary>
    private static SyntaxNode? BranchOf(SyntaxNode label)
    {
        for (var node = label; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case SwitchSectionSyntax or SwitchExpressionArmSyntax:
                case IfStatementSyntax @if when @if.Condition == node:
                case ConditionalExpressionSyntax conditional when conditional.Condition == node:
                    return parent;
            }
        }

        return null;
    }

    private static IReadOnlyList<TextChange>? MergeSections(FixedDocument document, IReadOnlyList<SwitchSectionSyntax> sections)
    {
        var first = sections[0];
        var target = first.Labels.Last();
        var changes = new List<TextChange>();
        var labels = new StringBuilder();
        var comments = new List<string>();
        foreach (var section in sections.Skip(1))
        {
            if (section.ContainsDirectives || section.GetLastToken().GetNextToken().LeadingTrivia.Any(static trivia => trivia.IsDirective))
            {
                return null;
            }

            labels.Append(document.Text.ToString(TextSpan.FromBounds(section.FullSpan.Start, section.Labels.Last().FullSpan.End)));
            comments.AddRange(CommentsIn(section, TextSpan.FromBounds(section.Labels.Last().FullSpan.End, section.FullSpan.End)));
            changes.Add(new TextChange(section.FullSpan, ""));
        }

        var isOnOwnLine = target.GetTrailingTrivia().LastOrDefault().IsKind(SyntaxKind.EndOfLineTrivia);
        var place = new TextSpan(target.FullSpan.End, 0);
        var moved = labels.ToString();
        if (isOnOwnLine)
        {
            moved = WithoutEmptyLines(moved, document.NewLine);
            if (!moved.EndsWith("\n", System.StringComparison.Ordinal))
            {
                moved = document.IndentationAt(target.SpanStart) + moved.Trim() + document.NewLine;
            }
        }
        else if (moved.Contains("//"))
        {
            // A comment ends a line, so the labels stand on lines of their own, and the statements behind the last one.
            place = TextSpan.FromBounds(target.Span.End, target.FullSpan.End);
            var endsInComment = sections[sections.Count - 1].Labels.Last().GetTrailingTrivia().Any(SyntaxKind.SingleLineCommentTrivia);
            moved = document.Text.ToString(place).TrimEnd() + document.NewLine + moved.TrimEnd() + (endsInComment ? document.NewLine + document.IndentationAt(target.SpanStart) : " ");
        }
        else
        {
            moved = target.GetTrailingTrivia().Count == 0 ? " " + moved.Trim() : moved.Trim() + " ";
        }

        var known = new HashSet<string>(CommentsIn(first, first.FullSpan));
        var indentation = document.IndentationAt(first.Statements[0].SpanStart);
        changes.Insert(0, new TextChange(
            place,
            moved + string.Concat(comments.Where(known.Add).Select(comment => isOnOwnLine ? indentation + comment + document.NewLine : AsBlock(comment) + " "))));
        return changes;
    }

    private static string WithoutEmptyLines(string lines, string newLine) =>
        string.Concat(lines.Split('\n').Where(static line => line.Trim().Length > 0).Select(line => line.TrimEnd() + newLine));

    private static IReadOnlyList<TextChange>? MergeArms(FixedDocument document, IReadOnlyList<SwitchExpressionArmSyntax> arms)
    {
        var first = arms[0];
        if (document.LanguageVersion < LanguageVersion.CSharp9 || arms.Any(static arm => arm.WhenClause is not null || arm.Pattern is DiscardPatternSyntax or VarPatternSyntax))
        {
            return null;
        }

        var changes = new List<TextChange> { new(new TextSpan(first.Pattern.Span.End, 0), string.Concat(arms.Skip(1).Select(static arm => $" or {Alternative(arm.Pattern)}"))) };
        var all = ((SwitchExpressionSyntax)first.Parent!).Arms;
        for (var i = 1; i < arms.Count; i++)
        {
            // Neighbours go together, so that the comma before the last arm goes once.
            var start = all.IndexOf(arms[i]);
            var end = start;
            while (i + 1 < arms.Count && arms[i + 1] == all[end + 1])
            {
                i++;
                end++;
            }

            var removed = end < all.SeparatorCount
                ? TextSpan.FromBounds(all[start].FullSpan.Start, all.GetSeparator(end).FullSpan.End)
                : TextSpan.FromBounds(all.GetSeparator(start - 1).SpanStart, all[end].Span.End);
            if (first.Parent.DescendantTrivia(removed).Any(trivia => removed.Contains(trivia.Span) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
            {
                return null;
            }

            changes.Add(new TextChange(removed, ""));
        }

        return changes;
    }

    /// <summary>The pattern behind <c>or</c>. A sign there would make a variable of the <c>or</c> behind a name.</summary>
    private static string Alternative(PatternSyntax pattern) =>
        pattern.GetFirstToken().Kind() is SyntaxKind.MinusToken or SyntaxKind.PlusToken ? $"({pattern})" : pattern.ToString();

    private static IReadOnlyList<TextChange>? MergeIfs(FixedDocument document, IReadOnlyList<IfStatementSyntax> ifs)
    {
        var first = ifs[0];
        var changes = new List<TextChange> { Joined(document, first.Condition, ifs.Skip(1).Select(static @if => @if.Condition).ToList()) };
        var comments = new List<string>();
        foreach (var @if in ifs.Skip(1))
        {
            TextSpan removed;
            var parent = @if.Parent!;
            if (parent is ElseClauseSyntax elseClause)
            {
                // The brace before the first one ends the branch above.
                parent = elseClause.Parent!;
                removed = TextSpan.FromBounds(elseClause.ElseKeyword.GetPreviousToken().Span.End, @if.Statement.Span.End);
            }
            else if (parent is BlockSyntax { Parent: ElseClauseSyntax } || @if.Else is not null)
            {
                return null;
            }
            else
            {
                removed = document.IsFirstOnLine(@if.SpanStart) ? @if.FullSpan : TextSpan.FromBounds(@if.GetFirstToken().GetPreviousToken().Span.End, @if.Span.End);
            }

            if (parent.DescendantTrivia(removed).Any(trivia => trivia.IsDirective && removed.Contains(trivia.Span)))
            {
                return null;
            }

            comments.AddRange(CommentsIn(parent, removed));
            changes.Add(new TextChange(removed, ""));
        }

        var known = new HashSet<string>(CommentsIn(first, first.Statement.Span));
        comments = comments.Where(known.Add).ToList();
        if (comments.Count > 0)
        {
            if (first.Statement is not BlockSyntax { Statements: { Count: > 0 } statements } || !document.IsFirstOnLine(statements[0].SpanStart))
            {
                return null;
            }

            var indentation = document.IndentationAt(statements[0].SpanStart);
            changes.Insert(1, new TextChange(new TextSpan(statements[0].FullSpan.Start, 0), string.Concat(comments.Select(comment => indentation + comment + document.NewLine))));
        }

        return changes;
    }

    private static IReadOnlyList<TextChange>? MergeConditionals(FixedDocument document, IReadOnlyList<ConditionalExpressionSyntax> conditionals)
    {
        var changes = new List<TextChange> { Joined(document, conditionals[0].Condition, conditionals.Skip(1).Select(static conditional => conditional.Condition).ToList()) };
        foreach (var conditional in conditionals.Skip(1))
        {
            var removed = TextSpan.FromBounds(conditional.SpanStart, conditional.WhenFalse.SpanStart);
            if (conditional.ContainsDirectives || CommentsIn(conditional, removed).Any())
            {
                return null;
            }

            changes.Add(new TextChange(removed, ""));
        }

        return changes;
    }

    /// <summary>The first condition with the others behind it.</summary>
    private static TextChange Joined(FixedDocument document, ExpressionSyntax first, IReadOnlyList<ExpressionSyntax> others)
    {
        var all = new[] { first }.Concat(others).Select(static condition => NeedsParentheses(condition) ? $"({condition})" : condition.ToString());
        return new TextChange(first.Span, string.Join(" || ", all));
    }

    private static bool NeedsParentheses(ExpressionSyntax condition) => condition
        is ConditionalExpressionSyntax or AssignmentExpressionSyntax or AnonymousFunctionExpressionSyntax
        or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.LogicalAndExpression };

    private static IEnumerable<string> CommentsIn(SyntaxNode node, TextSpan span) => node
        .DescendantTrivia(span)
        .Where(trivia => span.Contains(trivia.Span) && trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia)
        .Select(static trivia => trivia.ToString());

    /// <summary>A comment that other code can follow on its line.</summary>
    private static string AsBlock(string comment) => comment.StartsWith("//", System.StringComparison.Ordinal) ? $"/*{comment.Substring(2)} */" : comment;
}
