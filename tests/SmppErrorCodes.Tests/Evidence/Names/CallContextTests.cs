using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Names;

/// <summary>Names on the way to a value that are nearer than what is around: the receiver of a call, a key before a key, an exception.</summary>
public sealed class CallContextTests
{
    [Theory]
    [InlineData("var errorCode = await _http.SendAsync(); return errorCode == 5;")]
    [InlineData("int errorCode = db.TryInsert(); return errorCode == 5;")]
    [InlineData("int errorCode = 0; if (id > 1) errorCode = db.TryInsert(); return errorCode == 5;")]
    [InlineData("var errorCode = SendByHttp(); return errorCode == 5;")]
    [InlineData("var errorCode = await _http.SendAsync().ConfigureAwait(false); return errorCode == 5;")]
    [InlineData("var errorCode = db.GetErrorCode(); return errorCode == 5;")]
    [InlineData("var result = await _http.PostAsync(); return result.ErrorCode == 5;")]
    [InlineData("return (await restClient.PostAsync()).ErrorCode == 5;")]
    [InlineData("return redis.Push(1) is { ErrorCode: 5 };")]
    [InlineData("var r = db.Insert(1); return r.ErrorCode == 5;")]
    [InlineData("Result r; r = await _http.PostAsync(); return r.ErrorCode == 5;")]
    [InlineData("Result r = null; try { r = await _http.PostAsync(); } catch { } return r?.ErrorCode == 5;")]
    [InlineData("var task = _http.PostAsync(); var r = await task; return r.ErrorCode == 5;")]
    [InlineData("var task = _http.PostAsync(); return (await task).ErrorCode == 5 || task.Result.ErrorCode == 7;")]
    [InlineData("return _http.PostAsync().Result.ErrorCode == 5;")]
    [InlineData("return _http.PostAsync().GetAwaiter().GetResult().ErrorCode == 5;")]
    [InlineData("return _http.PostAsync().ConfigureAwait(false).GetAwaiter().GetResult().ErrorCode == 5;")]
    [InlineData("var r = await _http.PostAsync().WaitAsync(System.TimeSpan.Zero); return r.ErrorCode == 5;")]
    [InlineData("return await _http.PostAsync() is { } r && r.ErrorCode == 5;")]
    [InlineData("return await _http.PostAsync() is var r && r.ErrorCode == 5;")]
    [InlineData("_http.TryPost(out var r); return r.ErrorCode == 5;")]
    [InlineData("foreach (var r in _http.PostAll()) if (r.ErrorCode == 5) return true; return false;")]
    [InlineData("return _http.PostAll().First().ErrorCode == 5;")]
    [InlineData("return _http.PostAll()[0].ErrorCode == 5;")]
    [InlineData("var r = bridge.Push(1); r = db.Insert(1); return r.ErrorCode == 5;")]
    [InlineData("var r = await _http.GetResultAsync(); return r.ErrorCode == 5;")]
    [InlineData("var r = await client.GetFromJsonAsync<Result>(\"/balance\"); return r.ErrorCode == 404;")]
    [InlineData("var answer = await client.PostAsync(\"/x\", null); var r = await answer.Content.ReadFromJsonAsync<Result>(); return r.ErrorCode == 503;")]
    public Task Does_not_report_the_result_of_a_call_of_another_list(string statements) => Verify.ReportsAsync(WithCalls(statements), rules: Verify.LiteralRules + " SMPP005");

