using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Facts;

/// <summary>The evidence of something that has one of several values does not depend on the order in which they are looked at.</summary>
public sealed class CodeEvidenceTests
{
    private static readonly ISymbol Member = GeneratedCompilation.Create("class C { int ErrorCode; }").GetTypeByMetadataName("C")!.GetMembers("ErrorCode")[0];
    private static readonly IReadOnlyList<CodeEvidence> All = CreateAll();

    [Fact]
    public void Joins_two_in_either_order() =>
        Assert.All(Pairs(), pair => Assert.True(CodeEvidence.Join(pair.Left, pair.Right).IsSame(CodeEvidence.Join(pair.Right, pair.Left)), Write(pair.Left, pair.Right)));

    [Fact]
    public void Joins_three_in_any_order() => Assert.All(
        from pair in Pairs()
        from third in All
        select (pair.Left, pair.Right, Third: third),
        all => Assert.True(
            CodeEvidence.Join(CodeEvidence.Join(all.Left, all.Right), all.Third).IsSame(CodeEvidence.Join(all.Left, CodeEvidence.Join(all.Right, all.Third))),
            Write(all.Left, all.Right, all.Third)));

    [Fact]
    public void Keeps_the_weaker_of_two_kinds()
    {
        Assert.Equal(EvidenceKind.Named, CodeEvidence.Join(CodeEvidence.Declared(Member, null), CodeEvidence.Named(Member)).Kind);
        Assert.Equal(EvidenceKind.Declared, CodeEvidence.Join(CodeEvidence.Declared(Member, null), CodeEvidence.Constant).Kind);
        Assert.Equal(EvidenceKind.Excluded, CodeEvidence.Join(CodeEvidence.None, CodeEvidence.Excluded(CodeFactKind.Counter)).Kind);
    }

    [Theory]
    [InlineData("Codes", "More", "Codes")]
    [InlineData("More", "Most", "More")]
    [InlineData("Most", "Others", "Codes")]
    [InlineData("Circle", "Ring", "Circle")]
    [InlineData("Codes", "Other", null)]
    [InlineData("More", "Circle", null)]
    public void Is_canonical_by_what_both_catalogs_extend(string left, string right, string? common)
    {
        var compilation = Catalogs();
        var evidence = new[] { left, right }.Select(name => CodeEvidence.Declared(Member, null).Canonical(compilation.GetTypeByMetadataName(name)!)).ToList();

        Assert.Equal(common, CodeEvidence.Join(evidence[0], evidence[1]).CanonicalBy?.Name);
    }

    private static Compilation Catalogs() => GeneratedCompilation.Create(
        """
        using SmppErrorCodes;
        public enum Codes { A = 1 }
        public enum Other { A = 1 }
        [Extends(typeof(Codes))] public enum More { B = 2 }
        [Extends(typeof(More))] public enum Most { C = 3 }
        [Extends(typeof(Codes))] public enum Others { B = 2 }
        [Extends(typeof(Ring))] public enum Circle { A = 1 }
        [Extends(typeof(Circle))] public enum Ring { B = 2 }
        """).Generate();

    private static IEnumerable<(CodeEvidence Left, CodeEvidence Right)> Pairs() => from left in All from right in All select (left, right);

    private static string Write(params IEnumerable<CodeEvidence> evidence) => string.Join(", ", evidence.Select(static one => $"{one.Kind} {one.CatalogType} {one.CanonicalBy}"));

    private static IReadOnlyList<CodeEvidence> CreateAll()
    {
        var compilation = Catalogs();
        var catalog = compilation.GetTypeByMetadataName("Codes")!;
        var more = compilation.GetTypeByMetadataName("More")!;
        var others = compilation.GetTypeByMetadataName("Others")!;
        var other = compilation.GetTypeByMetadataName("Other")!;
        return
        [
            CodeEvidence.None,
            CodeEvidence.Excluded(CodeFactKind.Counter),
            CodeEvidence.Constant,
            CodeEvidence.Named(Member),
            CodeEvidence.Named(Member).Canonical(catalog),
            CodeEvidence.Declared(Member, null),
            CodeEvidence.Declared(Member, null).Canonical(catalog),
            CodeEvidence.Declared(Member, catalog),
            CodeEvidence.Declared(Member, catalog).Canonical(catalog),
            CodeEvidence.Declared(Member, catalog).Canonical(more),
            CodeEvidence.Declared(Member, catalog).Canonical(others),
            CodeEvidence.Declared(Member, catalog).Canonical(other),
            CodeEvidence.Compared(catalog),
        ];
    }
}
