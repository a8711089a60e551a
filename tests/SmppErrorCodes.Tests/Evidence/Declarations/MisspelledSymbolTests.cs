using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Evidence.Declarations;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Declarations;

/// <summary>The message of SMPP011 for a name in an option that is not the name of a symbol.</summary>
public sealed class MisspelledSymbolTests
{
    private static readonly Compilation Compilation = GeneratedCompilation.Create("""
        namespace Acme
        {
            public class Reply
            {
                public int Status;
                public int Result { get; set; }
                public int GetState<T>(int x) => x;
                public int this[int x] => x;
                public event System.Action Changed;
                public class Inner { public int Status; }
            }

            public class Box<T> { public int Status; public T Result { get; set; } public class Inner { public int Status; } }
            public class Map<TKey, TValue> { public TValue Status { get; set; } }
        }
        """);

    [Theory]
    [InlineData("P:Reply", "an ID has the member behind its type, as in 'P:Acme.Receipt.Status'")]
    [InlineData("P:Acme.Reply.Resutl", "'Reply' has no such member; write 'P:Acme.Reply.Result'")]
    [InlineData("P:Acme.Reply.Status", "'Reply' has no such member; write 'F:Acme.Reply.Status'")]
    [InlineData("P:Acme.Reply.Missing", "'Reply' has no such member")]
    [InlineData("P:Acme.Reply.Changed", "'Reply' has no such member")]
    [InlineData("M:Acme.Reply.GetState(System.String)", "'Reply' has no such member; write 'M:Acme.Reply.GetState``1(System.Int32)'")]
    [InlineData("M:Acme.Reply.GetState``2(System.Int32)~System.Int32", "'Reply' has no such member; write 'M:Acme.Reply.GetState``1(System.Int32)'")]
    [InlineData("M:Acme.Reply.GetState~System.Int32", "'Reply' has no such member; write 'M:Acme.Reply.GetState``1(System.Int32)'")]
    [InlineData("P:Acme.Reply.Item", "'Reply' has no such member; write 'P:Acme.Reply.Item(System.Int32)'")]
    [InlineData("F:Acme.Reply.Inner.Statsu", "'Inner' has no such member; write 'F:Acme.Reply.Inner.Status'")]
    [InlineData("F:Acme.Box`1.Statsu", "'Box' has no such member; write 'F:Acme.Box`1.Status'")]
    [InlineData("P:Acme.Repyl.Result", "there is no such member; write 'P:Acme.Reply.Result'")]
    [InlineData("P:Acne.Reply.Result", "there is no such member; write 'P:Acme.Reply.Result'")]
    [InlineData("P:Acne.Repyl.Result", null)]
    [InlineData("P:Acme.Repyl.Resutl", null)]
    [InlineData("P:Globex.Sms.Status", null)]
    [InlineData("P:Acme.Reply", "it is a type, and not a member of one; write the ID of a member, such as 'F:Acme.Reply.Status'")]
    [InlineData("P:Acme.Box", "it is a type, and not a member of one; write the ID of a member, such as 'F:Acme.Box`1.Status'")]
    [InlineData("P:Acme.Reply.Inner", "it is a type, and not a member of one; write the ID of a member, such as 'F:Acme.Reply.Inner.Status'")]
    [InlineData("M:Acme.Reply.Result", "'Reply' has no such member; write 'P:Acme.Reply.Result'")]
    [InlineData("F:Acme.Box.Status", "'Box<T>' is generic; write 'F:Acme.Box`1.Status'")]
    [InlineData("P:Acme.Box.Status", "'Box<T>' is generic; write 'F:Acme.Box`1.Status'")]
    [InlineData("P:Acme.Box.Resutl", "'Box<T>' is generic; write 'P:Acme.Box`1.Result'")]
    [InlineData("P:Acme.Box<T>.Result", "'Box<T>' is generic; write 'P:Acme.Box`1.Result'")]
    [InlineData("P:Acme.Box<System.Int32>.Result", "'Box<T>' is generic; write 'P:Acme.Box`1.Result'")]
    [InlineData("P:Acme.Box{T}.Result", "'Box<T>' is generic; write 'P:Acme.Box`1.Result'")]
    [InlineData("F:Acme.Box.Inner.Status", "'Box<T>' is generic; write 'F:Acme.Box`1.Inner.Status'")]
    [InlineData("P:Acme.Map<int, string>.Status", "'Map<TKey, TValue>' is generic; write 'P:Acme.Map`2.Status'")]
    [InlineData("P:Acme.Map.Status", "'Map<TKey, TValue>' is generic; write 'P:Acme.Map`2.Status'")]
    [InlineData("P:Acme.Map<T>.Status", null)]
    [InlineData("P:Acme.Box.Missing", null)]
    [InlineData("P:Acme.Box<T.Missing", "it is a type, and not a member of one; write the ID of a member, such as 'F:Acme.Box`1.Status'")]
    [InlineData("P:Acme.Box<T>>.Missing", null)]
    [InlineData("P:Acme", "an ID has the member behind its type, as in 'P:Acme.Receipt.Status'")]
    public void Names_the_member_that_may_be_meant(string documentationId, string? error) =>
        Assert.Equal(error, MisspelledSymbol.Find(documentationId, Compilation));

