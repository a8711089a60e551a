using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <content>Elements of code sets, and keys of dictionaries.</content>
public sealed partial class Smpp001MagicCodeTests
{
    [Fact]
    public Task Names_the_codes_of_sets() => Verify.FixesAsync<UseNamedConstantFix>(Sets(
        "{|SMPP001:1|}, {|SMPP001:007|}, {|SMPP002:22|}", "[{|SMPP001:\"928\"|}] = 1, [{|SMPP002:\"999\"|}] = 7", "{ {|SMPP001:58|}, 1 }"), Sets(
        "TwilioSmppErrorCode.AbsentSubscriber, TwilioSmppErrorCode.AbsentSubscriber007, {|SMPP002:22|}",
        "[TwilioSmppErrorCode.Text.BlockedAsSpam] = 1, [{|SMPP002:\"999\"|}] = 7",
        "{ TwilioSmppErrorCode.ThrottlingError, 1 }")
            .Replace("new() { TwilioSmppErrorCode.AbsentSubscriber, ", "new()\n    {\n        TwilioSmppErrorCode.AbsentSubscriber, ")
            .Replace("007, {|SMPP002:22|} };", "007,\n        {|SMPP002:22|}\n    };")
            .Replace("new() { [TwilioSmppErrorCode.Text.BlockedAsSpam] = 1, ", "new()\n    {\n        [TwilioSmppErrorCode.Text.BlockedAsSpam] = 1,\n        ")
            .Replace("] = 7 };", "] = 7\n    };"));

    private static string Sets(string elements, string texts, string pair) => $$"""
        using System.Collections.Generic;
        using SmppErrorCodes;

        class Retries
        {
            private static readonly HashSet<int> s_retryable = new() { {{elements}} };
            private readonly Dictionary<string, int> _delays = new() { {{texts}} };
            private readonly Dictionary<int, int> _dlrDelayByErrorCode = new() { {{pair}} };
            private static readonly int[] s_counts = { 1, 7 };

            bool IsRetryable(int dlrErrorCode, int count) => s_retryable.Contains(dlrErrorCode) && s_counts[dlrErrorCode] == count;
            int Delay(string dlrErrorCode) => _delays.TryGetValue(dlrErrorCode, out var delay) ? delay : 1;
        }
        """;
}