    [Theory]
    [InlineData("var errorCode = await bridge.SendAsync(); return errorCode == {|SMPP001:5|};")]
    [InlineData("var smppErrorCode = await _http.SendAsync(); return smppErrorCode == {|SMPP001:5|};")]
    [InlineData("int errorCode = db.ReadColumn(); return errorCode == {|SMPP001:5|};")]
    [InlineData("var errorCode = ReadHttp(); return errorCode == {|SMPP001:5|};")]
    [InlineData("var r = db.Load(1); return r.ErrorCode == {|SMPP001:5|};")]
    [InlineData("var r = db.TryFind(1); return r.ErrorCode == {|SMPP001:5|};")]
    [InlineData("var result = await bridge.PostAsync(); return result.ErrorCode == {|SMPP001:5|};")]
    [InlineData("var result = await smppHttp.PostAsync(); return result.ErrorCode == {|SMPP001:5|};")]
    [InlineData("Result r; r = await bridge.PostAsync(); return r.ErrorCode == {|SMPP001:5|};")]
    [InlineData("return bridge.PostAsync().Result.ErrorCode == {|SMPP001:5|};")]
    [InlineData("return db.LoadAll().First().ErrorCode == {|SMPP001:5|};")]
    [InlineData("var r = db.GetResult(); return r.ErrorCode == {|SMPP001:5|};")]
    [InlineData("var r = await httpRequest.GetResultAsync(); return r.ErrorCode == {|SMPP001:5|};")]
    [InlineData("var dlr = await _http.GetResultAsync(); return dlr.ErrorCode == {|SMPP001:5|};")]
    [InlineData("var errorCode = await _http.SendAsync(); return errorCode == SmppErrorCodes.TwilioSmppErrorCode.NoError || errorCode == {|SMPP001:5|};")]
    public Task Reports_the_result_of_other_calls(string statements) => Verify.ReportsAsync(WithCalls(statements));

    /// <summary>What a code by its name is given from a value that is named like one of another list.</summary>
    [Theory]
    [InlineData("var errorCode = (int)bind.CommandStatus; return errorCode == 88 || errorCode == 20;")]
    [InlineData("int errorCode = httpStatus; return errorCode == 404;")]
    [InlineData("int errorCode = sqliteCode, errCode = exitCode; return errorCode == 5 || errCode == 1;")]
    [InlineData("int errorCode; errorCode = exitCode; return errorCode == 5;")]
    [InlineData("return Is(httpStatus); bool Is(int errorCode) => errorCode == 20;")]
    [InlineData("var errorCode = status; return errorCode == {|SMPP001:5|};")]
    [InlineData("var errorCode = result.Status; return errorCode == {|SMPP001:5|};")]
    [InlineData("var errorCode = dlrHttpStatus; return errorCode == {|SMPP001:5|};")]
    public Task Knows_the_name_that_a_local_gets_its_value_from(string statements) => Verify.ReportsAsync(
        $$"""
        namespace Acme.Smpp
        {
            class Bind { public uint CommandStatus; public int Status; }
            class Handler { bool M(Bind bind, Bind result, int httpStatus, int sqliteCode, int exitCode, int status, int dlrHttpStatus) { {{statements}} } }
        }
        """,
        rules: Verify.LiteralRules);

    [Theory]
    [InlineData("class BindException : System.Exception { public int ErrorCode { get; } public BindException(Bind bind) { ErrorCode = (int)bind.CommandStatus; } }")]
    [InlineData("class BindException : System.Exception { public int ErrorCode { get; } public BindException(uint commandStatus) { ErrorCode = (int)commandStatus; } }")]
    [InlineData("class BindException(uint commandStatus) : System.Exception { public int ErrorCode { get; } = (int)commandStatus; }")]
    [InlineData("class BindException : System.Exception { Bind _bind; public int ErrorCode => (int)_bind.CommandStatus; }")]
    public Task Knows_the_name_that_a_member_gets_its_value_from(string type) => Verify.ReportsAsync($$"""
        namespace Acme.Smpp
        {
            class Bind { public uint CommandStatus; }
            {{type}}
            class Handler { void M() { try { } catch (BindException e) when (e.ErrorCode == 88) { } } }
        }
        """);

    /// <summary>What a call of another list gives to a member shows it there, except in a receipt.</summary>
    [Theory]
    [InlineData("int ErrorCode; void N() { ErrorCode = db.TryInsert(); }", "return ErrorCode == 5;")]
    [InlineData("int ErrorCode; void N() { ErrorCode = db.ReadColumn(); }", "return ErrorCode == {|SMPP001:5|};")]
    [InlineData("class DlrRow { public int ErrorCode; } void N(DlrRow row) { row.ErrorCode = db.TryInsert(); }", "return new DlrRow().ErrorCode == {|SMPP001:5|};")]
    public Task Knows_what_a_member_is_given(string members, string statements) => Verify.ReportsAsync(WithCalls(statements, members));

