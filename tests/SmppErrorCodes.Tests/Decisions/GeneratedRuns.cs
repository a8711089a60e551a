using System;
using System.Globalization;

namespace SmppErrorCodes.Tests.Decisions;

/// <summary>How many programs are generated, and from where: the same few in every build, and as many as one likes by hand.</summary>
internal static class GeneratedRuns
{
    public static string? Seed { get; } = Environment.GetEnvironmentVariable("SMPP_GENERATED_SEED") ?? "0N0XIzNsQ0O2";

    public static int Count { get; } = int.TryParse(Environment.GetEnvironmentVariable("SMPP_GENERATED_COUNT"), CultureInfo.InvariantCulture, out var count) ? count : 2500;
}
