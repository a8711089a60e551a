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

    /// <summary>Contextual keywords too: <c>or</c> in a pattern and <c>await</c> in an asynchronous method are no names.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
