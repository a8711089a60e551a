using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Declarations;

/// <summary>Every place for <c>[ErrorCode]</c>, with the values that it makes codes and those beside them.</summary>
public sealed partial class AnnotationTests
{
    [Theory]
    [InlineData("[ErrorCode] int x; int y; bool M() => x == {|SMPP001:7|} || y == 7;")]
    [InlineData("[ErrorCode] int x = {|SMPP001:7|}; int y = 7;")]
    [InlineData("[ErrorCode] int X { get; set; } int Y { get; set; } bool M() => X == {|SMPP001:7|} || Y == 7;")]
    [InlineData("[field: ErrorCode] int X { get; set; } bool M() => X == 7;")]
    [InlineData("bool M([ErrorCode] int x, int y) => x == {|SMPP001:7|} || y == 7;")]
    [InlineData("void M([ErrorCode] int x = {|SMPP001:7|}, int y = 7) { M({|SMPP001:1|}, 1); M(y: 1, x: {|SMPP001:1|}); }")]
    [InlineData("[return: ErrorCode] int X() => {|SMPP001:7|}; int Y() => 7; bool M() => X() == {|SMPP001:1|} || Y() == 1;")]
    [InlineData("[return: ErrorCode] async Task<int> X() { await Task.Yield(); return {|SMPP001:7|}; } async Task<bool> M() => await X() == {|SMPP001:1|};")]
    [InlineData("[ErrorCode] int this[string key] => {|SMPP001:7|}; bool M(C c, string key) => c[key] == {|SMPP001:1|};")]
    [InlineData("int this[[ErrorCode] int code] => 7; bool M(C c) => c[{|SMPP001:1|}] == 1;")]
    [InlineData("delegate bool D([ErrorCode] int x, int y); D d; bool M() => d({|SMPP001:1|}, 1);")]
    [InlineData("delegate bool D([ErrorCode] int x, int y); D d = (code, count) => code == {|SMPP001:1|} || count == 1;")]
    [InlineData("delegate bool D([ErrorCode] int x, int y); Func<int, int, bool> d = (code, count) => code == 1 || count == 1;")]
    [InlineData("[return: ErrorCode] delegate int D(); D d; bool M() => d() == {|SMPP001:1|};")]
    [InlineData("Func<int, int, bool> f = ([ErrorCode] int x, int y) => x == {|SMPP001:7|} || y == 7;")]
    [InlineData("Func<int> f = [return: ErrorCode] () => {|SMPP001:7|};")]
    [InlineData("void M() { bool Local([ErrorCode] int x, int y) => x == {|SMPP001:7|} || y == 7; Local({|SMPP001:1|}, 1); }")]
    [InlineData("void M([ErrorCode] int x = {|SMPP001:7|}) { M(); } int this[int i, [ErrorCode] int x = {|SMPP001:7|}] => this[i];")]
    [InlineData("record R([ErrorCode] int X = {|SMPP001:7|}, int Y = 7); R r = new(); record B() : R();")]
    [InlineData("class A : Attribute { public A([ErrorCode] int x = {|SMPP001:7|}) { } } [A] class B { [A()] int x; }")]
    [InlineData("void M() { Local(); void Local([ErrorCode] int x = {|SMPP001:7|}) { } }")]
    [InlineData("[ErrorCode] int? x; bool M() => x == {|SMPP001:7|} || x is {|SMPP001:1|} or null;")]
    [InlineData("[ErrorCode] string x; bool M() => x == {|SMPP001:\"007\"|} || x == \"seven\";")]
    [InlineData("[ErrorCode] object x; [ErrorCode] DayOfWeek y; [ErrorCode] double z; bool M() => x.Equals(7) || y == 0 || z == 7;")]
    public Task Reports_literals_of_annotated_members(string members) => Verify.ReportsAsync(Class(members));

