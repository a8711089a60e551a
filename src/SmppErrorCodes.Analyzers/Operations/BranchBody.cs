using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>The bodies of branches, and where they leave.</summary>
internal static class BranchBody
{
    /// <summary>The statements of a section without the <c>break</c> at its end and the braces around them, in whatever order the two stand.</summary>
    public static ImmutableArray<SyntaxNode> OfSection(SwitchSectionSyntax section)
    {
        IReadOnlyList<StatementSyntax> statements = section.Statements;
        while (true)
        {
            var doing = statements.Where(DoesSomething).ToList();
            if (doing.Count > 0 && doing[doing.Count - 1] is BreakStatementSyntax)
            {
                doing.RemoveAt(doing.Count - 1);
            }

            if (doing.Count != 1 || doing[0] is not BlockSyntax block)
            {
                return ImmutableArray.CreateRange<SyntaxNode>(doing);
            }

            statements = block.Statements;
        }
    }

    /// <summary>The statements of a block, or the one statement.</summary>
    public static ImmutableArray<SyntaxNode> OfStatement(StatementSyntax statement) => OfStatements(new[] { statement });

    /// <summary>The statements without the braces around them.</summary>
    public static ImmutableArray<SyntaxNode> OfStatements(IReadOnlyList<StatementSyntax> statements)
    {
        while (true)
        {
            var doing = statements.Count == 1 ? statements : statements.Where(DoesSomething).ToList();
            if (doing.Count != 1 || doing[0] is not BlockSyntax block)
            {
                return ImmutableArray.CreateRange<SyntaxNode>(doing.Where(DoesSomething));
            }

            statements = block.Statements;
        }
    }

    private static bool DoesSomething(StatementSyntax statement) => statement is not (EmptyStatementSyntax or BlockSyntax { Statements.Count: 0 });

    public static ImmutableArray<SyntaxNode> OfExpression(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        return ImmutableArray.Create<SyntaxNode>(expression);
    }

    public static bool IsThrow(SyntaxNode node) => node is ThrowStatementSyntax or ThrowExpressionSyntax;

    /// <summary>Whether one of the statements leads to another section.</summary>
    public static bool Jumps(ImmutableArray<SyntaxNode> body) => body.Any(static node => node is GotoStatementSyntax);

    /// <summary>Whether control never comes to what follows the statement.</summary>
    public static bool AlwaysLeaves(StatementSyntax statement) => statement switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax or GotoStatementSyntax => true,
        YieldStatementSyntax yield => yield.IsKind(SyntaxKind.YieldBreakStatement),
        BlockSyntax { Statements: { Count: > 0 } statements } => AlwaysLeaves(statements[statements.Count - 1]),
        IfStatementSyntax { Else.Statement: { } otherwise } @if => AlwaysLeaves(@if.Statement) && AlwaysLeaves(otherwise),
        _ => false,
    };

    /// <summary>Whether control never comes to what follows the <c>switch</c>.</summary>
    public static bool LeavesBlock(SwitchSectionSyntax section) =>
        section.Statements.Count > 0
        && AlwaysLeaves(section.Statements[section.Statements.Count - 1])
        && !section.DescendantNodes().Any(static node => node is BreakStatementSyntax or GotoStatementSyntax);
}
