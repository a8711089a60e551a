using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>A constant text in the brackets of an indexer, which names the value: <c>row["ErrorCode"]</c>, <c>match.Groups["err"].Value</c>.</summary>
internal readonly struct IndexerKey
{
    private IndexerKey(IPropertySymbol indexer, string key, IOperation? receiver)
    {
        Indexer = indexer;
        Key = key;
        Receiver = receiver;
    }

    public IPropertySymbol Indexer { get; }

    public string Key { get; }

    /// <summary>What stands before the brackets; of the group in a match, the match.</summary>
    public IOperation? Receiver { get; }

    /// <summary>The key of a value; null where no text names it.</summary>
    public static IndexerKey? Of(IPropertyReferenceOperation value) => value switch
    {
        { Property.IsIndexer: true, Arguments: var arguments } =>
            KeyOf(arguments) is { } key ? new IndexerKey(value.Property, key, value.Instance) : null,
        { Property.Name: "Value", Instance: IPropertyReferenceOperation { Property.IsIndexer: true } group } =>
            KeyOf(group.Arguments) is { } name && IsRegexGroup(group.Type)
                ? new IndexerKey(group.Property, name, (group.Instance as IPropertyReferenceOperation)?.Instance ?? group.Instance)
                : null,
        _ => null,
    };

    /// <summary>Whether the type is that of a named group in a match.</summary>
    private static bool IsRegexGroup(ITypeSymbol? type) => type is INamedTypeSymbol named && NamespaceName.Has("System.Text.RegularExpressions", named, "Group");

    private static string? KeyOf(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Length == 1 && arguments[0].Value is { Type.SpecialType: SpecialType.System_String } value
            ? value.ConstantValue.Value as string
            : null;
}
