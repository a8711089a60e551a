using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Flow;

/// <summary>Locals that are named like a code and hold something else: what is cast, computed or counted.</summary>
public sealed class ComputedLocalTests
{
    [Theory]
    [InlineData("int errorCode = (int)e.SocketErrorCode;")]
    [InlineData("int errorCode = (int)reply.CommandStatus;")]
    [InlineData("int? errorCode = (int?)reply.OptionalStatus;")]
    [InlineData("long errorCode = (long)(int)reply.CommandStatus;")]
    [InlineData("int errorCode = Convert.ToInt32(reply.CommandStatus);")]
    [InlineData("int errorCode = e.HResult & 0xFFFF;")]
    [InlineData("int errorCode = (e.HResult >> 16) + 1;")]
    [InlineData("int errorCode = -e.NativeErrorCode;")]
    [InlineData("int errorCode = (int)reply.CommandStatus % 256;")]
    [InlineData("int errorCode = 0; errorCode = (int)reply.CommandStatus;")]
    [InlineData("int errorCode = failed ? (int)reply.CommandStatus : 0;")]
    [InlineData("int errorCode = (int)reply.Weight;")]
    [InlineData("int errorCode = (int)(reply.Weight * 2);")]
    [InlineData("int errorCode = reply.Text[0] - '0';")]
    [InlineData("int status = (int)reply.CommandStatus; int errorCode = status;")]
    [InlineData("int errorCode = e.NativeErrorCode;")]
    [InlineData("int errorCode; errorCode = (int)reply.CommandStatus;")]
    public Task Does_not_report_what_is_cast_or_computed_from_other_codes(string declaration) =>
        Verify.ReportsAsync(Source(declaration + " if (errorCode == 7 || errorCode is 22) { }"));

    [Theory]
    [InlineData("int errorCode = (int)reply.LongStatus;")]
    [InlineData("int errorCode = reply.Status;")]
    [InlineData("int errorCode = reply.Status & 0xFF;")]
    [InlineData("int errorCode = reply.Status - 1;")]
    [InlineData("int errorCode = (int)AcmeErrorCode.Busy;")]
    [InlineData("int errorCode = (int)reply.Code;")]
    [InlineData("int errorCode = -1; errorCode = reply.Status;")]
    [InlineData("int errorCode = failed ? reply.Status : {|SMPP001:0|};")]
    public Task Reports_what_may_still_be_a_code(string declaration) =>
        Verify.ReportsAsync(Source(declaration + " if (errorCode == {|SMPP001:7|} || errorCode is {|SMPP002:22|}) { }"));

    [Theory]
    [InlineData("for (var smppErrorCode = 0; smppErrorCode < 1000; smppErrorCode++) { _ = smppErrorCode == 7; }")]
    [InlineData("for (var smppErrorCode = 7; smppErrorCode > 0; --smppErrorCode) { _ = smppErrorCode == 7; }")]
    [InlineData("for (var smppErrorCode = 0; smppErrorCode < 1000; smppErrorCode += 2) { _ = smppErrorCode is 7; }")]
    [InlineData("int smppErrorCode = 0; while (failed) { smppErrorCode++; _ = smppErrorCode == 7; }")]
    [InlineData("int smppErrorCode = 0; do { smppErrorCode -= 1; } while (smppErrorCode != 7);")]
    [InlineData("int smppErrorCode = 0; foreach (var c in reply.Text) { smppErrorCode++; } _ = smppErrorCode == 7;")]
    public Task Does_not_report_a_counter(string statements) => Verify.ReportsAsync(Source(statements));

    [Theory]
    [InlineData("for (var smppErrorCode = reply.Status; smppErrorCode != {|SMPP001:7|}; smppErrorCode = reply.Next()) { }")]
    [InlineData("for (var code = reply.SmppErrorCode; code != {|SMPP001:7|}; code = reply.SmppErrorCode) { }")]
    [InlineData("for (var i = 0; i < 10; i++) { var smppErrorCode = reply.Status; _ = smppErrorCode == {|SMPP001:7|}; }")]
    [InlineData("string smppErrorCode = \"\"; smppErrorCode += reply.Text; _ = smppErrorCode == {|SMPP001:\"007\"|};")]
    [InlineData("int smppErrorCode = {|SMPP001:7|}; smppErrorCode |= reply.Status; _ = smppErrorCode == {|SMPP001:8|};")]
    public Task Reports_a_variable_of_a_loop_that_does_not_count(string statements) => Verify.ReportsAsync(Source(statements));

    private static string Source(string statements) => $$"""
        using System;
        using System.Net.Sockets;
        using SmppErrorCodes;

        enum CommandStatus { Ok, Failed = 8 }

        enum AcmeErrorCode { Busy = 7, [SameMeaningAs("Busy")] Occupied = 8 }

        class Reply
        {
            public CommandStatus CommandStatus;
            public CommandStatus? OptionalStatus;
            public AcmeErrorCode Code;
            public int Status;
            public long LongStatus;
            public int SmppErrorCode;
            public double Weight;
            public string Text;
            public int Next() => Status;
        }

        class SmppClient
        {
            void M(Reply reply, SocketException e, bool failed)
            {
                {{statements}}
            }
        }
        """;
}
