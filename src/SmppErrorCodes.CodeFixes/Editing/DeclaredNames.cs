using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Variables that patterns declare.</summary>
internal static class DeclaredNames
{
    /// <summary>Whether the nodes use a variable that is declared in the label or the pattern.</summary>
    public static bool AreUsed(SyntaxNode declaring, IEnumerable<SyntaxNode> nodes)
    {
        var names = new HashSet<string>(declaring.DescendantNodes().OfType<SingleVariableDesignationSyntax>().Select(static variable => variable.Identifier.ValueText));
        return names.Count > 0 && nodes.Any(node => node.DescendantNodesAndSelf().Any(used => used is IdentifierNameSyntax name && names.Contains(name.Identifier.ValueText)));
    }
}
