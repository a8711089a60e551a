using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using CsCheck;
using SmppErrorCodes.Tests.Catalogs;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>Generates files with literals that stand for codes.</summary>
/// <remarks>In the formats, 0 is the code, 1 and 2 are literals of different values, 3 is the code's type, 4 its name, and 5 a new name.</remarks>
internal static class LiteralPrograms
{
    private static readonly ImmutableArray<FileForm> Forms =
    [
        new(Usings + "\nnamespace NAME\n{\nTYPES\n}\n"),
        new(Usings + "\nnamespace NAME;\n\nTYPES\n"),
        new(Usings + "using SmppErrorCodes;\n\nnamespace NAME;\n\nTYPES\n"),
        new(Usings + "using static SmppErrorCodes.TwilioSmppErrorCode;\n\nnamespace NAME;\n\nTYPES\n"),
        new(Usings + "using Codes = SmppErrorCodes.TwilioSmppErrorCode;\n\nnamespace NAME;\n\nTYPES\n"),
        new("// A header.\n\n" + Usings + "\nnamespace NAME;\n\nTYPES\n\nclass TwilioSmppErrorCode { }\n"),
        new(Usings + "\nnamespace NAME;\n\nTYPES\n\npartial class Handler { class SmppErrorCodes { } class TwilioSmppErrorCode { } }\n"),
        new(Usings + "\nnamespace NAME\n{\nTYPES\n\nnamespace SmppErrorCodes { class TwilioSmppErrorCode { } }\n}\n"),
        new("namespace NAME\n{\n    " + Usings.TrimEnd().Replace("\n", "\n    ") + "\n\nTYPES\n}\n"),
        new("#nullable disable\n" + Usings + "#if true\n#endif\n\nnamespace NAME;\n\nTYPES\n\npartial class Handler { const int NoError = 3, AbsentSubscriber = 4; }\n"),
    ];

    private static readonly ImmutableArray<CodeMember> Codes =
    [
        new("ErrorCode", "int", "receipt.ErrorCode"),
        new("ErrorCode", "int", "receipt.ErrorCode"),
        new("ShortErrorCode", "short", "receipt.ShortErrorCode"),
        new("LongErrorCode", "long", "receipt.LongErrorCode"),
        new("ByteErrorCode", "byte", "receipt.ByteErrorCode"),
        new("SByteErrorCode", "sbyte", "receipt.SByteErrorCode"),
        new("UShortErrorCode", "ushort", "receipt.UShortErrorCode"),
        new("UIntErrorCode", "uint", "receipt.UIntErrorCode"),
        new("ULongErrorCode", "ulong", "receipt.ULongErrorCode"),
        new("NIntErrorCode", "nint", "receipt.NIntErrorCode"),
        new("NUIntErrorCode", "nuint", "receipt.NUIntErrorCode"),
        new("OptionalErrorCode", "int?", "receipt.OptionalErrorCode"),
        new("OptionalErrorCode", "int?", "receipt?.OptionalErrorCode"),
        new("OptionalLongErrorCode", "long?", "receipt.OptionalLongErrorCode"),
        new("ErrorCode", "int", "(await Task.FromResult(receipt)).ErrorCode"),
        new("TextErrorCode", "string", "receipt.TextErrorCode"),
        new("TextErrorCode", "string", "receipt.TextErrorCode?.Trim()"),
        new("TextErrorCode", "string", "receipt.TextErrorCode"),
        new("OfLongCodes", "int", "receipt.OfLongCodes"),
        new("OfULongCodes", "int", "receipt.OfULongCodes"),
        new("OfShortCodes", "int", "receipt.OfShortCodes"),
        new("OfULongStatus", "int", "receipt.OfULongStatus"),
        new("ByteOfSByteCodes", "byte", "receipt.ByteOfSByteCodes"),
        new("ShortOfLongCodes", "short", "receipt.ShortOfLongCodes"),
        new("UIntOfSByteCodes", "uint", "receipt.UIntOfSByteCodes"),
        new("LongOfUIntCodes", "long", "receipt.LongOfUIntCodes"),
        new("ULongOfLongCodes", "ulong", "receipt.ULongOfLongCodes"),
        new("NIntOfUShortCodes", "nint", "receipt.NIntOfUShortCodes"),
        new("OptionalOfShortCodes", "int?", "receipt.OptionalOfShortCodes"),
        new("OptionalOfByteStatus", "long?", "receipt.OptionalOfByteStatus"),
    ];

