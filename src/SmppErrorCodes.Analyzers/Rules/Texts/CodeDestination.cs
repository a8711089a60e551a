using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Rules.Texts;

/// <summary>Where a <c>switch</c> takes codes: <c>go to the 'default'</c>.</summary>
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

        return label.Branch.IsTakenOtherwise ? isOne ? "is not handled" : "are not handled"
            : $"{(isOne ? "goes" : "go")} to {NameOf(label)}";
    }

    private static string NameOf(DecisionLabel label) => label.Syntax switch
    {
        null => "the 'default'",
        DiscardPatternSyntax => "the discard",
        { } syntax => $"'{SourceQuote.OfLabel(syntax)}'",
    };
}
