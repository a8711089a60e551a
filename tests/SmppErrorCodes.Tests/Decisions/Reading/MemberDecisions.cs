using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers.Comparisons;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Decisions.Reading;
using SmppErrorCodes.Analyzers.Evidence;

namespace SmppErrorCodes.Tests.Decisions.Reading;

/// <summary>Reads decisions from source without the analyzer around them.</summary>
internal static class MemberDecisions
{
    /// <summary>The decisions of the first method in the first file.</summary>
    public static IReadOnlyList<Decision> OfFirstMethod(Compilation compilation)
    {
        var method = compilation.SyntaxTrees.First().GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        var model = compilation.GetSemanticModel(method.SyntaxTree);
        var detectors = new CodeDetectors(compilation, new AnalyzerOptions([]).AnalyzerConfigOptionsProvider, usesPrefilter: false, default);
        var comparisons = ComparisonReader.Read(model.GetDeclaredSymbol(method)!, model.GetOperation(method)!, default);
        return [.. DecisionReader.ReadAll(new MemberVerdicts(detectors.For(method, default)!, comparisons, default))];
    }
}
