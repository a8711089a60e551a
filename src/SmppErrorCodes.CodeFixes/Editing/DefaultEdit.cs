using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Adds a <c>default</c> that does nothing to a <c>switch</c> statement, or a discard that throws to a <c>switch</c> expression.</summary>
internal static class DefaultEdit
{
    /// <param name="switch">The statement or the expression.</param>
    /// <returns>The edit; null where all values are taken already, or a directive stands in the way.</returns>
    public static DocumentEdit? Add(FixedDocument document, SyntaxNode @switch) => ConditionalCode.IsIn(@switch) ? null : @switch switch
    {
        SwitchStatementSyntax statement when !statement.Sections.SelectMany(static section => section.Labels).Any(IsCatchAll) => AddSection(document, statement),
        SwitchExpressionSyntax expression when !expression.Arms.Any(IsCatchAll) && IsIncomplete(document, expression) => AddArm(document, expression),
        _ => null,
    };

    private static bool IsCatchAll(SwitchLabelSyntax label) =>
        label is DefaultSwitchLabelSyntax or CasePatternSwitchLabelSyntax { WhenClause: null, Pattern: VarPatternSyntax };

    private static bool IsCatchAll(SwitchExpressionArmSyntax arm) => arm is { WhenClause: null, Pattern: DiscardPatternSyntax or VarPatternSyntax };

    /// <summary>Whether the compiler knows values that no arm takes: a discard behind a complete one does not compile.</summary>
    private static bool IsIncomplete(FixedDocument document, SwitchExpressionSyntax @switch) =>
        document.Model.GetDiagnostics(@switch.Span).Any(diagnostic => diagnostic.Id is "CS8509" or "CS8524" && diagnostic.Location.SourceSpan == @switch.SwitchKeyword.Span);

    private static DocumentEdit? AddSection(FixedDocument document, SwitchStatementSyntax @switch)
    {
        if (@switch.CloseBraceToken.LeadingTrivia.Any(static trivia => trivia.IsDirective))
        {
            return null;
        }

        var layout = new SwitchLayout(document, @switch, @switch.Sections);
        var label = SyntaxFactory.DefaultSwitchLabel(
            SyntaxFactory.Token(layout.BeforeItem, SyntaxKind.DefaultKeyword, SyntaxFactory.TriviaList()),
            SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(layout.EndOfLine));
        var end = SyntaxFactory.BreakStatement().WithLeadingTrivia(layout.BeforeStatement(@switch)).WithTrailingTrivia(layout.EndOfLine);
        var section = SyntaxFactory.SwitchSection(SyntaxFactory.SingletonList<SwitchLabelSyntax>(label), SyntaxFactory.SingletonList<StatementSyntax>(end));
        return layout.Insert(section.WithLeadingTrivia(layout.BeforeSection).ToFullString(), @switch.CloseBraceToken);
    }

    private static DocumentEdit? AddArm(FixedDocument document, SwitchExpressionSyntax @switch)
    {
        if (@switch.CloseBraceToken.LeadingTrivia.Any(static trivia => trivia.IsDirective))
        {
            return null;
        }

        var layout = new SwitchLayout(document, @switch, @switch.Arms);
        var exception = document.FrameworkType("System.ArgumentOutOfRangeException", @switch.SpanStart);
        var arm = SyntaxFactory.SwitchExpressionArm(
            SyntaxFactory.DiscardPattern().WithLeadingTrivia(layout.BeforeItem),
            whenClause: null,
            SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Space), SyntaxKind.EqualsGreaterThanToken, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
            Expressions.ThrowNew(exception, Arguments(document, @switch.GoverningExpression)));
        return layout.InsertArms(@switch, new[] { arm }, @switch.CloseBraceToken);
    }

    /// <summary>The name of the parameter that the value is or comes from, the value, and no message; nothing where it comes from elsewhere, or reading it does something.</summary>
    private static IEnumerable<ExpressionSyntax> Arguments(FixedDocument document, ExpressionSyntax value)
    {
        var root = value;
        while (root is MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access)
        {
            root = access.Expression;
        }

        return root is IdentifierNameSyntax name && document.Model.GetSymbolInfo(name).Symbol is IParameterSymbol
            ? new[] { SyntaxFactory.ParseExpression($"nameof({name.Identifier.Text})"), value.WithoutTrivia(), SyntaxFactory.ParseExpression("null") }
            : Enumerable.Empty<ExpressionSyntax>();
    }
}
