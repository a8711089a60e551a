using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace SmppErrorCodes.Tests.Completion;

/// <summary>Nothing in a list is from before an edit: it is the list of an editor that has just opened the sources.</summary>
public sealed class EditedSourceTests
{
    private const string Code = "AcmeErrorCode.Busy";
    private const string FullName = "Acme.Codes.AcmeErrorCode.Busy";

    private static readonly Sources Before = new(
        """
        // Usings.
        namespace Elsewhere
        {
            class Earlier
            {
                void M() { /* Earlier body. */ }
            }
        }

        namespace Gateway
        {
            class Handler
            {
                [SmppErrorCodes.ErrorCode(typeof(Acme.Codes.AcmeErrorCode))] public int Result;
                // Members.
                void M()
                {
                    /* Body. */
                    if (Result == $$
                }
            }
        }
        """,
        """
        // Types.
        namespace Acme.Codes
        {
            public static class AcmeErrorCode { public const int Done = 0, Busy = 1; }
        }
        """,
        "outside_namespace");

    [Theory]
    [InlineData("== $$", "== Bu$$", Code)]
    [InlineData("/* Body. */", "int other = 3;", Code)]
    [InlineData("/* Body. */", "int AcmeErrorCode = 3;", FullName)]
    [InlineData("/* Earlier body. */", "int AcmeErrorCode = 3;", Code)]
    [InlineData("// Usings.", "using Acme.Codes;", Code)]
    [InlineData("// Usings.", "using Codes = Acme.Codes.AcmeErrorCode;", "Codes.Busy")]
    [InlineData("// Usings.", "using static Acme.Codes.AcmeErrorCode;", "Busy")]
    [InlineData("// Members.", "int AcmeErrorCode;", FullName)]
    [InlineData("// Members.", "class AcmeErrorCode { }", FullName)]
    [InlineData("typeof(Acme.Codes.AcmeErrorCode)", "", "TwilioSmppErrorCode.TcapError")]
    [InlineData("// Types.", "global using Acme.Codes;", Code)]
    [InlineData("// Types.", "namespace Gateway { class AcmeErrorCode { } }", FullName)]
    [InlineData("Busy = 1", "Occupied = 1", "AcmeErrorCode.Occupied")]
    [InlineData("outside_namespace", "inside_namespace", Code)]
    public Task Offers_what_is_right_after_an_edit(string part, string edited, string expected) => IsRightAfterAsync(Before, part, edited, expected);

    /// <summary>The using directive goes between the two bodies.</summary>
    [Theory]
    [InlineData("/* Earlier body. */", "int other = 3;")]
    [InlineData("/* Body. */", "int other = 3;")]
    public Task Writes_the_using_where_it_is_right_after_an_edit(string part, string edited) =>
        IsRightAfterAsync(Before.Replace("outside_namespace", "inside_namespace"), part, edited, Code);

    /// <summary>The name for the member that hides an alias is not the one for others.</summary>
    [Fact]
    public Task Writes_an_alias_where_nothing_hides_it_any_more() => IsRightAfterAsync(
        Before.Replace("// Usings.", "using Codes = Acme.Codes.AcmeErrorCode;").Replace("/* Body. */", "int Codes = 3;"),
        "int Codes = 3;",
        "int other = 3;",
        "Codes.Busy");

    /// <summary>By these objects it is known that nothing else has been edited, so that names need not be bound again.</summary>
    [Fact]
    public async Task An_editor_keeps_the_options_and_all_other_files()
    {
        var opened = await Before.OpenAsync();
        var typed = Before.Replace("== $$", "== B$$");
        var (before, after) = (await opened.GetCompilationAsync(), await (await typed.EditAsync(opened, Before)).GetCompilationAsync());
        Assert.Same(before.Options, after.Options);
        Assert.Equal(OtherFiles(before), OtherFiles(after));

        static IEnumerable<SyntaxTree> OtherFiles(Compilation compilation) => compilation.SyntaxTrees.Where(static tree => tree.FilePath != "/Source.cs");
    }

    /// <summary>Two projects may share their options, and a file.</summary>
    [Fact]
    public async Task Offers_what_is_right_in_another_project()
    {
        var opened = await Before.OpenAsync();
        Assert.Contains(Code, opened.Texts);

        var other = await opened.EditAsync(Before.Source, static project => project.Solution
            .AddProject("Other", "Other", LanguageNames.CSharp)
            .WithMetadataReferences(project.MetadataReferences)
            .WithParseOptions(project.ParseOptions!)
            .WithCompilationOptions(project.CompilationOptions!)
            .WithAnalyzerReferences(project.AnalyzerReferences)
            .AddDocument("Source.cs", "", filePath: "/Source.cs").Project
            .AddDocument(Sources.TypesName, Before.Types + "namespace Gateway { class AcmeErrorCode { } }").Project);

        Assert.Contains(FullName, other.Texts);
    }

    private static async Task IsRightAfterAsync(Sources before, string part, string edited, string expected)
    {
        var opened = await before.OpenAsync();
        var after = before.Replace(part, edited);

        var list = await after.EditAsync(opened, before);
        var expectedList = await after.OpenAsync();
        Assert.Equal(expectedList.Texts, list.Texts);
        Assert.Equal(await expectedList.ChooseAsync(expected), await list.ChooseAsync(expected));

        var undone = await before.EditAsync(list, after);
        Assert.Equal(opened.Texts, undone.Texts);
        Assert.Equal(await opened.ChooseAsync(Code), await undone.ChooseAsync(Code));
    }

    /// <param name="Source">The source with the caret.</param>
    /// <param name="Types">Another file of the project.</param>
    /// <param name="Placement">Where using directives go.</param>
    private sealed record Sources(string Source, string Types, string Placement)
    {
        public const string TypesName = "Types.cs";

        public Sources Replace(string part, string edited)
        {
            var replaced = new Sources(Edit(Source), Edit(Types), Edit(Placement));
            Assert.NotEqual(this, replaced);
            return replaced;

            string Edit(string text) => text.Replace(part, edited, StringComparison.Ordinal);
        }

        public async Task<CompletedSource> OpenAsync() =>
            await (await CompletedSource.OpenAsync(Source, editorConfig: Config)).EditAsync(Source, project => project.AddDocument(TypesName, Types).Project);

        /// <summary>The sources after an edit. An editor leaves each file alone that is as it was.</summary>
        public Task<CompletedSource> EditAsync(CompletedSource opened, Sources before) => opened.EditAsync(Source, project =>
        {
            var solution = project.Solution;
            if (Types != before.Types)
            {
                solution = solution.WithDocumentText(project.Documents.Single(static document => document.Name == TypesName).Id, SourceText.From(Types));
            }

            if (Placement != before.Placement)
            {
                solution = solution.WithAnalyzerConfigDocumentText(project.AnalyzerConfigDocuments.Single().Id, CompletedSource.ConfigText(Config));
            }

            return solution.GetProject(project.Id)!;
        });

        private string Config => $"csharp_using_directive_placement = {Placement}\n";
    }
}
