using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace SmppErrorCodes.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class SampleTests(PackageFixture fixture)
{
    /// <summary>The sample names the reports that it is meant to show, in a comment on the line of each.</summary>
    [Fact]
    public void SampleShowsTheWarningsThatItNames()
    {
        string sample = Build("DeliveryReceipts");

        Assert.Equal(Named(sample), Reported(sample));
        Assert.Contains(Reported(sample), place => place.EndsWith("SMPP001", System.StringComparison.Ordinal));
        Assert.Contains(Reported(sample), place => place.EndsWith("SMPP002", System.StringComparison.Ordinal));
        Assert.Equal("5f0c06 REJECTD 716: do not send again", Decision(sample, "5f0c06"));
    }

    [Fact]
    public void FixedSampleHasNoWarnings()
    {
        string sample = Build("DeliveryReceipts.Fixed");

        Assert.Empty(Reported(sample));
        Assert.Equal("5f0c06 REJECTD 716: send again in 00:10:00", Decision(sample, "5f0c06"));
    }

    /// <summary>The fixed sample is the sample after the fix, and one line changed by hand for each SMPP002.</summary>
    [Fact]
    public void FixedSampleIsTheSampleAfterTheFix()
    {
        string sample = fixture.CopySample("DeliveryReceipts", "DeliveryReceipts.AfterTheFix");
        DotnetCommand.Run(sample, null, "build", "-nodeReuse:false").Succeeded();

        DotnetCommand.Run(sample, null, "format", "analyzers", "--diagnostics", "SMPP001", "--severity", "info", "--no-restore").Succeeded();

        foreach (string path in Directory.GetFiles(sample, "*.cs"))
        {
            string fixedPath = Path.Combine(fixture.Repository, "samples", "DeliveryReceipts.Fixed", Path.GetFileName(path));
            Assert.Equal(
                File.ReadLines(fixedPath).Where(line => !line.EndsWith("case TwilioSmppErrorCode.FloodProtection:", System.StringComparison.Ordinal)),
                File.ReadLines(path).Where(line => !line.Contains("// SMPP002", System.StringComparison.Ordinal)).Select(line => Regex.Replace(line, " // SMPP001.*$", "")));
        }
    }

    private string Build(string name)
    {
        string sample = Path.Combine(fixture.Repository, "samples", name);
        DotnetCommand.Run(sample, null, "build", "-nodeReuse:false", SarifLog.Option).Succeeded();
        return sample;
    }

    private static string[] Reported(string sample)
    {
        return [.. SarifLog.Read(sample).Where(report => report.IsOurs).Select(report => report.Place)];
    }

    private static string[] Named(string sample)
    {
        return
        [
            .. from path in Directory.GetFiles(sample, "*.cs")
               from place in NamedIn(path)
               orderby place.File, place.Line, place.Id
               select $"{place.File}({place.Line}): {place.Id}",
        ];
    }

    private static IEnumerable<(string File, int Line, string Id)> NamedIn(string path)
    {
        string[] lines = File.ReadAllLines(path);
        for (int i = 0; i < lines.Length; i++)
        {
            Match comment = Regex.Match(lines[i], "// (?<id>SMPP[0-9]{3})(?<twice> twice)?");
            if (comment.Success)
            {
                yield return (Path.GetFileName(path), i + 1, comment.Groups["id"].Value);
            }

            if (comment.Groups["twice"].Success)
            {
                yield return (Path.GetFileName(path), i + 1, comment.Groups["id"].Value);
            }
        }
    }

    private static string Decision(string sample, string messageId)
    {
        DotnetCommand run = DotnetCommand.Run(sample, null, "run", "--no-build").Succeeded();
        return run.Output.Split('\n').Select(line => line.Trim()).First(line => line.StartsWith(messageId, System.StringComparison.Ordinal));
    }
}
