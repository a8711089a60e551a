using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Suspicions;

/// <summary>Texts in the branch that a constant leads to, or in the value of a dictionary for it: <c>7 => "absent subscriber"</c>.</summary>
internal static class CodeTexts
{
    /// <summary>The branch or the value behind a constant, if a text in it has the words of the code's name; null otherwise.</summary>
    public static IOperation? BranchSaying(CodeConstant code, IOperation constant)
    {
        var words = code.Meaning.Canonical.Name;
        if (IsOfMostLists(words))
        {
            return null;
        }

        foreach (var branch in BranchesOf(constant))
        {
            foreach (var operation in branch.DescendantsAndSelf())
            {
                if (TextOf(operation) is { } text && HasWords(text, words))
                {
                    return branch;
                }
            }
        }

        return null;
    }

    /// <summary>Every list of codes has these, and most begin with 0 for the first of them.</summary>
    private static bool IsOfMostLists(string name) => name is "NoError" or "UnknownError";

    private static string? TextOf(IOperation operation) => operation switch
    {
        ILiteralOperation { Syntax: LiteralExpressionSyntax literal, Type.SpecialType: SpecialType.System_String } => literal.Token.ValueText,
        IInterpolatedStringOperation { Syntax: InterpolatedStringExpressionSyntax interpolated } => string.Concat(interpolated.Contents.OfType<InterpolatedStringTextSyntax>()),
        _ => null,
    };

    private static IEnumerable<IOperation> BranchesOf(IOperation constant)
    {
        IOperation child = constant;
        for (var parent = constant.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case ISwitchExpressionArmOperation arm when ReferenceEquals(child, arm.Pattern):
                    return new[] { arm.Value };
                case ISwitchCaseOperation section:
                    return section.Body;
                case IConditionalOperation conditional when ReferenceEquals(child, conditional.Condition):
                    return new[] { conditional.WhenTrue };
                case ISimpleAssignmentOperation assignment when ReferenceEquals(child, assignment.Target):
                    return new[] { assignment.Value };
                case IInvocationOperation add when CollectionFlow.IsInitializerAdd(add):
                    return new[] { add };
                case IBlockOperation or IArrayInitializerOperation or IObjectOrCollectionInitializerOperation or IReturnOperation:
                    return Array.Empty<IOperation>();
            }
        }

        return Array.Empty<IOperation>();
    }

    /// <summary>Whether the text has all words of a name in PascalCase, in any order and case.</summary>
    private static bool HasWords(string text, string name)
    {
        var start = 0;
        for (var end = 1; end <= name.Length; end++)
        {
            if (end == name.Length || char.IsUpper(name[end]))
            {
                if (text.IndexOf(name.Substring(start, end - start), StringComparison.OrdinalIgnoreCase) < 0)
                {
                    return false;
                }

                start = end;
            }
        }

        return true;
    }
}
