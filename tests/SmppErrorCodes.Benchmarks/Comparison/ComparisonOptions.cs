using System.Collections.Generic;
using System.IO;

namespace SmppErrorCodes.Benchmarks.Comparison;

/// <summary>The options of the command line.</summary>
/// <param name="Folders">Each is measured as one compilation of its C#; none for the generated corpus.</param>
/// <param name="Lines">The least size of the generated corpus.</param>
/// <param name="Runs">How often each thing is measured.</param>
/// <param name="IsQuick">Whether only ratios are measured that a build checks, in a size that it can wait for.</param>
internal sealed record ComparisonOptions(
    IReadOnlyList<DirectoryInfo> Folders,
    int Lines,
    int Seed,
    int Runs,
    bool IsQuick,
    IReadOnlyList<string> Parts);
