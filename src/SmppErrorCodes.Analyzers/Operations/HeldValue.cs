using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Numbers and texts that an object of a library holds until they are read: <c>JsonElement</c>, <c>JsonNode</c>, <c>JToken</c>, <c>StringValues</c>.</summary>
internal static class HeldValue
{
    /// <summary>Whether objects of the type hold one value.</summary>
    public static bool IsHolder(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol named)
        {
            return false;
        }

        return IntegralType.WithoutNullable(named) is INamedTypeSymbol { Name: var name } holder && name switch
        {
            "JsonElement" => NamespaceName.Is(holder.ContainingNamespace, "System.Text.Json"),
            "JsonNode" or "JsonValue" => NamespaceName.Is(holder.ContainingNamespace, "System.Text.Json.Nodes"),
            "JToken" or "JValue" => NamespaceName.Is(holder.ContainingNamespace, "Newtonsoft.Json.Linq"),
            "StringValues" => NamespaceName.Is(holder.ContainingNamespace, "Microsoft.Extensions.Primitives"),
            _ => false,
        };
    }

    /// <summary>Whether the conversion reads the value: <c>(int)node["err"]</c>.</summary>
    public static bool IsReadBy(IConversionOperation conversion) => conversion.OperatorMethod is { ContainingType: var type } && IsHolder(type) && IntegralType.IsOrIsText(conversion.Type);

    /// <summary>The object whose value a call reads: <c>element.GetInt32()</c>, <c>node.GetValue&lt;int>()</c>; null for any other call.</summary>
    public static IOperation? ReadBy(IInvocationOperation call) => call switch
    {
        { Instance: { } holder, Arguments.IsEmpty: true, TargetMethod: { Name: var name, ReturnType: var result } }
            when IsReader(name) && IsHolder(holder.Type) && IntegralType.IsOrIsText(result) => holder,
        { Instance: null, TargetMethod: { Name: "Value", IsExtensionMethod: true, Parameters.Length: 1, ReturnType: var result } }
            when Arguments.First(call) is { } holder && IsHolder(BelowConversions(holder).Type) && IntegralType.IsOrIsText(result) => BelowConversions(holder),
        _ => null,
    };

    /// <summary>The object whose value a call writes to this <c>out</c> argument: <c>element.TryGetInt32(out var code)</c>; null for any other argument.</summary>
    public static IOperation? ReadBy(IArgumentOperation argument) =>
        argument is { Parameter: { RefKind: RefKind.Out, Type: var type }, Parent: IInvocationOperation { Instance: { } holder, Arguments.Length: 1, TargetMethod.Name: var name } }
        && name.StartsWith("TryGet", System.StringComparison.Ordinal)
        && IsHolder(holder.Type)
        && IntegralType.IsOrIsText(type)
            ? holder
            : null;

    private static IOperation BelowConversions(IOperation holder)
    {
        while (holder is IConversionOperation conversion)
        {
            holder = conversion.Operand;
        }

        return holder;
    }

    private static bool IsReader(string name) => name
        is "GetString" or "ToString" or "GetValue"
        or "GetByte" or "GetSByte" or "GetInt16" or "GetInt32" or "GetInt64" or "GetUInt16" or "GetUInt32" or "GetUInt64";
}
