using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <content>Codes that are added to sets, next to those that mean the same.</content>
public sealed partial class HandleOtherCodesFixTests
{
    [Theory]
    [InlineData("int[] SmppErrorCodes = { {|SMPP005:1|}, 51 };", "int[] SmppErrorCodes = { 1, CODE.AbsentSubscriber007, CODE.AbsentSubscriber015, 51 };")]
    [InlineData("int[] SmppErrorCodes = new[] { 51, {|SMPP005:15|}, };", "int[] SmppErrorCodes = new[] { 51, 15, CODE.AbsentSubscriber, CODE.AbsentSubscriber007, };")]
    [InlineData("int[] SmppErrorCodes = [51, {|SMPP005:1|}, 15];", "int[] SmppErrorCodes = [51, 1, CODE.AbsentSubscriber007, 15];")]
    [InlineData(
        "int[] SmppErrorCodes = [{|SMPP005:1|}, 7, 2, 16];",
        "int[] SmppErrorCodes = [1, 7, CODE.AbsentSubscriber015, 2, CODE.HandsetMemoryExceeded008, 16];")]
    [InlineData(
        "short[] SmppErrorCodes = new[] { ({|SMPP005:(short)1|}), (short)7 };",
        "short[] SmppErrorCodes = new[] { ((short)1), (short)7, (short)CODE.AbsentSubscriber015 };")]
    [InlineData("List<int> SmppErrorCodes = new() { ({|SMPP005:1|}), 7 };", "List<int> SmppErrorCodes = new() { (1), 7, CODE.AbsentSubscriber015 };")]
    [InlineData(
        "HashSet<string> SmppErrorCodes { get; } = new[] { {|SMPP005:\"001\"|}, \"007\" }.ToHashSet();",
        "HashSet<string> SmppErrorCodes { get; } = new[] { \"001\", \"007\", CODE.Text.AbsentSubscriber015 }.ToHashSet();")]
    [InlineData(
        "ImmutableArray<int> SmppErrorCodes => ImmutableArray.Create({|SMPP005:1|}, 7);",
        "ImmutableArray<int> SmppErrorCodes => ImmutableArray.Create(1, 7, CODE.AbsentSubscriber015);")]
    [InlineData(
        "Dictionary<int, int> DlrDelayByErrorCode = new() { [{|SMPP005:1|}] = 5, [7] = 5, [51] = 2 };",
        "Dictionary<int, int> DlrDelayByErrorCode = new() { [1] = 5, [7] = 5, [CODE.AbsentSubscriber015] = 5, [51] = 2 };")]
    [InlineData(
        "Dictionary<int, int> DlrDelayByErrorCode = new() { { {|SMPP005:1|}, 5 }, { 7, 5 } };",
        "Dictionary<int, int> DlrDelayByErrorCode = new() { { 1, 5 }, { 7, 5 }, { CODE.AbsentSubscriber015, 5 } };")]
    public Task Adds_codes_to_a_set_on_one_line(string before, string after) => FixesMemberAsync(before, after);

    [Theory]
    [InlineData("Span<int> x = stackalloc int[] { {|SMPP005:1|}, 7 };", "Span<int> x = stackalloc int[] { 1, 7, CODE.AbsentSubscriber015 };")]
    [InlineData("Span<int> x = stackalloc[] { {|SMPP005:1|}, 7, 51 };", "Span<int> x = stackalloc[] { 1, 7, CODE.AbsentSubscriber015, 51 };")]
    [InlineData("Span<int> x = stackalloc int[2] { {|SMPP005:1|}, 7 };", "Span<int> x = stackalloc int[2] { 1, 7 };")]
    public Task Adds_codes_to_a_span(string before, string after) =>
        FixesMemberAsync(Member(before), after.Contains("[2]", System.StringComparison.Ordinal) ? Member(before) : Member(after));

    private static string Member(string statement) => $"bool Has([ErrorCode] int r) {{ {statement} return x.Contains(r); }}";

    [Theory]
    [InlineData("{|SMPP005:Array.IndexOf(new[] { 1, 7 }, r) >= 0|}", "Array.IndexOf(new[] { 1, 7, CODE.AbsentSubscriber015 }, r) >= 0")]
    [InlineData("{|SMPP005:new List<int> { 1, 7, 51 }.IndexOf(r) == -1|}", "new List<int> { 1, 7, CODE.AbsentSubscriber015, 51 }.IndexOf(r) == -1")]
    [InlineData("{|SMPP005:!(Array.IndexOf(new[] { 1, 7 }, r) is -1)|}", "!(Array.IndexOf(new[] { 1, 7, CODE.AbsentSubscriber015 }, r) is -1)")]
    public Task Adds_codes_to_a_list_in_which_a_place_is_searched(string before, string after) =>
        FixesMemberAsync($"bool Has([ErrorCode] int r) => {before};", $"bool Has([ErrorCode] int r) => {after};");

