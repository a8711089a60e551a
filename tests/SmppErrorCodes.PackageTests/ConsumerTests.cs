using System.IO;
using System.Linq;
using Xunit;

namespace SmppErrorCodes.PackageTests;

public sealed class ConsumerTests(PackageFixture fixture) : IClassFixture<PackageFixture>
{
    private const string Program = """
        var receipt = new Acme.DeliveryReceipt { ErrorCode = int.Parse(args[0]), DlrErrorCode = args[0] };
        Console.WriteLine(Acme.Retries.Wanted(receipt) ? "retry" : "give up");

        namespace Acme
        {
            internal sealed class DeliveryReceipt
            {
                public int ErrorCode { get; set; }

                public string? DlrErrorCode { get; set; }
            }

            internal static class Retries
            {
                public static bool Wanted(DeliveryReceipt receipt)
                {
                    switch (receipt.ErrorCode)
                    {
                        case 1: // absent
                            return true;
                        case 22:
                            return true;
                        default:
                            return receipt.DlrErrorCode == "007";
                    }
                }
            }
        }
        """;

    /// <summary>Every <c>.cs</c> file below a project is compiled, also one of a package that lies there.</summary>
    [Fact]
    public void ProjectWithItsPackagesInsideCompilesOnlyItsOwnFiles()
    {
        ConsumerProject consumer = fixture.CreateConsumer(Program, "<RestorePackagesPath>packages</RestorePackagesPath>");

        consumer.Build().Succeeded();

        Assert.True(Directory.Exists(Path.Combine(consumer.Directory, "packages", "smpperrorcodes.analyzers")));
        Assert.All(SarifLog.Read(consumer.Directory), report => Assert.Equal("Program.cs", report.File));
    }

