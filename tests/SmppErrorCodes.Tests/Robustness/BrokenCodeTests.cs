using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Robustness;

/// <summary>Analyzers, generator and fixes over code that does not compile.</summary>
public sealed class BrokenCodeTests
{
    private const string Receipt = """
        class DeliveryReceipt
        {
            public int ErrorCode;
            public ulong LongErrorCode;
            public string TextErrorCode;
            public int this[string s] => 1;
        }

        """;

    private const string Usings = "using System.Collections.Generic; using System.Linq; ";

    public static TheoryData<string> BrokenCode { get; } = new(Sources);

    internal static IReadOnlyList<string> Sources =>
    [
        "",
        "\uFEFF",
        "// nothing",
        "#if",
        "class",
        "class C {",
        "}}}}",
        Receipt + "class C { bool M(DeliveryReceipt r) => r.ErrorCode == ",
        Receipt + "class C { bool M(DeliveryReceipt r) => r.ErrorCode == 7",
        Receipt + "class C { bool M(DeliveryReceipt r) => r.ErrorCode is ; }",
        Receipt + "class C { bool M(DeliveryReceipt r) => r.ErrorCode is 7 or ; }",
        Receipt + "class C { bool M(DeliveryReceipt r) => r is { ErrorCode: } ; }",
        Receipt + "class C { bool M(DeliveryReceipt r) => r is { Missing: 7, ErrorCode: 7 }; }",
        Receipt + "class C { bool M(DeliveryReceipt r) => r is (7, 7); }",
        Usings + "class SmppC { void M() { List<(int A, int B)> x = x.Select(t => (t.A, t.B)).ToList(); foreach (var (a, b) in x) { _ = b == 7; } } }",
        Usings + "class SmppC { void M(bool c) { List<(int A, int B)> x; x = x.Select(t => (t.A, c ? t.B : 0)).ToList(); _ = x[0].B == 7; } }",
        Usings + "class SmppC { void M() { List<(int, int)> x = y.ToList(), y = x.ToList(); _ = x.First().Item2 == 7; } }",
        Usings + "class SmppC { void M() { var x = new[] { (1, 2) }.Select(t => (t.Item1, x.Max(u => u.Item2))); _ = x.First().Item2 == 7; } }",
        Usings + "class SmppC { void M() { var x = new { errorCode = x.errorCode }; _ = x.errorCode == 7; } }",
        Usings + "class SmppC { bool M(Missing row) => row.Field<int>(\"ErrorCode\") == 7 || row.GetProperty(\"err\", out var) == 7 || row.Field<>(\"ErrorCode\") == 7; }",
        Usings + "class SmppC { static int Main( { int errorCode = 7; return errorCode ",
        Receipt + "class C { void M(DeliveryReceipt r) { switch (r.ErrorCode) { case 7 case 1: case: break; } } }",
        Receipt + "class C { void M(DeliveryReceipt r) { switch (r.ErrorCode) { case 7: case 7: break; default: default: } } }",
        Receipt + "class C { int M(DeliveryReceipt r) => r.ErrorCode switch { 7 => 1, 7 => , => 2, }; }",
        Receipt + "class C { void M(DeliveryReceipt r) { if (r.ErrorCode == 7 { } else else } }",
        Receipt + "class C { void M(DeliveryReceipt r) { switch (r.ErrorCode) } }",
        Receipt + "class C { void M(DeliveryReceipt r) { switch (r.ErrorCode) { case 1 } } }",
        Receipt + """
        class C
        {
            void M(DeliveryReceipt r) { switch (r.ErrorCode) { case 1: case 1: M(r); break; case 7: M(r); default: break; default: throw; } }
        }
        """,
        Receipt + """
        class C
        {
            void M(DeliveryReceipt r)
            {
                switch (r.ErrorCode) { case 1: goto case 7; case 7: goto case 1; case 15: goto case 99; default: goto default; }
            }
        }
        """,
        Receipt + """
        class C
        {
            void M(DeliveryReceipt r)
            {
                switch (r.ErrorCode)
                {
                    case 1 when : break;
                    case var x when x == : case { } y when y is 7: break;
                    case > : break;
                    case not : break;
                }
            }
        }
        """,
        Receipt + "class C { void M(DeliveryReceipt r) { switch (r.ErrorCode) { case 1: M(r); break; case 7: case 15: M(r); break; ",
        Receipt + "class C { int M(DeliveryReceipt r) => r.ErrorCode switch { ",
        Receipt + "class C { int M(DeliveryReceipt r) => r.ErrorCode switch { 1 => 2, 7 or => 2, 15 when => 2 }; }",
        Receipt + """
        class C
        {
            int M(DeliveryReceipt r) => r switch { { ErrorCode: 1, ErrorCode: 7 } => 1, (1, 2) => 3, { ErrorCode: { ErrorCode: 7 } } => 2 };
        }
        """,
        Receipt + "class C { int M(DeliveryReceipt r) => (r.ErrorCode, r.ErrorCode) switch { (1, 7) => 1, (7) => 2, (7, 1, 2) => 3, _ => 4 }; }",
        Receipt + "class C { int M(DeliveryReceipt r) => r.ErrorCode == 1 ? 2 : r.ErrorCode == 7 ? 2 : ; }",
        Receipt + """
        class C
        {
            void M(DeliveryReceipt r)
            {
                if (r.ErrorCode == 1) return;
                if (r.ErrorCode == 7) return if () return;
                if (r.ErrorCode is 15) { return; } else if
        }
        """,
        Receipt + "class C { bool M(DeliveryReceipt r) => !(r.ErrorCode == 1 || ) && !r.ErrorCode == 7 & (r.ErrorCode != 0 | r.ErrorCode != 6) ^ true; }",
        Receipt + "class C { bool M(DeliveryReceipt r) => r.ErrorCode is 1 and var x and not 7 or > ; }",
        Receipt + "class C { bool M(DeliveryReceipt r) => r.ErrorCode is [1, 7] or { Length: 7 } or string or (1) or (1, 7); }",
        Receipt + """
        class C
        {
            bool M(DeliveryReceipt r) =>
                SmppErrorCodes.TwilioSmppErrorCode.Canonical() == 7
                    || SmppErrorCodes.TwilioSmppErrorCode.Canonical(r.ErrorCode) == 7
                    || SmppErrorCodes.TwilioSmppErrorCode.Canonical(1, 2) is 7;
        }
        """,
        Receipt + "class C { void M(DeliveryReceipt r) { r.ErrorCode = 99999999999999999999; r.ErrorCode = 9223372036854775808; } }",
        Receipt + "class C { bool M(DeliveryReceipt r) => r.LongErrorCode == 9223372036854775808UL || r.LongErrorCode == 18446744073709551615; }",
        Receipt + "class C { bool M(DeliveryReceipt r) => r.ErrorCode == -9223372036854775808 || r.ErrorCode == 0xFFFFFFFFFFFFFFFFFF; }",
        Receipt + "class C { bool M(DeliveryReceipt r) => r.TextErrorCode == \"٠٠١\" || r.TextErrorCode == \"７\" || r.TextErrorCode == \"\\uD800\"; }",
        Receipt + "class C { bool M(DeliveryReceipt r) => r.TextErrorCode == \"007; }",
        Receipt + "class C { bool M(Missing r, int smppErrorCode = 7 == ) => r.ErrorCode == 7 || smppErrorCode == Missing.Code; }",
        Receipt + "class C { bool M(DeliveryReceipt r) { var smppErrorCode = smppErrorCode; return smppErrorCode == 7; } }",
        Receipt + """
        class C
        {
            bool M(DeliveryReceipt r)
            {
                var (a, b) = r;
                var (c, (d, e)) = (r.ErrorCode, 1);
                (f, g) = (7, 1);
                return a == 7 || c == 7 || d == 7;
            }
        }
        """,
        Receipt + "class C { bool M(DeliveryReceipt r) => r[\"ErrorCode\"] == 7 || r[] == 7 || r[1, 2] == 7; }",
        Receipt + "class C { bool M(DeliveryReceipt r) => 7.Equals() || Equals(7) || Equals(r.ErrorCode, 7, 1) || r.ErrorCode.Equals(); }",
        Receipt + "class C { bool M(DeliveryReceipt r) => new[] { 1, }.Contains() || new[] { 7 }.Contains(r.ErrorCode, 1, 2, 3); }",
        Receipt + "class C { void M(DeliveryReceipt r) { int.TryParse(r.TextErrorCode, out var x, out); int.TryParse(); _ = x == 7; } }",
        Receipt + """
        class C
        {
            const int SmppErrorCode = SmppErrorCode + 7;
            static int DlrErrorCode = DlrErrorCode;
            bool M() => SmppErrorCode == 7 && DlrErrorCode == 7;
        }
        """,
        "class A : B { public int SmppErrorCode; } class B : A { } interface I : I { } class C { bool M(A a) => a.SmppErrorCode == 7; }",
        """
        class A
        {
            [SmppErrorCodes.ErrorCode] public override int Status => 7;
            [SmppErrorCodes.ErrorCode] int Status => 7;
            int M() => Status;
            bool N() => Status == 7;
        }
        """,
        """
        class A
        {
            [SmppErrorCodes.ErrorCode(typeof(Missing))] int x;
            [SmppErrorCodes.ErrorCode(null)] int y;
            [SmppErrorCodes.ErrorCode(7)] int z;
            bool M() => x == 7 || y == 7 || z == 7;
        }
        """,
        """
        class A
        {
            [SmppErrorCodes.ErrorCode(typeof(int[]))] int x;
            [SmppErrorCodes.ErrorCode(typeof(A<>))] int y;
            [SmppErrorCodes.ErrorCode(typeof(void))] int z;
            bool M() => x == 7 || y == 7 || z == 7;
        }
        class A<T> { public const int X = 7; }
        """,
        """
        static class Codes
        {
            [SmppErrorCodes.SameMeaningAs(null)] public const int A = 7;
            [SmppErrorCodes.SameMeaningAs("B")] public const int B = 8;
            [SmppErrorCodes.SameMeaningAs] public const int C = 9, C = 10;
            [SmppErrorCodes.SameMeaningAs("E")] public const int D = 1;
            [SmppErrorCodes.SameMeaningAs("D")] public const int E = 2;
            public const int F = ;
            public const ulong G = 18446744073709551615;
            public const string H = null;
        }
        class U { [SmppErrorCodes.ErrorCode(typeof(Codes))] int x; bool M() => x == 7 || x == 1 || x == 99; }
        """,
        """
        namespace SmppErrorCodes
        {
            static class TwilioSmppErrorCode { public const int NoError = 1; public const int Twice = 1; }
            class ErrorCodeAttribute { }
        }

        """ + Receipt + "class C { bool M(DeliveryReceipt r) => r.ErrorCode == 1; }",
        "namespace SmppErrorCodes.TwilioSmppErrorCode { } " + Receipt + "class C { bool M(DeliveryReceipt r) => r.ErrorCode == 1; }",
        "class SmppErrorCodes { } " + Receipt + "class C { bool M(DeliveryReceipt r) => r.ErrorCode == 1; }",
        "using SmppErrorCodes = Missing; " + Receipt + "class C { bool M(DeliveryReceipt r) => r.ErrorCode == 1; }",
        "return smppErrorCode == 7; int smppErrorCode = 7; break; int smppErrorCode() => 7;",
        """
        class Smpp
        {
            unsafe bool M(int* errorCode, dynamic errCode, ref int xErrorCode) =>
                *errorCode == 7 || errCode == 7 || errCode.ErrorCode == 7 || xErrorCode == 7;
        }
        """,
        """
        partial class Smpp<T> where T : Smpp<T>
        {
            T errorCode;
            int ErrorCode { get => 7; init => errorCode = 7; }
            ~Smpp() { errorCode == 7; }
            static int operator +(Smpp<T> errorCode) => 7;
        }
        """,
    ];

    [Theory]
    [MemberData(nameof(BrokenCode))]
    public Task Nothing_throws_on_code_that_does_not_compile(string source) => FullRun.RunAsync(source);
}
