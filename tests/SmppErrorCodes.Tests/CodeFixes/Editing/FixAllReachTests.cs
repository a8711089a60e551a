using System;
using System.Linq;
using Microsoft.CodeAnalysis.CodeFixes;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes.Editing;

/// <summary>Which fixes <c>dotnet format</c> applies: those that support the scope of a solution.</summary>
public sealed class FixAllReachTests
{
    /// <summary>The rules whose fixes keep what the program does.</summary>
    private static readonly string[] Harmless = ["SMPP001", "SMPP007"];

    private static readonly Type[] FixTypes = [.. typeof(UseNamedConstantFix).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)))];

    public static TheoryData<Type> Fixes => [.. FixTypes];

    [Theory]
    [MemberData(nameof(Fixes))]
    public void Only_a_fix_that_changes_no_behavior_supports_a_solution(Type type)
    {
        var fix = (CodeFixProvider)Activator.CreateInstance(type)!;

        Assert.Equal(
            fix.FixableDiagnosticIds.All(Harmless.Contains)
                ? [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution]
                : [FixAllScope.Document, FixAllScope.Project],
            fix.GetFixAllProvider()!.GetSupportedFixAllScopes());
    }

    [Fact]
    public void Each_rule_whose_fix_changes_no_behavior_has_a_fix_of_its_own() => Assert.Equal(
        Harmless,
        FixTypes.Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!)
            .Where(static fix => fix.FixableDiagnosticIds.Any(Harmless.Contains))
            .Select(static fix => Assert.Single(fix.FixableDiagnosticIds))
            .Order());
}
