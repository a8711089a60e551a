using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>What a light bulb shows: each action once, and first the one that changes nothing that a program does.</summary>
public sealed class OfferedActionTests
{
    [Fact]
    public Task Offers_a_named_constant_once_and_first() =>
        OffersOnceAsync<UseNamedConstantFix>("_ = receipt.ErrorCode != 0;", "SMPP001", CodeActionPriority.Default);

    [Fact]
    public Task Offers_missing_cases_once_and_later() =>
        OffersOnceAsync<AddMissingCasesFix>("switch (receipt.ErrorCode) { case 51: break; default: break; }", "SMPP004", CodeActionPriority.Low);

    [Fact]
    public Task Offers_the_other_codes_once_and_later() =>
        OffersOnceAsync<HandleOtherCodesFix>("_ = receipt.ErrorCode != 0;", "SMPP005", CodeActionPriority.Low);

    [Fact]
    public Task Offers_merged_branches_once_and_later() =>
        OffersOnceAsync<MergeBranchesFix>("switch (receipt.ErrorCode) { case 1: count++; break; case 51: break; case 7: case 15: count++; break; }", "SMPP007", CodeActionPriority.Low);

    [Fact]
    public Task Offers_the_canonical_constant_once_and_later() =>
        OffersOnceAsync<ReplaceUnreachableSynonymFix>("_ = SmppErrorCodes.TwilioSmppErrorCode.Canonical(receipt.ErrorCode) == 7;", "SMPP008", CodeActionPriority.Low);

    private static async Task OffersOnceAsync<TFix>(string statement, string rule, CodeActionPriority priority)
        where TFix : CodeFixProvider, new()
    {
        var actions = await FixedSource.ActionsForTwoReportsAsync<TFix>(Receipts.Statements(statement), rule);
        Assert.Equal(priority, Assert.Single(actions).Priority);
        Assert.All(actions.Applicable(), action => Assert.Equal(priority, action.Priority));
    }
}
