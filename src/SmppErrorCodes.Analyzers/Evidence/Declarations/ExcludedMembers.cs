using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;
using SmppErrorCodes.Analyzers.Prefilter;

namespace SmppErrorCodes.Analyzers.Evidence.Declarations;

/// <summary>Members whose error codes are known to be other codes, whatever their names.</summary>
internal static class ExcludedMembers
{
    /// <summary>Whose codes the members of <paramref name="type"/> hold.</summary>
    public static CodeOwner OwnerOf(INamedTypeSymbol type) =>
        IsTwilioRest(type) || IsExternalException(type) ? CodeOwner.Other
        : FrameworkAssembly.Is(type.ContainingAssembly?.Name) ? CodeOwner.Framework
        : CodeOwner.Unknown;

    /// <summary>
    /// Whether a local that takes its value from <paramref name="member"/> holds one of those codes.
    /// The framework's containers, readers and texts hand over whatever they were given, so only a plain number of
    /// its own counts: <c>Process.ExitCode</c>, but not <c>Group.Value</c> or <c>Dictionary&lt;string, int&gt;.Item</c>.
    /// </summary>
    /// <param name="owner">That of the type that has the member.</param>
    public static bool IsSourceOfOtherCodes(ISymbol member, CodeOwner owner) => owner == CodeOwner.Other || (owner == CodeOwner.Framework && IsOwnNumber(member));

    private static bool IsOwnNumber(ISymbol member)
    {
        if (member.ContainingType is { IsGenericType: true })
        {
            return false;
        }

        return member switch
        {
            IFieldSymbol field => CodeForms.Of(field.Type) == CodeForm.Number,
            IPropertySymbol property => property.Parameters.IsEmpty && CodeForms.Of(property.Type) == CodeForm.Number,
            IMethodSymbol method => method is { IsGenericMethod: false, Parameters.IsEmpty: true } && CodeForms.Of(method.ReturnType) == CodeForm.Number,
            _ => false,
        };
    }

    private static bool IsTwilioRest(INamedTypeSymbol type)
    {
        if (type.ContainingAssembly?.Name == "Twilio")
        {
            return true;
        }

        for (var current = type.ContainingNamespace; current is { IsGlobalNamespace: false }; current = current.ContainingNamespace)
        {
            if (NamespaceName.Is(current, "Twilio.Rest") || NamespaceName.Is(current, "Twilio.Exceptions"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsExternalException(INamedTypeSymbol derived)
    {
        for (var type = derived; type is not null; type = type.BaseType)
        {
            if (NamespaceName.Has("System.Runtime.InteropServices", type, "ExternalException"))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Whose list of codes a type's members are known to take theirs from.</summary>
internal enum CodeOwner
{
    /// <summary>That is not known: it may be SMPP's.</summary>
    Unknown,

    /// <summary>That of .NET.</summary>
    Framework,

    /// <summary>That of the operating system, or of Twilio's REST API.</summary>
    Other,
}
