using System.IO;
using System.Linq;
using Xunit;

namespace SmppErrorCodes.PackageTests;

/// <summary>The ways to fail a build that docs/ci.md shows.</summary>
public sealed class EnforcementTests(PackageFixture fixture) : IClassFixture<PackageFixture>
{
    private const string Receipt = """
        namespace Acme
        {
            public class DeliveryReceipt
            {
                public int ErrorCode { get; set; }
            }
        }

        """;

    /// <summary>The rules of the list are errors, the others stay warnings; and the log explains each rule.</summary>
    [Fact]
    public void ListedRulesFailTheBuildAndTheLogExplainsThem()
    {
        ConsumerProject consumer = fixture.CreateConsumer(Receipt + """
            namespace Acme
            {
                internal static class Program
                {
                    private static void Main() { }

                    internal static bool IsAbsent(DeliveryReceipt receipt) => receipt.ErrorCode == 7 || receipt.ErrorCode == 22;
                }
            }
            """);

        DotnetCommand build = consumer.Build("-warnaserror:SMPP001,SMPP002").Failed();

        Assert.Contains("error SMPP001", build.Output);
        Assert.Contains("error SMPP002", build.Output);
        Assert.Contains("warning SMPP005", build.Output);

        // A rule without a report is in the log too.
        Assert.Equal(
            ["SMPP001", "SMPP002", "SMPP003", "SMPP004", "SMPP005", "SMPP006", "SMPP007", "SMPP008", "SMPP009", "SMPP010", "SMPP011", "SMPP012", "SMPP100"],
            SarifLog.ReadRules(consumer.Directory).Select(rule => rule.Id));
        Assert.All(SarifLog.ReadRules(consumer.Directory), rule =>
        {
            Assert.NotEmpty(rule.Title);
            Assert.True(rule.Description.Length > rule.Title.Length, rule.Description);
            Assert.Equal(rule.Id == "SMPP100" ? "SmppErrorCodes.Coverage" : "SmppErrorCodes", rule.Category);
        });
    }

    /// <summary>What has no fix fails the check as well.</summary>
    [Fact]
    public void FormatFailsWithoutChangingAnything()
    {
        const string Program = Receipt + """
            namespace Acme
            {
                internal static class Program
                {
                    private static void Main() { }

                    internal static bool IsFull(DeliveryReceipt receipt) => receipt.ErrorCode == 53;

                    internal static bool IsUnknown(DeliveryReceipt receipt) => receipt.ErrorCode == 22;
                }
            }
            """;
        ConsumerProject consumer = fixture.CreateConsumer(Program, "<WarningsNotAsErrors>SMPP001</WarningsNotAsErrors>");
        consumer.Restore();

        DotnetCommand format = consumer.Run("format", "analyzers", "--verify-no-changes", "--no-restore");

        Assert.Equal(2, format.ExitCode);
        Assert.Contains("Program.cs(14,86): warning SMPP001", format.Output);
        Assert.Contains("Program.cs(16,89): warning SMPP002", format.Output);
        Assert.Equal(Program, File.ReadAllText(consumer.ProgramPath));

        consumer.Write("Program.cs", Program
            .Replace("53", "SmppErrorCodes.TwilioSmppErrorCode.InsufficientCredit")
            .Replace("22", "SmppErrorCodes.TwilioSmppErrorCode.BlockedAsSpam"));
        Assert.Equal(0, consumer.Run("format", "analyzers", "--verify-no-changes", "--no-restore").ExitCode);
    }

    /// <summary>A folder, a file, a namespace and a member whose findings of today are accepted; everything new is an error.</summary>
    [Fact]
    public void BaselineAcceptsWhatIsThereAndFailsOnWhatIsNew()
    {
        ConsumerProject consumer = fixture.CreateProject(
            fixture.CreateFolder("baseline"),
            "Acme",
            Receipt,
            "<ImplicitUsings>disable</ImplicitUsings><SmppErrorCodesMode>Strict</SmppErrorCodesMode>");
        consumer.Write(".editorconfig", """
            root = true

            [Legacy/**.cs]
            dotnet_analyzer_diagnostic.category-SmppErrorCodes.severity = suggestion
            """);
        Directory.CreateDirectory(Path.Combine(consumer.Directory, "Legacy"));
        consumer.Write("Legacy/Folder.cs", Class("Acme", "Folder", "return receipt.ErrorCode == 7;", "switch (receipt.ErrorCode) { case 53: return true; default: return false; }"));
        consumer.Write("File.cs", "#pragma warning disable SMPP001, SMPP005\n" + Class("Acme", "File", "return receipt.ErrorCode == 7;", "return receipt.ErrorCode == 53;"));
        consumer.Write("Namespace.cs", Class("Acme.Old", "Namespace", "return receipt.ErrorCode == 53;", "return receipt.ErrorCode == 58;"));
        consumer.Write("Member.cs", Class("Acme", "Member", "return receipt.ErrorCode == 53;", "return true;"));
        consumer.Write("GlobalSuppressions.cs", """
            using System.Diagnostics.CodeAnalysis;

            [assembly: SuppressMessage("SmppErrorCodes", "SMPP001", Scope = "namespaceanddescendants", Target = "~N:Acme.Old")]
            [assembly: SuppressMessage("SmppErrorCodes", "SMPP001", Scope = "member", Target = "~M:Acme.Member.First(Acme.DeliveryReceipt)~System.Boolean")]
            """);

        consumer.Build().Succeeded();

        Assert.Equal(
            ["Folder.cs(7): SMPP001 note", "Folder.cs(7): SMPP005 note", "Folder.cs(12): SMPP001 note"],
            SarifLog.Read(consumer.Directory).Select(report => $"{report.Place} {report.Level}"));
        Assert.Equal(
            ["File.cs(8): SMPP001", "File.cs(8): SMPP005", "File.cs(13): SMPP001", "Member.cs(7): SMPP001", "Namespace.cs(7): SMPP001", "Namespace.cs(12): SMPP001"],
            SarifLog.ReadSuppressed(consumer.Directory).Select(report => report.Place));

        // A second member of the class; the first one is accepted as a whole, whatever comes into it.
        consumer.Write("Member.cs", Class("Acme", "Member", "return receipt.ErrorCode == 53 || receipt.ErrorCode == 58;", "return receipt.ErrorCode == 53;"));
        consumer.Build().Failed();

        Assert.Equal(
            ["Member.cs(12): SMPP001"],
            SarifLog.Read(consumer.Directory).Where(report => report.Level == "error").Select(report => report.Place));
    }

    private static string Class(string @namespace, string name, string first, string second)
    {
        return $$"""
            namespace {{@namespace}}
            {
                public static class {{name}}
                {
                    public static bool First(DeliveryReceipt receipt)
                    {
                        {{first}}
                    }

                    public static bool Second(DeliveryReceipt receipt)
                    {
                        {{second}}
                    }
                }
            }
            """;
    }
}