    [Theory]
    [InlineData("class C([ErrorCode] int x, int y) { bool M() => x == {|SMPP001:7|} || y == 7; }")]
    [InlineData("class B([ErrorCode] int x) { int X => x; } class C() : B({|SMPP001:7|});")]
    [InlineData("""
        record R([ErrorCode] int X, int Y);
        class C { bool M(R r) => r.X == {|SMPP001:7|} || r.Y == 7; R N() => new R({|SMPP001:7|}, 7) with { X = {|SMPP001:1|}, Y = 1 }; }
        """)]
    [InlineData("record struct R([ErrorCode] int X, int Y); class C { bool M(R r) => r is ({|SMPP001:7|}, 7) or { X: {|SMPP001:1|}, Y: 1 }; }")]
    [InlineData("""
        record R([ErrorCode] int X, int Y) { public void Deconstruct(out int X) => X = 7; }
        class C { bool M(R r) { var (code, count) = r; return code == {|SMPP001:7|} || count == 7; } }
        """)]
    [InlineData("class R([ErrorCode] int X) { public int X { get; } = X; } class C { bool M(R r) => r.X == 7; }")]
    [InlineData("""
        class Box<T> { [ErrorCode] public T Value; public T Other; }
        class C { bool M(Box<int> b, Box<string> s) => b.Value == {|SMPP001:7|} || b.Other == 7 || s.Value == {|SMPP001:"007"|}; }
        """)]
    [InlineData("class C { void Log<T>([ErrorCode] T x, T y) { } void M() { Log({|SMPP001:7|}, 7); Log({|SMPP001:\"007\"|}, \"007\"); } }")]
    [InlineData("""
        class A { [ErrorCode] public virtual int X { get; } public virtual int Y { get; } }
        class B : A { public override int X => {|SMPP001:7|}; public override int Y => 7; }
        """)]
    [InlineData("""
        class A { public virtual bool M([ErrorCode] int x, int y) => true; }
        class B : A { public override bool M(int x, int y) => x == {|SMPP001:7|} || y == 7; }
        """)]
    [InlineData("""
        abstract class A { [return: ErrorCode] public abstract int X(); }
        class B : A { public override int X() => {|SMPP001:7|}; public new int Y() => 7; }
        """)]
    [InlineData("class A { [ErrorCode] public int X { get; } } class B : A { public new int X => 7; }")]
    [InlineData("interface I { [ErrorCode] int X { get; } int Y { get; } } class B : I { public int X => {|SMPP001:7|}; public int Y => 7; }")]
    [InlineData("interface I { [ErrorCode] int X { get; } } class B : I { int I.X => {|SMPP001:7|}; public int X => 7; }")]
    [InlineData("interface I<T> { bool M([ErrorCode] T x, T y); } class B : I<int> { public bool M(int x, int y) => x == {|SMPP001:7|} || y == 7; }")]
    [InlineData("""
        interface I { [ErrorCode] int X { get; } }
        class A : I { public virtual int X => {|SMPP001:1|}; }
        class B : A { public override int X => {|SMPP001:7|}; }
        """)]
    [InlineData("""
        interface I { [ErrorCode] static abstract int X { get; } static abstract bool M([ErrorCode] int x, int y); }
        class B : I { public static int X => {|SMPP001:7|}; public static bool M(int x, int y) => x == {|SMPP001:7|} || y == 7; }
        """)]
    [InlineData("interface I { [ErrorCode] static abstract int X { get; } } class B : I { static int I.X => {|SMPP001:7|}; public static int X => 7; }")]
    [InlineData("""
        interface I { [ErrorCode] int this[int i] { get; } bool M([ErrorCode] int x, int y); }
        class B : I { int I.this[int i] => {|SMPP001:7|}; bool I.M(int x, int y) => x == {|SMPP001:7|} || y == 7; }
        """)]
    [InlineData("interface I { [ErrorCode] int X { get; } } interface J : I { int I.X => {|SMPP001:7|}; int Y => 7; }")]
    [InlineData("class A { public int X => 7; } interface I { [ErrorCode] int X { get; } } class B : A, I { bool M(I i) => i.X == {|SMPP001:7|} || X == 7; }")]
    [InlineData("""
        class A([ErrorCode] int x) { int X => x; bool M() { var code = x; return code == {|SMPP001:7|}; } A() : this({|SMPP001:7|}) { } }
        class B() : A({|SMPP001:7|});
        """)]
    [InlineData("""
        class A : Attribute { public A([ErrorCode] int x, int y) { } [ErrorCode] public int[] Z { get; set; } public int[] W { get; set; } }
        [A({|SMPP001:7|}, 7, Z = new[] { {|SMPP001:7|} }, W = new[] { 7 })] class B { }
        """)]
    [InlineData("""
        static class A
        {
            public static bool Is([ErrorCode] this int x, int y) => x == {|SMPP001:7|} || y == 7;
            static bool M() => {|SMPP001:7|}.Is(7);
        }
        """)]
    [InlineData("""
        class A
        {
            public required int Y { get; init; }
            [ErrorCode] public required int X { get; init; }
            static A M() => new() { X = {|SMPP001:7|}, Y = 7 };
        }
        """)]
    [InlineData("""
        class A
        {
            [ErrorCode] public int X;
            bool M((int SmppErrorCode, int Count) a, (int Count, int Other) b, (int, int) c) =>
                a.SmppErrorCode == {|SMPP001:7|} || a.Count == 7 || b.Count == 7 || b.Other == 7 || c.Item1 == 7 || X == {|SMPP001:1|};
        }
        """)]
    [InlineData("""
        class A
        {
            [ErrorCode] public int X;
            bool M((int Count, int Other) a, (int SmppErrorCode, int Count) b) => a.Count == 7 || b.SmppErrorCode == {|SMPP001:7|};
        }
        """)]
    [InlineData("""
        class A { [ErrorCode] int this[string key] => throw null; bool M() => this["x"] == {|SMPP001:7|} || new A()["y"] == {|SMPP001:1|}; }
        class B { int this[string key] => throw null; bool M() => this["x"] == 7; }
        """)]
    [InlineData("""
        class A
        {
            bool M(bool b)
            {
                [return: ErrorCode] int Local([ErrorCode] int x, int y) => x == {|SMPP001:7|} && y == 7 ? {|SMPP001:7|} : x;
                int Other(int x) => x == 7 ? 7 : x;
                return Local({|SMPP001:1|}, 7) == {|SMPP001:7|} || Other(7) == 7;
            }
        }
        """)]
    [InlineData("""
        class A
        {
            delegate bool D([ErrorCode] int x, int y);
            D d = (x, y) => x == {|SMPP001:7|} || y == 7;
            D e = delegate (int x, int y) { return x == {|SMPP001:7|} || y == 7; };
            D f = delegate { return false; };
            Func<int, int, bool> g = (x, y) => x == 7 || y == 7;
        }
        """)]
    public Task Reports_literals_of_overrides_implementations_and_constructed_types(string types) => Verify.ReportsAsync(File(types));