    [Theory]
    [InlineData("T:Acme.Reply.Status", "it is a member of 'Reply'; write 'F:Acme.Reply.Status'")]
    [InlineData("N:Acme.Reply.Result", "it is a member of 'Reply'; write 'P:Acme.Reply.Result'")]
    [InlineData("T:Acme.Box.Result", "it is a member of 'Box'; write 'P:Acme.Box`1.Result'")]
    [InlineData("N:Acme.Reply", "it is a type; write 'T:Acme.Reply'")]
    [InlineData("P:Acme.Reply", "it is a type; write 'T:Acme.Reply'")]
    [InlineData("P:Acme.Box<T>", "it is a type; write 'T:Acme.Box`1'")]
    [InlineData("T:Acme.Box", "'Box<T>' is generic; write 'T:Acme.Box`1'")]
    [InlineData("T:Acme.Map<K, V>", "'Map<TKey, TValue>' is generic; write 'T:Acme.Map`2'")]
    [InlineData("T:Acme", "it is a namespace; write 'N:Acme'")]
    [InlineData("P:Acme", "it is a namespace; write 'N:Acme'")]
    [InlineData("F:Acme.Box.Status", "'Box<T>' is generic; write 'F:Acme.Box`1.Status'")]
    [InlineData("F:Acme.Reply.Result", "'Reply' has no such member; write 'P:Acme.Reply.Result'")]
    [InlineData("T:Acme.Repyl", "there is no such type; write 'T:Acme.Reply'")]
    [InlineData("N:Acne", "there is no such namespace; write 'N:Acme'")]
    [InlineData("T:Acme.Missing", null)]
    [InlineData("N:Globex", null)]
    [InlineData("P:Globex.Reply.Result", null)]
    public void Names_what_may_be_meant_by_an_excluded_ID(string documentationId, string? error) =>
        Assert.Equal(error, MisspelledSymbol.FindExcluded(documentationId, Compilation));

    [Theory]
    [InlineData("Acme.Repyl", "Acme.Reply")]
    [InlineData("acme.Reply", "Acme.Reply")]
    [InlineData("T:Acme.Reply", "Acme.Reply")]
    [InlineData("Acme.Reply", "Acme.Reply")]
    [InlineData("Acme.Reply.Iner", "Acme.Reply.Inner")]
    [InlineData("Acme.Box`1", null)]
    [InlineData("Acne.Repyl", null)]
    [InlineData("Globex.Reply", null)]
    [InlineData("Reply", null)]
    public void Names_the_type_that_may_be_meant(string fullName, string? meant) => Assert.Equal(meant, MisspelledSymbol.FindType(fullName, Compilation));

    [Theory]
    [InlineData(48, true)]
    [InlineData(49, true)]
    [InlineData(50, false)]
    [InlineData(51, false)]
    public void Leaves_a_name_alone_that_has_more_than_fifty_parts(int types, bool isFound)
    {
        var nested = string.Concat(Enumerable.Range(1, types).Select(i => $"public class C{i} {{ ")) + "public int Status; " + new string('}', types);
        var compilation = GeneratedCompilation.Create(nested);
        var name = string.Join('.', Enumerable.Range(1, types).Select(i => $"C{i}"));

        var expected = isFound ? $"'C{types}' has no such member; write 'F:{name}.Status'" : "no type is nested so deep";
        Assert.Equal(expected, MisspelledSymbol.Find($"P:{name}.Status", compilation));
        Assert.Equal(isFound ? name : null, MisspelledSymbol.FindType(name, compilation));
    }
}
