using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Names;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>Finds namespaces with a context word among those that a file imports.</summary>
internal static class ContextImport
{
    public static bool IsIn(CompilationUnitSyntax file, NameVocabulary vocabulary) => IsIn(file.Usings, vocabulary) || IsIn(file.Members, vocabulary);

    private static bool IsIn(SyntaxList<MemberDeclarationSyntax> members, NameVocabulary vocabulary)
    {
        foreach (var member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax @namespace
                && (IsIn(@namespace.Usings, vocabulary) || IsIn(@namespace.Members, vocabulary)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(SyntaxList<UsingDirectiveSyntax> usings, NameVocabulary vocabulary)
    {
        foreach (var directive in usings)
        {
            // A global using is for the whole project, not for this file; a static or an alias names a type. The
            // constants' own namespace is not evidence either: the fix adds it, and must not make the next name a code.
            if (directive.GlobalKeyword.IsKind(SyntaxKind.None)
                && directive.StaticKeyword.IsKind(SyntaxKind.None)
                && directive.Alias is null
                && directive.Name is { } name
                && name is not IdentifierNameSyntax { Identifier.ValueText: InjectedTypes.Namespace }
                && HasContextWord(name, vocabulary))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasContextWord(NameSyntax name, NameVocabulary vocabulary) => name switch
    {
        QualifiedNameSyntax qualified => HasContextWord(qualified.Left, vocabulary) || HasContextWord(qualified.Right, vocabulary),
        AliasQualifiedNameSyntax aliased => HasContextWord(aliased.Name, vocabulary),
        SimpleNameSyntax simple => vocabulary.HasContextWord(simple.Identifier.ValueText),
        _ => false,
    };
}
