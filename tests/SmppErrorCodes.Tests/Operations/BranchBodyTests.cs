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

    private static string Switch(string sections) => Receipts.Members($$"""
        void M(DeliveryReceipt receipt, int count)
        {
            switch (receipt.ErrorCode)
            {
                {{sections}}
            }

            void A() { }
            void B() { }
            void C() { }
        }
        """);
}
