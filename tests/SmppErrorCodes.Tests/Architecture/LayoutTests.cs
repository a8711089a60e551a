using System;
using System.Linq;
using Xunit;

namespace SmppErrorCodes.Tests.Architecture;

/// <summary>The checks of the layout on small projects that are made up: what they find, and what they leave alone.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void Finds_a_namespace_that_is_not_the_folder() => Assert.Equal(
        [
            "A/B/Two.cs: the namespace is Acme.A, and has to be Acme.A.B",
            "A/Three.cs: the namespace is none, and has to be Acme.A",
        ],
        Layout.WrongNamespaces(Project(
            ("One.cs", "namespace Acme; class One;"),
            ("A/B/Two.cs", "namespace Acme.A; class Two;"),
            ("A/Three.cs", "class Three;"),
            ("A/Four.cs", "namespace Acme.A { class Four; }"))));

    /// <summary>What a file declares is used by its name, by a member, by an operator, or without any name.</summary>
    [Theory]
    [InlineData("class User { Used? field; }")]
    [InlineData("class User : Used;")]
    [InlineData("class User { System.Collections.Generic.List<Used[]>? field; }")]
    [InlineData("class User { object M() => Acme.Second.Used.Constant; }")]
    [InlineData("class User { object M() => Used.Nested.Constant; }")]
    [InlineData("class User { object M() => nameof(Used); }")]
    [InlineData("class User { void M() => \"\".Extension(); }")]
    [InlineData("class User { bool M(First f) => f.Get() is { Property: 1 }; }")]
    [InlineData("class User { int M(First f) => f.Get().Property; }")]
    [InlineData("class User { int M(First f) => f.Get()[1]; }")]
    [InlineData("class User { object M(First f) => f.Get() + f.Get(); }")]
    [InlineData("class User { object M(First f) => -f.Get(); }")]
    [InlineData("class User { void M(First f) => f.Take(new()); }")]
    [InlineData("[Used] class User;")]
    [InlineData("enum User { A = Used.Constant }")]
    public void Sees_a_use(string user)
    {
        var project = Project(
            ("First/First.cs", "namespace Acme.First; class First { public Second.Used Get() => null!; public void Take(Second.Used used) { } }"),
            ("First/User.cs", "using Acme.Second; namespace Acme.First; " + user),
            ("Second/Used.cs", """
                namespace Acme.Second;

                class Used : System.Attribute
                {
                    public const int Constant = 1;
                    public int Property => 1;
                    public int this[int index] => index;
                    public static Used operator +(Used left, Used right) => left;
                    public static Used operator -(Used used) => used;
                    public class Nested { public const int Constant = 1; }
                }

                static class Extensions
                {
                    public static void Extension(this string text) { }
                }
                """));

        Assert.Empty(project.Errors);
        Assert.Contains(
            Layout.WrongDirections(project, ["First", "Second"]),
            static line => line.StartsWith("First/User.cs -> Second/Used.cs: '", StringComparison.Ordinal));
        Assert.DoesNotContain(
            Layout.WrongDirections(project, ["Second", "First"]),
            static line => line.Contains("User.cs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("using Acme.Second; namespace Acme.First; class User;")]
    [InlineData("namespace Acme.First; /** <see cref=\"Acme.Second.Used\"/> */ class User; // Used")]
    [InlineData("namespace Acme.First; class User { string Used = \"Used\"; }")]
    [InlineData("namespace Acme.First; class User { void M(First f) { var used = f.Get(); f.Take(used); } }")]
    public void Sees_no_use(string user)
    {
        var project = Project(
            ("First/First.cs", "namespace Acme.First; class First { public Second.Used Get() => null!; public void Take(Second.Used used) { } }"),
            ("First/User.cs", user),
            ("Second/Used.cs", "namespace Acme.Second; class Used;"));

        Assert.Empty(project.Errors);
        Assert.Equal(["First/First.cs -> Second/Used.cs: 'Used'"], Layout.WrongDirections(project, ["First", "Second"]));
    }

    [Fact]
    public void Finds_a_folder_that_is_in_no_order() => Assert.Equal(
        ["New/ is not in the order of the folders"],
        Layout.WrongDirections(Project(("Old/A.cs", "class A { B? b; }"), ("New/B.cs", "class B { A? a; }")), ["Old"]));

    [Fact]
    public void Names_all_types_that_go_against_the_order() => Assert.Equal(
        ["A/A.cs -> B/B.cs: 'B1', 'B2'"],
        Layout.WrongDirections(
            Project(
                ("A/A.cs", "class A { B1? b1; B2.Nested? b2; }"),
                ("B/B.cs", "class B1 { A? a; } class B2 { public class Nested; }")),
            ["A", "B"]));

    [Theory]
    [InlineData("class A { B? b; }", "class B { C? c; }", "class C { A? a; }", "F/: A.cs -> B.cs -> C.cs -> A.cs")]
    [InlineData("class A { B? b; }", "class B { A? a; }", "class C { A? a; B? b; }", "F/: A.cs -> B.cs -> A.cs")]
    [InlineData("class A { B? b; C? c; }", "class B { C? c; public class E; }", "class C { class D { B.E? e; } }", "F/: B.cs -> C.cs -> B.cs")]
    [InlineData("class A1 { B? b; } class A2;", "class B { A2? a; }", "class C;", "F/: A.cs -> B.cs -> A.cs")]
    [InlineData("partial class A { B? b; }", "class B { D? d; }", "partial class A { } class D;", "F/: A.cs -> B.cs -> A.cs")]
    [InlineData("class A { B? b; }", "class B { C? c; }", "class C;", null)]
    [InlineData("class A { class X { Y? y; } class Y { X? x; } }", "class B;", "class C;", null)]
    [InlineData("class A1 { A2? a; } class A2 { A1? a; }", "class B;", "class C;", null)]
    [InlineData("partial class A { int X => Y; }", "partial class A { int Y => X; }", "class C { A? a; }", null)]
    public void Finds_circles_in_a_folder(string a, string b, string c, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Layout.Cycles(Project(("F/A.cs", a), ("F/B.cs", b), ("F/C.cs", c))));

    [Fact]
    public void Circles_through_another_folder_are_a_matter_of_the_order() =>
        Assert.Empty(Layout.Cycles(Project(("F/A.cs", "class A { B? b; }"), ("G/B.cs", "class B { A? a; }"))));

    [Fact]
    public void Finds_rules_that_are_not_named_by_their_ids() => Assert.Equal(
        [
            "SMPP002 has 0 files Rules/Smpp002*.cs",
            "SMPP004 has 2 files Rules/Smpp004*.cs",
            "Rules/Other.cs has the id of a rule, and is not named by it",
            "Rules/Smpp003C.cs has no class Smpp003C",
            "Rules/Smpp004E.cs has 3 lines",
        ],
        Layout.WrongRuleFiles(
            Project(
                ("Rules/Smpp001A.cs", "class Smpp001A { const string Id = \"SMPP001\"; }"),
                ("Rules/Other.cs", "class Other { const string Id = \"SMPP002\"; }"),
                ("Rules/Smpp003C.cs", "class C;"),
                ("Rules/Smpp004D.cs", "class Smpp004D;\n\n"),
                ("Rules/Smpp004E.cs", "class Smpp004E\n{\n}\n"),
                ("Rules/Texts/Long.cs", "\n\n\n// SMPP001\n\n")),
            ["SMPP001", "SMPP002", "SMPP003", "SMPP004"],
            maxLines: 2));

    [Fact]
    public void Finds_what_is_too_long()
    {
        var project = Project(
            ("A.cs", "class A;\n// 2\n// 3\n"),
            ("B.cs", "class B(int x, int y, int z) { void M(int x, int y) { void Local(int x, int y, int z) { } } int this[int x, int y, int z] => x; }"));

        Assert.Equal(["A.cs has 3 lines"], Layout.LongFiles(project, maxLines: 2));
        Assert.Empty(Layout.LongFiles(project, maxLines: 3));
        Assert.Equal(
            ["A.cs(1) has 8 characters", $"B.cs(1) has {project.Files.Last().Text.Length} characters"],
            Layout.LongLines(project, maxLength: 7));
        Assert.Equal(
            ["B.cs(1) has 3 parameters", "B.cs(1) has 3 parameters", "B.cs(1) has 3 parameters"],
            Layout.LongParameterLists(project, maxCount: 2));
    }

    private static SourceProject Project(params (string Name, string Text)[] files) =>
        new("Acme", files.Select(static file => new SourceFile(file.Name, file.Text)), GeneratedCompilation.Net100References);
}
