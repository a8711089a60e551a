using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace SmppErrorCodes.Tests.Prefilter;

/// <summary>The code and the name or annotation that tells it may be in different files.</summary>
public sealed class CandidateMembersTests
{
    private const string Declarations = """
        namespace Acme
        {
            public class Sender
            {
                public int Status;

                public Sender(int smppErrorCode = default)
                {
                }

                public void Send(int smppErrorCode)
                {
                }

                public void Last(out int smppErrorCode) => smppErrorCode = default;

                public void Deconstruct(out int smppErrorCode, out string text) => throw null!;
            }

            public class SmppClient
            {
            }
        }
        """;

    [Theory]
    [InlineData("class B { void M(Acme.Sender s) { s.Send({|SMPP001:7|}); } }")]
    [InlineData("class B { void M(Acme.Sender s, bool ok, int? x) { s.Send(ok ? {|SMPP001:7|} : x ?? (({|SMPP001:8|}))); } }")]
    [InlineData("class B() : Acme.Sender({|SMPP001:7|});")]
    public Task Finds_an_argument_whose_parameter_is_a_code_in_another_file(string file) => ReportsAsync(file);

    [Theory]
    [InlineData("using static SmppErrorCodes.TwilioSmppErrorCode; class B { bool M(int status) => status == AbsentSubscriber || status == {|SMPP001:7|}; }")]
    [InlineData("""
        using Codes = SmppErrorCodes.TwilioSmppErrorCode;
        class B { bool M(int status) => status == Codes.AbsentSubscriber || status == {|SMPP001:7|}; }
        """)]
    public Task Finds_constants_that_are_named_without_their_type(string file) => ReportsAsync(file);

    [Theory]
    [InlineData("global using static SmppErrorCodes.TwilioSmppErrorCode;", "AbsentSubscriber")]
    [InlineData("global using Codes = SmppErrorCodes.TwilioSmppErrorCode;", "Codes.AbsentSubscriber")]
    public Task Finds_constants_that_a_global_using_names(string directive, string constant) =>
        ReportsAsync($$"""class B { bool M(int status) => status == {{constant}} || status == {|SMPP001:7|}; }""", directive);

    [Theory]
    [InlineData("public class Reply { [SmppErrorCodes.ErrorCode] public int Status; }")]
    [InlineData("public class Reply { [global::SmppErrorCodes.ErrorCodeAttribute] public int Status; }")]
    [InlineData("using SmppErrorCodes; public class Reply { [System.Obsolete, ErrorCode] public int Status; }")]
    [InlineData("""
        using SmppErrorCodes;
        public class Reply { [field: ErrorCode] public int Status { get; } [property: ErrorCode] public int Other { get; } }
        """, false)]
    [InlineData("global using Code = SmppErrorCodes.ErrorCodeAttribute; public class Reply { [Code] public int Status; }")]
    [InlineData("using S = SmppErrorCodes; public class Reply { [S.ErrorCode] public int Status; }")]
    [InlineData("/* [ErrorCode] */ public class Reply { public int Status; }", false)]
    public Task Finds_an_annotation_in_another_file(string other, bool isReported = true) =>
        ReportsAsync($$"""#pragma warning disable CS0612{{"\n"}}class B { bool M(Reply r) => r.Status == {{(isReported ? "{|SMPP001:7|}" : "7")}}; }""", other);

    [Theory]
    [InlineData("s.Last(out var code); _ = code == {|SMPP001:7|};")]
    [InlineData("int code; s.Last(out code); _ = code == {|SMPP001:7|};")]
    [InlineData("var (code, _) = s; _ = code == {|SMPP001:7|};")]
    [InlineData("int code = 0; (code, _) = s; _ = code == {|SMPP001:7|};")]
    [InlineData("foreach (var (code, _) in new[] { s }) { _ = code == {|SMPP001:7|}; }")]
    [InlineData("foreach ((int code, _) in new[] { s }) { _ = code == {|SMPP001:7|}; }")]
    [InlineData("_ = s is ({|SMPP001:7|}, _);")]
    [InlineData("_ = s switch { ({|SMPP001:7|}, _) => 1, _ => 0 };")]
    [InlineData("switch (s) { case ({|SMPP001:7|}, _): break; }")]
    [InlineData("_ = (object)s is Acme.Sender({|SMPP001:7|}, _);")]
    [InlineData("_ = s is not ({|SMPP001:7|}, _);")]
    [InlineData("_ = new { S = s } is { S: ({|SMPP001:7|}, _) };")]
    [InlineData("switch ((object)s) { case Acme.Sender({|SMPP001:7|}, _): break; }")]
    [InlineData("switch (new { S = s }) { case { S: ({|SMPP001:7|}, _) }: break; }")]
    [InlineData("foreach (var x in new[] { s }) { _ = x switch\n{ ({|SMPP001:7|}, _) => 1, _ => 0 }; }")]
    [InlineData("int code;\n(code,\n_) = s; _ = code == {|SMPP001:7|};")]
    public Task Finds_a_value_without_a_name_where_the_file_has_a_name_of_SMPP(string statements) =>
        ReportsAsync($$"""class B { Acme.SmppClient? _client; void M(Acme.Sender s) { {{statements}} } }""");

