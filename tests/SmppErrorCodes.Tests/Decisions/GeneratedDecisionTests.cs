using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions;
using SmppErrorCodes.Analyzers.Detection;
using Xunit;

namespace SmppErrorCodes.Tests.Decisions;

/// <summary>Decisions that nobody thought of: what the model says of each is held against what the program does.</summary>
/// <remarks>A failure prints the smallest program that was found; <c>docs/testing.md</c> says how to run more of them.</remarks>
public sealed class GeneratedDecisionTests
{
    [Fact]
    public void ProgramsTakeTheBranchesOfTheModel()
    {
        var kinds = new ConcurrentDictionary<DecisionKind, int>();
        Compiled.Sample(
            generated =>
            {
                var decision = Assert.Single(DecisionsOf(generated.Compiled.Compilation));
                kinds.AddOrUpdate(decision.Kind, 1, static (_, count) => count + 1);
                AssertSame(decision, generated.Program, generated.Compiled);
            },
            seed: GeneratedRuns.Seed,
            iter: GeneratedRuns.Count,
            print: Print);

        Assert.All(Enum.GetValues<DecisionKind>(), kind => Assert.True(kinds[kind] * 50 > GeneratedRuns.Count, $"Only {kinds[kind]} of kind {kind}."));
    }

    private static Gen<GeneratedProgram> Compiled { get; } = DecisionPrograms.All
        .Select(program => new GeneratedProgram(program, CompiledProgram.Of(CompiledProgram.File(program.ToString()), program.Type, out _)!))
        .Where(generated => generated.Compiled is not null);

    private static void AssertSame(Decision decision, DecisionProgram program, CompiledProgram compiled)
    {
        foreach (var calls in compiled.Calls.GroupBy(call => call.Value))
        {
            var route = decision.RouteOf(calls.Key).Select(label => label.Branch.Index).ToHashSet();
            var taken = calls.Select(call => call.Result == CompiledProgram.Thrown ? program.Branches - 1 : call.Result).ToHashSet();

            // Where the guards do not depend on each other, nothing may be thought possible that is not.
            var isSame = program.IsReadable && program.AsksEachGuardOnce ? taken.SetEquals(route) : taken.IsSubsetOf(route);
            Assert.True(isSame, $"{calls.Key?.ToString(CultureInfo.InvariantCulture) ?? "null"} takes {string.Join(", ", taken.Order())}, but the model says {string.Join(", ", route.Order())}.");
        }
    }

    private static ImmutableArray<Decision> DecisionsOf(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Single();
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        var operation = compilation.GetSemanticModel(tree).GetOperation(method)!;
        var detector = new CodeExpressionDetector(new CatalogSource(compilation), NameVocabulary.Default);
        return [.. operation.DescendantsAndSelf().SelectMany(descendant => DecisionReader.Read(descendant, detector, default))];
    }

    private static string Print(GeneratedProgram generated)
    {
        var labels = DecisionsOf(generated.Compiled.Compilation).SelectMany(decision => decision.Labels)
            .Select(label => $"// branch {label.Branch.Index}: certain {label.Condition.Certain}; possible {label.Condition.Possible}; unreadable {label.Condition.UnreadableFor}");
        return $"\n{generated.Program}\n{string.Join('\n', labels)}";
    }

    private sealed record GeneratedProgram(DecisionProgram Program, CompiledProgram Compiled);
}
