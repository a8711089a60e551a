using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>Where the files of a compilation mention a name. Of files whose text does not have it, no syntax is made.</summary>
internal static class NameMentions
{
    /// <summary>The identifiers, file by file.</summary>
    public static IEnumerable<IdentifierNameSyntax> In(Compilation compilation, string name, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var text = tree.GetText(cancellationToken).ToString();
            TokenFinder? tokens = null;
            for (var i = text.IndexOf(name, StringComparison.Ordinal); i >= 0; i = text.IndexOf(name, i + name.Length, StringComparison.Ordinal))
            {
                if ((tokens ??= new TokenFinder(tree.GetRoot(cancellationToken))).At(i) is { Parent: IdentifierNameSyntax identifier } && identifier.Identifier.ValueText == name)
                {
                    yield return identifier;
                }
            }
        }
    }
}
