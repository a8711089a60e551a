using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Generation;
using Xunit;

namespace SmppErrorCodes.Tests.Generation;

public sealed partial class ConstantsGeneratorTests
{
    /// <summary>But for the look whether the user has a type of that name, which has the same answer.</summary>
    [Fact]
    public void An_edit_runs_no_step_again()
    {
        Assert.Empty(StepsRunByAnEdit(new ConstantsGenerator()));

        // The same question finds the steps of a generator that looks at the compilation.
        Assert.NotEmpty(StepsRunByAnEdit(new CompilationGenerator()));
    }

    [Fact]
    public void An_edit_keeps_the_generated_trees()
    {
        var compilation = GeneratedCompilation.Create(Consumer);
        var driver = GeneratedCompilation.CreateDriver(GeneratedCompilation.ParseOptions, new ConstantsGenerator());

        driver = driver.RunGenerators(compilation);
        var before = driver.GetRunResult().GeneratedTrees;
        driver = driver.RunGenerators(Edit(compilation));
        var after = driver.GetRunResult().GeneratedTrees;

        Assert.NotEmpty(before);
        Assert.Equal(before.Length, after.Length);
        Assert.All(before.Zip(after), pair => Assert.Same(pair.First, pair.Second));
    }

    private static List<string> StepsRunByAnEdit(IIncrementalGenerator generator)
    {
        var compilation = GeneratedCompilation.Create(Consumer);
        var driver = GeneratedCompilation.CreateDriver(GeneratedCompilation.ParseOptions, generator)
            .RunGenerators(compilation)
            .RunGenerators(Edit(compilation));
        var result = Assert.Single(driver.GetRunResult().Results);

        Assert.Null(result.Exception);
        Assert.NotEmpty(result.GeneratedSources);
        return
        [
            .. from step in result.TrackedSteps.Concat(result.TrackedOutputSteps)
               from run in step.Value
               from output in run.Outputs
               where step.Key != "Compilation" && output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)
               select $"{step.Key}: {output.Reason}",
        ];
    }

    /// <summary>Types a statement into a method, as a user would.</summary>
    private static CSharpCompilation Edit(CSharpCompilation compilation)
    {
        var tree = compilation.SyntaxTrees[0];
        var body = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First().Body!;
        var edited = tree.WithChangedText(tree.GetText().WithChanges(new TextChange(new TextSpan(body.OpenBraceToken.Span.End, 0), "Field = 7;")));
        return compilation.ReplaceSyntaxTree(tree, edited);
    }
}
