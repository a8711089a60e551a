using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>Tells which files annotate something, or bring the constants of a catalog into other files without its name.</summary>
internal static class AnnotatedTrees
{
    private static readonly WeakAnswers<SyntaxTree> Annotated = new(IsAnnotated);

    public static bool AnyIn(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (Annotated.For(tree))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAnnotated(SyntaxTree tree)
    {
        var text = tree.GetText(CancellationToken.None).ToString();
        return Occurs(text, InjectedTypes.ErrorCodeName, tree)
            || Occurs(text, InjectedTypes.SameMeaningAsName, tree)
            || Occurs(text, InjectedTypes.Namespace, tree);
    }

    private static bool Occurs(string text, string name, SyntaxTree tree)
    {
        for (var position = text.IndexOf(name, StringComparison.Ordinal); position >= 0; position = text.IndexOf(name, position + name.Length, StringComparison.Ordinal))
        {
            if (CanBeAnnotation(text, position) && IsAnnotation(tree.GetRoot(CancellationToken.None).FindToken(position)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Most of what has the attribute's name is a member of that name: <c>receipt.ErrorCode</c>, <c>int ErrorCode</c>.</summary>
    private static bool CanBeAnnotation(string text, int position)
    {
        var previous = position - 1;
        while (previous >= 0 && char.IsWhiteSpace(text[previous]))
        {
            previous--;
        }

        return previous >= 0
            && (text[previous] is '[' or ',' or ':' or '='
                || EndsAt(InjectedTypes.Namespace + ".")
                || EndsAt("static"));

        bool EndsAt(string end) => previous + 1 >= end.Length && string.CompareOrdinal(text, previous + 1 - end.Length, end, 0, end.Length) == 0;
    }

    private static bool IsAnnotation(SyntaxToken token)
    {
        for (var node = token.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AttributeSyntax { Parent.Parent: var annotated }:
                    return !IsBundled(annotated);
                case UsingDirectiveSyntax @using:
                    return @using.Alias is not null || (!@using.GlobalKeyword.IsKind(SyntaxKind.None) && !@using.StaticKeyword.IsKind(SyntaxKind.None));
                case not NameSyntax:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether it is a constant of the catalog that the generator adds.</summary>
    private static bool IsBundled(SyntaxNode? annotated) =>
        annotated is MemberDeclarationSyntax { Parent: TypeDeclarationSyntax { Identifier.ValueText: InjectedTypes.BundledCatalogName, Parent: BaseNamespaceDeclarationSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: InjectedTypes.Namespace } } } };
}
