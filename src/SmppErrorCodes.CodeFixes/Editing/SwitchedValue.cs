using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>An expression that is the whole value of a statement or a member, and where a <c>switch</c> on it goes.</summary>
internal sealed class SwitchedValue
{
    private SwitchedValue(ExpressionSyntax expression, SyntaxNode place, ExpressionSyntax? switched)
    {
        Expression = expression;
        Place = place;
        Switched = switched;
    }

    /// <summary>The expression that is the value.</summary>
    public ExpressionSyntax Expression { get; }

    /// <summary>The same without parentheses around it.</summary>
    public ExpressionSyntax Inner
    {
        get
        {
            var inner = Expression;
            while (inner is ParenthesizedExpressionSyntax { Expression: var next })
            {
                inner = next;
            }

            return inner;
        }
    }

    /// <summary>The statement or the member that it is the value of.</summary>
    public SyntaxNode Place { get; }

    /// <summary>The governing expression of a <c>switch</c> statement: the value itself, or the variable that it goes to; null where there is no place for a statement.</summary>
    public ExpressionSyntax? Switched { get; }

    /// <summary>Whether the value goes to something.</summary>
    public bool HasTarget => Switched != Expression;

    /// <summary>The value at the caret, or the one that the selection is in; null if there is none.</summary>
    public static SwitchedValue? At(SyntaxNode root, TextSpan span)
    {
        var token = TokenAt(root, span);
        for (var node = token.Parent; node is not null and not (BaseArgumentListSyntax or InitializerExpressionSyntax or BlockSyntax); node = node.Parent)
        {
            if (Of(node) is { } value)
            {
                return value.Place.Span.Contains(span) && value.Has(token) ? value : null;
            }
        }

        return null;
    }

    /// <summary>The edit that writes a statement: in place of one that is only the value, or else behind it.</summary>
    /// <param name="statement">Without the indentation of its first line.</param>
    public DocumentEdit? Write(FixedDocument document, string statement)
    {
        if (!HasTarget)
        {
            // A semicolon that is missing would stand on the next line.
            var replaced = TextSpan.FromBounds(Place.SpanStart, Place.GetLastToken().Span.End);
            return new DocumentEdit(new TextChange(replaced, statement)) { Formatted = ImmutableArray.Create(replaced) };
        }

        var lines = document.Lines;
        var last = Place.GetLastToken();
        var next = last.GetNextToken(includeZeroWidth: true);
        var line = lines.NewLine + lines.IndentationAt(Place.SpanStart) + statement;
        var endOfLine = lines.Text.Lines.GetLineFromPosition(last.Span.End).End;
        if (next.SpanStart >= endOfLine)
        {
            return new DocumentEdit(new TextChange(new TextSpan(endOfLine, 0), line)) { Formatted = ImmutableArray.Create(TextSpan.FromBounds(last.SpanStart, endOfLine)) };
        }

        // What follows on the same line gets a line of its own, and what was on one line no longer is.
        var between = TextSpan.FromBounds(last.Span.End, next.SpanStart);
        var isBlank = lines.Text.ToString(between).Trim().Length == 0;
        var change = new TextChange(isBlank ? between : new TextSpan(last.Span.End, 0), line + lines.NewLine + lines.IndentationAt(Place.SpanStart));
        var formatted = Place.Ancestors().TakeWhile(lines.IsOnOneLine).LastOrDefault(static node => node is StatementSyntax or SwitchSectionSyntax or MemberDeclarationSyntax) ?? Place.Parent!;
        return new DocumentEdit(change) { Formatted = ImmutableArray.Create(formatted.Span) };
    }

    /// <summary>The first token of the selection; at a caret between two tokens the one behind which a value ends.</summary>
    private static SyntaxToken TokenAt(SyntaxNode root, TextSpan span)
    {
        var token = root.FindToken(span.Start);
        var previous = token.GetPreviousToken();
        var isBehindValue = span.IsEmpty
            && token.SpanStart == span.Start
            && previous.Span.End == span.Start
            && previous.Kind() is SyntaxKind.IdentifierToken or SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken;
        return isBehindValue ? previous : token;
    }

    /// <summary>Whether the token is part of the value, or is the variable that it goes to.</summary>
    private bool Has(SyntaxToken token) =>
        Expression.Span.Contains(token.Span) || (Switched is IdentifierNameSyntax { Identifier.Text: var name } && name == token.Text);

    private static SwitchedValue? Of(SyntaxNode node) => node switch
    {
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: var target, Right: var right } } =>
            new SwitchedValue(right, node, IsInList(node) && target is IdentifierNameSyntax ? target : null),
        ExpressionStatementSyntax { Expression: var only } => new SwitchedValue(only, node, only),
        LocalDeclarationStatementSyntax { IsConst: false, Declaration.Variables: { Count: 1 } variables } declaration when variables[0].Initializer is { Value: var initial } =>
            new SwitchedValue(initial, node, declaration.UsingKeyword.IsKind(SyntaxKind.None) ? SyntaxFactory.IdentifierName(variables[0].Identifier.WithoutTrivia()) : null),
        ReturnStatementSyntax { Expression: { } returned } => new SwitchedValue(returned, node, switched: null),
        ArrowExpressionClauseSyntax { Expression: var body, Parent: { } member } => new SwitchedValue(body, member is AccessorDeclarationSyntax ? node.Parent! : member, switched: null),
        _ => null,
    };

    private static bool IsInList(SyntaxNode statement) => statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax;
}
