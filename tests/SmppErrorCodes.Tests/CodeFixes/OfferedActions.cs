using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis.CodeActions;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>The menu of actions that a fix offers.</summary>
internal static class OfferedActions
{
    // Public from Roslyn 4.9 on. What 4.8 has is internal and called otherwise.
    private static readonly PropertyInfo NestedActions = typeof(CodeAction).GetProperty("NestedActions")
        ?? typeof(CodeAction).GetProperty("NestedCodeActions", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>The actions that stand under the title of this one.</summary>
    public static ImmutableArray<CodeAction> Nested(this CodeAction action) => (ImmutableArray<CodeAction>)NestedActions.GetValue(action)!;

    /// <summary>The actions that can be applied, nested ones in the place of the one that holds them.</summary>
    public static IEnumerable<CodeAction> Applicable(this IEnumerable<CodeAction> actions) =>
        actions.SelectMany(action => action.Nested() is { IsEmpty: false } nested ? nested.AsEnumerable() : [action]);
}