    [Theory]
    [InlineData("s.Last(out var code); _ = code == {|SMPP001:7|};")]
    [InlineData("var (code, _) = s; _ = code == {|SMPP001:7|};")]
    public Task Finds_a_value_without_a_name_where_the_file_names_what_gives_it(string statements) =>
        ReportsAsync($$"""class B { void M(Acme.Sender s) { {{statements}} } }""");

    [Theory]
    [InlineData("_ = s.Status == 7;")]
    public Task Leaves_a_file_alone_that_has_no_name_of_SMPP(string statements) =>
        ReportsAsync($$"""class B { void M(Acme.Sender s) { {{statements}} } }""");

    /// <summary>One part of a member names codes and the other one does not, whichever is analyzed first.</summary>
    [Theory]
    [InlineData(
        "partial class B { partial void M(int smppErrorCode = {|SMPP001:7|}); }",
        "partial class B { [System.Obsolete(\"7\")] partial void M(int x) { _ = x == 7; } }")]
    [InlineData(
        """
        partial class B
        {
            int A(int x) => x == 7 ? 7 : 8;
            bool C(int smppErrorCode) => smppErrorCode == {|SMPP001:7|};
            int D(int x) => x == 7 ? 7 : 8;
        }
        """,
        """
        partial class B { bool E(int smppErrorCode) => smppErrorCode == {|SMPP001:7|}; int F(int x) => x == 7 ? 7 : 8; }
        """)]
    [InlineData(
        "[System.Obsolete(\"7\")] partial class B { int A(int x) => x == 7 ? 7 : 8; }",
        """
        partial class B
        {
            bool SmppErrorCode { get => Value == 7; set => Value = value ? 7 : 8; }
            int Value { get => 7; set { } }
            int Take(int smppErrorCode) => smppErrorCode == {|SMPP001:7|} ? 1 : 2;
        }
        """)]
    public async Task Looks_at_each_part_of_a_type_and_of_a_member_by_itself(string part, string other)
    {
        await ReportsAsync(part, other);
        await ReportsAsync(other, part);
    }

    /// <summary>The implicit call of the base constructor is the first operation, and its place is that of the comment above.</summary>
    [Theory]
    [InlineData("// Nothing.\n    public B(int smppErrorCode) { _ = smppErrorCode == {|SMPP001:7|}; }")]
    [InlineData("// Nothing.\n    [System.Obsolete(\"7\")] public B(int smppErrorCode) { if (smppErrorCode == {|SMPP001:7|}) { } }")]
    [InlineData("// Nothing.\n    public B(int x) { _ = x == 7; }")]
    public Task Finds_codes_in_a_constructor_whose_first_call_is_not_written(string constructor) => ReportsAsync($$"""
        class B
        {
            int A(int x) => x == 7 ? 7 : 8;

            {{constructor}}
        }
        """);

    [Fact]
    public async Task Finds_codes_in_the_statements_of_a_program()
    {
        var test = new Verify.Test<EmptyCodeFixProvider>
        {
            TestCode = """
                var code = int.Parse(Receipts.SmppErrorCode);
                return code == {|SMPP001:7|} ? 1 : 0;
                class Receipts { public static string SmppErrorCode => System.Environment.NewLine; }
                """,
        };
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        await test.RunAsync();
    }

    /// <summary>What a file imports counts for its parameters and locals, and not for those of other parts of the type.</summary>
    [Theory]
    [InlineData(
        "partial class B { bool M(int errorCode) => errorCode == 7; }",
        """
        using Acme.Smpp;
        partial class B { bool N(int errorCode, int count) => errorCode == {|SMPP001:7|} || count == 7; }
        """)]
    [InlineData(
        "using Acme.Smpp; partial class B { bool M(int errorCode) => errorCode == {|SMPP001:7|}; }",
        """
        using Acme.Smpp;
        partial class B { bool N(int errorCode, int count) => errorCode == {|SMPP001:7|} || count == 7; }
        """)]
    [InlineData("""
        using Acme.Smpp;
        partial class B
        {
            int ErrorCode;
            bool M(B b)
            {
                var errorCode = b.ErrorCode;
                var count = b.Count;
                return errorCode == {|SMPP001:7|} || count == 7 || b.ErrorCode == 7;
            }
        }
        """, "partial class B { int Count; bool N(B b) { var errorCode = b.ErrorCode; return errorCode == 7; } }")]
    [InlineData(
        "using Acme.Http; partial class B { bool M(int errorCode) => errorCode == 7; }",
        "partial class B { bool N(int errorCode) => errorCode == 7; }")]
    [InlineData(
        "namespace N { using Acme.Smpp; partial class B { bool M(int errorCode) => errorCode == {|SMPP001:7|}; } }",
        "namespace N { partial class B { bool N(int errorCode) => errorCode == 7; } }")]
    public async Task Takes_an_import_for_the_parameters_and_locals_of_its_file(string part, string other)
    {
        const string Imported = "namespace Acme.Smpp { } namespace Acme.Http { }";
        await ReportsAsync(part, other + Imported);
        await ReportsAsync(other, part + Imported);
    }

    private static Task ReportsAsync(string file, string other = "")
    {
        var test = new Verify.Test<EmptyCodeFixProvider> { TestCode = file };
        test.TestState.Sources.Add(Declarations);
        test.TestState.Sources.Add(other);
        return test.RunAsync();
    }
}