    [Fact]
    public void NewProjectGetsTheWarnings()
    {
        ConsumerProject consumer = fixture.CreateConsumer(Program);

        DotnetCommand build = consumer.Build().Succeeded();

        Assert.Equal(
            [
                "Program.cs(19): SMPP001",
                "Program.cs(19): SMPP005",
                "Program.cs(21): SMPP002",
                "Program.cs(24): SMPP001",
                "Program.cs(24): SMPP005",
            ],
            SarifLog.Read(consumer.Directory).Select(report => report.Place));
        Assert.All(SarifLog.Read(consumer.Directory), report => Assert.Equal("warning", report.Level));
        Assert.Contains("Program.cs(21,", build.Output);
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.Combine(consumer.Directory, "bin"), "*", SearchOption.AllDirectories),
            file => Path.GetFileName(file).StartsWith("SmppErrorCodes", System.StringComparison.Ordinal));
    }

    [Fact]
    public void SeverityComesFromTheEditorConfig()
    {
        ConsumerProject consumer = fixture.CreateConsumer(Program);
        consumer.Write(".editorconfig", """
            root = true
            [*.cs]
            dotnet_diagnostic.SMPP001.severity = none
            dotnet_diagnostic.SMPP002.severity = error
            dotnet_diagnostic.SMPP005.severity = none
            """);

        consumer.Build().Failed();

        SarifLog.Report report = Assert.Single(SarifLog.Read(consumer.Directory));
        Assert.Equal(("SMPP002", "error"), (report.Id, report.Level));
    }

    /// <summary>Without any flag: the fix that changes what the program does is left out.</summary>
    [Fact]
    public void FormatAppliesTheFix()
    {
        ConsumerProject consumer = fixture.CreateConsumer(Program);
        consumer.Restore();

        consumer.RunProcess("format", "analyzers", "--no-restore").Succeeded();

        string expected = ("using SmppErrorCodes;\n\n" + Program)
            .Replace("case 1:", "case TwilioSmppErrorCode.AbsentSubscriber:")
            .Replace("== \"007\"", "== TwilioSmppErrorCode.Text.AbsentSubscriber007");
        Assert.Equal(expected, ReadProgram(consumer), ignoreLineEndingDifferences: true);
        consumer.Build().Succeeded();
        Assert.Equal(["SMPP005", "SMPP002", "SMPP005"], SarifLog.Read(consumer.Directory).Select(report => report.Id));
    }

    [Fact]
    public void FormatNeverAddsTheCodesThatMeanTheSame()
    {
        ConsumerProject consumer = fixture.CreateConsumer(Program);
        consumer.Restore();

        Format(consumer, "SMPP005").Succeeded();

        Assert.Equal(Program, ReadProgram(consumer), ignoreLineEndingDifferences: true);
    }

    /// <summary>The ways into the package that the documentation shows for a large code base, and each option once.</summary>
    [Fact]
    public void OptionsWorkInABuild()
    {
        ConsumerProject consumer = fixture.CreateConsumer("""
            using SmppErrorCodes;

            Console.WriteLine(Acme.Gate.Read(args).Status == 5 || Acme.Gate.Cause(1) == 7 || Acme.Gate.IsDone(0));

            namespace Acme
            {
                public static class OtherEdition
                {
                    public const int Done = 0;
                    public const int Busy = 5;

                    [SameMeaningAs(nameof(Busy))]
                    public const int Full = 6;

                    [SameMeaningAs(nameof(Done))]
                    public const int Fine = 9;
                }

                public sealed class Reply
                {
                    public int Status { get; set; }
                }

                public static class Gate
                {
                    public static Reply Read(string[] lines) => new() { Status = lines.Length };

                    public static int Cause(int gateCause) => gateCause == 7 ? 5 : 0;

                    public static bool IsDone(int gateErrorCode) => gateErrorCode == OtherEdition.Done;
                }
            }
            """);
        consumer.Write(".editorconfig", """
            root = true
            [*.cs]
            smpp_error_codes.detection = contextual
            smpp_error_codes.names = Cause
            smpp_error_codes.context = Gate
            smpp_error_codes.symbols = P:Acme.Reply.Status=SmppErrorCodes.TwilioSmppErrorCode
            smpp_error_codes.catalog = Acme.OtherEdition
            smpp_error_codes.excluded_codes = 9
            smpp_error_codes.exclude = 9
            """);

        consumer.Build().Succeeded();

        Assert.Equal(
            [
                "(0): SMPP011",
                "Program.cs(3): SMPP001",
                "Program.cs(3): SMPP001",
                "Program.cs(3): SMPP002",
                "Program.cs(3): SMPP002",
                "Program.cs(3): SMPP005",
                "Program.cs(28): SMPP001",
                "Program.cs(28): SMPP001",
                "Program.cs(28): SMPP002",
            ],
            SarifLog.Read(consumer.Directory).Select(report => report.Place));

        consumer.Write(".editorconfig", """
            root = true
            [*.cs]
            dotnet_analyzer_diagnostic.category-SmppErrorCodes.severity = suggestion
            smpp_error_codes.detection = declared
            smpp_error_codes.symbols = P:Acme.Reply.Status
            """);

        consumer.Build("-warnaserror").Succeeded();

        Assert.Equal(["Program.cs(3): SMPP001", "Program.cs(3): SMPP005", "Program.cs(30): SMPP005"], SarifLog.Read(consumer.Directory).Select(report => report.Place));
        Assert.All(SarifLog.Read(consumer.Directory), report => Assert.Equal("note", report.Level));
        Format(consumer, "SMPP001", "--verify-no-changes").Failed();

        consumer.Write(".editorconfig", """
            root = true
            [*.cs]
            dotnet_analyzer_diagnostic.category-SmppErrorCodes.severity = error
            smpp_error_codes.detection = declared
            """);

        Assert.Contains("error SMPP005", consumer.Build().Failed().Output);
    }

    [Fact]
    public void ConstantsComeWithThePackage()
    {
        ConsumerProject consumer = fixture.CreateConsumer("""
            using SmppErrorCodes;

            Console.WriteLine(TwilioSmppErrorCode.Canonical(15) == TwilioSmppErrorCode.AbsentSubscriber);
            Console.WriteLine(TwilioSmppErrorCode.Text.BlockedAsSpam);
            Console.WriteLine(TwilioSmppErrorCode.Describe(22));
            """);

        consumer.Build().Succeeded();

        Assert.Empty(SarifLog.Read(consumer.Directory));
        DotnetCommand run = consumer.RunProgram().Succeeded();
        Assert.Equal(["True", "928", "Not in the catalog."], run.Output.Split('\n').Skip(1).Select(line => line.Trim()).Where(line => line.Length > 0));
    }

    [Fact]
    public void PropertySwitchesTheConstantsOff()
    {
        ConsumerProject consumer = fixture.CreateConsumer(
            "Console.WriteLine(SmppErrorCodes.TwilioSmppErrorCode.NoError);",
            "<DefineConstants>$(DefineConstants);MINE</DefineConstants><SmppErrorCodesGenerateConstants>false</SmppErrorCodesGenerateConstants>");

        consumer.Build().Failed();
        Assert.Contains("CS0103", SarifLog.Read(consumer.Directory).Select(report => report.Id));

        consumer.Build("-p:SmppErrorCodesGenerateConstants=False").Failed();
        Assert.Contains("CS0103", SarifLog.Read(consumer.Directory).Select(report => report.Id));

        // The symbols of the project are still there.
        consumer.Write("Program.cs", """
            #if !MINE
            #error
            #endif
            namespace SmppErrorCodes
            {
                internal static class TwilioSmppErrorCode
                {
                    private static void Main()
                    {
                    }
                }
            }
            """);
        consumer.Build().Succeeded();
        Assert.Empty(SarifLog.Read(consumer.Directory));
    }

    [Fact]
    public void OtherValuesOfThePropertyAreAnError()
    {
        ConsumerProject consumer = fixture.CreateConsumer(
            "Console.WriteLine();",
            "<SmppErrorCodesGenerateConstants>never</SmppErrorCodesGenerateConstants>");

        DotnetCommand build = consumer.Build().Failed();

        Assert.Contains("The property SmppErrorCodesGenerateConstants is 'never'; it can be 'true', 'shared' or 'false'.", build.Output);
    }

    private static string ReadProgram(ConsumerProject consumer)
    {
        return File.ReadAllText(consumer.ProgramPath);
    }

    private static DotnetCommand Format(ConsumerProject consumer, string rule, params string[] arguments)
    {
        return consumer.Run(["format", "analyzers", "--diagnostics", rule, "--severity", "info", "--no-restore", .. arguments]);
    }
}
