using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>SMPP001's fix. Every pair of sources is also compiled, and has to give the same assembly.</summary>
public sealed partial class UseNamedConstantFixTests
{
    internal const string Receipt = """

        public class DeliveryReceipt
        {
            public int ErrorCode;
            public int? NetworkErrorCode;
            public long LongErrorCode;
            public long? OptionalLongErrorCode;
            public uint UnsignedErrorCode;
            public ulong LongUnsignedErrorCode;
            public byte ByteErrorCode;
            public string TextErrorCode;
            public static void Send(int smppErrorCode) { }
            public static void Log(int smppErrorCode) { }
            public static void Log(long smppErrorCode) { }
            public static void Log(object value) { }
        }
        """;

    [Theory]
    [InlineData("_ = receipt.ErrorCode == {|SMPP001:7|};", "_ = receipt.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData("_ = {|SMPP001:0x07|} != receipt.ErrorCode;", "_ = TwilioSmppErrorCode.AbsentSubscriber007 != receipt.ErrorCode;")]
    [InlineData("_ = receipt.ErrorCode == {|SMPP001:0b0000_0111|};", "_ = receipt.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData("_ = receipt.ErrorCode == ({|SMPP001:007|});", "_ = receipt.ErrorCode == (TwilioSmppErrorCode.AbsentSubscriber007);")]
    [InlineData("_ = receipt.ErrorCode == (short){|SMPP001:7|};", "_ = receipt.ErrorCode == (short)TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData("_ = receipt.LongErrorCode == {|SMPP001:7|};", "_ = receipt.LongErrorCode == TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData("_ = receipt.LongErrorCode == {|SMPP001:7L|};", "_ = receipt.LongErrorCode == TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData("_ = receipt.UnsignedErrorCode == {|SMPP001:7u|};", "_ = receipt.UnsignedErrorCode == TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData("_ = receipt.LongUnsignedErrorCode == {|SMPP001:7UL|};", "_ = receipt.LongUnsignedErrorCode == TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData("_ = receipt.ByteErrorCode == {|SMPP001:7|};", "_ = receipt.ByteErrorCode == TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData("receipt.ByteErrorCode = {|SMPP001:7|};", "receipt.ByteErrorCode = TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData("_ = receipt.NetworkErrorCode ?? {|SMPP001:7|};", "_ = receipt.NetworkErrorCode ?? TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData("_ = {|SMPP001:7|}.Equals(receipt.ErrorCode);", "_ = TwilioSmppErrorCode.AbsentSubscriber007.Equals(receipt.ErrorCode);")]
    [InlineData(
        "_ = receipt.ErrorCode == (receipt.NetworkErrorCode == null ? {|SMPP001:0|} : {|SMPP001:14|});",
        "_ = receipt.ErrorCode == (receipt.NetworkErrorCode == null\n            ? TwilioSmppErrorCode.NoError\n            : TwilioSmppErrorCode.NoError014);")]
    [InlineData("var smppErrorCode = {|SMPP001:7|};", "var smppErrorCode = TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData("checked { _ = receipt.ErrorCode == {|SMPP001:7|}; }", "checked { _ = receipt.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007; }")]
    public Task Replaces_numbers(string before, string after) => FixesStatementAsync(before, after);

    [Theory]
    [InlineData("var smppErrorCode = {|SMPP001:7L|};", "var smppErrorCode = (long)TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData(
        "_ = object.Equals(receipt.LongErrorCode, {|SMPP001:7L|});",
        "_ = object.Equals(receipt.LongErrorCode, (long)TwilioSmppErrorCode.AbsentSubscriber007);")]
    [InlineData("_ = {|SMPP001:7L|}.Equals(receipt.LongErrorCode);", "_ = ((long)TwilioSmppErrorCode.AbsentSubscriber007).Equals(receipt.LongErrorCode);")]
    [InlineData("DeliveryReceipt.Log({|SMPP001:7L|});", "DeliveryReceipt.Log((long)TwilioSmppErrorCode.AbsentSubscriber007);")]
    [InlineData("DeliveryReceipt.Log({|SMPP001:7|});", "DeliveryReceipt.Log(TwilioSmppErrorCode.AbsentSubscriber007);")]
    [InlineData("DeliveryReceipt.Send({|SMPP001:7|});", "DeliveryReceipt.Send(TwilioSmppErrorCode.AbsentSubscriber007);")]
    [InlineData("_ = receipt.OptionalLongErrorCode == {|SMPP001:7L|};", "_ = receipt.OptionalLongErrorCode == (long)TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData("_ = (object)receipt.LongErrorCode is {|SMPP001:7L|};", "_ = (object)receipt.LongErrorCode is (long)TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData(
        "switch ((object)receipt.LongErrorCode) { case {|SMPP001:7L|}: break; }",
        "switch ((object)receipt.LongErrorCode) { case (long)TwilioSmppErrorCode.AbsentSubscriber007: break; }")]
    [InlineData("_ = receipt.OptionalLongErrorCode is {|SMPP001:7L|};", "_ = receipt.OptionalLongErrorCode is TwilioSmppErrorCode.AbsentSubscriber007;")]
    public Task Casts_where_the_type_matters(string before, string after) => FixesStatementAsync(before, after);

    [Theory]
    [InlineData("_ = receipt.TextErrorCode == {|SMPP001:\"007\"|};", "_ = receipt.TextErrorCode == TwilioSmppErrorCode.Text.AbsentSubscriber007;")]
    [InlineData("_ = receipt.TextErrorCode == {|SMPP001:@\"007\"|};", "_ = receipt.TextErrorCode == TwilioSmppErrorCode.Text.AbsentSubscriber007;")]
    [InlineData("_ = receipt.TextErrorCode == {|SMPP001:\"\"\"007\"\"\"|};", "_ = receipt.TextErrorCode == TwilioSmppErrorCode.Text.AbsentSubscriber007;")]
    [InlineData("_ = receipt.TextErrorCode == {|SMPP001:\"\\u0030\\u00307\"|};", "_ = receipt.TextErrorCode == TwilioSmppErrorCode.Text.AbsentSubscriber007;")]
    [InlineData(
        """
        receipt.TextErrorCode = receipt.TextErrorCode ?? {|SMPP001:"000"|};
        """,
        "receipt.TextErrorCode = receipt.TextErrorCode ?? TwilioSmppErrorCode.Text.NoError;")]
    public Task Replaces_texts(string before, string after) => FixesStatementAsync(before, after);

    [Theory]
    [InlineData("\"7\"")]
    [InlineData("\"07\"")]
    public Task Leaves_a_text_that_equals_no_constant(string literal)
    {
        var source = InMethod($"_ = receipt.TextErrorCode == {{|SMPP001:{literal}|}};");
        return Verify.FixesAsync<UseNamedConstantFix>(source, source);
    }

    [Theory]
    [InlineData(
        "System.Linq.Expressions.Expression<System.Func<DeliveryReceipt, bool>> e = r => r.ErrorCode == {|SMPP001:7|};",
        "System.Linq.Expressions.Expression<System.Func<DeliveryReceipt, bool>> e = r => r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData(
        "System.Linq.Expressions.Expression<System.Func<DeliveryReceipt, bool>> e = r => r.LongErrorCode == {|SMPP001:7L|};",
        "System.Linq.Expressions.Expression<System.Func<DeliveryReceipt, bool>> e = r => r.LongErrorCode == TwilioSmppErrorCode.AbsentSubscriber007;")]
    [InlineData(
        """
        System.Linq.Expressions.Expression<System.Func<DeliveryReceipt, bool>> e = r => r.TextErrorCode == {|SMPP001:"007"|};
        """,
        "System.Linq.Expressions.Expression<System.Func<DeliveryReceipt, bool>> e = r => r.TextErrorCode == TwilioSmppErrorCode.Text.AbsentSubscriber007;")]
    [InlineData(
        "System.Func<DeliveryReceipt, bool> f = r => r.ErrorCode == {|SMPP001:7|};",
        "System.Func<DeliveryReceipt, bool> f = r => r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007;")]
    public Task Replaces_literals_in_lambdas_and_expression_trees(string before, string after) => FixesStatementAsync(before, after);

    [Theory]
    [InlineData(
        "_ = /* before */ receipt.ErrorCode == /* left */ {|SMPP001:7|} /* right */; // after",
        "_ = /* before */ receipt.ErrorCode == /* left */ TwilioSmppErrorCode.AbsentSubscriber007 /* right */; // after")]
    [InlineData(
        """
        switch (receipt.ErrorCode)
                {
                    // The HLR says so.
                    case {|SMPP001:1|}: // absent
                    case {|SMPP001:7|} /* the same */:
                        break;
                }
        """,
        """
        switch (receipt.ErrorCode)
                {
                    // The HLR says so.
                    case TwilioSmppErrorCode.AbsentSubscriber: // absent
                    case TwilioSmppErrorCode.AbsentSubscriber007 /* the same */:
                        break;
                }
        """)]
    [InlineData(
        """
        _ = receipt.ErrorCode
        #if true
                    == {|SMPP001:7|}
        #endif
                    ;
        """,
        """
        _ = receipt.ErrorCode
        #if true
                    == TwilioSmppErrorCode.AbsentSubscriber007
        #endif
                    ;
        """)]
    public Task Keeps_comments_and_directives_around(string before, string after) => FixesStatementAsync(before, after);

    [Theory]
    [InlineData(LanguageVersion.CSharp5)]
    [InlineData(LanguageVersion.CSharp6)]
    [InlineData(LanguageVersion.CSharp7)]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    public Task Writes_code_for_each_language_version(LanguageVersion languageVersion) => FixesFileAsync(
        """
        class C
        {
            static readonly int SmppErrorCode = {|SMPP001:7|};

            string M(DeliveryReceipt r, int smppErrorCode = {|SMPP001:255|})
            {
                switch (r.ErrorCode)
                {
                    case {|SMPP001:1|}:
                        return r.TextErrorCode != {|SMPP001:"001"|} ? "a" : "b";
                    default:
                        return r.LongErrorCode == {|SMPP001:47L|} ? "c" : "d";
                }
            }
        }
        """,
        """
        using SmppErrorCodes;

        class C
        {
            static readonly int SmppErrorCode = TwilioSmppErrorCode.AbsentSubscriber007;

            string M(DeliveryReceipt r, int smppErrorCode = TwilioSmppErrorCode.UnknownError)
            {
                switch (r.ErrorCode)
                {
                    case TwilioSmppErrorCode.AbsentSubscriber:
                        return r.TextErrorCode != TwilioSmppErrorCode.Text.AbsentSubscriber ? "a" : "b";
                    default:
                        return r.LongErrorCode == TwilioSmppErrorCode.TcapError ? "c" : "d";
                }
            }
        }
        """,
        languageVersion);

    [Fact]
    public Task Fixes_all_documents_of_a_project() => FixesFileAsync(
        [
            "class C { bool M(DeliveryReceipt r) { return r.ErrorCode == {|SMPP001:7|} || r.ErrorCode == {|SMPP001:1|}; } }",
            "class D { bool M(DeliveryReceipt r) { return r.TextErrorCode == {|SMPP001:\"053\"|} || r.ErrorCode == {|SMPP002:543|}; } }",
            Receipt,
        ],
        [
            """
            using SmppErrorCodes;

            class C { bool M(DeliveryReceipt r) { return r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007 || r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber; } }
            """,
            """
            using SmppErrorCodes;

            class D { bool M(DeliveryReceipt r) { return r.TextErrorCode == TwilioSmppErrorCode.Text.InsufficientCredit || r.ErrorCode == {|SMPP002:543|}; } }
            """,
            Receipt,
        ]);

    /// <summary>Both projects have the constants, and one sees the internals of the other.</summary>
    [Fact]
    public Task Fixes_all_documents_of_a_solution()
    {
        const string Library = """
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TestProject")]
            """ + Receipt;
        var test = new Verify.Test<UseNamedConstantFix>
        {
            TestCode = "class C { bool M(DeliveryReceipt r) => r.ErrorCode == {|SMPP001:7|}; }",
            FixedCode = "using SmppErrorCodes;\n\nclass C { bool M(DeliveryReceipt r) => r.ErrorCode == TwilioSmppErrorCode.AbsentSubscriber007; }",
        };
        test.TestState.AdditionalProjects["Library"].AdditionalReferences.AddRange(GeneratedCompilation.Net100References);
        test.FixedState.AdditionalProjects["Library"].AdditionalReferences.AddRange(GeneratedCompilation.Net100References);
        test.TestState.AdditionalProjects["Library"].Sources.Add(Library + " class D { bool M(DeliveryReceipt r) => r.ErrorCode == {|SMPP001:51|}; }");
        test.FixedState.AdditionalProjects["Library"].Sources.Add(
            "using SmppErrorCodes;\n\n" + Library + " class D { bool M(DeliveryReceipt r) => r.ErrorCode == TwilioSmppErrorCode.SmsMalformed; }");
        test.TestState.AdditionalProjectReferences.Add("Library");
        return test.RunAsync();
    }

    [Theory]
    [InlineData("_ = receipt.ErrorCode == {|SMPP001:7|};", "Use 'TwilioSmppErrorCode.AbsentSubscriber007'")]
    [InlineData("_ = receipt.TextErrorCode == {|SMPP001:\"007\"|};", "Use 'TwilioSmppErrorCode.Text.AbsentSubscriber007'")]
    public Task Names_the_constant_in_the_title(string statement, string title)
    {
        var test = new Verify.Test<UseNamedConstantFix>
        {
            TestCode = InMethod(statement),
            FixedCode = "using SmppErrorCodes;\n" + InMethod(MarkupPattern().Replace(statement, title[5..^1])),
            CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title),
        };
        return test.RunAsync();
    }

    internal static Task FixesStatementAsync(string before, string after) =>
        FixesFileAsync([InMethod(before)], ["using SmppErrorCodes;\n" + InMethod(after)]);

    internal static Task FixesFileAsync(string before, string after, LanguageVersion languageVersion = LanguageVersion.Latest) =>
        FixesFileAsync([before, Receipt], [after, Receipt], languageVersion);

    internal static Task FixesFileAsync(
        string[] before,
        string[] after,
        LanguageVersion languageVersion = LanguageVersion.Latest,
        OutputKind outputKind = OutputKind.DynamicallyLinkedLibrary)
    {
        var test = new Verify.Test<UseNamedConstantFix> { LanguageVersion = languageVersion };
        test.TestState.OutputKind = outputKind;
        Add(test.TestState.Sources, before);
        Add(test.FixedState.Sources, after);
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test.RunAsync();
    }

    private static void Add(SourceFileList list, string[] sources)
    {
        foreach (var source in sources)
        {
            list.Add(source);
        }
    }

    private static string InMethod(string statement) => $$"""

        class C
        {
            void M(DeliveryReceipt receipt)
            {
                {{statement}}
            }
        }
        {{Receipt}}
        """;

    [GeneratedRegex("""\{\|SMPP[0-9]+:(.+?)\|\}""")]
    private static partial Regex MarkupPattern();
}
