using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Names;

/// <summary>What belongs to a code is not one, although its name ends in that of the code.</summary>
public sealed class MentionTests
{
    [Theory]
    [InlineData("int GetRetryDelayForErrorCode(Receipt r) { switch (r.ErrorCode) { case {|SMPP001:58|}: return 15; default: return 5; } }")]
    [InlineData("int GetDelayForErrorCode(Receipt r) => 15; bool M(Receipt r) { var delay = GetDelayForErrorCode(r); return delay == 5 || GetDelayForErrorCode(r) == 15; }")]
    [InlineData("Task<int> InsertErrorCodeAsync(int errorCode) => null; async Task<bool> M() { var n = await InsertErrorCodeAsync({|SMPP001:58|}); return n == 0; }")]
    [InlineData("Task<int> InsertErrorCodeAsync(int errorCode) => null; async Task<bool> M() => await InsertErrorCodeAsync({|SMPP001:58|}) != 1;")]
    [InlineData("int SaveErrorCode(int errorCode) => errorCode == {|SMPP001:58|} ? 1 : 0;")]
    [InlineData("int OnErrorCode(int errorCode) { if (errorCode == {|SMPP001:58|}) return 1; return 3; }")]
    [InlineData("int HandleSmppError(int errorCode) { int M() => 3; return M() == 1 ? 5 : 7; }")]
    [InlineData("string LabelForErrorCode(int errorCode) => \"007\"; bool M(int id) => LabelForErrorCode(id) == \"001\";")]
    [InlineData("public int MaxRetriesPerErrorCode { get; set; } = 3; bool M() => MaxRetriesPerErrorCode == 5;")]
    [InlineData("const int WaitAfterSmppError = 15; int retriesOnSmppError = 3; int MaxSmppError = 3;")]
    [InlineData("class Options { public Options(int maxAttemptsPerErrorCode = 3) { } } object M() => new Options(5);")]
    [InlineData("bool M(string s) { var lengthOfErrorCode = s.Length; int posOfErrorCode = s[0]; return lengthOfErrorCode == 3 || posOfErrorCode == 7; }")]
    [InlineData("int[] RetryDelaysForErrorCodes = { 1, 5, 15 }; bool M() => RetryDelaysForErrorCodes.Contains(60);")]
    [InlineData("int[] CountErrorCodes() => new[] { 1, 5 };")]
    [InlineData("int isErrorCode, HasErrorCode = 1; bool M() => isErrorCode == 1 || HasErrorCode == 0;")]
    [InlineData("bool M(Dictionary<string, int> row) => row[\"retries_for_error_code\"] == 3;")]
    public Task Does_not_report_what_only_mentions_a_code(string members) => Verify.ReportsAsync(InClass("SmppClient", members), rules: Verify.LiteralRules + " SMPP005");

    [Theory]
    [InlineData("int GetErrorCode(Receipt r) => {|SMPP001:58|}; bool M(Receipt r) => GetErrorCode(r) == {|SMPP001:5|};")]
    [InlineData("int? TryParseErrorCode(string s) => {|SMPP001:58|};")]
    [InlineData("int MapErrorCode(int id) => id switch { 1 => {|SMPP001:58|}, _ => {|SMPP001:5|} };")]
    [InlineData("int GetErrorCodeFromSmppError(int id) => {|SMPP001:58|};")]
    [InlineData("int OutOfCreditErrorCode { get; set; } = {|SMPP001:53|};")]
    [InlineData("TimeSpan Delay(int forErrorCode) => forErrorCode == {|SMPP001:58|} ? default : default;")]
    [InlineData("int ReportErrorCode { get; set; } = {|SMPP001:58|};")]
    [InlineData("int[] ListOfErrorCodes = { {|SMPP001:1|}, {|SMPP001:5|} };")]
    public Task Reports_a_code_whose_name_looks_like_that_of_something_else(string members) => Verify.ReportsAsync(InClass("SmppClient", members));

    /// <summary>In the type of a receipt, where an error is its code.</summary>
    [Theory]
    [InlineData("int TotalErr, SumErr, NumErr, _cntError, MaxErr; bool M() => TotalErr == 5 || SumErr == 5 || NumErr == 5 || _cntError == 5 || MaxErr == 5;")]
    [InlineData("int StdErr, SysErr, ParseErr; bool M() => StdErr == 5 || SysErr == 5 || ParseErr == 5;")]
    [InlineData("int ValidationError = 3, CompilerError = 3; int RetriesOnError = 3;")]
    [InlineData("int err, codeOfError, NetworkError; bool M() => err == {|SMPP001:5|} || codeOfError == {|SMPP001:5|} || NetworkError == {|SMPP001:5|};")]
    [InlineData("int InvalidNumError = {|SMPP001:5|}, ThrottlingError = {|SMPP001:58|};")]
    public Task Knows_the_error_of_a_receipt(string members) => Verify.ReportsAsync(InClass("DlrDto", members));

    private static string InClass(string type, string members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;

        namespace Acme.Smpp
        {
            class {{type}} { {{members}} }

            class Receipt { public int ErrorCode; }
        }
        """;
}
