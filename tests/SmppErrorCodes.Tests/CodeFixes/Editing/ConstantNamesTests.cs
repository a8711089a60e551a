using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.CodeFixes.Editing;
using SmppErrorCodes.Tests.Robustness;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes.Editing;

/// <summary>A constant is looked up once for a document and named once for a type, and the name means it wherever it is written.</summary>
public sealed class ConstantNamesTests
{
    private const string Id = "F:SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007";

    /// <summary>Binding one name allocates many thousand bytes, a look into a dictionary almost nothing.</summary>
    private const int MaxBytesPerLookup = 2_000;

    [Fact]
    public async Task Looks_a_constant_up_once_for_all_places_in_the_members_of_a_type()
    {
        const int Methods = 200;
        var source = $"class C\n{{\n{string.Concat(Enumerable.Range(0, Methods).Select(static i => $"    int M{i}() => /*here*/ {i};\n"))}}}";
        var (document, places) = await DocumentAsync(source);
        Assert.Equal(Methods, places.Length);
        var constant = document.Names.Find(Id, places[0])!;
        var name = document.Names.NameOf(constant, places[0]);

        // Finding a place for the first time makes the node there.
        Assert.All(places, place => document.Root.FindToken(place).Parent!.AncestorsAndSelf().Count());
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var place in places)
        {
            Assert.Same(constant, document.Names.Find(Id, place));
            Assert.Same(name, document.Names.NameOf(constant, place));
        }

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / Methods, 0, MaxBytesPerLookup);
    }

    [Theory]
    [InlineData("class C { int A() => /*here*/ 1; int B() => /*here*/ 2; }", "TwilioSmppErrorCode.AbsentSubscriber007 TwilioSmppErrorCode.AbsentSubscriber007")]
    [InlineData(
        "class C { int A() => /*here*/ 1; int B(int TwilioSmppErrorCode) => /*here*/ 2; int D() => /*here*/ 3; }",
        "TwilioSmppErrorCode.AbsentSubscriber007 SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007 TwilioSmppErrorCode.AbsentSubscriber007")]
    [InlineData(
        "class C { int B(object o) => o is int TwilioSmppErrorCode ? /*here*/ 1 : 2; int D() => /*here*/ 3; }",
        "SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007 TwilioSmppErrorCode.AbsentSubscriber007")]
    [InlineData(
        "class C { int A = /*here*/ 1; class D { int TwilioSmppErrorCode; int B() => /*here*/ 2; } int E() => /*here*/ 3; }",
        "TwilioSmppErrorCode.AbsentSubscriber007 SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007 TwilioSmppErrorCode.AbsentSubscriber007")]
    [InlineData(
        "using Codes = SmppErrorCodes.TwilioSmppErrorCode; class C { int A() => /*here*/ 1; int B(int Codes) => /*here*/ 2; int D() => /*here*/ 3; }",
        "Codes.AbsentSubscriber007 TwilioSmppErrorCode.AbsentSubscriber007 Codes.AbsentSubscriber007")]
    [InlineData(
        "using static SmppErrorCodes.TwilioSmppErrorCode; class C { int A() => /*here*/ 1; int B() { int AbsentSubscriber007 = 2; return /*here*/ 3; } }",
        "AbsentSubscriber007 TwilioSmppErrorCode.AbsentSubscriber007")]
    [InlineData(
        "namespace A { class C { int B() => /*here*/ 1; } } namespace A.SmppErrorCodes { class TwilioSmppErrorCode { int B() => /*here*/ 2; } }",
        "TwilioSmppErrorCode.AbsentSubscriber007 global::SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007")]
    [InlineData(
        """
        [System.Obsolete(/*here*/ "")] class C { int A() => /*here*/ 1; }
        """,
        "TwilioSmppErrorCode.AbsentSubscriber007 TwilioSmppErrorCode.AbsentSubscriber007")]
    public async Task Writes_a_name_that_means_the_constant_at_its_place(string source, string names)
    {
        var (document, places) = await DocumentAsync(source);

        Assert.Equal(names, string.Join(' ', places.Select(place => document.Names.NameOf(document.Names.Find(Id, place)!, place).ToString())));
    }

    /// <summary>A static using names the type for no other purpose than its members.</summary>
    [Theory]
    [InlineData("class C { int A() => /*here*/ 1; }", "SmppErrorCodes.TwilioSmppErrorCode")]
    [InlineData("namespace A { class C { int B() => /*here*/ 1; } }", "SmppErrorCodes.TwilioSmppErrorCode")]
    [InlineData("namespace A { class SmppErrorCodes { } class C { int B() => /*here*/ 1; } }", "global::SmppErrorCodes.TwilioSmppErrorCode")]
    [InlineData("namespace A.SmppErrorCodes { class D { } } namespace A { class C { int B() => /*here*/ 1; } }", "global::SmppErrorCodes.TwilioSmppErrorCode")]
    [InlineData("class C { string SmppErrorCodes; int A() => /*here*/ 1; }", "global::SmppErrorCodes.TwilioSmppErrorCode")]
    [InlineData("namespace SmppErrorCodes.A { class C { int B() => /*here*/ 1; } }", "TwilioSmppErrorCode")]
    public async Task Writes_a_name_that_means_the_type_before_a_dot(string source, string name)
    {
        var (document, places) = await DocumentAsync("using static SmppErrorCodes.TwilioSmppErrorCode; " + source);
        var constant = document.Names.Find(Id, places[0])!;

        Assert.Equal("AbsentSubscriber007", document.Names.NameOf(constant, places[0]).ToString());
        Assert.Equal(name, document.TypeReference(constant, places[0])!.ToString());
    }

    /// <summary>The document and the places of the tokens behind <c>/*here*/</c>.</summary>
    private static async Task<(FixedDocument Document, int[] Places)> DocumentAsync(string source)
    {
        var document = await FixedDocument.CreateAsync(await FullRun.DocumentAsync(source), CancellationToken.None);
        return (document!, [.. Regex.Matches(document!.Lines.Text.ToString(), @"/\*here\*/ ?").Select(static mark => mark.Index + mark.Length)]);
    }
}
