using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence;

public sealed partial class OtherListTests
{
    /// <summary>What a process returns is a list of its own.</summary>
    [Theory]
    [InlineData("static void Main() { int errorCode = 1; System.Environment.Exit(errorCode); }")]
    [InlineData("static void Main() { int errorCode = 0; if (ErrorCode2 > 1) errorCode = 1; System.Environment.ExitCode = errorCode; }")]
    [InlineData("static int Main() { int errorCode = 1; return errorCode; }")]
    [InlineData("static int Main(string[] args) { var errorCode = 0; if (args.Length == 0) errorCode = 7; return args.Length > 3 ? 0 : errorCode; }")]
    [InlineData("static async System.Threading.Tasks.Task<int> Main() { await System.Threading.Tasks.Task.Yield(); int errorCode = 1; return errorCode; }")]
    [InlineData("void M() { int errorCode = 1; Stop(errorCode); } void Stop(int exitCode) { }")]
    [InlineData("void M() { int errorCode = 1; var exitCode = errorCode; }")]
    [InlineData("static void Fail(int errorCode) { if (errorCode == 7) { } System.Environment.Exit(errorCode); } void M() => Fail(7);")]
    [InlineData("static int Main() => _errorCode; static int _errorCode; void M() { _errorCode = 7; }")]
    [InlineData("void M(System.Diagnostics.Process process) { int errorCode = process.ExitCode; _ = errorCode == 7; }")]
    public Task Does_not_report_what_becomes_the_exit_code_of_a_process(string members) => Verify.ReportsAsync(Program(members));

    [Fact]
    public async Task Does_not_report_what_a_program_returns()
    {
        var test = new Verify.Test<Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>
        {
            TestCode = "using Acme.Smpp; int errorCode = 1; if (args.Length == 7) errorCode = 7; return errorCode; namespace Acme.Smpp { }",
        };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        await test.RunAsync();
    }

    [Theory]
    [InlineData("static int Read() => 3; static int Main() { int errorCode = Read(); return errorCode == {|SMPP001:7|} ? 1 : 0; }")]
    [InlineData("static int Run(int errorCode) { if (errorCode == {|SMPP001:7|}) { } return errorCode; }")]
    [InlineData("int Main(int errorCode) { if (errorCode == {|SMPP001:7|}) { } return errorCode; }")]
    [InlineData("static int Main() { int F(int errorCode) { _ = errorCode == {|SMPP001:7|}; return errorCode; } return F({|SMPP001:1|}) > 1 ? 1 : 0; }")]
    [InlineData("void M(int errorCode) { _ = errorCode == {|SMPP001:7|}; System.Console.WriteLine(errorCode); }")]
    [InlineData("void M(int errorCode) { _ = errorCode == {|SMPP001:7|}; System.Environment.Exit(errorCode == {|SMPP001:0|} ? 0 : 1); }")]
    [InlineData("static int Main() { var receipt = new DeliveryReceipt(); _ = receipt.ErrorCode == {|SMPP001:7|}; return receipt.ErrorCode; }")]
    [InlineData("static int Main() { var errorCode = new DeliveryReceipt().ErrorCode; _ = errorCode == {|SMPP001:7|}; return errorCode; }")]
    [InlineData("[SmppErrorCodes.ErrorCode] static int _code; static int Main() { _code = {|SMPP001:7|}; return _code; }")]
    public Task Reports_codes_that_do_not_become_an_exit_code(string members) => Verify.ReportsAsync(Program(members));
}
