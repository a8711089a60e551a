using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace SmppErrorCodes.PackageTests;

/// <summary>What the compiler reported, from its error log.</summary>
internal static class SarifLog
{
    /// <summary>
    /// The build option that writes the log into a project's folder. The comma is escaped: on the command line it
    /// starts another property.
    /// </summary>
    public const string Option = "-p:ErrorLog=errors.sarif%2Cversion=2.1";

    public static string PathIn(string projectDirectory)
    {
        return Path.Combine(projectDirectory, "errors.sarif");
    }

    /// <summary>What was reported and not suppressed in source.</summary>
    public static IReadOnlyList<Report> Read(string projectDirectory)
    {
        return Read(projectDirectory, areSuppressed: false);
    }

    public static IReadOnlyList<Report> ReadSuppressed(string projectDirectory)
    {
        return Read(projectDirectory, areSuppressed: true);
    }

    /// <summary>What the log has of our rules.</summary>
    public static IReadOnlyList<Rule> ReadRules(string projectDirectory)
    {
        using JsonDocument log = Parse(projectDirectory);
        return
        [
            .. from run in log.RootElement.GetProperty("runs").EnumerateArray()
               from rule in run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
               let id = rule.GetProperty("id").GetString()!
               where id.StartsWith("SMPP", System.StringComparison.Ordinal)
               orderby id
               select new Rule(
                   id,
                   rule.GetProperty("shortDescription").GetProperty("text").GetString()!,
                   rule.GetProperty("fullDescription").GetProperty("text").GetString()!,
                   rule.GetProperty("properties").GetProperty("category").GetString()!),
        ];
    }

    private static JsonDocument Parse(string projectDirectory)
    {
        return JsonDocument.Parse(File.ReadAllBytes(PathIn(projectDirectory)));
    }

    private static IReadOnlyList<Report> Read(string projectDirectory, bool areSuppressed)
    {
        using JsonDocument log = Parse(projectDirectory);
        return
        [
            .. from run in log.RootElement.GetProperty("runs").EnumerateArray()
               from result in run.GetProperty("results").EnumerateArray()
               where areSuppressed == (result.TryGetProperty("suppressions", out JsonElement suppressions) && suppressions.GetArrayLength() > 0)
               from report in ReadResult(result)
               orderby report.File, report.Line, report.Id
               select report,
        ];
    }

    private static IEnumerable<Report> ReadResult(JsonElement result)
    {
        string id = result.GetProperty("ruleId").GetString()!;
        string level = result.GetProperty("level").GetString()!;
        string message = result.GetProperty("message").GetProperty("text").GetString()!;
        if (!result.TryGetProperty("locations", out JsonElement locations))
        {
            yield return new Report(id, level, "", 0, message);
            yield break;
        }

        foreach (JsonElement location in locations.EnumerateArray())
        {
            JsonElement place = location.GetProperty("physicalLocation");
            string file = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            int line = place.GetProperty("region").GetProperty("startLine").GetInt32();
            yield return new Report(id, level, file[(file.LastIndexOf('/') + 1)..], line, message);
        }
    }

    internal sealed record Rule(string Id, string Title, string Description, string Category);

    internal sealed record Report(string Id, string Level, string File, int Line, string Message)
    {
        public bool IsOurs => Id.StartsWith("SMPP", System.StringComparison.Ordinal);

        public string Place => $"{File}({Line}): {Id}";
    }
}
