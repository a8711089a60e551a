using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace SmppErrorCodes.Tests.Architecture;

/// <summary>The layout of the shipped code: what a reader may rely on when looking for something, and what stays to be read at once.</summary>
public sealed class ArchitectureTests
{
    private const string Analyzers = "SmppErrorCodes.Analyzers";
    private const string CodeFixes = "SmppErrorCodes.CodeFixes";
    private const string Completion = "SmppErrorCodes.Completion";

    /// <summary>What the generator adds to the user's compilation, and so has a namespace and a length of its own.</summary>
    private const string InjectedSource = "Catalogs/TwilioSmppErrorCode.cs";

    /// <summary>The folders of each project. Each one uses only those before it; the files in the project's own folder come last.</summary>
    private static readonly Dictionary<string, string[]> Folders = new()
    {
        [Analyzers] =
        [
            "Catalogs",
            "Options",
            "Names",
            "Prefilter",
            "Operations",
            "Comparisons",
            "Evidence/Facts",
        "Evidence/Declarations",
            "Evidence/Names",
            "Evidence/Flow",
            "Evidence/Values",
            "Evidence",
            "Suspicions",
            "Decisions/Model",
            "Decisions/Reading",
            "Decisions/Findings",
            "Decisions",
            "Repairs",
            "Rules/Texts",
            "Rules",
            "Generation",
            "",
        ],
        [CodeFixes] = ["Editing", ""],
        [Completion] = [""],
    };

    private static readonly Dictionary<string, Lazy<SourceProject>> Sources = new()
    {
        [Analyzers] = new(static () => SourceProject.OfRepository(Analyzers)),
        [CodeFixes] = new(static () => SourceProject.OfRepository(CodeFixes, Analyzers)),
        [Completion] = new(static () => SourceProject.OfRepository(Completion, Analyzers, CodeFixes)),
    };

    public static TheoryData<string> Projects => [Analyzers, CodeFixes, Completion];

    /// <summary>The build writes one constant, the URL of the repository, which is not there here.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void The_sources_compile_so_that_all_uses_are_seen(string project) =>
        AssertNone(Sources[project].Value.Errors.Where(static error => !error.Contains("'RepositoryPages'", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Namespaces_are_the_folders(string project) =>
        AssertNone(Layout.WrongNamespaces(Sources[project].Value).Where(IsNotInjected));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_use_only_those_before_them(string project) =>
        AssertNone(Layout.WrongDirections(Sources[project].Value, Folders[project]));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Files_of_one_folder_do_not_use_each_other_in_a_circle(string project) =>
        AssertNone(Layout.Cycles(Sources[project].Value));

    [Fact]
    public void A_rule_is_one_short_file_named_by_its_id_and_class()
    {
        var ids = AllAnalyzers.Rules.Select(static rule => rule.Id);
        AssertNone(Layout.WrongRuleFiles(Sources[Analyzers].Value, ids, maxLines: 110));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Files_have_at_most_300_lines(string project) =>
        AssertNone(Layout.LongFiles(Sources[project].Value, maxLines: 300).Where(IsNotInjected));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Lines_have_at_most_200_characters(string project) => AssertNone(Layout.LongLines(Sources[project].Value, maxLength: 200));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Methods_have_at_most_7_parameters(string project) =>
        AssertNone(Layout.LongParameterLists(Sources[project].Value, maxCount: 7));

    private static bool IsNotInjected(string fault) => !fault.StartsWith(InjectedSource, StringComparison.Ordinal);

    private static void AssertNone(IEnumerable<string> faults)
    {
        var lines = faults.ToList();
        Assert.True(lines.Count == 0, $"{lines.Count} faults:\n{string.Join('\n', lines)}");
    }
}