    [Fact]
    public Task Adds_codes_to_a_set_on_lines_of_their_own() => FixesMemberAsync(
        """
        static readonly FrozenSet<int> SmppErrorCodes = new[]
        {
            {|SMPP005:1|}, // absent
            51,
            2,
            8 // full
        }.ToFrozenSet();

        static readonly Dictionary<int, TimeSpan> DlrDelayByErrorCode = new()
        {
            // absent
            [{|SMPP005:1|}] = TimeSpan.FromMinutes(5), // soon
            [7] = TimeSpan.FromMinutes(5),
            [51] = TimeSpan.Zero,
        };

        static readonly int[] DlrErrorCodes =
        [
            51, {|SMPP005:1|},
            2, 8,
            16
        ];
        """,
        """
        static readonly FrozenSet<int> SmppErrorCodes = new[]
        {
            1, // absent
            CODE.AbsentSubscriber007,
            CODE.AbsentSubscriber015,
            51,
            2,
            8,
            CODE.HandsetMemoryExceeded016 // full
        }.ToFrozenSet();

        static readonly Dictionary<int, TimeSpan> DlrDelayByErrorCode = new()
        {
            // absent
            [1] = TimeSpan.FromMinutes(5), // soon
            [7] = TimeSpan.FromMinutes(5),
            [CODE.AbsentSubscriber015] = TimeSpan.FromMinutes(5),
            [51] = TimeSpan.Zero,
        };

        static readonly int[] DlrErrorCodes =
        [
            51, 1, CODE.AbsentSubscriber007, CODE.AbsentSubscriber015,
            2, 8,
            16
        ];
        """);

    [Theory]
    [InlineData(
        "_ = {|SMPP005:new[] { 1, 7 }.Contains(receipt.GetErrorCode())|};",
        "_ = new[] { 1, 7, CODE.AbsentSubscriber015 }.Contains(receipt.GetErrorCode());")]
    [InlineData(
        "_ = {|SMPP005:!new HashSet<int> { 1, 51, 2 }.Contains(receipt.ErrorCode)|};",
        """
        _ = !new HashSet<int> { 1, CODE.AbsentSubscriber007, CODE.AbsentSubscriber015, 51, 2, CODE.HandsetMemoryExceeded008, CODE.HandsetMemoryExceeded016 }.Contains(receipt.ErrorCode);
        """)]
    [InlineData(
        "System.Linq.Expressions.Expression<Func<DeliveryReceipt, bool>> e = r => {|SMPP005:new[] { 1, 7 }.Contains(r.ErrorCode)|};",
        "System.Linq.Expressions.Expression<Func<DeliveryReceipt, bool>> e = r => new[] { 1, 7, CODE.AbsentSubscriber015 }.Contains(r.ErrorCode);")]
    [InlineData(
        "_ = {|SMPP005:new[] { 1 }.Contains(receipt.ErrorCode) || receipt.ErrorCode == 7|};",
        "_ = new[] { 1 }.Contains(receipt.ErrorCode) || receipt.ErrorCode is 7 or CODE.AbsentSubscriber015;")]
    public Task Adds_codes_to_what_is_searched(string before, string after) => FixesAsync(before, after, LanguageVersion.CSharp12);

    /// <summary>What another code gets is made once more for it, which nothing else in the program can notice.</summary>
    [Theory]
    [InlineData("TimeSpan", "TimeSpan.FromMinutes(5)")]
    [InlineData("TimeSpan", "new TimeSpan(0, 0, Pause)")]
    [InlineData("string", "\"absent\"")]
    [InlineData("(int, string)", "(Pause, nameof(Pause))")]
    [InlineData("int[]", "new[] { Pause, 2 }")]
    [InlineData("List<int>", "new List<int> { Pause }")]
    [InlineData("Version", "new(1, 2)")]
    [InlineData("Func<int, bool>", "static code => Next(code) > 1")]
    [InlineData("Func<int, int>", "Next")]
    public Task Copies_the_value_of_a_dictionary(string type, string value) => FixesMemberAsync(
        $"static readonly Dictionary<int, {type}> DlrDelayByErrorCode = new() {{ [{{|SMPP005:1|}}] = {value}, [7] = {value} }};{ValueMembers}",
        $"static readonly Dictionary<int, {type}> DlrDelayByErrorCode = new() {{ [1] = {value}, [7] = {value}, [CODE.AbsentSubscriber015] = {value} }};{ValueMembers}");

    [Theory]
    [InlineData("int", "Next(1)")]
    [InlineData("int", "Pause++")]
    [InlineData("int", "Pause = 2")]
    [InlineData("int", "Math.Max(Next(1), 2)")]
    [InlineData("int[]", "new[] { Next(1) }")]
    [InlineData("string", "Pause == 2 ? \"two\" : \"\"")]
    [InlineData("string", "Pause switch { 51 => \"two\", _ => \"\" }")]
    public Task Is_not_offered_where_the_value_of_a_dictionary_cannot_be_copied(string type, string value)
    {
        var member = $"static readonly Dictionary<int, {type}> DlrDelayByErrorCode = new() {{ [{{|SMPP005:1|}}] = {value}, [7] = {value} }};{ValueMembers}";
        return FixesMemberAsync(member, member);
    }

    private const string ValueMembers = " static int Pause; static int Next(int value) => Pause += value;";

    [Fact]
    public async Task Names_the_codes_of_a_set_in_the_title() => Assert.Equal(
        "Also handle 7, 8, 15 and 16",
        await FixedSource.TitlesAsync<HandleOtherCodesFix>("class C { int[] DlrErrorCodes = { 1, 2 }; }", "SMPP005"));

    private static Task FixesMemberAsync(string before, string after) =>
        Verify.FixesAsync<HandleOtherCodesFix>(WithMember(before), WithMember(after), rules: "SMPP005", editorConfig: "max_line_length = off");

    private static string WithMember(string member) => $$"""
        using System;
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using SmppErrorCodes;

        class C
        {
            {{member.Replace("CODE.", "TwilioSmppErrorCode.")}}
        }
        """;
}
