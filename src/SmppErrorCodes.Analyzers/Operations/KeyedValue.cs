using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>
/// A value that a constant text names: in the brackets of an indexer, <c>row["ErrorCode"]</c>, <c>match.Groups["err"].Value</c>, or as
/// the first argument of a call that reads it, <c>row.Field&lt;int>("ErrorCode")</c>, <c>root.GetProperty("err")</c>.
/// </summary>
internal readonly struct KeyedValue
{
    /// <summary>Methods that read the value that their first argument names. As generic ones, or by their names, they convert it.</summary>
    private static readonly ImmutableHashSet<string> Readers = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Field",
        "Value",
        "GetValue",
        "GetValueOrDefault",
        "GetFieldValue",
        "GetProperty",
        "GetString",
        "GetByte",
        "GetInt16",
        "GetInt32",
        "GetInt64",
        "GetUInt16",
        "GetUInt32",
        "GetUInt64");

    private KeyedValue(ISymbol member, string key, IOperation? receiver)
    {
        Member = member;
        Key = key;
        Receiver = receiver;
    }

    /// <summary>The indexer, or the method that reads.</summary>
    public ISymbol Member { get; }

    public string Key { get; }

    /// <summary>What stands before the brackets or the dot; of the group in a match, the match.</summary>
    public IOperation? Receiver { get; }

    /// <summary>The key of a value; null where no text names it.</summary>
    public static KeyedValue? Of(IOperation value) => value switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments } indexer =>
            KeyIn(arguments[0].Value) is { } key ? new KeyedValue(indexer.Property, key, indexer.Instance) : null,
        IPropertyReferenceOperation { Property.Name: "Value" or "ValueSpan", Instance: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments } group } =>
            KeyIn(arguments[0].Value) is { } name && IsRegexGroup(group.Type)
                ? new KeyedValue(group.Property, name, (group.Instance as IPropertyReferenceOperation)?.Instance ?? group.Instance)
                : null,
        IInvocationOperation { TargetMethod: { ReturnsVoid: false, Name: var name } } call when Readers.Contains(name) => OfCall(call),
        IInvocationOperation { TargetMethod: { Name: "Get", ContainingType: var type } } call when NamespaceName.Has("System.Collections.Specialized", type, "NameValueCollection") => OfCall(call),
        _ => null,
    };

    /// <summary>The key of what a call writes to its <c>out</c> argument: <c>root.TryGetProperty("err", out var value)</c>.</summary>
    public static KeyedValue? Of(IArgumentOperation outArgument) =>
        outArgument is { Parameter.RefKind: RefKind.Out, Parent: IInvocationOperation { TargetMethod.Name: "TryGetProperty" or "TryGetValue" or "TryGetPropertyValue" } call } ? OfCall(call) : null;

    private static KeyedValue? OfCall(IInvocationOperation call)
    {
        var first = call.TargetMethod.IsExtensionMethod ? 1 : 0;
        return Arguments.At(call, first) is { } argument && KeyIn(argument) is { } key
            ? new KeyedValue(call.TargetMethod, key, call.Instance ?? (first == 1 ? Arguments.First(call) : null))
            : null;
    }

    /// <summary>Whether the type is that of a named group in a match.</summary>
    private static bool IsRegexGroup(ITypeSymbol? type) => type is INamedTypeSymbol named && NamespaceName.Has("System.Text.RegularExpressions", named, "Group");

    /// <summary>The text; also that of a column whose position is looked up: <c>reader.GetInt32(reader.GetOrdinal("ErrorCode"))</c>.</summary>
    private static string? KeyIn(IOperation argument) => PassedValue.BelowConversions(argument) switch
    {
        { Type.SpecialType: SpecialType.System_String } text => text.ConstantValue.Value as string,
        IInvocationOperation { TargetMethod.Name: "GetOrdinal", Arguments: { Length: 1 } column } => column[0].Value.ConstantValue.Value as string,
        _ => null,
    };
}
