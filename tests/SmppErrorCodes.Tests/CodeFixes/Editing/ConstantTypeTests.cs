using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes.Editing;

/// <summary>Constants of every type that a catalog can have, compared with codes of another one: a cast is written only where one is needed.</summary>
public sealed class ConstantTypeTests
{
    private const string Large = "enum Codes : uint { Busy = 3_000_000_000, [SameMeaningAs(nameof(Busy))] Full = 3_000_000_001, Gone = 9 }";

    [Theory]
    [InlineData("int", "long", "_ = r.Code == {|SMPP001:5|};", "_ = r.Code == (int)Codes.Busy;")]
    [InlineData("int", "ulong", "_ = r.Code == {|SMPP001:5|};", "_ = r.Code == (int)Codes.Busy;")]
    [InlineData("int", "uint", "_ = {|SMPP001:5|} != r.Code;", "_ = (int)Codes.Busy != r.Code;")]
    [InlineData("int", "nint", "_ = r.Code == {|SMPP001:5|};", "_ = r.Code == (int)Codes.Busy;")]
    [InlineData("int", "short", "_ = r.Code == {|SMPP001:5|};", "_ = r.Code == Codes.Busy;")]
    [InlineData("int", "sbyte", "_ = r.Code == ({|SMPP001:5|});", "_ = r.Code == (Codes.Busy);")]
    [InlineData("byte", "long", "_ = r.Code == {|SMPP001:5|};", "_ = r.Code == (int)Codes.Busy;")]
    [InlineData("byte", "byte", "_ = r.Code == {|SMPP001:5|};", "_ = r.Code == Codes.Busy;")]
    [InlineData("byte", "sbyte", "_ = r.Code == {|SMPP001:5|};", "_ = r.Code == Codes.Busy;")]
    [InlineData("byte", "int", "_ = r.Code == {|SMPP001:5L|};", "_ = r.Code == (long)Codes.Busy;")]
    [InlineData("uint", "ushort", "_ = r.Code == {|SMPP001:5|};", "_ = r.Code == Codes.Busy;")]
    [InlineData("uint", "short", "_ = r.Code == {|SMPP001:5|};", "_ = r.Code == (int)Codes.Busy;")]
    [InlineData("long", "uint", "_ = r.Code == {|SMPP001:5|};", "_ = r.Code == Codes.Busy;")]
    [InlineData("long", "ulong", "_ = r.Code == {|SMPP001:5L|};", "_ = r.Code == (long)Codes.Busy;")]
    [InlineData("ulong", "long", "_ = r.Code == {|SMPP001:5|};", "_ = r.Code == Codes.Busy;")]
    [InlineData("ulong", "sbyte", "_ = r.Code == {|SMPP001:5|};", "_ = r.Code == (int)Codes.Busy;")]
    [InlineData("nint", "short", "_ = r.Code == {|SMPP001:5|};", "_ = r.Code == Codes.Busy;")]
    [InlineData("nint", "long", "_ = r.Code == {|SMPP001:5|};", "_ = r.Code == (int)Codes.Busy;")]
    [InlineData("int?", "short", "_ = r.Code == {|SMPP001:5|};", "_ = r.Code == (int)Codes.Busy;")]
    [InlineData("int?", "short", "_ = r.Code is {|SMPP001:5|};", "_ = r.Code is Codes.Busy;")]
    [InlineData("int?", "long", "_ = r.Code is {|SMPP001:5|};", "_ = r.Code is (int)Codes.Busy;")]
    [InlineData("long?", "byte", "_ = r.Code is {|SMPP001:5|} or {|SMPP001:9L|};", "_ = r.Code is Codes.Busy or Codes.Gone;")]
    [InlineData("byte", "long", "_ = r.Code is {|SMPP001:5|} or {|SMPP001:9|};", "_ = r.Code is (int)Codes.Busy or (int)Codes.Gone;")]
    [InlineData("byte", "int", "_ = r is { Code: {|SMPP001:5|} };", "_ = r is { Code: Codes.Busy };")]
    [InlineData(
        "int",
        "ulong",
        "switch (r.Code) { case {|SMPP001:5|}: break; case {|SMPP001:9|}: goto case {|SMPP001:5|}; }",
        "switch (r.Code) { case (int)Codes.Busy: break; case (int)Codes.Gone: goto case (int)Codes.Busy; }")]
    [InlineData(
        "ulong",
        "uint",
        "switch (r.Code) { case {|SMPP001:5|}: break; case ({|SMPP001:9|}): goto case {|SMPP001:5|}; }",
        "switch (r.Code) { case Codes.Busy: break; case (Codes.Gone): goto case Codes.Busy; }")]
    [InlineData("byte", "long", "r.Code = {|SMPP001:5|};", "r.Code = (int)Codes.Busy;")]
    [InlineData("byte", "byte", "r.Code = {|SMPP001:5|};", "r.Code = Codes.Busy;")]
    [InlineData("short", "sbyte", "r.Code = {|SMPP001:5|};", "r.Code = Codes.Busy;")]
    [InlineData("int", "byte", "Send({|SMPP001:5|});", "Send((int)Codes.Busy);")]
    [InlineData("int", "long", "_ = {|SMPP001:5|}.Equals(r.Code);", "_ = ((int)Codes.Busy).Equals(r.Code);")]
    [InlineData("int", "long", "_ = r.Code == (short){|SMPP001:5|};", "_ = r.Code == (short)Codes.Busy;")]
    public Task Uses_the_named_constant(string code, string constant, string before, string after) =>
        FixesAsync<UseNamedConstantFix>(code, Catalog(constant), before, after, "SMPP001");

