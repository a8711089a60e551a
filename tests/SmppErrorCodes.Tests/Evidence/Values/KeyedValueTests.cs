using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Values;

/// <summary>Values that a text names: a column, a property of JSON, a group. Their context is what stands before them, or what is around.</summary>
public sealed class KeyedValueTests
{
    [Theory]
    [InlineData("_ = dlr.Field<int>(\"ErrorCode\") == {|SMPP001:7|};")]
    [InlineData("_ = dlr.Field<int?>(\"ErrorCode\") == {|SMPP001:7|};")]
    [InlineData("_ = dlr.Field<string>(\"err_code\") == {|SMPP001:\"007\"|};")]
    [InlineData("_ = row.Field<int>(\"SmppErrorCode\") == {|SMPP001:7|};")]
    [InlineData("_ = dlrReader.GetInt32(dlrReader.GetOrdinal(\"ErrorCode\")) == {|SMPP001:7|};")]
    [InlineData("_ = dlrReader.GetFieldValue<int>(dlrReader.GetOrdinal(\"ErrorCode\")) == {|SMPP001:7|};")]
    [InlineData("_ = dlrJson.GetProperty(\"err\").GetInt32() == {|SMPP001:7|};")]
    [InlineData("_ = dlrJson.GetProperty(\"err\").GetString() == {|SMPP001:\"007\"|};")]
    [InlineData("_ = int.Parse(dlrJson.GetProperty(\"err\").GetString()) == {|SMPP001:7|};")]
    [InlineData("_ = dlrJson.GetProperty(\"err\").ToString() == {|SMPP001:\"007\"|};")]
    [InlineData("var error = dlrJson.GetProperty(\"err\"); _ = error.GetInt16() == {|SMPP001:7|};")]
    [InlineData("_ = dlrJson.TryGetProperty(\"err\", out var error) && error.GetInt32() == {|SMPP001:7|};")]
    [InlineData("_ = dlrJson.TryGetProperty(\"err\", out var error) && error.TryGetInt32(out var code) && code == {|SMPP001:7|};")]
    [InlineData("_ = (int)dlrNode[\"err\"] == {|SMPP001:7|};")]
    [InlineData("_ = (string)dlrNode[\"err\"] == {|SMPP001:\"007\"|};")]
    [InlineData("_ = dlrNode[\"err\"].GetValue<int>() == {|SMPP001:7|};")]
    [InlineData("_ = dlr2.TryGetValue(\"err\", out var error) && error == {|SMPP001:\"007\"|};")]
    [InlineData("_ = dlrForm.Get(\"ErrorCode\") == {|SMPP001:\"007\"|} || dlrForm[\"ErrorCode\"] == {|SMPP001:\"007\"|};")]
    [InlineData("_ = dlr2.GetValueOrDefault(\"err\") == {|SMPP001:\"007\"|};")]
    public Task Reports_what_a_key_names_behind_a_context_word(string statements) => Verify.ReportsAsync(Source("Handler", statements));

    [Theory]
    [InlineData("_ = row.Field<int>(\"ErrorCode\") == 7;")]
    [InlineData("_ = dlr.Field<int>(\"Count\") == 7;")]
    [InlineData("_ = form.Get(\"ErrorCode\") == \"007\" || dlrForm.Get(\"Count\") == \"007\";")]
    [InlineData("_ = dlr.Field<int>(\"HttpErrorCode\") == 7;")]
    [InlineData("_ = dlr.Field<int>(text) == 7;")]
    [InlineData("_ = dlr.Field<DayOfWeek>(\"ErrorCode\") == (DayOfWeek)7;")]
    [InlineData("_ = reader.GetInt32(reader.GetOrdinal(\"ErrorCode\")) == 7;")]
    [InlineData("_ = json.GetProperty(\"err\").GetInt32() == 7;")]
    [InlineData("_ = dlrJson.GetProperty(\"count\").GetInt32() == 7;")]
    [InlineData("_ = dlrJson.GetProperty(\"err\").GetArrayLength() == 7;")]
    [InlineData("_ = dlrJson.GetProperty(\"err\").GetDouble() == 7;")]
    [InlineData("_ = dlrJson.GetProperty(\"err\").GetProperty(\"line\").GetInt32() == 7;")]
    [InlineData("_ = dlrJson.TryGetProperty(\"count\", out var error) && error.GetInt32() == 7;")]
    [InlineData("var error = dlrJson.GetProperty(\"err\"); error = json; _ = error.GetInt32() == 7;")]
    [InlineData("_ = smpp2.TryGetValue(\"err\", out var error) && error == \"007\";")]
    [InlineData("_ = dlr2.ContainsKey(\"err\") && text == \"007\";")]
    public Task Leaves_other_values_alone(string statements) => Verify.ReportsAsync(Source("Handler", statements));