    /// <summary>In these a string is as good as a number.</summary>
    private static readonly ImmutableArray<string> Statements =
    [
        "_ = {0} == {1};",
        "_ = {1} != {0} && count > 3;",
        "_ = {0} == {1} || {0} == {2};",
        "_ = {0} is {1} or {2};",
        "_ = {0} is not ({1});",
        "_ = {0} is {1} ? count : 3;",
        "_ = {0} is {1} && count is 7;",
        "{{ int[] {5} = count > 3 && {0} is {1} ? [1] : [2]; }}",
        "_ = {0} is {{ }} and not {1};",
        "_ = (object){0} is {1};",
        "switch ({0}) {{ case {1}: count++; break; case ({2}): count--; break; }}",
        "switch ({0}) {{ case {1} when count > 7: count++; break; case {1}: goto case {2}; case {2}: default: count--; break; }}",
        "switch ({0}) {{ case {1}: switch (count) {{ case 7: break; default: goto case 7; }} break; default: goto case {1}; }}",
        "count = {0} switch {{ {1} => 1, {2} when count > 1 => 2, _ => 7 }};",
        "_ = {0} switch {{ {1} or {2} => 1, _ => throw new Exception() }};",
        "_ = receipt is {{ {4}: {1} }};",
        "_ = receipt is {{ {4}: {1} or {2}, ErrorCode: > 7 }};",
        "switch (receipt) {{ case {{ {4}: {1} }}: count++; break; }}",
        "_ = ({0}, count) == ({1}, 7);",
        "_ = ({0}, count) is ({1}, 7);",
        "{{ ({3} SmppErrorCode, int Count) {5} = ({1}, 7); _ = {5} == ({2}, 7) || ({1}, 7) != {5}; }}",
        "_ = ({0}, count) switch {{ ({1}, 7) => 1, ({2}, _) => 2, _ => 3 }};",
        "receipt.{4} = {1};",
        "receipt.{4} = count > 1 ? {1} : {2};",
        "receipt.{4} = {0} switch {{ {1} => {2}, _ => {1} }};",
        "(receipt.{4}, count) = ({1}, 7);",
        "_ = new[] {{ {1}, {2} }}.Contains({0});",
        "_ = new {3}[] {{ {1}, {2} }}.Contains({0});",
        "_ = new HashSet<{3}> {{ {1}, {2} }}.Contains({0});",
        "{{ {3}[] {5} = [{1}, {2}]; _ = {5}.Contains({0}); }}",
        "_ = {0}.Equals({1});",
        "_ = ({1}).Equals({0});",
        "_ = object.Equals({0}, {1});",
        "_ = Equals({1}, {0});",
        "_ = EqualityComparer<{3}>.Default.Equals({0}, {1});",
        "Assert.Equal({1}, {0});",
        "Assert.Equal<{3}>({1}, {0});",
        "Assert.Equal((object){1}, {0});",
        "_ = {0}.ShouldBe({1});",
        "_ = {0}.ShouldBeOneOf({1}, {2});",
        "FluentAssertions.Extensions.Should({0}).Be({1}).And.BeOneOf({1}, {2});",
        "NUnit.Framework.Assert.That({0}, NUnit.Framework.Is.EqualTo({1}));",
        "NUnit.Framework.Assert.That({0}, NUnit.Framework.Is.Not.AnyOf({1}, {2}));",
        "Calls.Log({1});",
        "Calls.Wide({1});",
        "Calls.Narrow({1});",
        "Calls.Signed({1});",
        "Calls.Boxed({1});",
        "Calls.Enumerated({1});",
        "Calls.Optional(dlrErrorCode: {1}, smppErrorCode: {2});",
        "Calls.Generic({1});",
        "Calls.Generic<{3}>({1});",
        "Calls.Pair({1}, {0});",
        "Calls.Pair({1}, {2});",
        "Calls.Params({1}, {2});",
        "Calls.In({1});",
        "receipt.Send(smppErrorCode: {1});",
        "{{ dynamic {5} = receipt; _ = {5}.{4} == {1}; {5}.Send({1}); _ = {0} == (dynamic){1}; Calls.Log({5}.{4} ?? {1}); }}",
        "{{ dynamic {5} = count; _ = {5} == {1}; receipt.Describe({1}); Calls.Pair({1}, {5}); }}",
        "{{ var {5}SmppErrorCode = {1}; Calls.Log({5}SmppErrorCode); }}",
        "{{ {3} {5}SmppErrorCode = {1}; {5}SmppErrorCode = {2}; Calls.Log({5}SmppErrorCode); }}",
        "{{ var {5} = {0}; if ({5} == {1}) count++; else if ({5} == {2}) count--; }}",
        "{{ const {3} {5}SmppErrorCode = {1}; Calls.Log({5}SmppErrorCode); }}",
        "{{ Func<DeliveryReceipt, bool> {5} = r => r.{4} == {1}; }}",
        "{{ Func<{3}> {5} = () => {1}; {3} {5}SmppErrorCode({3} smppErrorCode = {1}) {{ return count > 1 ? {1} : {2}; }} }}",
        "{{ var {5} = ({3} smppErrorCode = {1}, int count = 7) => smppErrorCode == {2}; {5}(); }}",
        "{{ Expression<Func<DeliveryReceipt, bool>> {5} = r => r.{4} == {1} || r.{4} != {2}; }}",
        "{{ Expression<Func<DeliveryReceipt, bool>> {5} = r => r.{4}.Equals({1}) && new[] {{ {1} }}.Contains(r.{4}); }}",
        "{{ Expression<Func<DeliveryReceipt>> {5} = () => new DeliveryReceipt {{ {4} = {1} }}; }}",
        "{{ Expression<Func<DeliveryReceipt, object>> {5} = r => r.Describe({1}); }}",
        "_ = from r in new[] {{ receipt }}.AsQueryable() where r.{4} == {1} select r.{4};",
        "_ = $\"{{{0} == {1}}}\";",
        "_ = $\"{{({0} == {1} ? \"7\" : \"8\")}} {{receipt.Describe({1})}} {{count,7}}\";",
        "_ = $@\"{{receipt.Describe({1}):D3}} {{{0} is {1}}}\";",
        "_ = $\"\"\"{{{0} != {1}}}\"\"\";",
        "_ = new DeliveryReceipt {{ {4} = {1} }};",
        "checked {{ _ = {0} == {1}; receipt.{4} = {2}; }}",
        "unchecked {{ _ = {0} == {1}; receipt.{4} = {2}; }}",
        "for (; {0} != {1}; count++) {{ if ({0} == {2}) break; }}",
        "while ({0} == {1} && count++ < 7) ;",
        "try {{ count++; }} catch (Exception) when ({0} == {1}) {{ count--; }}",
        "_ = {0} == {1} ? count : throw new Exception();",
        "_ = {0} == (count > 7 ? {1} : {2});",
        "_ = {0} == /* a */ {1} /* b */; // c",
        "Calls.Boxed({0} == {1});",
    ];

