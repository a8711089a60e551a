using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Catalogs;

/// <summary>Constants of a user's catalog that are other names for the same code.</summary>
public sealed class AliasTests
{
    [Theory]
    [InlineData("""enum Codes { A = 1, Alias = 1, [SameMeaningAs("Alias")] B = 2 }""")]
    [InlineData("""enum Codes { A = 1, Alias = A, [SameMeaningAs("A")] B = 2 }""")]
    [InlineData("""enum Codes { [SameMeaningAs("B")] A = 1, B = 2, Alias = 1 }""")]
    [InlineData("""static class Codes { public const int A = 1; public const int Alias = A; [SameMeaningAs("Alias")] public const int B = 2; }""")]
    [InlineData("""static class Codes { public const int A = 1; public const int Alias = Codes.A; [SameMeaningAs("A")] public const int B = 2; }""")]
    [InlineData("""enum Codes { A = 1, B = 2, [SameMeaningAs("A")] Alias = 2 }""")]
    [InlineData("""enum Codes { A = 1, [SameMeaningAs("A")] B = 2, [SameMeaningAs("B")] Alias = 2 }""")]
    [InlineData("""enum Codes { A = 1, [SameMeaningAs("A")] B = 2, [SameMeaningAs("Other")] Alias = 2, Other = 1 }""")]
    [InlineData("""static class Codes { public const int A = 1; public const int B = 2; [SameMeaningAs(nameof(A))] public const int Alias = B; }""")]
    public async Task Joins_codes_by_any_of_their_names(string catalog)
    {
        await Verify.ReportsAsync(Source(catalog, "reply.Result == 1"), rules: "SMPP010");
        await Verify.ReportsAsync(Source(catalog, "{|SMPP005:reply.Result == 1|}"), rules: "SMPP005");
        await Verify.ReportsAsync(Source(catalog, "reply.Result == 1 || reply.Result == 2"), rules: "SMPP005");
    }

    [Theory]
    [InlineData("""static class {|SMPP010:Codes|} { public const int A = 1; public const int B = 1; }""")]
    [InlineData("""static class {|SMPP010:Codes|} { public const int A = -1; public const int B = -1; }""")]
    [InlineData("""enum {|SMPP010:Codes|} { A = 1, Alias = 1, [SameMeaningAs("Other")] B = 2 }""")]
    [InlineData("""enum {|SMPP010:Codes|} { [SameMeaningAs("Alias")] A = 1, Alias = 1 }""")]
    [InlineData("""enum {|SMPP010:Codes|} { A = 1, [SameMeaningAs("A")] B = 2, [SameMeaningAs("C")] Alias = 2, C = 3 }""")]
    [InlineData("""enum {|SMPP010:Codes|} { [SameMeaningAs("B")] A = 1, B = 2, [SameMeaningAs("A")] Alias = 2 }""")]
    [InlineData("""enum {|SMPP010:Codes|} { A = 1, [SameMeaningAs("Other")] Alias = 1 }""")]
    public Task Reports_a_number_that_is_written_twice_and_a_name_that_is_not_there(string catalog) =>
        Verify.ReportsAsync(Source(catalog, "reply.Result == 1"), rules: "SMPP010");

    private static string Source(string catalog, string condition) => $$"""
        using SmppErrorCodes;

        {{catalog}}

        class Reply
        {
            [ErrorCode(typeof(Codes))] public int Result;
            bool M(Reply reply) => {{condition}};
        }
        """;
}
