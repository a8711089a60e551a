using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SmppErrorCodes.PackageTests;

[Collection(RepositoryCollection.Name)]
public sealed class SampleTests(PackageFixture fixture)
{
    /// <summary>That of the package, so that the analyzers are there already.</summary>
    private const string Configuration = "Release";

    private static readonly string[] Rules = ["SMPP001", "SMPP002", "SMPP003", "SMPP004", "SMPP005", "SMPP006", "SMPP007", "SMPP008"];

    /// <summary>The sample names the reports that it is meant to show, in a comment on the line of each.</summary>
    [Fact]
    public void SampleShowsTheWarningsThatItNames()
    {
        string sample = Build("DeliveryReceipts");

        Assert.Equal(Named(sample), Reported(sample));
        foreach (string rule in Rules)
        {
            Assert.Contains(Reported(sample), place => place.EndsWith(rule, System.StringComparison.Ordinal));
        }

        Assert.Equal("5f0c06 REJECTD 716: do not send again, free of charge", Decision(sample, "5f0c06"));
    }

    /// <summary>Building the consumer builds the library.</summary>
    [Fact]
    public void SampleOfAnotherCatalogShowsTheWarningsThatItNames()
    {
        string consumer = Build("CustomCatalog/Acme.Campaigns");
        string library = Path.Combine(fixture.Repository, "samples", "CustomCatalog", "Acme.Gateway");

        Assert.NotEmpty(Reported(consumer));
        Assert.NotEmpty(Reported(library));
        Assert.Equal(Named(consumer), Reported(consumer));
        Assert.Equal(Named(library), Reported(library));
        Assert.All(SarifLog.Read(consumer).Concat(SarifLog.Read(library)), report => Assert.True(report.IsOurs, report.Message));
    }

    /// <summary>A sample refers to the projects and not to the package.</summary>
    [Fact]
    public void PropertySwitchesTheConstantsOffWithoutThePackage()
    {
        string library = fixture.CopySample("CustomCatalog/Acme.Gateway", "Acme.Gateway.WithoutConstants");

        DotnetCommand build = DotnetCommand.Run(library, null, "build", "--configuration", Configuration, "-p:SmppErrorCodesGenerateConstants=false").Failed();

        Assert.Contains("CS0246", build.Output);
    }

    [Fact]
    public void FixedSampleHasNoWarnings()
    {
        string sample = Build("DeliveryReceipts.Fixed");

        Assert.Empty(Reported(sample));
        Assert.Equal("5f0c06 REJECTD 716: send again in 00:10:00, free of charge", Decision(sample, "5f0c06"));
    }

    /// <summary>The fixed sample is the sample after all fixes, where a person has decided on each SMPP002 and SMPP006.</summary>
    [Fact]
    public async Task FixedSampleIsTheSampleAfterTheFixes()
    {
        string sample = Path.Combine(fixture.Repository, "samples", "DeliveryReceipts");
        using IdeHost ide = IdeHost.Start(fixture.PackagePath, fixture.CreateFolder("ide-sample"));
        ProjectId id = ide.AddProject(
            "DeliveryReceipts",
            File.ReadAllText(Path.Combine(fixture.Repository, ".editorconfig")) + File.ReadAllText(Path.Combine(sample, ".editorconfig")),
            [.. Directory.GetFiles(sample, "*.cs").Select(path => (Path.GetFileName(path), string.Concat(DecideByHand(File.ReadAllLines(path)).Select(line => line + "\n"))))]).Id;

        foreach (string rule in Rules)
        {
            await ide.FixProjectAsync(id, rule);
        }

        foreach (Document document in ide.Workspace.CurrentSolution.GetProject(id)!.Documents)
        {
            string fixedPath = Path.Combine(fixture.Repository, "samples", "DeliveryReceipts.Fixed", document.Name);
            Assert.Equal(File.ReadAllText(fixedPath), (await document.GetTextAsync()).ToString(), ignoreLineEndingDifferences: true);
        }
    }

    /// <summary>The lines without the comments that name rules, and with what no fix can know.</summary>
    private static IEnumerable<string> DecideByHand(string[] lines)
    {
        bool isConflict = false;
        foreach (string line in lines)
        {
            isConflict = line.Contains("// SMPP006", System.StringComparison.Ordinal) || (isConflict && !line.Contains("break;", System.StringComparison.Ordinal));
            string decided = Regex.Replace(line, " // SMPP[0-9]{3}.*$", "");
            if (isConflict)
            {
                decided = decided.Replace("Rejected++", "Full++", System.StringComparison.Ordinal);
            }

            if (!decided.Contains("\"999\"", System.StringComparison.Ordinal))
            {
                yield return decided.Replace("case 715:", "case 716:", System.StringComparison.Ordinal);
            }
        }
    }

    private string Build(string name)
    {
        string sample = Path.Combine(fixture.Repository, "samples", name);
        DotnetCommand.Run(sample, null, "build", "--configuration", Configuration, SarifLog.Option).Succeeded();
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
            foreach (Match comment in Regex.Matches(lines[i], "(?<=// (?:SMPP[0-9]{3}(?: twice)? )*)(?<id>SMPP[0-9]{3})(?<twice> twice)?"))
            {
                for (int times = comment.Groups["twice"].Success ? 2 : 1; times > 0; times--)
                {
                    yield return (Path.GetFileName(path), i + 1, comment.Groups["id"].Value);
                }
            }
        }
    }

    private static string Decision(string sample, string messageId)
    {
        DotnetCommand run = DotnetCommand.Run(sample, null, Path.Combine("bin", Configuration, "net10.0", Path.GetFileName(sample) + ".dll")).Succeeded();
        return run.Output.Split('\n').Select(line => line.Trim()).First(line => line.StartsWith(messageId, System.StringComparison.Ordinal));
    }
}
