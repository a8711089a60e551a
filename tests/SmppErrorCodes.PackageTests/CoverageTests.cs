using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace SmppErrorCodes.PackageTests;

/// <summary>The picture of coverage that docs/ci.md shows.</summary>
public sealed class CoverageTests(CoveragePage page) : IClassFixture<CoveragePage>
{
    [Fact]
    public void PageHasARowForEachMeaningAndAColumnForEachDecision()
    {
        page.Run.Succeeded();

        Assert.StartsWith("<!DOCTYPE html>", page.Text);
        Assert.EndsWith("</html>", page.Text.TrimEnd());
        Assert.Contains("<h2>SmppErrorCodes.TwilioSmppErrorCode</h2>", page.Text);
        Assert.Equal(49, Regex.Count(page.Text, "<tr><th>[A-Z][A-Za-z0-9]+<small>[0-9, ]+</small></th>"));
        Assert.Equal(
            SarifLog.Read(page.Project.Directory).Where(report => report.Id == "SMPP100").Select(report => $"{report.File}:{report.Line}"),
            Regex.Matches(page.Text, @"(?<=<th>)\w+\.cs:[0-9]+(?=<small>)").Select(header => header.Value));
        Assert.Equal(Count("<th>[^<]+:[0-9]+<small>") * 49, Count("<td class=\"[a-z]+\" title="));
    }

    /// <summary>One cell of each kind that the sample has, with the symbol, the line of the branch and what stands behind it.</summary>
    [Fact]
    public void CellsSayHowADecisionHandlesAMeaning()
    {
        Assert.Contains("<td class=\"handled\" title=\"AbsentSubscriber is handled: 1, 7, 15 → line 25\">● <small>25</small></td>", RowOf("AbsentSubscriber"));
        Assert.Contains("<td class=\"incomplete\" title=\"ConnectionTimeout is incomplete: 3 → line 31; 9, 17 → line 39\">◐ <small>31 39</small></td>", RowOf("ConnectionTimeout"));
        Assert.Contains("<td class=\"conflicting\" title=\"HandsetMemoryExceeded is conflicting: 2 → line 30; 8, 16 → line 39\">≠ <small>30 39</small></td>", RowOf("HandsetMemoryExceeded"));
        Assert.Contains("<td class=\"guarded\" title=\"SmsMalformed is guarded: 51? → line 46; 51 → what follows\">◍ <small>46</small></td>", RowOf("SmsMalformed"));
        Assert.Contains("<td class=\"unhandled\" title=\"TcapError is unhandled: 47 → what follows\">○ <small></small></td>", RowOf("TcapError"));
        Assert.Contains("<td class=\"default\" title=\"TcapError is default: 47 → line 39\">– <small></small></td>", RowOf("TcapError"));
        Assert.Contains("<td class=\"unhandled\">0</td>", RowOf("TcapError"));
    }

    /// <summary>The page is a file by itself, for light and dark browsers, and its legend explains each symbol.</summary>
    [Fact]
    public void PageNeedsNothingElse()
    {
        Assert.DoesNotMatch("(?i)<script|<link|src=|href=|url\\(|@import|https?:", page.Text);
        Assert.Contains("color-scheme: light dark", page.Text);
        foreach (Match cell in Regex.Matches(page.Text, "<td class=\"(?<state>[a-z]+)\" title="))
        {
            Assert.Contains($"<dt class=\"{cell.Groups["state"].Value}\">", page.Text);
        }
    }

    [Fact]
    public void ScriptSaysWhatIsMissing()
    {
        string log = Path.Combine(page.CreateFolder("empty"), "empty.sarif");
        File.WriteAllText(log, """{ "runs": [{ "results": [] }] }""");

        Assert.Contains("No log has a result of SMPP100.", page.RunScript(log).Failed().Output);
        Assert.Contains("There is no log 'build.sarif'.", page.RunScript("build.sarif").Failed().Output);
    }

    [Fact]
    public void ScriptHasAtMost100Lines()
    {
        Assert.InRange(File.ReadAllLines(Path.Combine(PackedRepository.Instance.Folder, "samples", "Coverage", "coverage.cs")).Length, 1, 100);
    }

    [BrowserFact]
    public void BrowserShowsTheTable()
    {
        string profile = page.CreateFolder("browser");
        string picture = Path.Combine(page.CreateFolder("picture"), "coverage.png");

        string document = Browser.Open(page.FilePath, profile, "--dump-dom");
        Browser.Open(page.FilePath, profile, "--window-size=1600,1200", "--screenshot=" + picture);

        Assert.Equal(Count("<tr>"), Regex.Count(document, "<tr>"));
        Assert.Equal(Count("<td"), Regex.Count(document, "<td"));
        Assert.Contains("<td class=\"incomplete\" title=\"ConnectionTimeout is incomplete", document);
        Assert.True(new FileInfo(picture).Length > 10_000, "The picture is empty.");
    }

    private int Count(string pattern)
    {
        return Regex.Count(page.Text, pattern);
    }

    private string RowOf(string meaning)
    {
        return Assert.Single(page.Text.Split('\n'), line => line.StartsWith($"<tr><th>{meaning}<small>", StringComparison.Ordinal));
    }
}
