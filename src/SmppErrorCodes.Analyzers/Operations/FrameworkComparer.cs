using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Comparers of the framework, which tell the texts of two codes apart, and two numbers.</summary>
internal static class FrameworkComparer
{
    /// <summary>Whether the comparer is one such as <c>StringComparer.Ordinal</c> or <c>EqualityComparer&lt;int&gt;.Default</c>.</summary>
    public static bool Is(IOperation comparer) =>
        PassedValue.BelowConversions(comparer) is IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType: { } type } }
        && (NamespaceName.Has("System", type, "StringComparer")
            || NamespaceName.Has("System.Collections.Generic", type, "EqualityComparer")
            || NamespaceName.Has("System.Collections.Generic", type, "Comparer"));
}
