using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Names;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>Finds files in which values may look like codes where no name shows it.</summary>
/// <remarks>
/// Of the two kinds of values that look like codes, one has a strong code, which is a rare number. The other one has texts with
/// the words of the codes. There one word of one meaning is searched for, because that is one pass over the text: values without
/// a strong code are not seen in a file whose texts never have the word "subscriber".
/// </remarks>
internal static class SuspectedCodeSearch
{
    /// <summary>The length of a strong code, and of any code that is a text.</summary>
    private const int CodeLength = 3;

    private const string Word = "subscriber";

    /// <summary>A key and its value.</summary>
    private const int MaxCollectionArguments = 2;

    /// <summary>How many codes of the bundled catalog make a list of arguments one of codes.</summary>
    private const int MinListedCodes = 2;

    /// <summary>Methods that compare an argument with something. What else they take does not matter, as with the message of an assertion.</summary>
    private static readonly string[] ComparingMethods =
    {
        "Equals", "Contains", "ContainsKey", "TryGetValue", "IndexOf", "BinarySearch", "Equal", "AreEqual", "NotEqual", "AreNotEqual", "ShouldBe", "Be",
    };

    /// <summary>Methods that put an element, or a key and its value, into a collection, or take it out.</summary>
    private static readonly string[] CollectionMethods = { "Add", "TryAdd", "Remove", "Create" };

    private static readonly char[] FirstDigits = { '7', '8', '9' };

    public static bool IsIn(string text, SyntaxTree tree, CancellationToken cancellationToken) =>
        StrongCodes(text, tree, cancellationToken).Any() || HasText(text, tree, cancellationToken);

    /// <summary>Where strong codes stand with which a value is compared, or which are in a list.</summary>
    public static IEnumerable<int> StrongCodes(string text, SyntaxTree tree, CancellationToken cancellationToken)
    {
        TokenFinder? tokens = null;
        for (var start = text.IndexOfAny(FirstDigits); start >= 0; start = text.IndexOfAny(FirstDigits, start + 1))
        {
            if (IsStrong(text, start) && IsWhole(text, start) && IsCompared((tokens ??= new TokenFinder(tree.GetRoot(cancellationToken))).At(start)))
            {
                yield return start;
            }
        }
    }

    /// <summary>Whether a text of a branch has the word "subscriber", in any case.</summary>
    public static bool HasText(string text, SyntaxTree tree, CancellationToken cancellationToken)
    {
        TokenFinder? tokens = null;
        for (var start = text.IndexOf(Word, StringComparison.OrdinalIgnoreCase); start >= 0; start = text.IndexOf(Word, start + Word.Length, StringComparison.OrdinalIgnoreCase))
        {
            if (IsTextOfBranch((tokens ??= new TokenFinder(tree.GetRoot(cancellationToken))).At(start)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStrong(string text, int start) =>
        start + CodeLength <= text.Length
        && text[start + 1] is >= '0' and <= '9'
        && text[start + 2] is >= '0' and <= '9'
        && BundledCodes.IsStrong(((text[start] - '0') * 100) + ((text[start + 1] - '0') * 10) + (text[start + 2] - '0'));

    /// <summary>Whether the digits are not part of a longer number or of a name. A suffix such as that of <c>711L</c> may follow.</summary>
    private static bool IsWhole(string text, int start)
    {
        var end = start + CodeLength;
        return (start == 0 || !(NameSearch.IsNamePart(text[start - 1]) || text[start - 1] == '.') || IsLeadingZero(text, start))
            && (end == text.Length || text[end] is 'l' or 'L' or 'u' or 'U' || !NameSearch.IsNamePart(text[end]));
    }

    /// <summary>Whether zeros stand before the digits, as in <c>0711</c>, which C# reads as a decimal number.</summary>
    private static bool IsLeadingZero(string text, int start)
    {
        while (start > 0 && text[start - 1] == '0')
        {
            start--;
        }

        return start == 0 || !(NameSearch.IsNamePart(text[start - 1]) || text[start - 1] == '.');
    }

    private static bool IsCompared(in SyntaxToken token)
    {
        if (token.Parent is not LiteralExpressionSyntax literal || !(token.IsKind(SyntaxKind.NumericLiteralToken) || token.ValueText.Length == CodeLength))
        {
            return false;
        }

        SyntaxNode operand = literal;
        while (operand.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            operand = operand.Parent;
        }

        return operand.Parent switch
        {
            CaseSwitchLabelSyntax or ConstantPatternSyntax or MemberAccessExpressionSyntax => true,
            BinaryExpressionSyntax comparison => comparison.IsKind(SyntaxKind.EqualsExpression) || comparison.IsKind(SyntaxKind.NotEqualsExpression),
            ArgumentSyntax { Parent: { } list } => IsCompared(list),
            InitializerExpressionSyntax { Parent: InitializerExpressionSyntax pairs } => MayBeCodes(pairs.Expressions),
            InitializerExpressionSyntax list => MayBeCodes(list.Expressions),
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } => MayBeCodes(list.Elements),
            _ => false,
        };
    }

    /// <summary>Whether arguments are a key in brackets, what a call compares with, or the elements of a list.</summary>
    private static bool IsCompared(SyntaxNode arguments) => arguments switch
    {
        BracketedArgumentListSyntax { Arguments.Count: 1 } => true,
        ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: var called } } list => IsCompared(list.Arguments, NameOf(called)),
        ArgumentListSyntax { Arguments.Count: > MaxCollectionArguments } list => IsListOfCodes(list.Arguments),
        _ => false,
    };

    private static bool IsCompared(SeparatedSyntaxList<ArgumentSyntax> arguments, string method) =>
        Array.IndexOf(ComparingMethods, method) >= 0
        || (arguments.Count > MaxCollectionArguments ? IsListOfCodes(arguments) : Array.IndexOf(CollectionMethods, method) >= 0);

    private static bool IsListOfCodes(SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        MayBeCodes(arguments)
        && arguments.Count(static argument => CodeOf(argument.Expression) is { } code && BundledCodes.IsCode(code)) >= MinListedCodes;

    /// <summary>The number that a literal, or a text of the length of a code, stands for; else null.</summary>
    private static long? CodeOf(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: int number } => number,
        LiteralExpressionSyntax { Token.Value: long number } => number,
        LiteralExpressionSyntax { Token.Value: string { Length: CodeLength } text } when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static string NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>Whether at most one of the numbers in a list is not a code of the bundled catalog: a table of other numbers soon has two.</summary>
    private static bool MayBeCodes<TNode>(SeparatedSyntaxList<TNode> list)
        where TNode : SyntaxNode
    {
        var others = 0;
        foreach (var element in list)
        {
            SyntaxNode value = element switch
            {
                InitializerExpressionSyntax { Expressions: { Count: > 0 } pair } => pair[0],
                ExpressionElementSyntax item => item.Expression,
                ArgumentSyntax argument => argument.Expression,
                _ => element,
            };
            if (value is LiteralExpressionSyntax { Token.Value: int number } && !BundledCodes.IsCode(number) && ++others > 1)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTextOfBranch(in SyntaxToken token)
    {
        if (token.Parent is not (LiteralExpressionSyntax or InterpolatedStringTextSyntax))
        {
            return false;
        }

        for (var node = token.Parent; node is not (null or MemberDeclarationSyntax { Parent: TypeDeclarationSyntax }); node = node.Parent)
        {
            if (node is SwitchSectionSyntax or SwitchExpressionArmSyntax or InitializerExpressionSyntax or IfStatementSyntax or ConditionalExpressionSyntax)
            {
                return true;
            }
        }

        return false;
    }
}