    [Theory]
    [InlineData("smpp[\"http\"][\"errorCode\"] == 205")]
    [InlineData("smpp[\"dlr\"][\"httpErrorCode\"] == 205")]
    [InlineData("rows[\"http\"][\"errorCode\"] == 205")]
    [InlineData("(int)node[\"rest\"]![\"errorCode\"]! == 205")]
    [InlineData("(int)node?[\"rest\"]?[\"errorCode\"] == 205")]
    [InlineData("rows[\"dlr\"][\"errorCode\"] == {|SMPP001:205|}")]
    [InlineData("rows[\"deliveryReport\"][\"err\"] == {|SMPP001:205|}")]
    [InlineData("smpp[\"message\"][\"errorCode\"] == {|SMPP001:205|}")]
    [InlineData("smpp[key][\"errorCode\"] == {|SMPP001:205|}")]
    [InlineData("rows[\"message\"][\"errorCode\"] == 205")]
    public Task Reads_the_key_before_a_key(string condition) => Verify.ReportsAsync($$"""
        using System.Collections.Generic;
        using System.Text.Json.Nodes;

        class Handler
        {
            Dictionary<string, Dictionary<string, int>> smpp, rows;
            bool M(string key, JsonNode node) => {{condition}};
        }
        """);

    [Theory]
    [InlineData("class SmppHttpException : Exception { public int ErrorCode; }", "(SmppHttpException e) => e.ErrorCode == 205")]
    [InlineData("class SmppHttpException : Exception { public int ErrorCode; bool N() => ErrorCode == 205; }", "() => true")]
    [InlineData("class SmppHttpException : Exception { public SmppHttpException(int errorCode) { } }", "() => new SmppHttpException(205) is null")]
    [InlineData("class SmppBridgeException : HttpRequestException { public int ErrorCode; }", "(SmppBridgeException e) => e.ErrorCode == 205")]
    [InlineData("class SmppException : Exception { public int ErrorCode; }", "(SmppException e) => e.ErrorCode == {|SMPP001:205|}")]
    [InlineData("class HttpSmppException : Exception { public int ErrorCode; }", "(HttpSmppException e) => e.ErrorCode == {|SMPP001:205|}")]
    [InlineData("class DlrHttpException : Exception { public int ErrorCode; }", "(DlrHttpException e) => e.ErrorCode == {|SMPP001:205|}")]
    [InlineData("class SmppHttpRequest { public int ErrorCode; }", "(SmppHttpRequest e) => e.ErrorCode == {|SMPP001:205|}")]
    public Task Takes_the_last_word_of_an_exception(string type, string method) => Verify.ReportsAsync($$"""
        using System;
        using System.Net.Http;

        {{type}}

        class Handler { bool M{{method}}; }
        """);

    private static string WithCalls(string statements, string members = "") => $$"""
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;

        namespace Acme.Smpp
        {
            class Result { public int ErrorCode; }

            class Bridge
            {
                public Task<int> SendAsync() => null;
                public Task<Result> PostAsync() => null;
                public Task<Result> GetResultAsync() => null;
                public Result GetResult() => null;
                public List<Result> PostAll() => null;
                public List<Result> LoadAll() => null;
                public void TryPost(out Result result) => result = null;
                public Result Push(int id) => null;
                public Result Insert(int id) => null;
                public Result Load(int id) => null;
                public Result TryFind(int id) => null;
                public int TryInsert() => 1 + 1;
                public int ReadColumn() => 1 + 1;
                public int GetErrorCode() => 1 + 1;
            }

            class Handler
            {
                Bridge _http, db, restClient, redis, bridge, smppHttp, httpRequest;
                HttpClient client;
                static int SendByHttp() => 1 + 1;
                static int ReadHttp() => 1 + 1;
                {{members}}
                async Task<bool> M(int id) { await Task.Yield(); {{statements}} }
            }
        }
        """;
}
