using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Names;

/// <summary>Names of collections and dictionaries, with the same context as names of single values.</summary>
public sealed class CollectionNameTests
{
    [Theory]
    [InlineData("public static readonly int[] RetryableErrorCodes = { {|SMPP001:1|}, {|SMPP002:22|}, count }; const int count = 7;")]
    [InlineData("public HashSet<int> SpamErrCodes { get; } = new() { {|SMPP001:1|} };")]
    [InlineData("public IReadOnlyList<string> retryable_error_codes => [{|SMPP001:\"001\"|}, \"1234\"];")]
    [InlineData("public ImmutableArray<int> ErrorCodes = ImmutableArray.Create({|SMPP001:1|}, {|SMPP001:7|});")]
    [InlineData("public FrozenSet<int> ErrorCodes = new[] { {|SMPP001:1|} }.ToFrozenSet();")]
    [InlineData("public int[] GetErrorCodes() => new[] { {|SMPP001:1|} };")]
    [InlineData("public IEnumerable<int> GetErrorCodes() { yield return {|SMPP001:1|}; }")]
    [InlineData("public Task<int[]> GetErrorCodesAsync() => null; async Task<bool> M() => (await GetErrorCodesAsync()).Contains({|SMPP001:7|});")]
    [InlineData("void M(params int[] errorCodes) { M({|SMPP001:1|}, {|SMPP001:7|}); foreach (var code in errorCodes) { _ = code == {|SMPP001:7|}; } }")]
    [InlineData("void M() { var errorCodes = new[] { {|SMPP001:1|} }; errorCodes = [{|SMPP001:7|}]; _ = errorCodes.Contains({|SMPP001:8|}) && errorCodes.Length == 7; }")]
    [InlineData("public Dictionary<int, int> DelayByErrorCode = new() { [{|SMPP001:1|}] = 7 };")]
    [InlineData("public Dictionary<int, int> DelayByErrorCode = new() { { {|SMPP001:1|}, 7 } }; bool M() => DelayByErrorCode[{|SMPP001:7|}] == 7;")]
    [InlineData("public Dictionary<int, string> ErrorCodes = new() { [{|SMPP001:1|}] = \"007\" };")]
    [InlineData("public Dictionary<string, TimeSpan> ErrorCodes = new() { [{|SMPP001:\"001\"|}] = default };")]
    public Task Reports_the_elements_of_what_is_named_like_a_collection_of_codes(string members) => Verify.ReportsAsync(InClass("SmppClient", members));

    /// <summary>A name that means the values, the name of one code, the name of something else, and a name without context.</summary>
    [Theory]
    [InlineData("SmppClient", "public int[] ErrorCode = { 1, 7 };")]
    [InlineData("SmppClient", "public int[] DelayByErrorCode = { 1, 7 };")]
    [InlineData("SmppClient", "public int DelayByErrorCode = 7; int GetDelayByErrorCode() => 7;")]
    [InlineData("SmppClient", "public int ErrorCodes = 7;")]
    [InlineData("SmppClient", "public Dictionary<int, int> ErrorCodes = new() { [1] = 7 };")]
    [InlineData("SmppClient", "public Dictionary<string, int> ErrorCodes = new() { [\"001\"] = 7 };")]
    [InlineData("SmppClient", "public Dictionary<string, string> ErrorCodes = new() { [\"001\"] = \"007\" };")]
    [InlineData("SmppClient", "public Dictionary<int, int> ErrorCodeByCustomer = new() { [1] = 7 };")]
    [InlineData("SmppClient", "public Dictionary<int, int> ErrorCodesByCustomer = new() { [1] = 7 };")]
    [InlineData("SmppClient", "public int[] StatusCodes = { 1, 7 }, TerrorCodes = { 1, 7 }, ErrorCodeCounts = { 1, 7 };")]
    [InlineData("Handler", "public int[] ErrorCodes = { 1, 7 }, RetryableErrorCodes = { 1, 7 };")]
    [InlineData("Handler", "public int[] HttpErrorCodes = { 1, 7 }; public Dictionary<int, int> DelayByErrorCode = new() { [1] = 7 };")]
    [InlineData("Handler", "void M() { var errorCodes = new[] { 1, 7 }; _ = errorCodes.Contains(8); }")]
    public Task Leaves_other_collections_alone(string type, string members) => Verify.ReportsAsync(InClass(type, members));

    [Theory]
    [InlineData("public int[] DlrErrorCodes = { {|SMPP001:1|} }; bool M() => DlrErrorCodes.Contains({|SMPP001:7|});")]
    [InlineData("class Batch { public List<int> ErrorCodes = new() { 1, 7 }; } bool M(Batch dlrBatch, Batch other) => dlrBatch.ErrorCodes.Contains({|SMPP001:7|}) || other.ErrorCodes.Contains(7);")]
    [InlineData("void M(int[] smppErrorCodes) => M(new[] { {|SMPP001:1|} });")]
    public Task Takes_context_from_the_name_and_the_receiver(string members) => Verify.ReportsAsync(InClass("Handler", members));

    [Fact]
    public Task Takes_context_of_a_local_from_an_import() => Verify.ReportsAsync("""
        using Acme.Smpp;

        namespace Acme.Smpp { class Client; }

        namespace Acme.Other
        {
            class Handler
            {
                int[] ErrorCodes = { 1, 7 };
                void M() { int[] errorCodes = { {|SMPP001:1|} }; }
            }
        }
        """);

    [Theory]
    [InlineData("names = NetworkCause", "int[] SmppNetworkCauses = { {|SMPP001:1|} }, SmppNetworkCause = { 1 };")]
    [InlineData("names = NetworkCause", "Dictionary<int, int> DlrDelayByNetworkCause = new() { [{|SMPP001:1|}] = 7 };")]
    [InlineData("names = NetworkStatus", "int[] SmppNetworkStatuses = { {|SMPP001:1|} }, SmppNetworkStatus = { {|SMPP001:1|} };")]
    [InlineData("context = Gateway", "int[] GatewayErrorCodes = { {|SMPP001:1|} };")]
    [InlineData("detection = named", "int[] ErrorCodes = { {|SMPP001:1|} };")]
    [InlineData("detection = declared", "int[] DlrErrorCodes = { 1 };")]
    public Task Follows_the_options(string option, string members) => new Verify.Test<Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>
    {
        TestCode = InClass("Handler", members),
        GlobalConfig = "smpp_error_codes." + option,
    }.RunAsync();

    private static string InClass(string type, string members) => $$"""
        using System;
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using System.Threading.Tasks;

        namespace Acme;

        class {{type}}
        {
            {{members}}
        }
        """;
}
