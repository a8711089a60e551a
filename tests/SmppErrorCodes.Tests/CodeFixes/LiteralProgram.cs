using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SmppErrorCodes.Tests.Catalogs;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>A generated file with literals that stand for codes, in places and spellings of all kinds.</summary>
internal sealed record LiteralProgram(FileForm Form, ImmutableArray<LiteralUse> Members, ImmutableArray<LiteralUse> Statements)
{
    /// <summary>What the files are about, once for all of them.</summary>
    public const string Receipts = """
        using System;
        using System.Collections.Generic;

        public class DeliveryReceipt
        {
            public int ErrorCode;
            public short ShortErrorCode;
            public long LongErrorCode;
            public byte ByteErrorCode;
            public sbyte SByteErrorCode;
            public ushort UShortErrorCode;
            public uint UIntErrorCode;
            public ulong ULongErrorCode;
            public nint NIntErrorCode;
            public nuint NUIntErrorCode;
            public int? OptionalErrorCode { get; set; }
            public long? OptionalLongErrorCode { get; set; }
            public string TextErrorCode { get; set; }
            [SmppErrorCodes.ErrorCode(typeof(LongCodes))] public int OfLongCodes;
            [SmppErrorCodes.ErrorCode(typeof(ULongCodes))] public int OfULongCodes;
            [SmppErrorCodes.ErrorCode(typeof(ShortCodes))] public int OfShortCodes;
            [SmppErrorCodes.ErrorCode(typeof(ULongStatus))] public int OfULongStatus;
            [SmppErrorCodes.ErrorCode(typeof(SByteCodes))] public byte ByteOfSByteCodes;
            [SmppErrorCodes.ErrorCode(typeof(LongCodes))] public short ShortOfLongCodes;
            [SmppErrorCodes.ErrorCode(typeof(SByteCodes))] public uint UIntOfSByteCodes;
            [SmppErrorCodes.ErrorCode(typeof(UIntCodes))] public long LongOfUIntCodes;
            [SmppErrorCodes.ErrorCode(typeof(LongCodes))] public ulong ULongOfLongCodes;
            [SmppErrorCodes.ErrorCode(typeof(UShortCodes))] public nint NIntOfUShortCodes;
            [SmppErrorCodes.ErrorCode(typeof(ShortCodes))] public int? OptionalOfShortCodes { get; set; }
            [SmppErrorCodes.ErrorCode(typeof(ByteStatus))] public long? OptionalOfByteStatus { get; set; }
            public string Describe(object smppErrorCode) => "";
            public void Send(int smppErrorCode) { }
        }

        public record DlrRecord(int SmppErrorCode, string SmppErrCode = "000");

        public static class Calls
        {
            public static void Log(int smppErrorCode) { }
            public static void Log(long smppErrorCode) { }
            public static void Log(short smppErrorCode) { }
            public static void Log(object smppErrorCode) { }
            public static void Log(string smppErrorCode) { }
            public static void Wide(long smppErrorCode) { }
            public static void Wide(object smppErrorCode) { }
            public static void Narrow(short smppErrorCode) { }
            public static void Narrow(ulong smppErrorCode) { }
            public static void Signed(uint smppErrorCode) { }
            public static void Signed(long smppErrorCode) { }
            public static void Boxed(object smppErrorCode) { }
            public static void Enumerated(DayOfWeek smppErrorCode) { }
            public static void Enumerated(double smppErrorCode) { }
            public static void Optional(int? smppErrorCode, long? dlrErrorCode = 7) { }
            public static void Generic<T>(T smppErrorCode) { }
            public static void Pair<T>(T smppErrorCode, T dlrErrorCode) { }
            public static void Params(params long[] smppErrorCode) { }
            public static void In(in int smppErrorCode) { }
            public static void In(in long smppErrorCode) { }
            public static bool ShouldBe<T>(this T actual, T expected) => true;
            public static bool ShouldBeOneOf<T>(this T actual, params T[] expected) => true;
        }

        namespace FluentAssertions
        {
            public static class Extensions
            {
                public static Assertions<T> Should<T>(this T actual) => null;
            }

            public class Assertions<T>
            {
                public Assertions<T> And => null;
                public Assertions<T> Be(T expected, string because = "", params object[] becauseArgs) => null;
                public Assertions<T> BeOneOf(params T[] expected) => null;
            }
        }

        namespace NUnit.Framework
        {
            public static class Assert
            {
                public static void That<T>(T actual, object constraint) { }
            }

            public static class Is
            {
                public static Constraints.Expression Not => null;
                public static object EqualTo(object expected) => null;
            }

            namespace Constraints
            {
                public class Expression
                {
                    public object AnyOf(params object[] expected) => null;
                }
            }
        }

        public static class Assert
        {
            public static void Equal<T>(T expected, T actual) { }
            public static void Equal(object expected, object actual) { }
            public static void Equal(long expected, long actual) { }
        }

        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        public sealed class StatusAttribute : Attribute
        {
            public StatusAttribute(object smppErrorCode) { }
            public StatusAttribute(int smppErrorCode, string text) { }
            public StatusAttribute(long smppErrorCode, string text) { }
            public int SmppErrorCode { get; set; }
        }
        """;