    [Theory]
    [InlineData("int", "long", "_ = {|SMPP005:r.Code == 5|};", "_ = r.Code is 5 or (int)Codes.Full;")]
    [InlineData("int", "long", "_ = {|SMPP005:r.Code == Codes.Busy|};", "_ = r.Code == Codes.Busy || r.Code == (int)Codes.Full;")]
    [InlineData("int", "long", "_ = {|SMPP005:r.Code.Equals(5)|};", "_ = r.Code.Equals(5) || r.Code == (int)Codes.Full;")]
    [InlineData("int", "short", "_ = {|SMPP005:r.Code == 5|};", "_ = r.Code is 5 or Codes.Full;")]
    [InlineData("int?", "short", "_ = {|SMPP005:r.Code == 5|};", "_ = r.Code is 5 or Codes.Full;")]
    [InlineData("long", "long", "_ = {|SMPP005:r.Code == 5|};", "_ = r.Code is 5 or Codes.Full;")]
    [InlineData("ulong", "long", "_ = {|SMPP005:r.Code == 5|};", "_ = r.Code is 5 or Codes.Full;")]
    [InlineData("ulong", "sbyte", "_ = {|SMPP005:r.Code == 5|};", "_ = r.Code is 5 or (int)Codes.Full;")]
    [InlineData("uint", "short", "_ = {|SMPP005:r.Code != 5|};", "_ = r.Code is not (5 or (int)Codes.Full);")]
    [InlineData("int", "ulong", "_ = r is { Code: {|SMPP005:5|} };", "_ = r is { Code: 5 or (int)Codes.Full };")]
    [InlineData("byte", "int", "_ = r is { Code: {|SMPP005:5|} };", "_ = r is { Code: 5 or Codes.Full };")]
    [InlineData("int", "long", "_ = {|SMPP005:(object)r.Code is 5|};", "_ = (object)r.Code is 5 or (int)Codes.Full;")]
    [InlineData("long", "int", "_ = {|SMPP005:(object)r.Code is 5L|};", "_ = (object)r.Code is 5L or (long)Codes.Full;")]
    [InlineData("long", "long", "_ = {|SMPP005:(object)r.Code is Codes.Busy|};", "_ = (object)r.Code is Codes.Busy or Codes.Full;")]
    [InlineData(
        "long",
        "int",
        "switch ((object)r.Code) { case {|SMPP005:5L|}: A(); break; default: B(); break; }",
        "switch ((object)r.Code) { case 5L: case (long)Codes.Full: A(); break; default: B(); break; }")]
    [InlineData(
        "byte",
        "ulong",
        "switch (r.Code) { case {|SMPP005:5|}: A(); break; default: B(); break; }",
        "switch (r.Code) { case 5: case (int)Codes.Full: A(); break; default: B(); break; }")]
    [InlineData(
        "int",
        "ulong",
        "Expression<Func<Reply, bool>> e = x => {|SMPP005:x.Code == 5|};",
        "Expression<Func<Reply, bool>> e = x => x.Code == 5 || x.Code == (int)Codes.Full;")]
    [InlineData("int", "long", "_ = {|SMPP005:new[] { 5, 9 }.Contains(r.Code)|};", "_ = new[] { 5, (int)Codes.Full, 9 }.Contains(r.Code);")]
    [InlineData("int", "short", "_ = {|SMPP005:new[] { 5, 9 }.Contains(r.Code)|};", "_ = new[] { 5, Codes.Full, 9 }.Contains(r.Code);")]
    [InlineData("byte", "int", "_ = {|SMPP005:new[] { (byte)5 }.Contains(r.Code)|};", "_ = new[] { (byte)5, (byte)Codes.Full }.Contains(r.Code);")]
    [InlineData("byte", "byte", "_ = {|SMPP005:new[] { Codes.Busy }.Contains(r.Code)|};", "_ = new[] { Codes.Busy, Codes.Full }.Contains(r.Code);")]
    [InlineData("byte", "int", "_ = {|SMPP005:new byte[] { 5 }.Contains(r.Code)|};", "_ = new byte[] { 5, Codes.Full }.Contains(r.Code);")]
    [InlineData("byte", "long", "_ = {|SMPP005:new byte[] { 5 }.Contains(r.Code)|};", "_ = new byte[] { 5, (int)Codes.Full }.Contains(r.Code);")]
    [InlineData(
        "byte",
        "int",
        "_ = {|SMPP005:new HashSet<byte> { 5, 9 }.Contains(r.Code)|};",
        "_ = new HashSet<byte> { 5, Codes.Full, 9 }.Contains(r.Code);")]
    [InlineData(
        "byte",
        "int",
        "ImmutableArray<byte> x = ImmutableArray.Create({|SMPP005:(byte)5|}, (byte)9); _ = x.Contains(r.Code);",
        "ImmutableArray<byte> x = ImmutableArray.Create((byte)5, (byte)Codes.Full, (byte)9); _ = x.Contains(r.Code);")]
    [InlineData(
        "byte",
        "long",
        "var delays = new Dictionary<byte, int> { [{|SMPP005:5|}] = 1, [9] = 2 }; _ = delays[r.Code];",
        "var delays = new Dictionary<byte, int> { [5] = 1, [(byte)Codes.Full] = 1, [9] = 2 }; _ = delays[r.Code];")]
    public Task Handles_the_other_codes(string code, string constant, string before, string after) =>
        FixesAsync<HandleOtherCodesFix>(code, Catalog(constant), before, after, "SMPP005");

