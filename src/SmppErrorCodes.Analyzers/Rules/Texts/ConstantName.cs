using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SmppErrorCodes.Analyzers.Rules.Texts;

/// <summary>The name of a constant as code writes it.</summary>
internal static class ConstantName
{
    /// <summary>The name without its namespace: <c>TwilioSmppErrorCode.Text.NoError</c>.</summary>
    public static string WithTypes(IFieldSymbol constant)
    {
        var name = new StringBuilder(Escape(constant.Name));
        for (var type = constant.ContainingType; type is not null; type = type.ContainingType)
        {
            name.Insert(0, '.').Insert(0, Escape(type.Name));
        }

        return name.ToString();
    }

    /// <summary>The name with its namespace: <c>SmppErrorCodes.TwilioSmppErrorCode.Text.NoError</c>.</summary>
    public static string WithNamespace(IFieldSymbol constant) => constant.ContainingNamespace.IsGlobalNamespace
        ? WithTypes(constant)
        : $"{OfNamespace(constant.ContainingNamespace)}.{WithTypes(constant)}";

    /// <summary>The full name of a namespace; empty for the global one.</summary>
    public static string OfNamespace(INamespaceSymbol @namespace)
    {
        var name = new StringBuilder();
        for (var part = @namespace; !part.IsGlobalNamespace; part = part.ContainingNamespace)
        {
            name.Insert(0, name.Length == 0 ? "" : ".").Insert(0, Escape(part.Name));
        }

        return name.ToString();
    }

    /// <summary>Escapes contextual keywords too: <c>or</c> in a pattern and <c>await</c> in an asynchronous method are not names.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