    /// <summary>Catalogs with constants of other types, of those codes that fit.</summary>
    public static string Catalogs { get; } =
        CatalogOf("SByteCodes", "sbyte", sbyte.MaxValue)
        + CatalogOf("ShortCodes", "short", short.MaxValue)
        + CatalogOf("UShortCodes", "ushort", ushort.MaxValue)
        + CatalogOf("UIntCodes", "uint", int.MaxValue)
        + CatalogOf("LongCodes", "long", int.MaxValue)
        + CatalogOf("ULongCodes", "ulong", int.MaxValue)
        + $"public enum ByteStatus : byte {{ {string.Join(", ", ConstantsUpTo(byte.MaxValue))} }}\n"
        + $"public enum ULongStatus : ulong {{ {string.Join(", ", ConstantsUpTo(int.MaxValue))} }}\n";

    /// <summary>The file.</summary>
    /// <param name="name">A namespace of its own.</param>
    public string Source(string name) => Form.Format.Replace("NAME", name).Replace("TYPES", $$"""
        public static partial class Handler
        {
        {{string.Join('\n', Members.Select((member, index) => "    " + member.Source($"Member{index}")))}}

            public static async Task HandleAsync(DeliveryReceipt receipt, DlrRecord dlr, int count)
            {
        {{string.Join('\n', Statements.Select((statement, index) => "        " + statement.Source($"local{index}")))}}
                await Task.Yield();
            }
        }
        """);

    /// <summary>The file without one of its members or statements.</summary>
    public IEnumerable<LiteralProgram> Smaller() =>
    [
        .. Members.Select(member => this with { Members = Members.Remove(member) }),
        .. Statements.Select(statement => this with { Statements = Statements.Remove(statement) }),
    ];

    public override string ToString() => Source("Example");

    private static string CatalogOf(string name, string type, int max) =>
        $"public static class {name} {{ {string.Concat(ConstantsUpTo(max).Select(constant => $"public const {type} {constant}; "))}}}\n";

    private static IEnumerable<string> ConstantsUpTo(int max) =>
        CatalogTable.Rows.Where(row => row.Value <= max).Select(static row => $"{row.Name} = {row.Value}");
}

/// <summary>What stands around the types of a file.</summary>
internal sealed record FileForm(string Format);

/// <summary>One or two literals in one place.</summary>
internal sealed record LiteralUse(string Format, CodeMember Code, string Literal, string Other)
{
    /// <param name="name">What is declared, if anything is.</param>
    public string Source(string name) => string.Format(null, Format, Code.Operand, Literal, Other, Code.Type, Code.Name, name);
}

/// <summary>A member that holds a code, as it is used.</summary>
internal sealed record CodeMember(string Name, string Type, string Operand)
{
    public bool IsText => Type == "string";
}
