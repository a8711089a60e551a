using System.Collections.Generic;
using System.Globalization;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.CodeFixes;
using SmppErrorCodes.Tests.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>Values that no symbol of their own stands for: they are read by a key or a position.</summary>
public sealed partial class Smpp009SuspectedCodesTests
{
    private const string Codes = "1 or 53 or 711";
    private const string TextCodes = "\"001\" or \"053\" or \"711\"";

    [Theory]
    [InlineData("_ = form[\"code\"] is TEXTS;", "form[\"code\"]")]
    [InlineData("_ = form?[\"code\"] is TEXTS;", "[\"code\"]")]
    [InlineData("_ = match.Groups[\"code\"].Value is TEXTS;", "match.Groups[\"code\"].Value")]
    [InlineData("_ = int.Parse(match.Groups[\"code\"].Value) is CODES;", "match.Groups[\"code\"].Value")]
    [InlineData("_ = (int)row[\"code\"] is CODES;", "row[\"code\"]")]
    [InlineData("_ = Convert.ToInt32(row[\"code\"]) is CODES;", "row[\"code\"]")]
    [InlineData("_ = row.Field<int>(\"code\") is CODES;", "row.Field<int>(\"code\")")]
    [InlineData("_ = row.Field<string>(\"code\") is TEXTS;", "row.Field<string>(\"code\")")]
    [InlineData("_ = reader.GetInt32(reader.GetOrdinal(\"code\")) is CODES;", "reader.GetInt32(reader.GetOrdinal(\"code\"))")]
    [InlineData("_ = payload.GetProperty(\"status\").GetInt32() is CODES;", "payload.GetProperty(\"status\")")]
    [InlineData("_ = payload.GetProperty(\"status\").GetString() is TEXTS;", "payload.GetProperty(\"status\")")]
    [InlineData("_ = (int)node[\"status\"] is CODES;", "node[\"status\"]")]
    [InlineData("_ = node[\"status\"].GetValue<int>() is CODES;", "node[\"status\"]")]
    [InlineData("_ = int.Parse(parts[2]) is CODES;", "parts[2]")]
    [InlineData("_ = parts[^1] is TEXTS;", "parts[^1]")]
    [InlineData("_ = fields[2] is TEXTS;", "fields[2]")]
    [InlineData("_ = _parts[2] is TEXTS;", "_parts[2]")]
    [InlineData("_ = form[\"code\"] is \"001\"; _ = form[\"code\"] is \"053\" or \"711\";", "form[\"code\"]")]
    [InlineData("_ = (int)row[\"code\"] is 1; _ = row.Field<int>(\"id\") is 2; _ = (int)row[\"code\"] is 53 or 711;", "row[\"code\"]")]
    public async Task Names_what_reads_the_value(string statements, string name)
    {
        var report = Assert.Single(await ReportsAsync(Reading(statements)));
        Assert.StartsWith($"'{name}' is compared with ", report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Contains(
            ": if they are, put the value into a local with a name such as 'smppErrorCode'; "
            + "if they are not, exclude the type around it with 'smpp_error_codes.excluded_symbols'; ",
            report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Empty(report.Properties);
    }

    /// <summary>A local is what another name can be given to.</summary>
    [Theory]
    [InlineData("var code = form[\"code\"]; _ = code is TEXTS;", "code")]
    [InlineData("var code = (int)row[\"code\"]; switch (code) { case 1: break; case 53: break; case 711: break; }", "code")]
    [InlineData("int? code = row.Field<int?>(\"code\"); _ = code is CODES;", "code")]
    [InlineData("var status = payload.GetProperty(\"status\"); _ = status.GetInt32() is CODES;", "status")]
    [InlineData("_ = payload.TryGetProperty(\"status\", out var status) && status.GetInt32() is CODES;", "status")]
    [InlineData("_ = payload.TryGetProperty(\"status\", out var status) && status.TryGetInt32(out var code) && code is CODES;", "code")]
    [InlineData("_ = form.TryGetValue(\"code\", out var code) && code is TEXTS;", "code")]
    [InlineData("var code = int.Parse(parts[2]); _ = code is CODES;", "code")]
    public async Task Names_the_local_that_the_value_is_read_into(string statements, string name)
    {
        var report = Assert.Single(await ReportsAsync(Reading(statements)));
        Assert.StartsWith($"'{name}' is compared with ", report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Contains(": if they are, give the local a name such as 'smppErrorCode'; if they are not, exclude the type around", report.GetMessage(CultureInfo.InvariantCulture));
    }

    /// <summary>What is read into two locals, or into one and elsewhere, has no name that could be changed for all.</summary>
    [Theory]
    [InlineData("var code = form[\"code\"]; _ = code is \"001\"; _ = form[\"code\"] is \"053\" or \"711\";", "form[\"code\"]")]
    [InlineData("{ var code = form[\"code\"]; _ = code is \"001\"; } { var other = form[\"code\"]; _ = other is \"053\" or \"711\"; }", "form[\"code\"]")]
    public async Task Names_what_reads_the_value_where_there_is_no_one_local(string statements, string name) =>
        Assert.StartsWith($"'{name}' ", Assert.Single(await ReportsAsync(Reading(statements))).GetMessage(CultureInfo.InvariantCulture));

    /// <summary>A parameter that holds the value until it is read can be marked.</summary>
    [Fact]
    public async Task Names_the_parameter_that_holds_the_value() =>
        Assert.StartsWith("'payload' ", Assert.Single(await ReportsAsync(Reading("_ = payload.GetInt32() is CODES;"))).GetMessage(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("_ = form[\"code\"] is \"001\" or \"053\"; _ = form[\"other\"] is \"711\";")]
    [InlineData("_ = form[\"code\"] is TEXTS; _ = form[\"code\"] is \"1045\";")]
    [InlineData("_ = form[\"httpErrorCode\"] is TEXTS;")]
    [InlineData("_ = parts[1] is \"001\" or \"053\"; _ = parts[2] is \"711\";")]
    [InlineData("_ = parts[numbers[0]] is \"001\" or \"053\"; _ = parts[2] is \"711\";")]
    [InlineData("_ = payload.GetProperty(\"status\").GetArrayLength() is CODES;")]
    [InlineData("_ = payload.GetProperty(\"status\").GetDouble() is CODES;")]
    [InlineData("_ = row.Field<DayOfWeek>(\"code\") is (DayOfWeek)1 or (DayOfWeek)53 or (DayOfWeek)711;")]
    [InlineData("_ = form[parts[0]] is TEXTS;")]
    [InlineData("_ = numbers[2] is CODES;")]
    [InlineData("var number = numbers[^1]; _ = number is CODES;")]
    [InlineData("_ = form[\"errorCode\"] is SmppErrorCodes.TwilioSmppErrorCode.Text.NoError or TEXTS;")]
    public async Task Leaves_other_readings_alone(string statements) => Assert.Empty(await ReportsAsync(Reading(statements)));

    [Fact]
    public async Task Leaves_readings_in_an_excluded_type_alone() => Assert.Empty(await ReportsAsync(
        Reading("_ = form[\"code\"] is TEXTS; _ = parts[2] is TEXTS; var x = (int)row[\"code\"]; _ = x is CODES;"),
        new Dictionary<string, string> { ["smpp_error_codes.excluded_symbols"] = "T:Handler" }));

    [Theory]
    [InlineData("var code = (int)row[\"code\"]; _ = code is CODES;", "var smppErrorCode = (int)row[\"code\"]; _ = smppErrorCode is CODES;")]
    [InlineData("var code = int.Parse(parts[2]); _ = code is CODES;", "var smppErrorCode = int.Parse(parts[2]); _ = smppErrorCode is CODES;")]
    [InlineData(
        "var status = payload.GetProperty(\"status\"); _ = status.GetInt32() is CODES;",
        "var smppErrorCode = payload.GetProperty(\"status\"); _ = smppErrorCode.GetInt32() is CODES;")]
    public async Task Offers_to_rename_the_local(string before, string after)
    {
        var project = SuspectedSource.AddProject(new AdhocWorkspace().CurrentSolution, "Acme", ("Source.cs", Reading(before)));
        Assert.Equal(Reading(after), await SuspectedSource.TextAsync(await SuspectedSource.FixAsync<RenameErrorCodeFix>(project), "Source.cs"));
    }

    [Theory]
    [InlineData("_ = form[\"code\"] is TEXTS;")]
    [InlineData("_ = int.Parse(parts[2]) is CODES;")]
    public async Task Offers_nothing_where_nothing_can_be_marked_or_renamed(string statements)
    {
        var project = SuspectedSource.AddProject(new AdhocWorkspace().CurrentSolution, "Acme", ("Source.cs", Reading(statements)));
        Assert.Empty(await SuspectedSource.TitlesAsync<RenameErrorCodeFix>(project));
        Assert.Empty(await SuspectedSource.TitlesAsync<MarkErrorCodeFix>(project));
        Assert.Empty(await SuspectedSource.TitlesAsync<ConfigureErrorCodeFix>(project));
    }

    private static string Reading(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Data;
        using System.Data.Common;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.RegularExpressions;

        class Handler
        {
            string[] _parts;

            void M(
                Dictionary<string, string> form,
                Match match,
                DataRow row,
                DbDataReader reader,
                JsonElement payload,
                JsonNode node,
                string[] parts,
                List<string> fields,
                int[] numbers)
            {
                {{statements.Replace("TEXTS", TextCodes).Replace("CODES", Codes)}}
            }
        }
        """;
}
