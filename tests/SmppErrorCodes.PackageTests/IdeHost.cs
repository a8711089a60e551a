using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition.Hosting;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.PackageTests;

/// <summary>An editor's services over the assemblies of the package, loaded as an editor loads them.</summary>
internal sealed class IdeHost : IDisposable
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly CompositionHost _composition;
    private readonly ImmutableArray<AnalyzerReference> _analyzers;

    private IdeHost(CompositionHost composition, ImmutableArray<AnalyzerReference> analyzers)
    {
        _composition = composition;
        _analyzers = analyzers;
        Workspace = new AdhocWorkspace(MefHostServices.Create(composition));
    }

    public AdhocWorkspace Workspace { get; }

    /// <summary>Unpacks the package into a folder, and starts a host that has its assemblies.</summary>
    public static IdeHost Start(string packagePath, string folder)
    {
        ZipFile.ExtractToDirectory(packagePath, folder);
        return new IdeHost(
            new ContainerConfiguration().WithAssemblies(MefHostServices.DefaultAssemblies).CreateContainer(),
            ReferencesTo(Directory.GetFiles(Path.Combine(folder, "analyzers", "dotnet", "cs"), "*.dll")));
    }

    /// <summary>References through a loader of their own, as two versions of a package have them in an editor.</summary>
    public static ImmutableArray<AnalyzerReference> ReferencesTo(params IReadOnlyList<string> paths)
    {
        var loader = new Loader();
        foreach (string path in paths)
        {
            loader.AddDependencyLocation(path);
        }

        return [.. paths.Select(path => new AnalyzerFileReference(path, loader))];
    }

    public Project AddProject(string name, string editorConfig, params IEnumerable<(string Name, string Text)> documents)
    {
        Project project = Workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            name,
            name,
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            metadataReferences: References,
            analyzerReferences: _analyzers));
        Solution solution = project.Solution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(project.Id), ".editorconfig", SourceText.From(editorConfig), filePath: $"/{name}/.editorconfig");
        foreach ((string documentName, string text) in documents)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(project.Id), documentName, text, filePath: $"/{name}/{documentName}");
        }

        Workspace.TryApplyChanges(solution);
        return Workspace.CurrentSolution.GetProject(project.Id)!;
    }

    /// <summary>What the package reports in a project, in the order of its files.</summary>
    public static async Task<ImmutableArray<Diagnostic>> ReportsAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(project.Language))];
        ImmutableArray<Diagnostic> reports = await compilation.WithAnalyzers(analyzers, project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. reports.OrderBy(report => report.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(report => report.Location.SourceSpan.Start)];
    }

    /// <summary>The light bulb at a place: what is offered there by the fixes of the package, in the order of the menu.</summary>
    /// <remarks>
    /// The service that editors use is not public, and neither are its results. For the same text a second time, it has every
    /// report twice; a menu shows a title once. Its results are ordered by the position of the reports; a menu shows actions
    /// of a higher priority first.
    /// </remarks>
    public async Task<IReadOnlyList<(CodeFixProvider Provider, CodeAction Action)>> LightBulbAsync(Document document, TextSpan span)
    {
        Assembly features = Assembly.Load("Microsoft.CodeAnalysis.Features");
        object service = _composition.GetExport(features.GetType("Microsoft.CodeAnalysis.CodeFixes.ICodeFixService", throwOnError: true)!);
        MethodInfo getFixes = features.GetType("Microsoft.CodeAnalysis.CodeFixes.ICodeFixServiceExtensions", throwOnError: true)!
            .GetMethods()
            .Single(method => method.Name == "GetFixesAsync" && method.GetParameters().Length == 4);
        var task = (Task)getFixes.Invoke(null, [service, document, span, CancellationToken.None])!;
        await task;
        IEnumerable<(CodeFixProvider Provider, CodeAction Action)> offered =
            from collection in (IEnumerable<object>)Value(task, "Result")
            let provider = Value(collection, "Provider")
            where provider.GetType().Namespace == "SmppErrorCodes.CodeFixes"
            from fix in ((System.Collections.IEnumerable)Value(collection, "Fixes")).Cast<object>()
            select ((CodeFixProvider)provider, (CodeAction)Value(fix, "Action"));
        return [.. offered.DistinctBy(fix => fix.Action.Title).OrderByDescending(fix => fix.Action.Priority)];
    }

    /// <summary>The refactorings of the package at a place.</summary>
    public async Task<IReadOnlyList<CodeAction>> RefactoringsAsync(Document document, TextSpan span)
    {
        Assembly features = Assembly.Load("Microsoft.CodeAnalysis.Features");
        object service = _composition.GetExport(features.GetType("Microsoft.CodeAnalysis.CodeRefactorings.ICodeRefactoringService", throwOnError: true)!);
        MethodInfo getRefactorings = features.GetType("Microsoft.CodeAnalysis.CodeRefactorings.ICodeRefactoringServiceExtensions", throwOnError: true)!
            .GetMethods()
            .Single(method => method.Name == "GetRefactoringsAsync" && method.GetParameters().Length == 4);
        var task = (Task)getRefactorings.Invoke(null, [service, document, span, CancellationToken.None])!;
        await task;
        return
        [
            .. from refactoring in (IEnumerable<object>)Value(task, "Result")
               where Value(refactoring, "Provider").GetType().Namespace == "SmppErrorCodes.CodeFixes"
               from action in ((System.Collections.IEnumerable)Value(refactoring, "CodeActions")).Cast<object>()
               select (CodeAction)action.GetType().GetField("Item1")!.GetValue(action)!,
        ];
    }

    /// <summary>The completion list at a position, once the editor has loaded what the package adds to it in the background.</summary>
    public static async Task<(CompletionService Service, CompletionList List)> CompletionAsync(Document document, int position, int attempts)
    {
        CompletionService service = CompletionService.GetService(document)!;
        CompletionList list = await service.GetCompletionsAsync(document, position);
        for (int i = 1; i < attempts && !list.ItemsList.Any(item => item.DisplayText.Contains("AbsentSubscriber", StringComparison.Ordinal)); i++)
        {
            await Task.Delay(200);
            list = await service.GetCompletionsAsync(document, position);
        }

        return (service, list);
    }

    public static async Task<Solution> ApplyAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    /// <summary>The solution after "fix all occurrences" in a scope.</summary>
    public static async Task<Solution> FixAllAsync(Document document, CodeFixProvider provider, string rule, CodeAction action, FixAllScope scope)
    {
        var context = new FixAllContext(document, provider, scope, action.EquivalenceKey, [rule], new Reports(), CancellationToken.None);
        return await ApplyAsync((await provider.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    /// <summary>Fixes all that a rule reports in a project, by the first action that is offered for it.</summary>
    public async Task FixProjectAsync(ProjectId id, string rule)
    {
        Project project = Workspace.CurrentSolution.GetProject(id)!;
        foreach (Diagnostic report in (await ReportsAsync(project)).Where(report => report.Id == rule))
        {
            Document document = project.GetDocument(report.Location.SourceTree)!;
            foreach ((CodeFixProvider provider, CodeAction offered) in await LightBulbAsync(document, report.Location.SourceSpan))
            {
                if (provider.FixableDiagnosticIds.Contains(rule))
                {
                    CodeAction action = offered.NestedActions.IsEmpty ? offered : offered.NestedActions[0];
                    Workspace.TryApplyChanges(await FixAllAsync(document, provider, rule, action, FixAllScope.Project));
                    return;
                }
            }
        }
    }

    public void Dispose()
    {
        Workspace.Dispose();
        _composition.Dispose();
    }

    private static object Value(object owner, string member)
    {
        const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        return owner.GetType().GetProperty(member, Members)?.GetValue(owner) ?? owner.GetType().GetField(member, Members)!.GetValue(owner)!;
    }

    private sealed class Reports : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            return await ReportsAsync(project);
        }

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            return (await ReportsAsync(document.Project)).Where(report => report.Location.SourceTree?.FilePath == document.FilePath);
        }

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            return (await ReportsAsync(project)).Where(report => !report.Location.IsInSource);
        }
    }

    /// <summary>Roslyn comes from the host, everything else from beside the assembly that needs it.</summary>
    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        private readonly AssemblyLoadContext _context = new("analyzers");
        private readonly Dictionary<string, string> _paths = [];

        public Loader()
        {
            _context.Resolving += (context, name) => _paths.TryGetValue(name.Name!, out string? path) ? context.LoadFromAssemblyPath(path) : null;
        }

        public void AddDependencyLocation(string fullPath)
        {
            _paths[Path.GetFileNameWithoutExtension(fullPath)] = fullPath;
        }

        public Assembly LoadFromPath(string fullPath)
        {
            return _context.LoadFromAssemblyPath(fullPath);
        }
    }
}
