using System.Linq;
using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

public sealed partial class AddMissingCasesFixTests
{
    /// <summary>65 codes, 49 meanings.</summary>
    [Fact]
    public async Task Adds_the_whole_catalog()
    {
        var before = "class C { void M(int smppErrorCode) { switch (smppErrorCode) { } } }";
        var after = await FixedSource.OfAsync<AddMissingCasesFix>(before, "SMPP003");

        Assert.Equal(65, after.Split("TwilioSmppErrorCode.").Length - 1);
        Assert.Equal(49, after.Split("case ").Length - 1);
        Assert.Equal(1, after.Split("break;").Length - 1);
        Assert.Empty(await Rules.Reports.OfAsync(after, "SMPP003"));
        Assert.StartsWith("using SmppErrorCodes;", after);
        var lines = after.Split('\n').SkipWhile(static line => !line.Contains("AbsentSubscriber")).Take(2).Select(static line => line.Trim());
        Assert.Equal(
            [
                "case TwilioSmppErrorCode.AbsentSubscriber or TwilioSmppErrorCode.AbsentSubscriber007",
                "or TwilioSmppErrorCode.AbsentSubscriber015:",
            ],
            lines);
        Assert.All(after.Split('\n').Skip(2), static line => Assert.InRange(line.Length, 0, 120));
    }
}