    private static readonly ImmutableArray<string> NullableStatements =
    [
        "_ = {0} ?? {1};",
        "receipt.{4} ??= {1};",
        "_ = ({0} ?? {1}) == {2};",
        "_ = {0}?.Equals({1});",
        "_ = {0} is null or {1};",
        "{{ Expression<Func<DeliveryReceipt, object>> {5} = r => r.{4} ?? {1}; }}",
    ];

    private static readonly ImmutableArray<string> NumberStatements =
    [
        "_ = {0} is > 7 and not {1};",
        "_ = {0} is {1} or -1;",
        "_ = {0} is > 7 or {1} or {2};",
        "_ = {0} switch {{ < 7 => 1, {1} => 2, _ => 3 }};",
        "_ = dlr with {{ SmppErrorCode = {1} }};",
        "_ = new DlrRecord({1});",
        "_ = dlr is {{ SmppErrorCode: {1}, SmppErrCode: \"007\" }};",
        "_ = dlr is ({1}, \"007\");",
        "_ = {0} == {1} + 0;",
        "_ = {0} + 7 == {1};",
    ];

    private static readonly ImmutableArray<string> Members =
    [
        "public const {3} {5} = {1};",
        "public static readonly {3} {5}SmppErrorCode = {1};",
        "public static {3} {5}SmppErrorCode {{ get; set; }} = {1};",
        "public static {3} {5}SmppErrorCode => {1};",
        "public static {3} Get{5}SmppErrorCode(bool isLate, {3} smppErrorCode = {1}) {{ if (isLate) return {1}; else return {2}; }}",
        "public static async Task<{3}> Get{5}SmppErrorCodeAsync() {{ await Task.Yield(); return {1}; }}",
        "[return: global::SmppErrorCodes.ErrorCode] public static IEnumerable<{3}> {5}() {{ yield return {1}; yield return {2}; }}",
        "[Status({1})] public static int {5};",
        "[Status({1}), Status(7, \"007\", SmppErrorCode = 0x07)] public static int {5};",
        "public enum {5} {{ Value = 7 }} [Status({5}.Value, SmppErrorCode = 0x7)] public static bool Is{5}(DeliveryReceipt receipt) => receipt.{4} == {1};",
        "public static bool {5}<T>(T receipt) where T : DeliveryReceipt => receipt.{4} == {1};",
        "public static bool {5}<T>(T smppErrorCode, {3} dlrErrorCode) where T : IEquatable<{3}> => smppErrorCode.Equals({1}) || dlrErrorCode.Equals({2});",
        "public static bool {5}(in {3} smppErrorCode, out {3} dlrErrorCode) {{ dlrErrorCode = {1}; return smppErrorCode is {2}; }}",
        "[global::SmppErrorCodes.ErrorCode] public static {3}[] {5} = {{ {1}, {2} }};",
        "[global::SmppErrorCodes.ErrorCode] public static readonly Dictionary<{3}, int> {5} = new() {{ {{ {1}, 7 }}, {{ {2}, 8 }} }};",
        "public static unsafe bool {5}(int* smppErrorCode) => *smppErrorCode == 7;",
    ];

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Linq.Expressions;
        using System.Threading.Tasks;

