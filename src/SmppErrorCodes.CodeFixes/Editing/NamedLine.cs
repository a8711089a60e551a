using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Puts constants in place of the literals of one line, and breaks the line if only that makes it too long.</summary>
internal static class NamedLine
{
    /// <param name="literals">The literals, with the constants as their places have to write them.</param>
    /// <param name="meanings">The codes of the meaning of each constant.</param>
    public static DocumentEdit Of(
        FixedDocument document,
        IReadOnlyList<(LiteralExpressionSyntax Literal, ExpressionSyntax Constant)> literals,
        IReadOnlyList<ImmutableArray<long>> meanings)
    {
        var changes = literals.Select(static replaced => NodeReplacement.Of(replaced.Literal, replaced.Constant)).ToList();
        var line = document.Lines.Text.Lines.GetLineFromPosition(changes[0].Span.Start);
        var width = document.Lines.WidthOf(line.Start, line.End, document.Style.TabWidth);
        var added = changes.Sum(static change => change.NewText!.Length - change.Span.Length);
        if (width > document.Style.MaxLineLength || width + added <= document.Style.MaxLineLength)
        {
            return new DocumentEdit(changes);
        }

        var lists = literals.Select(replaced => ListOf(replaced.Literal, document)).ToList();
        if (lists.Exists(static list => list is not null) && (lists.Distinct().Count() == 1 || lists.Zip(literals, CanStay).All(static canStay => canStay)))
        {
            return ElementLines.Replace(document, lists.Select(ElementOf).ToList(), meanings);
        }

        return new DocumentEdit { Codes = literals.Select((replaced, i) => ChangeOf(replaced.Literal, changes[i])).ToList() };

        // An operator goes to a line of its own first; a literal without one, such as a lone argument, leaves that to the lists.
        bool CanStay(SyntaxNode? list, (LiteralExpressionSyntax Literal, ExpressionSyntax Constant) replaced) =>
            list is null ? OperandWith(replaced.Literal) == replaced.Literal : !OneLineCode.Contains(list, document.Lines);

        (SyntaxNode? List, CodeChange Change) ElementOf(SyntaxNode? list, int i)
        {
            var item = list?.ChildNodes().First(item => item.Span.Contains(changes[i].Span)) ?? literals[i].Literal;
            return (list, CodeChange.Write(item, changes[i], Enumerable.Empty<(int, int)>()));
        }

        CodeChange ChangeOf(LiteralExpressionSyntax literal, in TextChange change)
        {
            var node = OperandWith(literal);
            return CodeChange.Write(node, change, Enumerable.Empty<(int, int)>()).With(node is SwitchLabelSyntax label
                ? BreakableOperator.BeforeLabels((SwitchSectionSyntax)label.Parent!)
                : BreakableOperator.Around(node, other => AreSiblings(literal, other)));
        }

        bool AreSiblings(LiteralExpressionSyntax literal, SyntaxNode other) =>
            WrittenCode.Of(literal, document.Model) is { } code
            && WrittenCode.Of(other, document.Model) is { } otherCode
            && meanings.Any(meaning => meaning.Contains(code) && meaning.Contains(otherCode));
    }

    /// <summary>The innermost list of several codes that the literal is in; null if there is none in its statement.</summary>
    private static SyntaxNode? ListOf(LiteralExpressionSyntax literal, FixedDocument document) => literal.Ancestors()
        .TakeWhile(static node => node is not StatementSyntax and not MemberDeclarationSyntax)
        .FirstOrDefault(list => ElementLines.CodesIn(list, document.Model).Count > 1);

    /// <summary>The label, the pattern or the condition that the literal is a part of, between the operators around it.</summary>
    private static SyntaxNode OperandWith(LiteralExpressionSyntax literal)
    {
        for (SyntaxNode node = literal; node.Parent is { } parent and not StatementSyntax and not SwitchExpressionArmSyntax and not LambdaExpressionSyntax; node = parent)
        {
            if (parent is CaseSwitchLabelSyntax label)
            {
                return label;
            }

            if (Join.Of(parent) is not null)
            {
                return node;
            }
        }

        return literal;
    }
}
