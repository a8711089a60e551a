using System.IO;
using System.Linq;
using Xunit;

namespace SmppErrorCodes.PackageTests;

/// <summary>A project that adds codes to the constants that the package brings, and makes that its default catalog.</summary>
public sealed class ExtendedCatalogTests(PackageFixture fixture) : IClassFixture<PackageFixture>
{
    private const string Program = """
        var receipt = new Acme.DeliveryReceipt { ErrorCode = int.Parse(args[0]) };
        Console.WriteLine(Acme.Retries.Wanted(receipt) ? "retry" : "give up");

        namespace Acme
        {
            [SmppErrorCodes.Extends(typeof(SmppErrorCodes.TwilioSmppErrorCode))]
            internal static class OurErrorCode
            {
                public const int GatewayDown = 990;

                [SmppErrorCodes.SameMeaningAs(nameof(SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber))]
                public const int Unreachable = 991;
            }

            internal sealed class DeliveryReceipt
            {
                public int ErrorCode { get; set; }
            }

            internal static class Retries
            {
                public static bool Wanted(DeliveryReceipt receipt)
                {
                    switch (receipt.ErrorCode)
                    {
                        case 990: // for a while
                            return true;
                        case 7:
                            return true;
                        case 992:
                            return true;
                        default:
                            return false;
                    }
                }
            }
        }
        """;

    [Fact]
    public void BuildReportsAndFormatFixesTheCodesOfBothCatalogs()
    {
        ConsumerProject consumer = fixture.CreateConsumer(Program);
        consumer.Write(".editorconfig", """
            root = true
            [*.cs]
            smpp_error_codes.catalog = Acme.OurErrorCode
            """);

        consumer.Build().Succeeded();
        Assert.Equal(
            [
                "Program.cs(26): SMPP001",
                "Program.cs(28): SMPP001",
                "Program.cs(28): SMPP005",
                "Program.cs(30): SMPP002",
            ],
            SarifLog.Read(consumer.Directory).Select(report => report.Place));

        consumer.Run("format", "analyzers", "--no-restore").Succeeded();

        string expected = ("using SmppErrorCodes;\n\n" + Program)
            .Replace("case 990:", "case OurErrorCode.GatewayDown:")
            .Replace("case 7:", "case TwilioSmppErrorCode.AbsentSubscriber007:");
        Assert.Equal(expected, File.ReadAllText(consumer.ProgramPath), ignoreLineEndingDifferences: true);
        consumer.Build().Succeeded();
        Assert.Equal(["SMPP005", "SMPP002"], SarifLog.Read(consumer.Directory).Select(report => report.Id));
    }
}