    [Theory]
    [InlineData("long", "(int)Codes.Busy")]
    [InlineData("short", "Codes.Busy")]
    public Task Compares_the_canonical_code(string constant, string written) => Verify.FixesAsync<HandleOtherCodesFix>(
        Source("int", Catalog(constant), "_ = {|SMPP005:r.Code == 5|};"),
        Source("int", Catalog(constant), $"_ = Codes.Canonical(r.Code) == {written};"),
        rules: "SMPP005",
        equivalenceKey: HandleOtherCodesFix.CanonicalKey);

    [Theory]
    [InlineData("long", "_ = Codes.Canonical(r.Code) == {|SMPP008:6|};", "_ = Codes.Canonical(r.Code) == (int)Codes.Busy;")]
    [InlineData("long", "_ = Codes.Canonical(r.Code) == {|SMPP008:Codes.Full|};", "_ = Codes.Canonical(r.Code) == Codes.Busy;")]
    [InlineData("short", "_ = Codes.Canonical(r.Code) is {|SMPP008:6|} or -1;", "_ = Codes.Canonical(r.Code) is (int)Codes.Busy or -1;")]
    public Task Replaces_an_unreachable_synonym(string constant, string before, string after) =>
        FixesAsync<ReplaceUnreachableSynonymFix>("int", Catalog(constant), before, after, "SMPP008");

    [Theory]
    [InlineData("byte", "long", "(int)Codes.Gone")]
    [InlineData("int?", "ulong", "(int)Codes.Gone")]
    [InlineData("ulong", "long", "Codes.Gone")]
    [InlineData("short", "int", "Codes.Gone")]
    public Task Adds_the_missing_cases(string code, string constant, string written) => FixesAsync<AddMissingCasesFix>(
        code,
        Catalog(constant),
        "{|SMPP003:switch|} (r.Code) { case 5: case 6: A(); break; }",
        $$"""
        switch (r.Code)
                {
                    case 5: case 6: A(); break;
                    case {{written}}:
                        break;
                }
        """,
        "SMPP003");

