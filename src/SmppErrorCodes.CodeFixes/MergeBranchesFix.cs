using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Repairs;
using SmppErrorCodes.Analyzers.Rules;
using SmppErrorCodes.CodeFixes.Editing;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Moves the labels of branches that do the same to the first of them; what is done for each code stays the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MergeBranchesFix)), Shared]
public sealed class MergeBranchesFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Smpp007DuplicateMeaning.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => new DocumentFixAllProvider(FixAllReach.Solution, static (document, diagnostics, _, cancellationToken) =>
        FixRounds.ChangeAsync(document, diagnostics.Sort(static (left, right) => left.Location.SourceSpan.CompareTo(right.Location.SourceSpan)), Merge, cancellationToken));

    public override Task RegisterCodeFixesAsync(CodeFixContext context) =>
        ChangedDocument.RegisterAsync(context, nameof(MergeBranchesFix), static (_, _) => "Merge the branches", Merge);

    private static DocumentEdit? Merge(FixedDocument document, Diagnostic diagnostic) => Merge(document, diagnostic, static span => span);

    /// <param name="moved">Where spans are that the diagnostic has.</param>
    private static DocumentEdit? Merge(FixedDocument document, Diagnostic diagnostic, Func<TextSpan, TextSpan> moved) =>
        MergeRepair.TryRead(diagnostic) is { } repair ? Merge(document, repair.Labels.Select(location => moved(location.SourceSpan)), repair.Meanings) : null;

    /// <summary>Merges the branches of some labels; null where that would lose something.</summary>
    /// <param name="meanings">The codes of each meaning whose codes move, in the order of the catalog.</param>
    internal static DocumentEdit? Merge(FixedDocument document, IEnumerable<TextSpan> labels, IEnumerable<ImmutableArray<long>> meanings)
    {
        var order = new MeaningOrder(document.Model, meanings.ToList());
        var branches = labels
            .Select(label => BranchOf(document.NodeAt(label)))
            .Distinct()
            .OrderBy(static branch => branch?.SpanStart)
            .ToList();
        if (branches.Contains(null) || IsSplitByDirective(document, branches[0]!, branches[branches.Count - 1]!))
        {
            return null;
        }

        return branches[0] switch
        {
            SwitchSectionSyntax => new SectionMerge(document, branches.Cast<SwitchSectionSyntax>().ToList(), order).Edit,
            SwitchExpressionArmSyntax => MergeArms(document, branches.Cast<SwitchExpressionArmSyntax>().ToList(), order),
            IfStatementSyntax => MergeIfs(document, branches.Cast<IfStatementSyntax>().ToList(), order),
            ConditionalExpressionSyntax => MergeConditionals(document, branches.Cast<ConditionalExpressionSyntax>().ToList(), order),
            _ => null,
        };
    }

    /// <summary>Whether another build may have only one of the branches, or others between them.</summary>
    private static bool IsSplitByDirective(FixedDocument document, SyntaxNode first, SyntaxNode last) =>
        ConditionalCode.IsIn(document.Root, TextSpan.FromBounds(first.SpanStart, last.Span.End));

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

    private static DocumentEdit? MergeArms(FixedDocument document, IReadOnlyList<SwitchExpressionArmSyntax> arms, MeaningOrder order)
    {
        var first = arms[0];
        if (document.LanguageVersion < LanguageVersion.CSharp9 || arms.Any(static arm => arm.WhenClause is not null || arm.Pattern is DiscardPatternSyntax or VarPatternSyntax))
        {
            return null;
        }

        var all = ((SwitchExpressionSyntax)first.Parent!).Arms;
        var removed = arms.Skip(1).ToList();
        var changes = new List<TextChange>();
        if (all.SeparatorCount < all.Count && removed[removed.Count - 1] == all.Last())
        {
            // The comma before the arms at the end goes with them.
            var start = all.Count - 1;
            for (; removed.Count > 0 && removed[removed.Count - 1] == all[start]; start--)
            {
                removed.RemoveAt(removed.Count - 1);
            }

            changes.Add(new TextChange(TextSpan.FromBounds(all.GetSeparator(start).SpanStart, all.Last().Span.End), ""));
        }

        changes.InsertRange(0, RemovedItems.Changes(removed.ConvertAll(arm => (arm.GetFirstToken(), all.GetSeparator(all.IndexOf(arm)))), document.Lines));
        if (changes.Exists(change => first.Parent.DescendantTrivia(change.Span).Any(trivia =>
            change.Span.Contains(trivia.Span) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))))
        {
            return null;
        }

        var merged = Alternatives.Insert(first.Pattern, arms.Skip(1).Select(static arm => arm.Pattern).ToList(), order);
        return new DocumentEdit(changes) { Codes = merged.ToList() };
    }

    private static DocumentEdit? MergeIfs(FixedDocument document, IReadOnlyList<IfStatementSyntax> ifs, MeaningOrder order)
    {
        var first = ifs[0];
        var changes = new List<TextChange>();
        var comments = new List<SyntaxTrivia>();
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
                removed = document.Lines.IsFirstOnLine(@if.SpanStart) ? @if.FullSpan : TextSpan.FromBounds(@if.GetFirstToken().GetPreviousToken().Span.End, @if.Span.End);
            }

            if (parent.DescendantTrivia(removed).Any(trivia => trivia.IsDirective && removed.Contains(trivia.Span)))
            {
                return null;
            }

            // The comments inside the condition stay there.
            comments.AddRange(Comments.In(parent, removed).Where(comment => !@if.Condition.Span.Contains(comment.Span)));
            changes.Add(new TextChange(removed, ""));
        }

        var added = Comments.Except(comments, Comments.In(first, first.Statement.Span));
        if (added.Count > 0)
        {
            if (first.Statement is not BlockSyntax { Statements: { Count: > 0 } statements } || !document.Lines.IsFirstOnLine(statements[0].SpanStart))
            {
                return null;
            }

            changes.Add(new TextChange(new TextSpan(document.Lines.LineStartOf(statements[0].SpanStart), 0), Comments.OnLines(added, document.Lines, statements[0].SpanStart).ToFullString()));
        }

        var merged = Alternatives.Insert(first.Condition, ifs.Skip(1).Select(static @if => @if.Condition), document.Model, order);
        return new DocumentEdit(changes) { Codes = merged.ToList() };
    }

    private static DocumentEdit? MergeConditionals(FixedDocument document, IReadOnlyList<ConditionalExpressionSyntax> conditionals, MeaningOrder order)
    {
        var first = conditionals[0];
        var changes = new List<TextChange>();
        foreach (var conditional in conditionals.Skip(1))
        {
            var removed = TextSpan.FromBounds(conditional.SpanStart, conditional.WhenFalse.SpanStart);
            if (conditional.ContainsDirectives || Comments.In(conditional, removed).Any())
            {
                return null;
            }

            changes.Add(new TextChange(removed, ""));
        }

        var merged = Alternatives.Insert(first.Condition, conditionals.Skip(1).Select(static conditional => conditional.Condition), document.Model, order).ToList();
        if (!BreakableOperator.IsChain(first, conditionals[conditionals.Count - 1].WhenFalse))
        {
            merged = merged.ConvertAll(change => change.With(change.Operators.Where(@operator => @operator.Token.Parent != first).Concat(BreakableOperator.Of(first))));
        }

        return new DocumentEdit(changes) { Codes = merged };
    }
}
