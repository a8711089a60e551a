using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>Wherever a literal stands and however it is spelled: with the constant in its place, the same assembly comes out.</summary>
public sealed class GeneratedLiteralTests
{
    private const string Rule = "SMPP001";
    private const int BatchSize = 500;
    private const int ProgramsPerCompiled = 3;

    [Fact]
    public async Task The_assembly_stays_the_same()
    {
        var count = GeneratedRuns.Count;
        var replaced = 0;
        await GeneratedRuns.RunAsync(
            LiteralPrograms.All,
            count,
            ProgramsPerCompiled,
            BatchSize,
            async programs =>
            {
                using var workspace = new AdhocWorkspace();
                var project = await WithoutErrorsAsync(AddProject(workspace, programs));
                var before = await CompilationAsync(project);
                var after = await FixAllAsync(project, before);
                var changed = after.Documents.Count(document =>
                    document.Name.StartsWith('P')
                    && !ReferenceEquals(document.GetSyntaxTreeAsync().Result, project.GetDocument(document.Id)!.GetSyntaxTreeAsync().Result));
                EmittedCode.AssertSame(before, await CompilationAsync(after));
                Interlocked.Add(ref replaced, changed);
                return project.Documents.Count(document => document.Name.StartsWith('P'));
            },
            program => $"\n{program}",
            static program => program.Smaller());

        Assert.True(replaced * 2 > count, $"Only {replaced} of the programs have a literal that is replaced.");
    }

    private static Project AddProject(AdhocWorkspace workspace, IReadOnlyList<LiteralProgram> programs)
    {
        var project = workspace
            .AddProject("Literals", LanguageNames.CSharp)
            .WithMetadataReferences(GeneratedCompilation.Net100References)
            .WithParseOptions(GeneratedCompilation.ParseOptions)
            .WithCompilationOptions(new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                deterministic: true, allowUnsafe: true, concurrentBuild: false));
        foreach (var tree in GeneratedCompilation.Create(LiteralProgram.Receipts, LiteralProgram.Catalogs).Generate().SyntaxTrees)
        {
            project = project.AddDocument($"Shared{project.DocumentIds.Count}.g.cs", tree.ToString()).Project;
        }

        for (var i = 0; i < programs.Count; i++)
        {
            project = project.AddDocument($"P{i}.cs", programs[i].Source($"P{i}")).Project;
        }

        return project;
    }

    /// <summary>The project without the programs that do not compile: not every literal may stand in every place.</summary>
    private static async Task<Project> WithoutErrorsAsync(Project project)
    {
        while (true)
        {
            var wrong = EmittedCode.TryEmit(await CompilationAsync(project), out _)
                .Select(error => project.Solution.GetDocumentId(error.Location.SourceTree))
                .Distinct()
                .ToImmutableArray();
            if (wrong.IsEmpty)
            {
                return project;
            }

            project = project.RemoveDocuments([.. wrong.Select(id => id ?? throw new InvalidOperationException("An error is in no document."))]);
        }
    }

    private static async Task<CSharpCompilation> CompilationAsync(Project project) => (CSharpCompilation)(await project.GetCompilationAsync())!;

    private static async Task<Project> FixAllAsync(Project project, Compilation compilation)
    {
        var reports = await compilation.WithAnalyzers([new SmppErrorCodeAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        var fix = new UseNamedConstantFix();
        var context = new FixAllContext(
            project,
            fix,
            FixAllScope.Project,
            nameof(UseNamedConstantFix),
            [Rule],
            new ReportedDiagnostics([.. reports.Where(report => report.Id == Rule)]),
            CancellationToken.None);
        var action = await fix.GetFixAllProvider().GetFixAsync(context);
        var operations = await action!.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().SingleOrDefault()?.ChangedSolution.GetProject(project.Id) ?? project;
    }
}