    [Theory]
    [InlineData("int", "long", "(int)Codes.Busy or (int)Codes.Full", "(int)Codes.Gone")]
    [InlineData("long", "long", "Codes.Busy or Codes.Full", "Codes.Gone")]
    public async Task Switches_over_all_meanings(string code, string constant, string meaning, string other) => Assert.Equal(
        Source(code, Catalog(constant), $$"""
            switch (r.Code)
                    {
                        case {{meaning}}:
                            break;
                        case {{other}}:
                            break;
                        default:
                            break;
                    }
            """),
        await RefactoredSource.OfAsync<SwitchOverMeaningsRefactoring>(Source(code, Catalog(constant), "r.Co$$de;")));

    /// <summary>A constant that is too large for an <c>int</c> gets a cast to the type of the code.</summary>
    [Theory]
    [InlineData("uint", "_ = {|SMPP005:r.Code == 3000000000|};", "_ = r.Code is 3000000000 or (uint)Codes.Full;")]
    [InlineData("ulong?", "_ = {|SMPP005:r.Code == 3000000000|};", "_ = r.Code is 3000000000 or (ulong)Codes.Full;")]
    [InlineData(
        "long",
        "switch (r.Code) { case {|SMPP005:3000000000|}: A(); break; default: B(); break; }",
        "switch (r.Code) { case 3000000000: case (long)Codes.Full: A(); break; default: B(); break; }")]
    [InlineData(
        "uint",
        "_ = {|SMPP005:new[] { 3000000000 }.Contains(r.Code)|};",
        "_ = new[] { 3000000000, (uint)Codes.Full }.Contains(r.Code);")]
    public Task Handles_other_codes_that_are_too_large_for_an_int(string code, string before, string after) =>
        FixesAsync<HandleOtherCodesFix>(code, Large, before, after, "SMPP005");

    [Theory]
    [InlineData("uint", "_ = r.Code == {|SMPP001:3000000000|};", "_ = r.Code == (uint)Codes.Busy;")]
    [InlineData("long", "_ = r.Code is {|SMPP001:3000000000|} or {|SMPP001:9|};", "_ = r.Code is (uint)Codes.Busy or (int)Codes.Gone;")]
    public Task Names_codes_that_are_too_large_for_an_int(string code, string before, string after) =>
        FixesAsync<UseNamedConstantFix>(code, Large, before, after, "SMPP001");

    [Theory]
    [InlineData("uint", "case 9:", "case (uint)Codes.Busy or (uint)Codes.Full:")]
    [InlineData("long", "case 9:", "case (long)Codes.Busy or (long)Codes.Full:")]
    [InlineData("uint", "case 3000000000: case 3000000001:", "case (int)Codes.Gone:")]
    public Task Adds_cases_that_are_too_large_for_an_int(string code, string label, string added) => FixesAsync<AddMissingCasesFix>(
        code,
        Large,
        $"{{|SMPP003:switch|}} (r.Code) {{ {label} A(); break; }}",
        $$"""
        switch (r.Code)
                {
                    {{label}} A(); break;
                    {{added}}
                        break;
                }
        """,
        "SMPP003");

    internal static string Catalog(string constant) => $$"""
        static class Codes
        {
            public const {{constant}} Busy = 5;
            [SameMeaningAs(nameof(Busy))] public const {{constant}} Full = 6;
            public const {{constant}} Gone = 9;
            public static int Canonical(int code) => code == 6 ? 5 : code;
        }
        """;

    internal static string Source(string code, string catalog, string statement) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using System.Linq.Expressions;
        using SmppErrorCodes;

        class C
        {
            void A() { }
            void B() { }
            void Send([ErrorCode(typeof(Codes))] int code) { }
            void M(Reply r)
            {
                {{statement}}
            }
        }

        class Reply
        {
            [ErrorCode(typeof(Codes))] public {{code}} Code;
        }

        {{catalog}}
        """;

    private static Task FixesAsync<TFix>(string code, string catalog, string before, string after, string rule)
        where TFix : CodeFixProvider, new() =>
        Verify.FixesAsync<TFix>(Source(code, catalog, before), Source(code, catalog, after), rules: rule);
}
