using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>Analyzers of others that read the same kinds of code, and whole packages that many projects use.</summary>
internal static class Peers
{
    public const string Sonar109 = "Sonar S109 (magic numbers)";
    public const string Ide0010 = "IDE0010 (missing cases, switch statement)";
    public const string Ide0072 = "IDE0072 (missing cases, switch expression)";

    /// <summary>The rules that are off by default, or hidden, and are compared.</summary>
    public static ImmutableArray<string> EnabledRules { get; } = ["S109", "S131", "S1871", "S3923", "IDE0010", "IDE0072", "IDE0078"];

    /// <summary>The rules by themselves, and all analyzers of a package.</summary>
    public static IReadOnlyDictionary<string, ImmutableArray<DiagnosticAnalyzer>> Load(bool withWholePackages)
    {
        var sonar = AnalyzerPackage.Load("SonarAnalyzer.CSharp", "sonaranalyzer.csharp/8.33.0.40503/analyzers");
        var codeStyle = AnalyzerPackage.Load("Microsoft.CodeAnalysis.CSharp.CodeStyle", "microsoft.codeanalysis.csharp.codestyle/5.9.0/analyzers/dotnet/cs");
        var peers = new Dictionary<string, ImmutableArray<DiagnosticAnalyzer>>
        {
            [Sonar109] = [sonar.Rule("S109")],
            ["Sonar S131 (switch without default)"] = [sonar.Rule("S131")],
            ["Sonar S1871 (branches with the same body)"] = [sonar.Rule("S1871")],
            ["Sonar S3923 (all branches the same)"] = [sonar.Rule("S3923")],
            [Ide0010] = [codeStyle.Rule("IDE0010")],
            [Ide0072] = [codeStyle.Rule("IDE0072")],
            ["IDE0078 (use pattern matching)"] = [codeStyle.Rule("IDE0078")],
        };
        if (withWholePackages)
        {
            peers.Add("Roslynator.Analyzers 5.0.1, all", AnalyzerPackage.Load("Roslynator.Analyzers", "roslynator.analyzers/5.0.1/analyzers/dotnet/roslyn5.0/cs").Analyzers);
            peers.Add("Meziantou.Analyzer 3.0.321, all", AnalyzerPackage.Load("Meziantou.Analyzer", "meziantou.analyzer/3.0.321/analyzers/dotnet/roslyn5.9/cs").Analyzers);
        }

        return peers;
    }
}
