using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Operations;

/// <summary>Bodies are the same if what they do is: braces around them, and a <c>break</c> behind or inside the braces, make no difference.</summary>
public sealed class BranchBodyTests
{
    [Theory]
    [InlineData("A(); break;", "{ A(); } break;")]
    [InlineData("A(); break;", "{ A(); break; }")]
    [InlineData("{ A(); } break;", "{ A(); break; }")]
    [InlineData("{ { A(); } } break;", "A(); ; break;")]
    [InlineData("{ { A(); } break; }", "A(); break;")]
    [InlineData("{ A(); B(); } break;", "A(); B(); break;")]
    [InlineData("{ A(); } ; break;", "A(); break;")]
    public async Task Takes_bodies_for_the_same(string first, string second)
    {
        await Verify.ReportsAsync(Switch($"case 1: {first} case {{|SMPP007:7|}}: case 15: {second} default: B(); break;"), rules: "SMPP006 SMPP007");
        await Verify.ReportsAsync(Switch($"case 1: {second} case {{|SMPP007:7|}}: case 15: {first} default: B(); break;"), rules: "SMPP006 SMPP007");
        await Verify.ReportsAsync(Switch($"case 1: {first} default: {second}"), rules: "SMPP005");
        await Verify.ReportsAsync(Switch($"case 1: {second} default: {first}"), rules: "SMPP005");
    }

    [Theory]
    [InlineData("A(); break;", "{ B(); } break;")]
    [InlineData("A(); break;", "{ A(); return; }")]
    [InlineData("{ A(); } break;", "{ A(); A(); } break;")]
    [InlineData("{ } break;", "{ A(); } break;")]
    [InlineData("A(); break;", "while (count > 0) { A(); break; } break;")]
    public async Task Takes_bodies_for_different(string first, string second)
    {
        await Verify.ReportsAsync(Switch($"case 1: {first} case {{|SMPP006:7|}}: case 15: {second} default: C(); break;"), rules: "SMPP006 SMPP007");
        await Verify.ReportsAsync(Switch($"case {{|SMPP005:1|}}: {first} default: {second}"), rules: "SMPP005");
    }

    /// <summary>A <c>return</c> does the same as a <c>break</c> where nothing follows.</summary>
    [Fact]
    public async Task Takes_the_end_of_a_member_for_a_return()
    {
        const string Sections = "case 1: A(); break; case {|SMPP007:7|}: case 15: { A(); return; } default: B(); break;";
        await Verify.ReportsAsync(Switch(Sections, behind: ""), rules: "SMPP006 SMPP007");
        await Verify.ReportsAsync(Switch(Sections.Replace("SMPP007", "SMPP006"), behind: "B();"), rules: "SMPP006 SMPP007");
    }

    private static string Switch(string sections, string behind = "B();") => Receipts.Members($$"""
        void M(DeliveryReceipt receipt, int count)
        {
            switch (receipt.ErrorCode)
            {
                {{sections}}
            }

            {{behind}}
            void A() { }
            void B() { }
            void C() { }
        }
        """);
}
