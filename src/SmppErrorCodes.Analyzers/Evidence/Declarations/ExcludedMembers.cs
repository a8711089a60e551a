using System;
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
    /// The framework's containers, readers and texts hand over whatever they were given, so only a number of
    /// its own counts: <c>Process.ExitCode</c>, <c>List&lt;T>.Count</c>, but not <c>Group.Value</c> or <c>Dictionary&lt;string, int&gt;.Item</c>.
    /// </summary>
    /// <param name="owner">That of the type that has the member.</param>
    public static bool IsSourceOfOtherCodes(ISymbol member, CodeOwner owner) => owner == CodeOwner.Other || (owner == CodeOwner.Framework && IsOwnNumber(member.OriginalDefinition));

    /// <summary>Whether the member of the framework gives numbers that it makes itself: <c>Enumerable.Range(0, 9)</c>.</summary>
    public static bool IsSourceOfOtherElements(ISymbol member, CodeOwner owner) =>
        owner == CodeOwner.Other
        || (owner == CodeOwner.Framework && CollectionElement.TypeIn(CodeForms.TypeOf(member.OriginalDefinition)) is { SpecialType: SpecialType.System_Int32 });

    private static bool IsOwnNumber(ISymbol member) => member switch
    {
        IFieldSymbol field => CodeForms.Of(field.Type) == CodeForm.Number,
        IPropertySymbol property => property.Parameters.IsEmpty && CodeForms.Of(property.Type) == CodeForm.Number,
        IMethodSymbol { Name: "GetSocketOption" } => true,
        IMethodSymbol method => CodeForms.Of(TaskType.ResultOf(method.ReturnType)) == CodeForm.Number && (IsGetter(method) || !HandsOver(method)),
        _ => false,
    };

    /// <summary>Whether the method has nothing to make the number from; one that reads the next number of a stream hands it over: <c>ReadByte()</c>.</summary>
    private static bool IsGetter(IMethodSymbol method) =>
        method is { Parameters.IsEmpty: true, IsExtensionMethod: false } && !method.Name.StartsWith("Read", StringComparison.Ordinal);

    /// <summary>Whether the number comes from the arguments: it is read from bytes or a row, parsed, or one of those that are passed.</summary>
    private static bool HandsOver(IMethodSymbol method) =>
        (IntegralType.Is(method.ContainingType.SpecialType) && method.Name != "CompareTo")
        || NamespaceName.Has("System", method.ContainingType, "Math")
        || NamespaceName.Has("System.Threading", method.ContainingType, "Interlocked")
        || NamespaceName.Has("System.Threading", method.ContainingType, "Volatile")
        || (method is { IsStatic: true, Parameters: { Length: 1 } parameters } && SymbolEqualityComparer.Default.Equals(parameters[0].Type, method.ReturnType))
        || method.Name is "Max" or "Min" or "MaxAsync" or "MinAsync"
        || IsReader(method.Name);

    /// <summary>Whether the name contains the type that is read: <c>GetInt32</c>, <c>ReadUInt16BigEndian</c>, <c>ToByte</c>.</summary>
    private static bool IsReader(string name)
    {
        foreach (var order in new[] { "BigEndian", "LittleEndian" })
        {
            if (name.EndsWith(order, StringComparison.Ordinal))
            {
                name = name.Substring(0, name.Length - order.Length);
            }
        }

        return name.EndsWith("Byte", StringComparison.Ordinal)
            || name.EndsWith("Int16", StringComparison.Ordinal)
            || name.EndsWith("Int32", StringComparison.Ordinal)
            || name.EndsWith("Int64", StringComparison.Ordinal);
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
