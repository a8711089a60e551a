using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.Analyzers.Prefilter;
using Xunit;

namespace SmppErrorCodes.Tests.Prefilter;

/// <summary>Which files are read for SMPP009. That nothing is held back which it reports the tests of the prefilter show.</summary>
public sealed class SuspectedCodeSearchTests
{
    [Theory]
    [InlineData("case 711: break;")]
    [InlineData("case 711L: break;")]
    [InlineData("case 0711: break;")]
    [InlineData("case \"711\": break;")]
    [InlineData("case 826 when true: break;")]
    [InlineData("case 1 or 928: break;")]
    [InlineData("case 928/**/: break;")]
    public void Finds_a_strong_code_in_a_label(string section) => Assert.True(IsIn($"switch (x) {{ {section} }}"));

    [Theory]
    [InlineData("_ = x == 711;")]
    [InlineData("_ = 711 != x;")]
    [InlineData("_ = x.Equals(711);")]
    [InlineData("_ = new[] { 1, 2, 711 };")]
    [InlineData("_ = new[] { 1, 2, 711, 22 };")]
    [InlineData("_ = new C { [711] = 1 };")]
    [InlineData("_ = new C { { 711, 1 } };")]
    [InlineData("_ = Create(1, 2, 711);")]
    [InlineData("_ = x.IsOneOf(711, y, 7);")]
    [InlineData("_ = x.IsOneOf(711L, y, 7L);")]
    [InlineData("_ = x.IsOneOf(\"711\", y, \"007\");")]
    [InlineData("_ = new Codes(711, y, 7);")]
    [InlineData("AreEqual(711, x, \"message\");")]
    [InlineData("codes.Add(711, y);")]
    [InlineData("int[] a = [1, 2, 711];")]
    [InlineData("_ = x switch { 1 => \"Absent subscriber\" };")]
    [InlineData("_ = x switch { 1 => \"ABSENT SUBSCRIBER\" };")]
    [InlineData("_ = new C { [1] = $\"the subscriber {x}\" };")]
    [InlineData("if (x == 1) M(\"subscriber\");")]
    public void Finds_what_is_compared_or_listed(string statement) => Assert.True(IsIn(statement));

    [Theory]
    [InlineData("x = 711;")]
    [InlineData("x = 711 + y;")]
    [InlineData("_ = x > 711;")]
    [InlineData("_ = x == 7110;")]
    [InlineData("_ = x == 1711;")]
    [InlineData("_ = x == 0.711;")]
    [InlineData("_ = x == 715;")]
    [InlineData("_ = x == 0x711;")]
    [InlineData("_ = x == a711;")]
    [InlineData("_ = x == \"a711\";")]
    [InlineData("_ = x == \"711 \";")]
    [InlineData("_ = x == 1; // 711")]
    [InlineData("_ = new[] { 709, 711, 719 };")]
    [InlineData("_ = Create(709, 711, 719);")]
    [InlineData("int[] a = [709, 711, 719];")]
    [InlineData("Add(\"circle\", 718, 719);")]
    [InlineData("Add(\"circle\", oid: 718, arrayOid: 719);")]
    [InlineData("_ = new Type(\"circle\", 718, 719);")]
    [InlineData("M(\"subscriber\");")]
    [InlineData("if (x == 1) M(subscriber);")]
    [InlineData("if (x == 1) M(); // subscriber")]
    [InlineData("M(\"SUBSCRIBER\");")]
    public void Finds_nothing_else(string statement) => Assert.False(IsIn(statement));

    private static bool IsIn(string statement)
    {
        var text = $"class C {{ void N(int x) {{ {statement} }} }}";
        return SuspectedCodeSearch.IsIn(text, CSharpSyntaxTree.ParseText(text), default);
    }
}
