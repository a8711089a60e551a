using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

public sealed partial class AddMissingCasesFixTests
{
    [Theory]
    [InlineData(
        """
                {|SMPP003:switch|} (pdu.Result)
                {
                    case AcmeErrorCode.Done:
                        Log();
                        break;

                    case AcmeErrorCode.Lost:
                        break;

                    // nothing more
                }
        """,
        """
                switch (pdu.Result)
                {
                    case AcmeErrorCode.Done:
                        Log();
                        break;

                    case AcmeErrorCode.Lost:
                        break;

                    default:
                        break;

                    // nothing more
                }
        """)]
    [InlineData(
        """
                _ = pdu.Optional {|SMPP003:switch|}
                {
                    AcmeErrorCode.Done => "done",
                    null => "none" // yet
                };
        """,
        """
                _ = pdu.Optional switch
                {
                    AcmeErrorCode.Done => "done",
                    null => "none", // yet
                    _ => throw new System.ArgumentOutOfRangeException(nameof(pdu), pdu.Optional, null)
                };
        """)]
    [InlineData(
        """
                var code = pdu.Result;
                _ = code {|SMPP003:switch|}
                {
                    AcmeErrorCode.Done => "done",
                };
        """,
        """
                var code = pdu.Result;
                _ = code switch
                {
                    AcmeErrorCode.Done => "done",
                    _ => throw new System.InvalidOperationException($"Unexpected error code {code}."),
                };
        """)]
    [InlineData(
        "        {|SMPP003:switch|} (pdu) { case { Result: AcmeErrorCode.Done }: break; }",
        """
                switch (pdu)
                {
                    case { Result: AcmeErrorCode.Done }: break;
                    default:
                        break;
                }
        """)]
    public async Task Adds_a_default(string before, string after) =>
        Assert.Equal(Source(after), await WithDefaultAsync(Source(before.Replace("{|SMPP003:switch|}", "switch"))));

    /// <summary>
    /// CA2208 has nothing to report: what is not an argument is not written as one. The exception has the value, and a call or the
    /// like is not evaluated again for it.
    /// </summary>
    [Theory]
    [InlineData("", "pdu", "{ Result: AcmeErrorCode.Done }", "_", "ArgumentOutOfRangeException(nameof(pdu), pdu, null)")]
    [InlineData("", "(pdu.Result)", "AcmeErrorCode.Done", "_", "ArgumentOutOfRangeException(nameof(pdu), pdu.Result, null)")]
    [InlineData("", "_last.Result", "AcmeErrorCode.Done", "_", "InvalidOperationException($\"Unexpected error code {_last.Result}.\")")]
    [InlineData("", "this . _last.Result", "AcmeErrorCode.Done", "_", "InvalidOperationException($\"Unexpected error code {this._last.Result}.\")")]
    [InlineData("var text = pdu.Text;", "text", "\"000\"", "_", "InvalidOperationException($\"Unexpected error code {text}.\")")]
    [InlineData("var last = pdu;", "last", "{ Result: AcmeErrorCode.Done }", "_", "InvalidOperationException($\"Unexpected value {last}.\")")]
    [InlineData("", "pdu?.Result", "AcmeErrorCode.Done", "var other", "InvalidOperationException($\"Unexpected error code {other}.\")")]
    [InlineData("", "Read(\"a\").Result", "AcmeErrorCode.Done", "var other", "InvalidOperationException($\"Unexpected error code {other}.\")")]
    [InlineData("", "(pdu.Result, 1)", "(AcmeErrorCode.Done, _)", "var other", "InvalidOperationException($\"Unexpected value {other}.\")")]
    [InlineData("int other;", "pdu?.Result", "AcmeErrorCode.Done", "var unexpected", "InvalidOperationException($\"Unexpected error code {unexpected}.\")")]
    [InlineData("int other, unexpected;", "pdu?.Result", "AcmeErrorCode.Done", "_", "InvalidOperationException(\"Unexpected error code.\")")]
    public async Task The_default_of_an_expression_throws_with_the_value(string before, string value, string label, string rest, string exception)
    {
        Assert.Equal(Switch($"            {rest} => throw new System.{exception},\n"), await WithDefaultAsync(Switch("")));

        string Switch(string added) =>
            Source($"        {before}\n        _ = {value} switch\n        {{\n            {label} => 1,\n{added}        }};")
                .Replace("void Log() { }", "void Log() { }\n\n    Pdu _last;\n\n    Pdu Read(string file) => _last;");
    }

    [Theory]
    [InlineData("int M(string text) => VALUE;", false)]
    [InlineData("int P => VALUE;", false)]
    [InlineData("System.Func<int> M() => () => VALUE;", false)]
    [InlineData("int _field = VALUE;", true)]
    [InlineData("System.Func<int> _field = () => VALUE;", true)]
    [InlineData("Dlr(int smppErrorCode, int other) : this(other) => _ = VALUE;", true, "smppErrorCode")]
    [InlineData("int this[int smppErrorCode] => VALUE;", true, "smppErrorCode")]
    [InlineData("int P { set => _ = VALUE; }", true, "value")]
    public async Task A_captured_parameter_of_a_primary_constructor_is_not_an_argument(string member, bool isArgument, string name = "errorCode")
    {
        var type = $"class Dlr(int errorCode) {{ {member} }}".Replace("VALUE", $"{name} switch {{ TwilioSmppErrorCode.SmsMalformed => 2 }}");

        Assert.Contains(
            isArgument
                ? $"_ => throw new System.ArgumentOutOfRangeException(nameof({name}), {name}, null)"
                : $"_ => throw new System.InvalidOperationException($\"Unexpected error code {{{name}}}.\")",
            await WithDefaultAsync("using SmppErrorCodes;\n" + type));
    }

    /// <summary>A ref struct can neither be an argument of an exception nor a part of its message.</summary>
    [Theory]
    [InlineData("Dlr dlr")]
    [InlineData("in Dlr dlr")]
    public async Task The_default_for_a_ref_struct_throws_without_it(string parameter) => Assert.Contains(
        "_ => throw new System.InvalidOperationException(\"Unexpected value.\")",
        await WithDefaultAsync($"ref struct Dlr {{ public int ErrorCode; }} class C {{ int M({parameter}) => dlr switch {{ {{ ErrorCode: 51 }} => 2 }}; }}"));

    /// <summary>A discard behind arms that take all values does not compile.</summary>
    [Theory]
    [InlineData("_ = pdu.Result {|SMPP012:switch|} { AcmeErrorCode.Done => 1, var other => throw new System.Exception(other.ToString()) };")]
    [InlineData("{|SMPP012:switch|} (pdu.Result) { case AcmeErrorCode.Done: break; case var _: throw new System.Exception(); }")]
    [InlineData("_ = (pdu.Result, pdu is null) switch { (AcmeErrorCode.Done, _) => 1, (_, true) => 2, (_, false) => throw new System.Exception() };")]
    public Task Adds_no_default_where_all_values_are_taken(string statement) => FixesAsync(statement, statement, equivalenceKey: AddMissingCasesFix.DefaultKey);

    [Theory]
    [InlineData("switch (smppErrorCode) { }", "Add the missing cases; Add a default")]
    [InlineData("_ = smppErrorCode switch { 1 => 2 };", "Add the missing cases; Add a discard")]
    public async Task Offers_the_missing_cases_first(string statement, string titles) => Assert.Equal(
        titles,
        await FixedSource.TitlesAsync<AddMissingCasesFix>($"class C {{ void M(int smppErrorCode) {{ {statement} }} }}", "SMPP003"));
}