    [Theory]
    [InlineData("Get(out var code, out var count); _ = code == {|SMPP001:7|} || count == 7;")]
    [InlineData("int code; Get(out code, out _); _ = code == {|SMPP001:7|};")]
    [InlineData("if (TryGet(out int code) && code == {|SMPP001:7|}) { }")]
    [InlineData("Change(ref n); _ = n == 7;")]
    [InlineData("var code = X; Change(ref code); _ = code == 7;")]
    public Task Reports_literals_of_annotated_out_parameters(string calls) => Verify.ReportsAsync(WithOutParameters(calls));

    [Theory]
    [InlineData("r.Status == {|SMPP001:7|} || r.Count == 7")]
    [InlineData("r.Copy.Status == {|SMPP001:7|}")]
    [InlineData("r.Read() == {|SMPP001:7|} || r.Send({|SMPP001:7|}, 7)")]
    [InlineData("p is ({|SMPP001:7|}, 7) || p.Code == {|SMPP001:7|} || p.Count == 7")]
    [InlineData("s.Code == {|SMPP001:7|} || s.Count == 7")]
    [InlineData("Acme.Reply.Transient.Contains({|SMPP001:7|}) || Acme.Reply.Other.Contains(7)")]
    [InlineData("""
        new Acme.Implementation().Status == {|SMPP001:7|}
            || new Acme.Implementation().Count == 7
            || ((Acme.IReply)new Acme.Explicit()).Status == {|SMPP001:7|}
        """)]
    [InlineData("new Acme.Derived()[7] == {|SMPP001:7|} || new Acme.Derived().Send({|SMPP001:7|}, 7)")]
    [InlineData("new Acme.Box<int>({|SMPP001:7|}).Value == {|SMPP001:7|} || new Acme.Box<string>(null) is { Value: {|SMPP001:\"007\"|} }")]
    [InlineData("Acme.Handlers.Run(code => code == {|SMPP001:7|}) || Acme.Handlers.Plain(code => code == 7)")]
    [InlineData("Acme.Handlers.Texts.Any(text => text.Key == {|SMPP001:7|} && text.Value == \"007\")")]
    [InlineData("r.Hidden == 5 || r.Hidden == 7")]
    [InlineData("r.Acme == {|SMPP001:5|} || r.Acme == {|SMPP002:1|} || r.Enum == {|SMPP001:5|}")]
    public async Task Reports_literals_of_annotated_members_of_other_assemblies(string expression)
    {
        using var assembly = new System.IO.MemoryStream();
        Assert.True(GeneratedCompilation.Create(Library).Generate().Emit(assembly, cancellationToken: default).Success);
        var test = new Verify.Test<EmptyCodeFixProvider>
        {
            TestCode = WithLibrary(expression).Replace(Library, ""),
        };
        test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromImage(assembly.ToArray()));
        await test.RunAsync();
    }

    private const string Library = """
        using System.Collections.Generic;
        using SmppErrorCodes;
        namespace Acme
        {
            public enum AcmeStatus { Busy = 5 }
            public static class AcmeErrorCode { public const int Busy = 5; }
            public record Pair([ErrorCode] int Code, int Count);
            public record struct Small([ErrorCode] int Code, int Count);
            public interface IReply { [ErrorCode] int Status { get; } int Count { get; } }
            public class Implementation : IReply { public int Status => 0; public int Count => 0; }
            public class Explicit : IReply { int IReply.Status => 0; int IReply.Count => 0; }
            public abstract class Base
            {
                [ErrorCode] public abstract int this[int index] { get; }
                public abstract bool Send([ErrorCode] int code, int count);
            }
            public class Derived : Base { public override int this[int index] => 0; public override bool Send(int code, int count) => true; }
            public record Box<T>([ErrorCode] T Value);
            public delegate bool Handler([ErrorCode] int code);
            public static class Handlers
            {
                public static bool Run(Handler handler) => true;
                public static bool Plain(System.Func<int, bool> handler) => true;
                [ErrorCode] public static IReadOnlyDictionary<int, string> Texts => new Dictionary<int, string>();
            }
            internal enum HiddenStatus { Busy = 5 }
            public class Reply
            {
                [ErrorCode] public int Status { get; set; }
                [ErrorCode(typeof(AcmeErrorCode))] public int Acme { get; set; }
                [ErrorCode(typeof(AcmeStatus))] public int Enum { get; set; }
                [ErrorCode(typeof(HiddenStatus))] public int Hidden { get; set; }
                public int Count { get; set; }
                public Reply Copy => this;
                [return: ErrorCode] public int Read() => 0;
                public bool Send([ErrorCode] int code, int count) => true;
                [ErrorCode] public static HashSet<int> Transient = new();
                public static HashSet<int> Other = new();
            }
        }
        """;

    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks; using SmppErrorCodes;\n";

    private static string WithLibrary(string expression) =>
        $"using System.Linq;\n{Library}\nclass C {{ bool M(Acme.Reply r, Acme.Pair p, Acme.Small s) => {expression}; }}";


    private static string Class(string members) => Usings + $"class C {{ {members} }}";

    private static string File(string types) => Usings + types;

    private static string WithCollections(string statements) => Class($$"""
        [ErrorCode] HashSet<int> Set; HashSet<int> Other; [ErrorCode] int[] Array; [ErrorCode] IList<int> List; [ErrorCode] Dictionary<int, int> Map;
        void M() { {{statements}} }
        """);

    private static string WithOutParameters(string calls) => Class($$"""
        [ErrorCode] int X;
        void Get([ErrorCode] out int code, out int count) { code = {|SMPP001:7|}; count = 7; }
        bool TryGet([ErrorCode] out int code) { code = X; return true; }
        void Change([ErrorCode] ref int code) { }
        void M(int n) { {{calls}} }
        """);
}
