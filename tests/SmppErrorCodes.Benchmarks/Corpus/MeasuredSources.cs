using System.Collections.Generic;
using System.Linq;
using SmppErrorCodes.Benchmarks.Comparison;

namespace SmppErrorCodes.Benchmarks.Corpus;

/// <summary>The files of one compilation: a folder of real code, or the generated corpus.</summary>
internal sealed record MeasuredSources(string Name, bool IsGenerated, IReadOnlyList<SourceFile> Files)
{
    public const string GeneratedName = "generated";

    public int Lines => Files.Sum(static file => file.Lines);

    /// <summary>What a comparison measures: the folders that were named, else the generated corpus.</summary>
    public static IEnumerable<MeasuredSources> Of(ComparisonOptions options) =>
        options.Folders.Count > 0 ? Folders(options) : [Generated(options)];

    public static IEnumerable<MeasuredSources> Folders(ComparisonOptions options) =>
        options.Folders.Select(static folder => new MeasuredSources(folder.Name, IsGenerated: false, SourceFolders.Read(folder)));

    public static MeasuredSources Generated(ComparisonOptions options) =>
        new(GeneratedName, IsGenerated: true, CorpusGenerator.Generate(options.Seed, options.Lines));
}
