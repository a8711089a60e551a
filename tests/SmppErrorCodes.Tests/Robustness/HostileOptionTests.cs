using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SmppErrorCodes.Tests.Robustness;

/// <summary>Values of options that no one writes on purpose: long, full of separators, or of characters that no text should have.</summary>
public sealed class HostileOptionTests
{
    /// <summary>The same for all values: only the options differ.</summary>
    private static readonly CSharpCompilation Compilation =
        GeneratedCompilation.Create("class C { int status; bool M(int smppErrorCode) => smppErrorCode == 7 || status == 7; }").Generate();

    private static readonly string[] Keys = ["detection", "names", "context", "symbols", "catalog", "excluded_codes", "nonsense"];

    public static TheoryData<string> Values =>
    [
        "|||",
        ",,,",
        "===",
        "P:",
        "P:.",
        "P:..",
        "F:C.",
        "F:.status",
        "F:C.status=",
        "F:C.status==",
        "F:C.status=.",
        "F:C.status=+",
        "M:C.M(",
        "M:C.M(System.Int32",
        "M:C.M(System.Int32))~",
        "M:C.M``9999999999(``0)",
        "P:C`99999999999.X",
        "T:C | N: | E: | !:",
        ".",
        "..",
        "+",
        "`1",
        "-",
        "--7",
        "\0\u0001\u001b[31m\u0085\u2028\u2029\u202e",
        "\ud800",
        "\udc00\ud800",
        "{0} {1} {{ }} %s",
        "٧, ７",
        " \u00a0\u3000 ",
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Reports_nothing_unreadable_of_any_value(string value)
    {
        foreach (var key in Keys)
        {
            var reports = await Analysis.RunAsync(
                Compilation,
                new Dictionary<string, string> { ["smpp_error_codes." + key] = value, ["smpp_error_codes." + value] = key });

            AssertReadable(reports);
        }
    }

    /// <summary>One value, and a list with as many as there is room for.</summary>
    [Theory]
    [InlineData("x", "")]
    [InlineData("7", "")]
    [InlineData("x", ".")]
    [InlineData("x", ",")]
    [InlineData("P:A.B", "|")]
    [InlineData("F:C.status", "|")]
    [InlineData("F:C.status=C", "|")]
    [InlineData("F:C.", "status")]
    public async Task Reads_a_value_of_hundreds_of_kilobytes(string part, string separator)
    {
        var value = string.Join(separator, Enumerable.Repeat(part, 300_000 / (part.Length + separator.Length)));

        AssertReadable(await Analysis.RunAsync(
            Compilation,
            Keys.ToDictionary(static key => "smpp_error_codes." + key, _ => value)));
    }

    [Fact]
    public async Task Reads_many_different_values()
    {
        var reports = await Analysis.RunAsync(
            Compilation,
            new Dictionary<string, string>
            {
                ["smpp_error_codes.names"] = string.Join(',', Enumerable.Range(0, 10_000).Select(static i => $"Name{i}")),
                ["smpp_error_codes.symbols"] = string.Join('|', Enumerable.Range(0, 10_000).Select(static i => $"F:C.status{i}")),
                ["smpp_error_codes.excluded_codes"] = string.Join(',', Enumerable.Range(1000, 10_000)),
            });

        Assert.Equal(20_000, reports.Count(static report => report.Id == "SMPP011"));
    }

    private static void AssertReadable(IEnumerable<Microsoft.CodeAnalysis.Diagnostic> reports) => Assert.All(reports, static report =>
    {
        var message = report.GetMessage(null);
        Assert.True(message.Length < 600, message);
        Assert.DoesNotContain(
            message,
            static character => char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029' or '\u202e');
    });
}
