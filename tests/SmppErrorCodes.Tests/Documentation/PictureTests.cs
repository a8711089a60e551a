using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers;
using Xunit;

namespace SmppErrorCodes.Tests.Documentation;

/// <summary>The pictures show the sample, what is reported in it, and the sample after the fixes.</summary>
public sealed class PictureTests
{
    [Fact]
    public async Task The_picture_of_the_warnings_is_in_step_with_the_sample()
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, "DeliveryReceipts").Documents.Single(document => document.Name == "RetryPolicy.cs");
        var reports = await ReportsAsync(document);
        var hovered = reports.First(report => report.Id == "SMPP005").Location.SourceSpan;
        var messages = new List<string>();
        var fixes = new List<string>();
        foreach (var report in reports.Where(report => report.Location.SourceSpan == hovered))
        {
            messages.Add($"{report.Id}: {Example.MessageOf(report)}");
            fixes.AddRange((await Example.ActionsAsync(document, report)).Select(action => action.Title));
        }

        var code = await CodeExcerpt.CreateAsync(document, await SwitchAsync(document), reports);
        var box = new EditorPicture.MessageBox(hovered, messages, fixes);
        var picture = EditorPicture.Draw(code, "A switch on an error code in an editor, with the warnings of SmppErrorCodes.Analyzers", box);

        Assert.NotEmpty(fixes);
        new RepositoryFile("docs/images/warnings.svg").ShouldBe(picture);
    }

    [Fact]
    public async Task The_picture_after_the_fixes_is_in_step_with_the_sample()
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, "DeliveryReceipts.Fixed").Documents.Single(document => document.Name == "RetryPolicy.cs");
        var reports = await ReportsAsync(document);
        var code = await CodeExcerpt.CreateAsync(document, await SwitchAsync(document), reports);

        Assert.Empty(reports);
        new RepositoryFile("docs/images/fixed.svg").ShouldBe(EditorPicture.Draw(
            code,
            "The same switch after the fixes: every code has a name, and no code of a meaning is missing"));
    }

    /// <summary>The files of a sample, with its options.</summary>
    private static Project Open(AdhocWorkspace workspace, string sample)
    {
        var project = workspace
            .AddProject(sample, LanguageNames.CSharp)
            .WithMetadataReferences(GeneratedCompilation.Net100References)
            .WithParseOptions(GeneratedCompilation.ParseOptions)
            .WithCompilationOptions(GeneratedCompilation.Options);
        var sources = RepositoryFile.NamesIn($"samples/{sample}", "*.cs")
            .Select(name => (Name: Path.GetFileName(name), new RepositoryFile(name).Text))
            .Concat(GeneratedCompilation.Create("").Generate().SyntaxTrees.Skip(1).Select((tree, index) => (Name: $"Generated{index}.g.cs", Text: tree.ToString())));
        foreach (var (name, text) in sources)
        {
            project = project.AddDocument(name, text, filePath: "/" + name).Project;
        }

        var options = new RepositoryFile($"samples/{sample}/.editorconfig").Text;
        return project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From(options), filePath: "/.editorconfig").Project;
    }

    private static async Task<IReadOnlyList<Diagnostic>> ReportsAsync(Document document)
    {
        var compilation = await document.Project.GetCompilationAsync();
        var model = compilation!.GetSemanticModel((await document.GetSyntaxTreeAsync())!);
        var reports = await compilation
            .WithAnalyzers([new SmppErrorCodeAnalyzer()], document.Project.AnalyzerOptions)
            .GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None);
        return [.. reports.OrderBy(report => report.Location.SourceSpan.Start).ThenBy(report => report.Id, StringComparer.Ordinal)];
    }

    private static async Task<SyntaxNode> SwitchAsync(Document document) =>
        (await document.GetSyntaxRootAsync())!.DescendantNodes().OfType<SwitchStatementSyntax>().Single();
}
