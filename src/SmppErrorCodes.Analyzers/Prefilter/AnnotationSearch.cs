using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Names;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>Finds annotations in a file: the names from its text, and what they are from its tokens.</summary>
internal static class AnnotationSearch
{
    private const string Attribute = nameof(Attribute);

    private static readonly string[] AttributeNames =
    {
        InjectedTypes.ErrorCodeName,
        InjectedTypes.ErrorCodeName + Attribute,
        InjectedTypes.SameMeaningAsName,
        InjectedTypes.SameMeaningAsName + Attribute,
        InjectedTypes.ExtendsName,
        InjectedTypes.ExtendsName + Attribute,
    };

    /// <summary>Whether something is annotated, or a using makes the attributes or the constants of a catalog known without their names.</summary>
    public static bool IsIn(string text, SyntaxTree tree, CancellationToken cancellationToken)
    {
        var positions = new List<int>();
        foreach (var name in AttributeNames)
        {
            NameSearch.AddAll(text, name, positions);
        }

        NameSearch.AddAll(text, InjectedTypes.Namespace, positions);
        if (positions.Count == 0)
        {
            return false;
        }

        positions.Sort();
        var tokens = new TokenFinder(tree.GetRoot(cancellationToken));
        foreach (var position in positions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsAnnotation(tokens.At(position)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAnnotation(SyntaxToken token)
    {
        for (var node = token.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AttributeSyntax:
                    return true;
                case UsingDirectiveSyntax @using:
                    return @using.Alias is not null || (!@using.GlobalKeyword.IsKind(SyntaxKind.None) && !@using.StaticKeyword.IsKind(SyntaxKind.None));
                case not NameSyntax:
                    return false;
            }
        }

        return false;
    }
}
