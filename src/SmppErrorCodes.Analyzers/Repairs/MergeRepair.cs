using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Repairs;

/// <summary>Branches with the same body that can become one where the first of them stands.</summary>
internal sealed class MergeRepair
{
    private const string CanMergeKey = "CanMerge";

    /// <param name="labels">A label or a condition in each of the branches.</param>
    public MergeRepair(ImmutableArray<Location> labels) => Labels = labels;

    /// <summary>A label or a condition in each of the branches. They are the locations of the diagnostic.</summary>
    public ImmutableArray<Location> Labels { get; }

    /// <inheritdoc cref="NamedConstantRepair.TryRead"/>
    public static MergeRepair? TryRead(Diagnostic diagnostic) =>
        diagnostic.IsTrue(CanMergeKey) ? new(ImmutableArray.CreateRange(diagnostic.AdditionalLocations).Add(diagnostic.Location)) : null;

    public ImmutableDictionary<string, string?> ToProperties() => RepairProperties.Empty.Add(CanMergeKey, RepairProperties.Write(true));
}