    /// <summary>As for a local, a method, a type or a namespace around is context; for an error it has to have a word of receipts.</summary>
    [Theory]
    [InlineData("SmppHandler", "_ = row.Field<int>(\"ErrorCode\") == {|SMPP001:7|};")]
    [InlineData("SmppHandler", "_ = (int)row[\"ErrorCode\"] == {|SMPP001:7|};")]
    [InlineData("SmppHandler", "bool F() => (int)row[\"ErrorCode\"] == {|SMPP001:7|};")]
    [InlineData("SmppHandler", "Func<bool> f = () => (int)row[\"ErrorCode\"] == {|SMPP001:7|};")]
    [InlineData("DlrHandler", "_ = json.GetProperty(\"err\").GetInt32() == {|SMPP001:7|};")]
    [InlineData("DlrHandler", "_ = json.TryGetProperty(\"err\", out var error) && error.GetInt32() == {|SMPP001:7|};")]
    [InlineData("DlrHandler", "_ = dlrReader.GetInt32(dlrReader.GetOrdinal(\"err\")) == {|SMPP001:7|};")]
    [InlineData("SmppHandler", "_ = json.GetProperty(\"err\").GetInt32() == 7;")]
    [InlineData("SmppHandler", "_ = row.Field<int>(\"Status\") == 7;")]
    [InlineData("SmppHandler", "_ = row.Field<int>(\"SqlErrorCode\") == 7;")]
    [InlineData("SqlSmpp2Store { } class SqlStore", "_ = row.Field<int>(\"ErrorCode\") == 7;")]
    [InlineData("SmppHandler", "_ = row.Field<int>(\"ErrorCode\") == 7 || row.Field<int>(\"ErrorCode\") == 1045;")]
    [InlineData("SmppHandler", "_ = row.Field<int>(\"ErrorCode\") == 0x0D;")]
    [InlineData("DlrHandler", "_ = json.GetProperty(\"err\").GetInt32() is 7 or 30007;")]
    [InlineData("DlrHandler", "_ = json.GetProperty(\"err\").GetInt32() == 7; } void N(JsonElement e) { _ = e.TryGetProperty(\"err\", out var x) && x.GetInt32() == 30007;")]
    public Task Takes_what_is_around_for_context(string type, string statements) => Verify.ReportsAsync(Source(type, statements));

    [Theory]
    [InlineData("class Reply { [SmppErrorCodes.ErrorCode] public JsonElement Status; bool M() => Status.GetInt32() == {|SMPP001:7|}; }")]
    [InlineData("class Dlr { public JsonElement ErrorCode; bool M() => ErrorCode.GetInt32() == {|SMPP001:7|}; }")]
    [InlineData("class Dlr { public JsonElement? ErrorCode; bool M() => ErrorCode?.GetInt32() == {|SMPP001:7|}; }")]
    [InlineData("class Reply { public JsonElement ErrorCode; bool M() => ErrorCode.GetInt32() == 7; }")]
    [InlineData("class Holder { public int GetInt32() => 1; } class Dlr { public Holder ErrorCode; bool M() => ErrorCode.GetInt32() == 7; }")]
    public Task Reads_the_value_that_an_object_holds(string source) => Verify.ReportsAsync("using System.Text.Json;\n" + source);

    private static string Source(string type, string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Data;
        using System.Data.Common;
        using System.Text.Json;
        using System.Text.Json.Nodes;

        class {{type}}
        {
            DataRow row, dlr;
            DbDataReader reader, dlrReader;
            JsonElement json, dlrJson;
            JsonNode dlrNode;
            Dictionary<string, string> dlr2, smpp2;
            System.Collections.Specialized.NameValueCollection form, dlrForm;

            void M(string text) { {{statements}} }
        }
        """;
}
