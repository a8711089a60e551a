using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Tests.Robustness;
using SmppErrorCodes.Tests.Snapshots;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>What a fix writes ends its lines as the document does.</summary>
public sealed partial class LineBreakTests
{
    private const int Sources = 80;

    private const string Broken = """
        namespace Acme
        {
            class Handler
            {
                bool IsAbsent(DeliveryReceipt receipt) => receipt is { ErrorCode: TwilioSmppErrorCode.AbsentSubscriber or TwilioSmppErrorCode.TcapError, Count: 3 };

                string Name(DeliveryReceipt receipt) => receipt switch { { ErrorCode: 1 or 7 or 15 } => "absent", { ErrorCode: 51 or 59 or 53 or 58 } => "other", _ => "" };
            }

            class DeliveryReceipt
            {
                public int ErrorCode;
                public int Count;
            }
        }
        """;

    [Fact]
    public async Task Ends_lines_as_the_document_does()
    {
        // A document on one line has the line break that is configured.
        var sources = TestSource.All.Select(static source => source.File).Where(static file => file.TrimEnd().Contains('\n')).ToList();
        var step = sources.Count / Sources;
        var changed = 0;
        foreach (var source in sources.Where((_, index) => index % step == 0).Append("using SmppErrorCodes;\n\n" + Broken))
        {
            changed += await AssertEndsLinesAsync(source);
        }

        Assert.InRange(changed, Sources / 2, int.MaxValue);
    }

    private static async Task<int> AssertEndsLinesAsync(string source)
    {
        var document = (await FullRun.DocumentAsync("")).WithText(SourceText.From(source.Replace("\r\n", "\n").Replace("\n", "\r\n")));
        var fixes = await SourceDescription.FixedDocumentsAsync(document, await FullRun.AnalyzeMembersAsync(document));
        foreach (var (title, changed) in fixes)
        {
            var text = (await changed.GetTextAsync()).ToString();
            Assert.False(OtherLineEnd().IsMatch(text), $"'{title}' ends a line in another way:\n\n{text}");
        }

        return fixes.Count;
    }

    [GeneratedRegex(@"(?<!\r)\n|\r(?!\n)")]
    private static partial Regex OtherLineEnd();
}
