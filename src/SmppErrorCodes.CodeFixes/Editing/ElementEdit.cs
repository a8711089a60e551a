using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Writes codes into a collection or a dictionary behind an element that is there, on lines of their own if that has one.</summary>
internal sealed class ElementEdit
{
    private ElementEdit(SyntaxNode item, IReadOnlyList<string> added, ImmutableArray<long> meaning, in TextChange change)
    {
        Item = item;
        Added = added;
        Meaning = meaning;
        Change = change;
    }

    /// <summary>The part of the list behind which the codes go.</summary>
    public SyntaxNode Item { get; }

    /// <summary>The initializer, the collection expression or the arguments.</summary>
    public SyntaxNode List => Item.Parent!;

    /// <summary>The texts of the added parts.</summary>
    public IReadOnlyList<string> Added { get; }

    /// <inheritdoc cref="Analyzers.Repairs.CompletionEdit.Meaning"/>
    public ImmutableArray<long> Meaning { get; }

    /// <summary>The change that puts them there.</summary>
    public TextChange Change { get; }

    /// <summary>The change, which may be broken behind each comma.</summary>
    public CodeChange CodeChange
    {
        get
        {
            var text = Change.NewText!;
            var starts = Added.Select((item, i) => text.IndexOf(item, Added.Take(i).Sum(static before => before.Length), System.StringComparison.Ordinal));
            return CodeChange.Write(Item, Change, starts.Where(start => start > 1 && text[start - 1] == ' ').Select(static start => (start, BreakableOperator.WithinMeaning)));
        }
    }

    /// <param name="codes">The constants as the place has to write them.</param>
    /// <param name="meaning">All codes that mean the same as one of them.</param>
    /// <param name="node">The element, or the key.</param>
    /// <returns>The edit; null if the element is not one of a list, or of one that may have the codes already where other symbols are defined.</returns>
    public static ElementEdit? Add(FixedDocument document, IEnumerable<ExpressionSyntax> codes, ImmutableArray<long> meaning, SyntaxNode node)
    {
        if (node is not ExpressionSyntax element || ItemWith(element) is not { Parent: { } list } item || ConditionalCode.IsInElements(list))
        {
            return null;
        }

        var items = codes.Select(code => item.ReplaceNode(element, WithCastOf(element, code)).WithoutTrivia().ToString()).ToList();
        return new ElementEdit(item, items, meaning, Insert(document, item, items));
    }

    private static TextChange Insert(FixedDocument document, SyntaxNode item, IEnumerable<string> items)
    {
        var next = item.GetLastToken().GetNextToken();
        if (!document.Lines.IsFirstOnLine(item.SpanStart) || !EndsLine(item, next))
        {
            return new TextChange(new TextSpan(item.Span.End, 0), string.Concat(items.Select(static added => ", " + added)));
        }

        // What is behind the comma is about the element that is there.
        var indentation = document.Lines.IndentationAt(item.SpanStart);
        return next.IsKind(SyntaxKind.CommaToken)
            ? new TextChange(new TextSpan(next.FullSpan.End, 0), string.Concat(items.Select(added => indentation + added + "," + document.Lines.NewLine)))
            : new TextChange(new TextSpan(item.Span.End, 0), string.Concat(items.Select(added => "," + document.Lines.NewLine + indentation + added)));
    }

    /// <summary>The part of the list that has the element: itself, <c>{ 1, x }</c>, <c>[1] = x</c>, or an argument.</summary>
    private static SyntaxNode? ItemWith(ExpressionSyntax element)
    {
        var outermost = Expressions.OutermostOf(element);
        return outermost.Parent switch
        {
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } pair => pair,
            InitializerExpressionSyntax { Parent: ArrayCreationExpressionSyntax { Type: var type } } when HasSize(type) => null,
            InitializerExpressionSyntax { Parent: StackAllocArrayCreationExpressionSyntax { Type: ArrayTypeSyntax type } } when HasSize(type) => null,
            InitializerExpressionSyntax => outermost,
            ExpressionElementSyntax => outermost.Parent,
            ArgumentSyntax { Parent.Parent: ImplicitElementAccessSyntax { Parent: AssignmentExpressionSyntax assignment } } => assignment,
            ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax } argument => argument,
            _ => null,
        };
    }

    /// <summary>Whether the number of elements is written: <c>new int[2] { 1, 7 }</c>.</summary>
    private static bool HasSize(ArrayTypeSyntax type) =>
        type.RankSpecifiers.SelectMany(static rank => rank.Sizes).Any(static size => size is not OmittedArraySizeExpressionSyntax);

    /// <summary>A cast may determine the type of all elements; the code does not need another one.</summary>
    private static ExpressionSyntax WithCastOf(ExpressionSyntax element, ExpressionSyntax code) =>
        element is CastExpressionSyntax cast ? cast.WithExpression(code is CastExpressionSyntax { Expression: var name } ? name : code) : code;

    private static bool EndsLine(SyntaxNode item, SyntaxToken next) => next.IsKind(SyntaxKind.CommaToken)
        ? next.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)
        : item.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);
}
