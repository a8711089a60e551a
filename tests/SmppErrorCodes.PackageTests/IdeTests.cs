using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace SmppErrorCodes.PackageTests;

/// <summary>The package in an editor: what the tooltip shows, what the light bulb offers, and what becomes of the code.</summary>
[Collection(RepositoryCollection.Name)]
public sealed class IdeTests(PackageFixture fixture)
{
    private const int LongestTitle = 90;

    private const string EditorConfig = """
        root = true
        [*.cs]
        dotnet_diagnostic.SMPP004.severity = warning
        """;

    private const string Receipt = """
        public class DeliveryReceipt
        {
            public int ErrorCode;
            public int Full, Absent, Other;
        }
        """;

    private const string Handler = """
        using SmppErrorCodes;

        public static class Handler
        {
            public static bool Failed(DeliveryReceipt receipt) => receipt.ErrorCode != TwilioSmppErrorCode.NoError;

            public static bool IsSpam(DeliveryReceipt receipt) => receipt.ErrorCode == 928;

            public static bool IsUnknown(DeliveryReceipt receipt) => receipt.ErrorCode == 22;

            public static bool IsAbsent(DeliveryReceipt receipt) => TwilioSmppErrorCode.Canonical(receipt.ErrorCode) == TwilioSmppErrorCode.AbsentSubscriber007;

            public static bool IsFree(DeliveryReceipt receipt) => receipt.ErrorCode switch { < 50 => false, > 900 => true, _ => true };

            public static bool IsPaid(DeliveryReceipt receipt) => receipt.ErrorCode switch { < 60 => true, > 800 => false, _ => throw null };

            public static void Count(DeliveryReceipt receipt)
            {
                switch (receipt.ErrorCode)
                {
                    case TwilioSmppErrorCode.HandsetMemoryExceeded:
                        receipt.Full++;
                        break;
                    case TwilioSmppErrorCode.AbsentSubscriber:
                        receipt.Absent++;
                        break;
                    case TwilioSmppErrorCode.HandsetMemoryExceeded008:
                    case TwilioSmppErrorCode.HandsetMemoryExceeded016:
                        receipt.Other++;
                        break;
                    case TwilioSmppErrorCode.AbsentSubscriber007:
                    case TwilioSmppErrorCode.AbsentSubscriber015:
                        receipt.Absent++;
                        break;
                }
            }

            public static void Retry(DeliveryReceipt receipt)
            {
                switch (receipt.ErrorCode)
                {
                    case 0x01:
                        receipt.Absent++;
                        break;
                    default:
                        receipt.Other++;
                        break;
                }
            }
        }
        """;

    [Fact]
    public async Task LightBulbOffersWhatEachRuleSays()
    {
        using IdeHost ide = Start("light-bulb");
        Project project = ide.AddProject("Acme", EditorConfig, ("Receipt.cs", Receipt), ("Handler.cs", Handler));
        Document document = project.Documents.Single(document => document.Name == "Handler.cs");

        Assert.Equal(
            ["Handle all codes of the meaning > Also handle NoError006 (6) and NoError014 (14) > Compare the canonical code, which also handles NoError006 (6) and NoError014 (14)"],
            await TitlesAsync(ide, document, "!= TwilioSmppErrorCode.NoError"));
        Assert.Equal(["Use 'TwilioSmppErrorCode.BlockedAsSpam'"], await TitlesAsync(ide, document, "928"));
        Assert.Empty(await TitlesAsync(ide, document, "22"));
        Assert.Equal(["Use the canonical 'TwilioSmppErrorCode.AbsentSubscriber'"], await TitlesAsync(ide, document, "AbsentSubscriber007;"));
        Assert.Equal(["Add the missing cases"], await TitlesAsync(ide, document, "switch { < 50"));
        Assert.Equal(["Add the missing cases"], await TitlesAsync(ide, document, "switch { < 60"));
        Assert.Equal(["Add the missing cases", "Add a default"], await TitlesAsync(ide, document, "switch (receipt.ErrorCode)"));
        Assert.Empty(await TitlesAsync(ide, document, "HandsetMemoryExceeded008:"));
        Assert.Equal(["Merge the branches"], await TitlesAsync(ide, document, "AbsentSubscriber007:"));

        // What changes nothing comes first.
        Assert.Equal(
            ["Use 'TwilioSmppErrorCode.AbsentSubscriber'", "Also handle AbsentSubscriber007 (7) and AbsentSubscriber015 (15)"],
            await TitlesAsync(ide, document, "0x01"));
    }

