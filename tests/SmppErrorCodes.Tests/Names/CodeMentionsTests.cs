using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Options;
using Xunit;

namespace SmppErrorCodes.Tests.Names;

/// <summary>Names that end as those of codes do and are those of something else, and the nearest ones that are those of codes.</summary>
public sealed class CodeMentionsTests
{
    private static readonly NameVocabulary Vocabulary = NameVocabulary.Of(SmppErrorCodesOptions.Default);

    [Theory]
    [InlineData("RetriesForErrorCode")]
    [InlineData("_maxRetriesPerErrorCode")]
    [InlineData("m_maxRetriesPerErrCode")]
    [InlineData("retry_after_error_code")]
    [InlineData("LengthOfErrorCode")]
    [InlineData("CharsInErrorCode")]
    [InlineData("HttpStatusFromErrorCode")]
    [InlineData("CountWithErrorCode")]
    [InlineData("SleepOnErrorCode")]
    [InlineData("DelayForEachErrorCode")]
    [InlineData("DelayForTransientSmppErrorCode")]
    [InlineData("PriorityBySmppErrorCode")]
    [InlineData("StatusCodeForErrorCode")]
    [InlineData("RetriesOnDlrError")]
    [InlineData("WaitAfterSmppError")]
    [InlineData("retriesOnError")]
    [InlineData("isErrorCode")]
    [InlineData("_hasErrorCode")]
    [InlineData("UseErrorCode")]
    [InlineData("IsSmppError")]
    [InlineData("TotalErr")]
    [InlineData("_sumError")]
    [InlineData("MaxSmppError")]
    [InlineData("DlrTotalErr")]
    [InlineData("dlr_cnt_err")]
    public void Knows_a_name_that_only_mentions_a_code(string name)
    {
        Assert.Equal(NameStrength.None, Vocabulary.StrengthOf(name));
        Assert.Equal(NameStrength.None, Vocabulary.StrengthOf(name, isMethod: true));
    }

    [Theory]
    [InlineData("OutOfCreditErrorCode")]
    [InlineData("NotInServiceErrorCode")]
    [InlineData("forErrorCode")]
    [InlineData("_fromErrorCode")]
    [InlineData("toErrorCode")]
    [InlineData("InboundErrorCode")]
    [InlineData("ForwardErrorCode")]
    [InlineData("ReportErrorCode")]
    [InlineData("LogErrorCode")]
    [InlineData("SetErrorCode")]
    [InlineData("IssueErrorCode")]
    [InlineData("MaxErrorCode")]
    [InlineData("SmppErrorCodeFromDlrErrorCode")]
    [InlineData("ValueOfErrorCode")]
    [InlineData("GetCodeOfSmppError")]
    [InlineData("codeOfError")]
    [InlineData("_codeOfDlrErr")]
    [InlineData("InvalidNumError")]
    [InlineData("ThrottlingError")]
    [InlineData("CountryError")]
    public void Knows_a_name_of_a_code_that_looks_like_one_that_mentions_it(string name) => Assert.NotEqual(NameStrength.None, Vocabulary.StrengthOf(name));

    /// <summary>The first word of a method tells what it returns.</summary>
    [Theory]
    [InlineData("SaveErrorCode", false)]
    [InlineData("InsertDlrErrorCode", false)]
    [InlineData("TrySaveErrorCode", false)]
    [InlineData("HandleSmppError", false)]
    [InlineData("OnSmppError", false)]
    [InlineData("OnErrorCode", false)]
    [InlineData("FromErrorCode", false)]
    [InlineData("ForEachErrorCode", false)]
    [InlineData("indexErrorCode", false)]
    [InlineData("GetRetryDelayForErrorCode", false)]
    [InlineData("GetErrorCode", true)]
    [InlineData("TryGetErrorCode", true)]
    [InlineData("TryParseErrorCode", true)]
    [InlineData("ReadDlrErrorCode", true)]
    [InlineData("ToErrorCode", true)]
    [InlineData("MapToErrorCode", true)]
    [InlineData("MapErrorCode", true)]
    [InlineData("ErrorCode", true)]
    [InlineData("SettledErrorCode", true)]
    [InlineData("LastErrorCode", true)]
    public void Knows_what_a_method_returns(string name, bool isCode) => Assert.Equal(isCode, Vocabulary.StrengthOf(name, isMethod: true) != NameStrength.None);

    [Theory]
    [InlineData("RetryDelaysForErrorCodes", false, false)]
    [InlineData("CountsOfErrorCodes", false, false)]
    [InlineData("ListOfErrorCodes", true, true)]
    [InlineData("RetryableErrorCodes", true, true)]
    [InlineData("OutOfCreditErrorCodes", true, true)]
    [InlineData("CountErrorCodes", true, false)]
    [InlineData("LoadErrorCodes", true, true)]
    public void Knows_what_is_in_a_collection(string name, bool isOfCodes, bool isOfCodesAsMethod)
    {
        Assert.Equal(isOfCodes, Vocabulary.StrengthOfElements(name) != NameStrength.None);
        Assert.Equal(isOfCodesAsMethod, Vocabulary.StrengthOfElements(name, isMethod: true) != NameStrength.None);
    }

    [Theory]
    [InlineData("vendorErrorCode", true, true)]
    [InlineData("ss7ErrorCode", true, true)]
    [InlineData("last_pdu_error_code", true, true)]
    [InlineData("apiSmppErrorCode", true, true)]
    [InlineData("GetApiErrorCode", true, true)]
    [InlineData("FileErrorCodes", true, true)]
    [InlineData("StdErr", true, true)]
    [InlineData("smppSysError", true, true)]
    [InlineData("mapErrorCode", true, false)]
    [InlineData("ParseErr", true, false)]
    [InlineData("bitmapErrorCode", false, false)]
    [InlineData("SystemTypeErrorCode", false, false)]
    [InlineData("vendorNetworkErrorCode", false, false)]
    [InlineData("happErrorCode", false, false)]
    [InlineData("VendorClient", false, false)]
    public void Knows_a_code_of_another_list(string name, bool isOfOtherList, bool isOfOtherListAsMethod)
    {
        Assert.Equal(isOfOtherList, Vocabulary.IsOfOtherList(name));
        Assert.Equal(isOfOtherListAsMethod, Vocabulary.IsOfOtherList(name, isMethod: true));
    }

    [Theory]
    [InlineData("GetReceipt", true)]
    [InlineData("TryGet", true)]
    [InlineData("First", true)]
    [InlineData("FirstOrDefaultAsync", true)]
    [InlineData("Getaway", false)]
    [InlineData("SendAsync", false)]
    [InlineData("TryInsert", false)]
    [InlineData("Try", false)]
    public void Knows_a_method_that_reads_existing_data(string name, bool isReading) => Assert.Equal(isReading, CodeMentions.IsReading(name));
}
