using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes.Editing;

/// <summary>Labels and branches in a <c>switch</c>, a part of which is compiled for other symbols only.</summary>
public sealed class ConditionalCodeTests
{
    /// <summary>The other codes may have labels that are not compiled now.</summary>
    [Theory]
    [InlineData("switch (receipt.ErrorCode)\n{\n    case {|SMPP005:1|}: A(); break;\n#if DEBUG\n    case 7: B(); break;\n#endif\n}")]
    [InlineData("switch (receipt.ErrorCode)\n{\n#if DEBUG\n    case 7: B(); break;\n#else\n    case {|SMPP005:1|}: A(); break;\n#endif\n}")]
    [InlineData("switch (receipt.ErrorCode)\n{\n    case {|SMPP005:1|} when count > 1: A(); break;\n#if DEBUG\n    case 7: B(); break;\n#endif\n}")]
    [InlineData("_ = receipt.ErrorCode switch\n{\n    {|SMPP005:1|} => 1,\n#if DEBUG\n    7 => 2,\n#endif\n    _ => 3,\n};")]
    [InlineData("_ = receipt switch\n{\n    { ErrorCode: {|SMPP005:1|} } => 1,\n#if DEBUG\n    { ErrorCode: 7 } => 2,\n#endif\n    _ => 3,\n};")]
    public Task Adds_no_codes_to_labels_beside_conditional_ones(string statement) => FixesAsync<HandleOtherCodesFix>(statement, statement, "SMPP005");

    /// <summary>A test inside a branch has no labels.</summary>
    [Theory]
    [InlineData(
        "switch (count)\n{\n    case 1: _ = {|SMPP005:receipt.ErrorCode is 1 or 7|}; break;\n#if DEBUG\n    case 7: B(); break;\n#endif\n}",
        """
        switch (count)
        {
            case 1: _ = receipt.ErrorCode is 1 or 7 or TwilioSmppErrorCode.AbsentSubscriber015; break;
        #if DEBUG
            case 7: B(); break;
        #endif
        }
        """)]
    [InlineData(
        "_ = count switch\n{\n#if DEBUG\n    7 => true,\n#endif\n    _ => {|SMPP005:receipt.ErrorCode is 1 or 7|},\n};",
        "_ = count switch\n{\n#if DEBUG\n    7 => true,\n#endif\n    _ => receipt.ErrorCode is 1 or 7 or TwilioSmppErrorCode.AbsentSubscriber015,\n};")]
    [InlineData(
        "#if !DEBUG\nswitch (receipt.ErrorCode)\n{\n    case {|SMPP005:1|}: case 7: A(); break;\n}\n#endif",
        "#if !DEBUG\nswitch (receipt.ErrorCode)\n{\n    case 1: case 7: case TwilioSmppErrorCode.AbsentSubscriber015: A(); break;\n}\n#endif")]
    public Task Adds_codes_where_only_the_code_around_is_conditional(string before, string after) => FixesAsync<HandleOtherCodesFix>(before, after, "SMPP005");

    /// <summary>In the other build, the code would move to a branch that is always there.</summary>
    [Theory]
    [InlineData("""
        switch (receipt.ErrorCode)
        {
            case 1: A(); break;
        #if !DEBUG
            case 51: B(); break;
            case {|SMPP007:7|}: case 15: A(); break;
            case 2: break;
        #endif
        }
        """)]
    [InlineData("""
        switch (receipt.ErrorCode)
        {
        #if !DEBUG
            case 1: A(); break;
            case 51: B(); break;
        #endif
            case 2: break;
            case {|SMPP007:7|}: case 15: A(); break;
        }
        """)]
    [InlineData("_ = receipt.ErrorCode switch\n{\n    1 => 1,\n#if !DEBUG\n    51 => 2,\n    {|SMPP007:7 or 15|} => 1,\n    2 => 4,\n#endif\n    _ => 3,\n};")]
    [InlineData("""
        if (receipt.ErrorCode == 1) { A(); }
        #if !DEBUG
        else if (receipt.ErrorCode == 51) { B(); }
        else if ({|SMPP007:receipt.ErrorCode is 7 or 15|}) { A(); }
        #endif
        """)]
    public Task Merges_no_branches_across_a_directive(string statement) => FixesAsync<MergeBranchesFix>(statement, statement, "SMPP007");

    [Theory]
    [InlineData(
        "switch (receipt.ErrorCode)\n{\n#if !DEBUG\n    case 1: A(); break;\n    case {|SMPP007:7|}: case 15: A(); break;\n    case 51: B(); break;\n#endif\n}",
        "switch (receipt.ErrorCode)\n{\n#if !DEBUG\n    case 1:\n    case 7:\n    case 15: A(); break;\n    case 51: B(); break;\n#endif\n}")]
    [InlineData(
        """
        switch (receipt.ErrorCode)
        {
            case 1: A(); break;
            case {|SMPP007:7|}: case 15: A(); break;
            case 51: B(); break;
        #if DEBUG
            case 2: B(); break;
        #endif
        }
        """,
        """
        switch (receipt.ErrorCode)
        {
            case 1:
            case 7:
            case 15: A(); break;
            case 51: B(); break;
        #if DEBUG
            case 2: B(); break;
        #endif
        }
        """)]
    public Task Merges_branches_between_directives(string before, string after) => FixesAsync<MergeBranchesFix>(before, after, "SMPP007");

    private static Task FixesAsync<TFix>(string before, string after, string rule)
        where TFix : CodeFixProvider, new() =>
        Verify.FixesAsync<TFix>(Source(before), Source(after), rules: rule);

    private static string Source(string statement) => "using SmppErrorCodes;\n" + Receipts.Statements(statement + "\nvoid A() { } void B() { }");
}