    /// <summary>SMPP005 is reported on the whole test, which begins before the literal.</summary>
    [Fact]
    public async Task LightBulbOffersTheNamedConstantFirst()
    {
        const string Test = "public static class Tests { public static bool Failed(DeliveryReceipt receipt) => receipt.ErrorCode != 0; }";
        using IdeHost ide = Start("order");
        Project project = ide.AddProject("Acme", EditorConfig, ("Receipt.cs", Receipt), ("Tests.cs", Test));
        Document document = project.Documents.Single(document => document.Name == "Tests.cs");

        IReadOnlyList<(CodeFixProvider Provider, CodeAction Action)> offered = await ide.LightBulbAsync(document, new TextSpan(Test.IndexOf("0;", StringComparison.Ordinal), 1));
        Assert.Equal(["Use 'TwilioSmppErrorCode.NoError'", "Handle all codes of the meaning"], offered.Select(fix => fix.Action.Title));
    }

    [Fact]
    public async Task EachActionDoesAwayWithItsReport()
    {
        using IdeHost ide = Start("actions");
        Project project = ide.AddProject("Acme", EditorConfig, ("Receipt.cs", Receipt), ("Handler.cs", Handler));
        Document document = project.Documents.Single(document => document.Name == "Handler.cs");
        ImmutableArray<Diagnostic> reports = await IdeHost.ReportsAsync(project);
        var fixedRules = new SortedSet<string>();

        foreach (Diagnostic report in reports)
        {
            foreach ((CodeFixProvider provider, CodeAction action) in await ide.LightBulbAsync(document, report.Location.SourceSpan))
            {
                if (!provider.FixableDiagnosticIds.Contains(report.Id))
                {
                    continue;
                }

                foreach (CodeAction applied in action.NestedActions.IsEmpty ? [action] : action.NestedActions.AsEnumerable())
                {
                    Assert.InRange(applied.Title.Length, 1, LongestTitle);
                    Project changed = (await IdeHost.ApplyAsync(applied)).GetProject(project.Id)!;
                    Compilation compilation = (await changed.GetCompilationAsync())!;
                    Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
                    Assert.True(Count(await IdeHost.ReportsAsync(changed), report.Id) < Count(reports, report.Id), $"{report.Id}: {applied.Title}");
                    fixedRules.Add(report.Id);
                }
            }
        }

        Assert.Equal(["SMPP001", "SMPP003", "SMPP004", "SMPP005", "SMPP007", "SMPP008", "SMPP012"], fixedRules);
    }

