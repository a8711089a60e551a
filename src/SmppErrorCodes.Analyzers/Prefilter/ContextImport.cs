using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Names;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>Finds namespaces with a context word among those that a file imports.</summary>
internal static class ContextImport
{
    /// <summary>The positions of the names in the directives.</summary>
    public static int[] PositionsIn(CompilationUnitSyntax file, NameVocabulary vocabulary)
    {
        List<int>? positions = null;
        AddTo(ref positions, file.Usings, file.Members, vocabulary);
        return positions?.ToArray() ?? Array.Empty<int>();
    }

    private static void AddTo(ref List<int>? positions, SyntaxList<UsingDirectiveSyntax> usings, SyntaxList<MemberDeclarationSyntax> members, NameVocabulary vocabulary)
    {
        foreach (var directive in usings)
        {
            // A global using is for the whole project, not for this file; a static or an alias names a type. The
            // constants' own namespace is not evidence either: the fix adds it, and must not make the next name a code.
            if (directive.GlobalKeyword.IsKind(SyntaxKind.None)
                && directive.StaticKeyword.IsKind(SyntaxKind.None)
                && directive.Alias is null
                && directive.Name is { } name
                && !IsInjected(name)
                && HasContextWord(name, vocabulary))
            {
                (positions ??= new List<int>()).Add(name.SpanStart);
            }
        }

        foreach (var member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax @namespace)
            {
                AddTo(ref positions, @namespace.Usings, @namespace.Members, vocabulary);
            }
        }
    }

    /// <summary>Where something nearer has the name, the fix writes <c>global::SmppErrorCodes</c>.</summary>
    private static bool IsInjected(NameSyntax name) =>
        (name is AliasQualifiedNameSyntax { Alias.Identifier: var alias, Name: var root } && alias.IsKind(SyntaxKind.GlobalKeyword) ? root : name)
            is IdentifierNameSyntax { Identifier.ValueText: InjectedTypes.Namespace };

    private static bool HasContextWord(NameSyntax name, NameVocabulary vocabulary) => name switch
    {
        QualifiedNameSyntax qualified => HasContextWord(qualified.Left, vocabulary) || HasContextWord(qualified.Right, vocabulary),
        AliasQualifiedNameSyntax aliased => HasContextWord(aliased.Name, vocabulary),
        SimpleNameSyntax simple => vocabulary.HasContextWord(simple.Identifier.ValueText),
        _ => false,
    };
}
