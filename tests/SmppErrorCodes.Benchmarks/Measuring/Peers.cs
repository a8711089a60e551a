using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>Analyzers of others that read the same kinds of code, and whole packages that many projects use.</summary>
internal static class Peers
{
    public const string MagicNumbers = "Sonar S109 (magic numbers)";
    public const string MissingCases = "IDE0010 and IDE0072 (missing cases)";

    /// <summary>The rules that are off by default, or hidden, and are compared.</summary>
    public static ImmutableArray<string> EnabledRules { get; } = ["S109", "S131", "S1871", "S3923", "IDE0010", "IDE0072", "IDE0078"];

    /// <summary>Those that the budgets name.</summary>
    public static IReadOnlyDictionary<string, ImmutableArray<DiagnosticAnalyzer>> Load() => new Dictionary<string, ImmutableArray<DiagnosticAnalyzer>>
    {
        [MissingCases] = [CodeStyle.Rule("IDE0010"), CodeStyle.Rule("IDE0072")],
        [MagicNumbers] = [Sonar.Rule("S109")],
    };

    public static IReadOnlyDictionary<string, ImmutableArray<DiagnosticAnalyzer>> LoadOthers() => new Dictionary<string, ImmutableArray<DiagnosticAnalyzer>>
    {
        ["Sonar S131 (switch without default)"] = [Sonar.Rule("S131")],
        ["Sonar S1871 (branches with the same body)"] = [Sonar.Rule("S1871")],
        ["Sonar S3923 (all branches the same)"] = [Sonar.Rule("S3923")],
        ["IDE0078 (use pattern matching)"] = [CodeStyle.Rule("IDE0078")],
        ["Roslynator.Analyzers 5.0.1, all"] =
            AnalyzerPackage.Load("Roslynator.Analyzers", "roslynator.analyzers/5.0.1/analyzers/dotnet/roslyn5.0/cs").Analyzers,
        ["Meziantou.Analyzer 3.0.321, all"] =
            AnalyzerPackage.Load("Meziantou.Analyzer", "meziantou.analyzer/3.0.321/analyzers/dotnet/roslyn5.9/cs").Analyzers,
    };

    private static AnalyzerPackage Sonar { get; } =
        AnalyzerPackage.Load("SonarAnalyzer.CSharp", "sonaranalyzer.csharp/8.33.0.40503/analyzers");

    private static AnalyzerPackage CodeStyle { get; } =
        AnalyzerPackage.Load("Microsoft.CodeAnalysis.CSharp.CodeStyle", "microsoft.codeanalysis.csharp.codestyle/5.9.0/analyzers/dotnet/cs");
}