    /// <summary>Two projects with two files each, all with the same reports. Only a fix that keeps behaviour reaches both projects.</summary>
    [Fact]
    public async Task FixAllReachesAsFarAsItsScope()
    {
        using IdeHost ide = Start("fix-all");
        string other = Handler.Replace("class Handler", "class OtherHandler", StringComparison.Ordinal);
        ProjectId first = ide.AddProject("Acme", EditorConfig, ("Receipt.cs", Receipt), ("Handler.cs", Handler), ("OtherHandler.cs", other)).Id;
        ide.AddProject("Acme.Other", EditorConfig, ("Receipt.cs", Receipt), ("Handler.cs", Handler), ("OtherHandler.cs", other));
        Solution solution = ide.Workspace.CurrentSolution;
        Document document = solution.GetProject(first)!.Documents.Single(document => document.Name == "Handler.cs");
        ImmutableArray<Diagnostic> reports = await IdeHost.ReportsAsync(document.Project);

        foreach (string rule in new[] { "SMPP001", "SMPP003", "SMPP004", "SMPP005", "SMPP007", "SMPP008", "SMPP012" })
        {
            TextSpan span = reports.First(report => report.Id == rule).Location.SourceSpan;
            (CodeFixProvider provider, CodeAction offered) = (await ide.LightBulbAsync(document, span)).First(fix => fix.Provider.FixableDiagnosticIds.Contains(rule));
            CodeAction action = offered.NestedActions.IsEmpty ? offered : offered.NestedActions[0];
            FixAllScope[] scopes = [.. provider.GetFixAllProvider()!.GetSupportedFixAllScopes()];
            Assert.Equal(rule is "SMPP001" or "SMPP007", scopes.Contains(FixAllScope.Solution));
            foreach (FixAllScope scope in scopes)
            {
                int files = FilesIn(scope);
                Solution changed = await IdeHost.FixAllAsync(document, provider, rule, action, scope);

                DocumentId[] changedDocuments = [.. changed.GetChanges(solution).GetProjectChanges().SelectMany(project => project.GetChangedDocuments())];
                Assert.True(changedDocuments.Length == files, $"{rule}: {changedDocuments.Length} files in {scope}");
                Assert.Contains(document.Id, changedDocuments);
            }

            Solution all = await IdeHost.FixAllAsync(document, provider, rule, action, scopes[^1]);
            foreach (Project project in scopes[^1] == FixAllScope.Solution ? all.Projects : [all.GetProject(first)!])
            {
                Assert.Equal(0, Count(await IdeHost.ReportsAsync(project), rule));
            }
        }

        static int FilesIn(FixAllScope scope) => scope switch { FixAllScope.Document => 1, FixAllScope.Project => 2, _ => 4 };
    }

    /// <summary>Nothing in the project has a word of SMPP. The answer is written where the member is declared, and then the other rules work.</summary>
    [Fact]
    public async Task LightBulbAnswersForValuesThatLookLikeCodes()
    {
        const string Callback = "namespace Acme.Notifications;\n\npublic class BridgeCallback\n{\n    public int ErrorCode { get; set; }\n}\n";
        const string Webhook = "namespace Acme.Notifications;\n\npublic static class Webhook\n{\n    public static bool IsLost(BridgeCallback callback) => callback.ErrorCode is 1 or 53 or 711;\n}\n";
        using IdeHost ide = Start("suspected");
        Project project = ide.AddProject("Acme", EditorConfig, ("Callback.cs", Callback), ("Webhook.cs", Webhook));
        Diagnostic report = Assert.Single(await IdeHost.ReportsAsync(project));
        Assert.Equal("SMPP009", report.Id);

        Document document = project.Documents.Single(document => document.Name == "Webhook.cs");
        (CodeFixProvider provider, CodeAction action) = Assert.Single(await ide.LightBulbAsync(document, report.Location.SourceSpan));
        Assert.Equal("Mark 'ErrorCode' with [ErrorCode]", action.Title);
        Assert.Equal([FixAllScope.Document, FixAllScope.Project], provider.GetFixAllProvider()!.GetSupportedFixAllScopes());

        Project changed = (await IdeHost.ApplyAsync(action)).GetProject(project.Id)!;
        Assert.Contains("    [ErrorCode]\n    public int ErrorCode", (await changed.Documents.Single(document => document.Name == "Callback.cs").GetTextAsync()).ToString(), StringComparison.Ordinal);
        Assert.Equal(["SMPP001", "SMPP001", "SMPP001"], (await IdeHost.ReportsAsync(changed)).Where(report => report.Id != "SMPP005").Select(report => report.Id));
    }

