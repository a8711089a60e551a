using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Repairs;

/// <summary>Branches with the same body that can become one where the first of them stands.</summary>
internal sealed class MergeRepair
{
    private const string CanMergeKey = "CanMerge";
    private const string MeaningsKey = "MergedMeanings";

    /// <param name="labels">A label or a condition in each of the branches.</param>
    /// <param name="meanings">The codes of each meaning that the branches name codes of, in the order of the catalog.</param>
    public MergeRepair(ImmutableArray<Location> labels, ImmutableArray<ImmutableArray<long>> meanings)
    {
        Labels = labels;
        Meanings = meanings;
    }

    /// <summary>A label or a condition in each of the branches. They are the locations of the diagnostic.</summary>
    public ImmutableArray<Location> Labels { get; }

    /// <summary>The codes of each meaning that the branches name codes of, in the order of the catalog.</summary>
    public ImmutableArray<ImmutableArray<long>> Meanings { get; }

    /// <inheritdoc cref="NamedConstantRepair.TryRead"/>
    public static MergeRepair? TryRead(Diagnostic diagnostic)
    {
        if (!diagnostic.IsTrue(CanMergeKey) || diagnostic.Lists(MeaningsKey) is not { } lists)
        {
            return null;
        }

        var meanings = ImmutableArray.CreateBuilder<ImmutableArray<long>>();
        foreach (var list in lists)
        {
            if (RepairProperties.ReadCodes(list) is not { } codes)
            {
                return null;
            }

            meanings.Add(codes);
        }

        return new(ImmutableArray.CreateRange(diagnostic.AdditionalLocations).Add(diagnostic.Location), meanings.ToImmutable());
    }

    public ImmutableDictionary<string, string?> ToProperties() => RepairProperties.Empty
        .Add(CanMergeKey, RepairProperties.Write(true))
        .Add(MeaningsKey, RepairProperties.WriteLists(Meanings.Select(static codes => RepairProperties.Write(codes))));
}