        """;

    private static readonly Gen<int> Value = Gen.Frequency(
        (12, Gen.OneOf(CatalogTable.Rows.Select(row => int.Parse(row.Code, CultureInfo.InvariantCulture)).ToArray())),
        (8, Gen.OneOf(0, 1, 6, 7, 14, 15)),
        (1, Gen.OneOf(22, 999, 4711)));

    public static Gen<LiteralProgram> All { get; } =
        from form in Gen.OneOf(Forms.ToArray())
        from members in Use(code => Members).Array[0, 3]
        from statements in Use(code => [.. Statements, .. code.IsText ? [] : NumberStatements, .. code.Type[^1] == '?' || code.IsText ? NullableStatements : []]).Array[1, 6]
        select new LiteralProgram(form, [.. members], [.. statements]);

    private static Gen<LiteralUse> Use(Func<CodeMember, ImmutableArray<string>> formats) =>
        from code in Gen.OneOf(Codes.ToArray())
        from format in Gen.OneOf(formats(code).ToArray())
        from values in Gen.Select(Value, Value).Where(values => values.Item1 != values.Item2 && Math.Max(values.Item1, values.Item2) <= Max(code.Type))
        from literal in Literal(code, values.Item1)
        from other in Literal(code, values.Item2)
        select new LiteralUse(format, code, literal, other);

    private static Gen<string> Literal(CodeMember code, int value) =>
        from spelled in code.IsText ? TextSpelling(value) : NumberSpelling(value)
        from suffix in code.IsText ? Gen.Const("") : Gen.OneOf(Suffixes(code.Type))
        from around in Gen.Frequency((12, Gen.Const("{0}")), (4, Gen.OneOf(code.IsText ? TextFolding : NumberFolding(code.Type))))
        select string.Format(null, around, spelled + suffix);

    private static Gen<string> NumberSpelling(int value) => Gen.OneOf(
        $"{value}",
        $"{value}",
        $"{value}",
        $"{value:D3}",
        $"0x{value:X}",
        $"0X{value:x4}",
        $"0b{value:b}",
        $"0B0000_{value:b8}",
        value > 9 ? $"{value / 10}_{value % 10}" : $"0__{value}",
        $"0x_{value:x2}");

    private static Gen<string> TextSpelling(int value) => Gen.OneOf(
        $"\"{value:D3}\"",
        $"\"{value:D3}\"",
        $"\"{value}\"",
        $"@\"{value:D3}\"",
        $"\"\"\"{value:D3}\"\"\"",
        $"\"{string.Concat($"{value:D3}".Select(digit => $"\\u{(int)digit:x4}"))}\"",
        $"\"\\x3{$"{value:D3}"[0]}\\u003{$"{value:D3}"[1]}{$"{value:D3}"[2]}\"");

    /// <summary>Mostly none; not every one compiles everywhere.</summary>
    private static string[] Suffixes(string type) => type switch
    {
        "long" or "long?" => ["", "", "", "L", "l", "u"],
        "ulong" => ["", "", "", "u", "U", "UL", "uL", "lu"],
        "uint" => ["", "", "", "u", "U"],
        _ => ["", "", "", "", "", "", "", ""],
    };

    private static readonly string[] TextFolding = ["({0})", "(string){0}", "(true ? {0} : \"\")", "(\"\" + {0})", "({0} ?? \"\")"];

    private static string[] NumberFolding(string type) =>
    [
        "({0})",
        "(({0}))",
        $"({type.TrimEnd('?')}){{0}}",
        $"checked(({type.TrimEnd('?')})({{0}}))",
        "checked({0})",
        "(int)(long){0}",
        "(true ? {0} : 3)",
        "({0} + 0)",
        "+{0}",
        .. type[..3] is "int" or "lon" ? [$"({type}){{0}}", "(short){0}", "(ushort){0}", "unchecked((sbyte){0})"] : Array.Empty<string>(),
    ];

    private static int Max(string type) => type switch
    {
        "sbyte" => sbyte.MaxValue,
        "byte" => byte.MaxValue,
        _ => int.MaxValue,
    };
}
