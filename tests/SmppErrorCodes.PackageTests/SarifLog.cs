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

    public static IReadOnlyList<Report> Read(string projectDirectory)
    {
        using JsonDocument log = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(projectDirectory, "errors.sarif")));
        return
        [
            .. from run in log.RootElement.GetProperty("runs").EnumerateArray()
               from result in run.GetProperty("results").EnumerateArray()
               where !result.TryGetProperty("suppressions", out JsonElement suppressions) || suppressions.GetArrayLength() == 0
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

    internal sealed record Report(string Id, string Level, string File, int Line, string Message)
    {
        public bool IsOurs => Id.StartsWith("SMPP", System.StringComparison.Ordinal);

        public string Place => $"{File}({Line}): {Id}";
    }
}
