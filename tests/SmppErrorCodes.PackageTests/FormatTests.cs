using System.IO;
using System.Linq;
using Xunit;

namespace SmppErrorCodes.PackageTests;

/// <summary><c>dotnet format analyzers</c> without flags: what it changes, and what the program does afterwards.</summary>
public sealed class FormatTests(PackageFixture fixture) : IClassFixture<PackageFixture>
{
    /// <summary>Without debug information, which has the lines of the source, the same code gives the same file.</summary>
    private const string WithoutLines = "<DebugType>none</DebugType><Deterministic>true</Deterministic>";

    private const string AllWarnings = """
        root = true
        [*.cs]
        dotnet_analyzer_diagnostic.category-SmppErrorCodes.severity = warning
        dotnet_diagnostic.SMPP004.severity = warning
        """;

    [Fact]
    public void FormatKeepsWhatTheProgramDoes()
    {
        ConsumerProject consumer = fixture.CreateConsumer(EveryRule.Program, WithoutLines);
        consumer.Write(".editorconfig", AllWarnings + "\ndotnet_diagnostic.SMPP007.severity = none");
        consumer.Build().Succeeded();
        Assert.Equal(EveryRule.Ids.Where(id => id != "SMPP007"), SarifLog.Read(consumer.Directory).Select(report => report.Id).Distinct().Order());
        byte[] assembly = ReadAssembly(consumer);
        string results = consumer.RunProgram().Succeeded().Output;
        Assert.True(results.Split('\n').Length > 2000, results);

        // The names: not one byte changes.
        consumer.Run("format", "analyzers", "--no-restore").Succeeded();

        string named = EveryRule.Program.Replace("=> receipt.ErrorCode == 53", "=>\n            receipt.ErrorCode == TwilioSmppErrorCode.InsufficientCredit");
        Assert.Equal(named, File.ReadAllText(consumer.ProgramPath), ignoreLineEndingDifferences: true);
        consumer.Build().Succeeded();
        Assert.Equal(assembly, ReadAssembly(consumer));

        // The merged branches: the same result for each code.
        consumer.Write(".editorconfig", AllWarnings);
        consumer.Run("format", "analyzers", "--no-restore").Succeeded();

        string merged = named
            .Replace(Label("NoError006") + " return 1;\n", "")
            .Replace(Label("NoError014") + " return 1;\n", "")
            .Replace(
                Label("NoError") + " return 1;\n" + Label("ThrottlingError"),
                Label("NoError") + "\n" + Label("NoError006") + "\n" + Label("NoError014") + " return 1;\n" + Label("ThrottlingError"));
        Assert.NotEqual(named, merged);
        Assert.Equal(merged, File.ReadAllText(consumer.ProgramPath), ignoreLineEndingDifferences: true);
        consumer.Build().Succeeded();
        Assert.Equal(results, consumer.RunProgram().Succeeded().Output);
        Assert.Equal(EveryRule.Ids.Where(id => id is not ("SMPP001" or "SMPP007")), SarifLog.Read(consumer.Directory).Select(report => report.Id).Distinct().Order());
    }

    private static string Label(string code)
    {
        return $"                case TwilioSmppErrorCode.{code}:";
    }

    private static byte[] ReadAssembly(ConsumerProject consumer)
    {
        return File.ReadAllBytes(Path.Combine(consumer.Directory, "bin", "Debug", "net10.0", consumer.Name + ".dll"));
    }
}
