using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Rules.Texts;

/// <summary>Where a decision takes codes: <c>go to the 'default'</c>.</summary>
internal static class CodeDestination
{
    public static string Of(Decision decision, IReadOnlyCollection<CodeConstant> codes)
    {
        var isOne = codes.Count == 1;
        var routes = codes.Select(code => decision.RouteOf(code.Value)).ToList();
        var label = routes[0][0];
        if (routes.Exists(route => route.Length > 1 || route[0] != label))
        {
            return isOne ? "goes elsewhere" : "go elsewhere";
        }

        return (label.Branch.IsTakenOtherwise ? RestOf(decision, label.Branch) : NameOf(label)) is { } name
            ? $"{(isOne ? "goes" : "go")} to {name}"
            : isOne ? "is not handled" : "are not handled";
    }

    /// <summary>The label with its article, or quoted: <c>the discard</c>, <c>'case var other'</c>.</summary>
    public static string NameOf(DecisionLabel label) => label.Syntax switch
    {
        null => "the 'default'",
        DiscardPatternSyntax => "the discard",
        { } syntax => $"'{SourceQuote.OfLabel(syntax)}'",
    };

    /// <summary>What is taken where no label applies; null where nothing is written for that.</summary>
    private static string? RestOf(Decision decision, DecisionBranch rest) => decision.Kind switch
    {
        _ when rest.Body.IsEmpty => null,
        DecisionKind.IfChain when rest.Syntax?.Parent is ElseClauseSyntax => "the 'else'",
        DecisionKind.IfChain => "the code behind the last 'if'",
        DecisionKind.ConditionalChain => "the last branch",
        _ => null,
    };
}
