using System;
using System.Linq;

namespace SmppErrorCodes.Mutations;

/// <summary>A part of the shipped code whose mutations are counted together, and the tests that are about it.</summary>
internal sealed class MutationGroup
{
    private static readonly MutationGroup[] All =
    [
        new(
            "Detection",
            ["/Names/", "/Prefilter/", "/Operations/", "/Comparisons/", "/Evidence/"],
            ["Names", "Prefilter", "Operations", "Comparisons", "Evidence", "Options"]),
        new("Decisions", ["/Decisions/"], ["Decisions"]),
        new("Rules", ["/Rules/", "/Repairs/"], ["Rules", "Repairs"]),
        new("Fixes", [""], ["CodeFixes"]),
    ];

    private readonly string[] _folders;
    private readonly string[] _tests;

    private MutationGroup(string name, string[] folders, string[] tests)
    {
        Name = name;
        _folders = folders;
        _tests = tests;
    }

    public string Name { get; }

    public static MutationGroup Of(string file) => file.Contains("CodeFixes", StringComparison.Ordinal)
        ? All[^1]
        : All.First(group => group._folders.Any(folder => file.Contains(folder, StringComparison.Ordinal)));

    public bool HasTest(Type test) =>
        _tests.Any(folder => $"{test.Namespace}.".StartsWith($"SmppErrorCodes.Tests.{folder}.", StringComparison.Ordinal));
}
