using System;
using System.Linq;
using Xunit;

namespace SmppErrorCodes.PackageTests;

/// <summary>The property <c>SmppErrorCodesMode</c>, and what has the last word over it.</summary>
public sealed class ModeTests(PackageFixture fixture) : IClassFixture<PackageFixture>
{
    private const string DefaultLevels =
        "SMPP001 warning, SMPP002 warning, SMPP003 warning, SMPP005 warning, SMPP006 warning, SMPP007 note, SMPP008 warning, SMPP009 warning, SMPP010 warning, SMPP012 note";

    private const string StrictLevels =
        "SMPP001 error, SMPP002 error, SMPP003 error, SMPP005 error, SMPP006 error, SMPP007 note, SMPP008 error, SMPP009 warning, SMPP010 warning, SMPP012 note";

    private const string ExhaustiveLevels =
        "SMPP001 error, SMPP002 error, SMPP003 error, SMPP004 error, SMPP005 error, SMPP006 error, SMPP007 note, SMPP008 error, SMPP009 warning, SMPP010 warning, SMPP012 error";

    private const string RelaxedLevels =
        "SMPP001 note, SMPP002 warning, SMPP003 warning, SMPP005 warning, SMPP006 warning, SMPP007 note, SMPP008 warning, SMPP009 warning, SMPP010 warning, SMPP012 note";

    [Fact]
    public void EachModeHasItsSeverities()
    {
        ConsumerProject consumer = fixture.CreateConsumer(EveryRule.Program, "<SmppErrorCodesMode>Strict</SmppErrorCodesMode>");

        consumer.Build().Failed();
        Assert.Equal(StrictLevels, Levels(consumer));

        consumer.Build("-p:SmppErrorCodesMode=exhaustive").Failed();
        Assert.Equal(ExhaustiveLevels, Levels(consumer));

        consumer.Build("-p:SmppErrorCodesMode=default").Succeeded();
        Assert.Equal(DefaultLevels, Levels(consumer));

        // What is a suggestion stays one where warnings are errors: MSBuild does not see it.
        DotnetCommand relaxed = consumer.Build("-p:SmppErrorCodesMode=RELAXED", "-warnaserror:SMPP001;SMPP007").Succeeded();
        Assert.Equal(RelaxedLevels, Levels(consumer));
        Assert.DoesNotContain("SMPP9", relaxed.Output);

        // The way that docs/ci.md shows.
        Assert.Contains("error SMPP001", consumer.Build("-p:SmppErrorCodesMode=Default", "-warnaserror:SMPP001,SMPP002").Failed().Output);

        consumer.Build("-p:SmppErrorCodesMode=Off", "-warnaserror").Succeeded();
        Assert.Empty(SarifLog.Read(consumer.Directory));
    }

    [Fact]
    public void OwnConfigurationHasTheLastWord()
    {
        ConsumerProject consumer = fixture.CreateConsumer(EveryRule.Program, "<SmppErrorCodesMode>Exhaustive</SmppErrorCodesMode>");

        // A line for all rules of the category does not reach those that the preset names.
        consumer.Write(".editorconfig", """
            root = true
            [*.cs]
            dotnet_diagnostic.SMPP001.severity = none
            dotnet_analyzer_diagnostic.category-SmppErrorCodes.severity = suggestion
            """);
        consumer.Build().Failed();
        Assert.Equal(
            "SMPP002 note, SMPP003 note, SMPP004 error, SMPP005 note, SMPP006 note, SMPP007 note, SMPP008 note, SMPP009 warning, SMPP010 warning, SMPP012 note",
            Levels(consumer));

        // A switch of the whole analysis, and the rules of other analyzers, change nothing here.
        consumer.Write(".editorconfig", "root = true");
        consumer.Write(".globalconfig", """
            is_global = true
            dotnet_analyzer_diagnostic.category-SmppErrorCodes.severity = warning
            dotnet_diagnostic.SMPP004.severity = none
            dotnet_diagnostic.SMPP005.severity = suggestion
            """);
        consumer.Build("-p:AnalysisMode=None", "-p:NoWarn=SMPP002").Succeeded();
        Assert.Equal(
            "SMPP001 warning, SMPP003 warning, SMPP005 note, SMPP006 warning, SMPP007 note, SMPP008 warning, SMPP009 warning, SMPP010 warning, SMPP012 warning",
            Levels(consumer));

        consumer.Write(".globalconfig", "is_global = true");
        consumer.Write(".editorconfig", """
            root = true
            [*.cs]
            dotnet_diagnostic.SMPP002.severity = error
            """);
        consumer.Build("-p:SmppErrorCodesMode=Off").Failed();
        Assert.Equal("SMPP002 error", Levels(consumer));
    }

    /// <summary>Each target framework is a build of its own; the mode is that of the project.</summary>
    [Fact]
    public void WrongModeIsReportedOncePerProject()
    {
        ConsumerProject consumer = fixture.CreateProject(
            fixture.CreateFolder("wrong-mode"),
            "Consumer",
            "namespace Consumer { }",
            """
            <TargetFramework></TargetFramework>
            <TargetFrameworks>
              net10.0; netstandard2.0
            </TargetFrameworks>
            <ImplicitUsings>disable</ImplicitUsings>
            <Nullable>disable</Nullable>
            <SmppErrorCodesMode>Strickt</SmppErrorCodesMode>
            """);

        DotnetCommand build = consumer.Run("build").Succeeded();

        // The summary of a build has the same line again.
        string warning = Assert.Single(build.Output.Split('\n').Where(line => line.Contains("SMPP901", StringComparison.Ordinal)).Distinct());
        Assert.Contains(
            "Consumer.csproj : warning SMPP901: The property SmppErrorCodesMode is 'Strickt', so the rules have their default severities; "
            + "it can be 'Default', 'Strict', 'Exhaustive', 'Relaxed' or 'Off'.",
            warning);
        Assert.Contains("error SMPP901", consumer.Run("build", "--no-restore", "-warnaserror:SMPP901").Failed().Output);
    }

    private static string Levels(ConsumerProject consumer)
    {
        return string.Join(", ", SarifLog.Read(consumer.Directory).Select(report => $"{report.Id} {report.Level}").Distinct().Order(StringComparer.Ordinal));
    }
}