    [Fact]
    public async Task CompletionOffersTheCodesFirst()
    {
        const string Code = "public static class Reader\n{\n    public static bool IsAbsent(DeliveryReceipt receipt) => receipt.ErrorCode is ;\n"
            + "    public static bool IsOne(int count) => count is ;\n}\n";
        const string Absent = "TwilioSmppErrorCode.AbsentSubscriber or TwilioSmppErrorCode.AbsentSubscriber007 or TwilioSmppErrorCode.AbsentSubscriber015";
        using IdeHost ide = Start("completion");
        Document document = ide.AddProject("Acme", EditorConfig, ("Receipt.cs", Receipt), ("Reader.cs", Code)).Documents.Single(document => document.Name == "Reader.cs");

        (CompletionService service, CompletionList list) = await IdeHost.CompletionAsync(document, Code.IndexOf(';', StringComparison.Ordinal), attempts: 300);

        Assert.Equal("TwilioSmppErrorCode.NoError or TwilioSmppErrorCode.NoError006 or TwilioSmppErrorCode.NoError014", list.ItemsList[0].DisplayText);
        CompletionItem item = Assert.Single(list.ItemsList, item => item.DisplayText == Absent);
        Assert.Contains("AbsentSubscriber007 (007)", (await service.GetDescriptionAsync(document, item))!.Text, StringComparison.Ordinal);
        CompletionChange change = await service.GetChangeAsync(document, item);
        SourceText changed = (await document.GetTextAsync()).WithChanges(change.TextChange);
        string written = Absent.Replace("AbsentSubscriber or ", "AbsentSubscriber\n        or ", StringComparison.Ordinal);
        Assert.Equal("using SmppErrorCodes;\n\n" + Code.Replace("receipt.ErrorCode is ", "receipt.ErrorCode is " + written, StringComparison.Ordinal), changed.ToString());

        (_, CompletionList other) = await IdeHost.CompletionAsync(document, Code.LastIndexOf(';'), attempts: 1);
        Assert.NotEmpty(other.ItemsList);
        Assert.DoesNotContain(other.ItemsList, item => item.DisplayText.Contains("AbsentSubscriber", StringComparison.Ordinal));
    }

    /// <summary>It loads an assembly for its analyzers and generators alone, and it lacks what this one refers to.</summary>
    [Fact]
    public void CompilerDoesNotLoadTheCompletion()
    {
        using IdeHost ide = Start("compiler");
        AnalyzerFileReference completion = Assert.Single(
            ide.AddProject("Acme", EditorConfig).AnalyzerReferences.OfType<AnalyzerFileReference>(),
            reference => reference.Display == "SmppErrorCodes.Completion");
        completion.AnalyzerLoadFailed += (_, failure) => Assert.Fail(failure.Message);

        Assert.Empty(completion.GetAnalyzersForAllLanguages());
        Assert.Empty(completion.GetGeneratorsForAllLanguages());
        Assert.DoesNotContain(AppDomain.CurrentDomain.GetAssemblies(), assembly => assembly.Location == completion.FullPath);
    }

    [Fact]
    public async Task RefactoringWritesASwitch()
    {
        const string Code = "public static class Reader\n{\n    public static string Words(DeliveryReceipt receipt) => receipt.ErrorCode;\n    public static int One(int count) => count;\n}\n";
        using IdeHost ide = Start("refactoring");
        Document document = ide.AddProject("Acme", EditorConfig, ("Receipt.cs", Receipt), ("Reader.cs", Code)).Documents.Single(document => document.Name == "Reader.cs");

        CodeAction action = Assert.Single(await ide.RefactoringsAsync(document, new TextSpan(Code.IndexOf("ErrorCode;", StringComparison.Ordinal), 0)));

        Assert.Equal("Switch over all meanings", action.Title);
        Project changed = (await IdeHost.ApplyAsync(action)).GetProject(document.Project.Id)!;
        Assert.Empty((await changed.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Empty(await IdeHost.ReportsAsync(changed));
        Assert.Empty(await ide.RefactoringsAsync(document, new TextSpan(Code.LastIndexOf("count", StringComparison.Ordinal), 0)));
    }

    private IdeHost Start(string name)
    {
        return IdeHost.Start(fixture.PackagePath, fixture.CreateFolder("ide-" + name));
    }

    private static async Task<string[]> TitlesAsync(IdeHost ide, Document document, string code)
    {
        int start = Handler.IndexOf(code, StringComparison.Ordinal);
        Assert.True(start >= 0, code);
        return
        [
            .. from fix in await ide.LightBulbAsync(document, new TextSpan(start, 1))
               select string.Join(" > ", fix.Action.NestedActions.Select(nested => nested.Title).Prepend(fix.Action.Title)),
        ];
    }

    private static int Count(IEnumerable<Diagnostic> reports, string rule)
    {
        return reports.Count(report => report.Id == rule);
    }
}
