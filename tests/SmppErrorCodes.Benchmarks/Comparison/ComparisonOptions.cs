using System.Collections.Generic;
using System.IO;

namespace SmppErrorCodes.Benchmarks.Comparison;

/// <summary>What the command line asks for.</summary>
/// <param name="Folders">Whose C# is measured; none for the generated corpus.</param>
/// <param name="Lines">The least size of the generated corpus.</param>
/// <param name="Runs">How often each thing is measured.</param>
/// <param name="IsQuick">Whether only what has a budget of ratios is measured, in a size that a build can wait for.</param>
/// <param name="WithPeers">Whether analyzers of others are measured as well.</param>
internal sealed record ComparisonOptions(IReadOnlyList<DirectoryInfo> Folders, int Lines, int Seed, int Runs, bool IsQuick, bool WithPeers, IReadOnlyList<string> Parts);
