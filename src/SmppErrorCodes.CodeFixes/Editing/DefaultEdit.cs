using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Evidence.Facts;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Adds a <c>default</c> that does nothing to a <c>switch</c> statement, or a discard that throws to a <c>switch</c> expression.</summary>
internal static class DefaultEdit
{
    /// <summary>Names for a variable with the value, the first of which is taken that the member does not declare.</summary>
    private static readonly string[] VariableNames = { "other", "unexpected" };

    /// <param name="switch">The statement or the expression.</param>
    /// <returns>The edit; null where all values are taken already, where a directive stands in the way, or where the code has to stay on one line.</returns>
    public static DocumentEdit? Add(FixedDocument document, SyntaxNode @switch) => ConditionalCode.IsIn(@switch) || OneLineCode.IsInInterpolation(@switch) ? null : @switch switch
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
        var (pattern, thrown) = Rest(document, Expressions.WithoutParentheses(@switch.GoverningExpression));
        var arm = SyntaxFactory.SwitchExpressionArm(
            pattern.WithLeadingTrivia(layout.BeforeItem),
            whenClause: null,
            SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Space), SyntaxKind.EqualsGreaterThanToken, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
            thrown);
        return layout.InsertArms(@switch, new[] { arm }, @switch.CloseBraceToken);
    }

    /// <summary>The pattern for all other values, and the exception with the value.</summary>
    /// <remarks>
    /// A parameter, or a value that is read from one, is an argument. For other values, CA2208 reports an <see cref="ArgumentOutOfRangeException"/>
    /// without the name of a parameter, or with another name. They get an <see cref="InvalidOperationException"/>, the base of the exception that
    /// the compiler throws where no arm matches. A call, and the like, is not evaluated again: its value goes to a variable.
    /// </remarks>
    private static (PatternSyntax Pattern, ExpressionSyntax Thrown) Rest(FixedDocument document, ExpressionSyntax value)
    {
        var type = document.Model.GetTypeInfo(value).Type;
        var kind = CodeForms.Of(type) == CodeForm.None ? "value" : "error code";
        var discard = SyntaxFactory.DiscardPattern();
        if (type is not { IsRefLikeType: false })
        {
            return (discard, ThrowNew(nameof(InvalidOperationException), $"\"Unexpected {kind}.\""));
        }

        if (RootOf(value) is IdentifierNameSyntax root && IsArgument(root, document.Model))
        {
            return (discard, ThrowNew(nameof(ArgumentOutOfRangeException), $"nameof({root.Identifier.Text})", value.WithoutTrivia().ToString(), "null"));
        }

        if (RootOf(value) is IdentifierNameSyntax or ThisExpressionSyntax)
        {
            return (discard, ThrowUnexpected(string.Concat(value.DescendantTokens())));
        }

        return new NameScopes(document.Root).Around(value.SpanStart) is { } scope && VariableNames.FirstOrDefault(name => !scope.DeclaresAny(new[] { name })) is { } variable
            ? (Patterns.Var(variable), ThrowUnexpected(variable))
            : (discard, ThrowNew(nameof(InvalidOperationException), $"\"Unexpected {kind}.\""));

        ExpressionSyntax ThrowUnexpected(string shown) => ThrowNew(nameof(InvalidOperationException), $"$\"Unexpected {kind} {{{shown}}}.\"");

        ExpressionSyntax ThrowNew(string exception, params string[] arguments) =>
            Expressions.ThrowNew(document.FrameworkType($"System.{exception}", value.SpanStart), arguments.Select(static argument => SyntaxFactory.ParseExpression(argument)));
    }

    /// <summary>Whether the name is that of a parameter. In a method, one of the primary constructor is a part of the object, and not an argument.</summary>
    private static bool IsArgument(IdentifierNameSyntax name, SemanticModel model)
    {
        if (model.GetSymbolInfo(name).Symbol is not IParameterSymbol { ContainingSymbol: var owner })
        {
            return false;
        }

        var user = model.GetEnclosingSymbol(name.SpanStart);
        while (user is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            user = user.ContainingSymbol;
        }

        return owner is not IMethodSymbol { MethodKind: MethodKind.Constructor } || user is not IMethodSymbol || SymbolEqualityComparer.Default.Equals(user, owner);
    }

    /// <summary>What stands before all dots: <c>receipt</c> in <c>receipt.ErrorCode</c>.</summary>
    private static ExpressionSyntax RootOf(ExpressionSyntax value)
    {
        while (value is MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access)
        {
            value = access.Expression;
        }

        return value;
    }
}
