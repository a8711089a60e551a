using System;
using System.Linq;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Options;
using SmppErrorCodes.Tests.Robustness;
using Xunit;

namespace SmppErrorCodes.Tests.Names;

public sealed class NameVocabularyTests
{
    /// <summary>Files with the same options share one vocabulary.</summary>
    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "detection = contextual", true)]
    [InlineData("names = Cause | context = Acme", "context = Acme | names = Cause", true)]
    [InlineData("names = Cause", "names = Cause, cause", true)]
    [InlineData("", "catalog = Acme.AcmeErrorCode", true)]
    [InlineData("", "detection = named", false)]
    [InlineData("", "names = Cause", false)]
    [InlineData("names = Cause", "names = Reason", false)]
    [InlineData("context = Acme", "context = Globex", false)]
    [InlineData("names = Cause", "context = Cause", false)]
    [InlineData("names = Cause | context = Acme", "names = Cause | context = Globex", false)]
    [InlineData("names = Cause | context = Acme", "names = Reason | context = Acme", false)]
    [InlineData("names = Cause | context = Acme | detection = named", "names = Cause | context = Acme", false)]
    public void Equal_options_make_equal_vocabularies(string left, string right, bool expected)
    {
        Assert.Equal(expected, Vocabulary(left).Equals(Vocabulary(right)));
        Assert.Equal(expected, Vocabulary(right).Equals((object)Vocabulary(left)));
        Assert.Equal(expected, Vocabulary(left).GetHashCode() == Vocabulary(right).GetHashCode() && Vocabulary(left).Equals(Vocabulary(right)));
        Assert.False(Vocabulary(left).Equals(null));
        Assert.False(Vocabulary(left).Equals(left));
    }

    [Theory]
    [InlineData("", "Err", "Deliver Dlr Smpp")]
    [InlineData("detection = named", "Err", "Deliver Dlr Smpp")]
    [InlineData("names = Errand, Cause, CauseOfDeath | context = delivery, D", "Cau Err", "D Smpp")]
    [InlineData("names = x, ECode | context = smppGateway", "E X", "Deliver Dlr Smpp")]
    [InlineData("names = networkcause | context = acmegateway", "Err Net", "Acm Deliver Dlr Smpp")]
    [InlineData("names = network_cause | context = ACME_GATEWAY", "Err Network", "Acme Deliver Dlr Smpp")]
    public void Searches_for_beginnings(string options, string code, string context)
    {
        Assert.Equal(code, string.Join(' ', Vocabulary(options).CodeBeginnings.Order(StringComparer.Ordinal)));
        Assert.Equal(context, string.Join(' ', Vocabulary(options).ContextBeginnings.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("", "ErrorCode", "Code")]
    [InlineData("", "errCode", "Code")]
    [InlineData("", "smppErrorCode", "CodeInContext")]
    [InlineData("", "smppError", "CodeInContext")]
    [InlineData("", "dlr_err_", "CodeInContext")]
    [InlineData("", "SmppErrors", "None")]
    [InlineData("", "error", "Error")]
    [InlineData("", "stdErr", "Error")]
    [InlineData("", "terror", "None")]
    [InlineData("", "smppErrorCodes", "None")]
    [InlineData("", "DlrDelayByErrorCode", "None")]
    [InlineData("", "", "None")]
    [InlineData("", "_", "None")]
    [InlineData("", "__", "None")]
    [InlineData("detection = named", "ErrorCode", "CodeInContext")]
    [InlineData("detection = named", "smppError", "CodeInContext")]
    [InlineData("detection = named", "error", "Error")]
    [InlineData("detection = declared", "smppErrorCode", "None")]
    [InlineData("names = Cause", "smppCause", "CodeInContext")]
    [InlineData("names = Cause", "cause__", "Code")]
    [InlineData("names = Cause", "because", "None")]
    [InlineData("names = Kod7", "kod7", "Code")]
    [InlineData("names = Kod7", "kod8", "None")]
    [InlineData("names = Quiz, Data", "smpp_QUIZ", "CodeInContext")]
    [InlineData("names = Quiz, Data", "SMPP_DATA", "CodeInContext")]
    [InlineData("names = Quiz, Data", "metadata", "None")]
    [InlineData("names = Größe", "größe", "Code")]
    [InlineData("context = Acme", "acmeErrorCode", "CodeInContext")]
    [InlineData("context = Acme", "ACME_ERROR_CODE", "CodeInContext")]
    [InlineData("context = Acme", "macmeErrorCode", "Code")]
    public void Knows_what_a_name_is_evidence_of(string options, string name, string strength) =>
        Assert.Equal(strength, Vocabulary(options).StrengthOf(name).ToString());

    [Theory]
    [InlineData("", "ErrorCodes", "Code None")]
    [InlineData("", "_spamErrCodes", "Code None")]
    [InlineData("", "SMPP_ERROR_CODES", "CodeInContext None")]
    [InlineData("", "DelayByErrorCode", "None Code")]
    [InlineData("", "dlrDelayByErrCode", "None CodeInContext")]
    [InlineData("", "ErrorCode", "None None")]
    [InlineData("", "BabyErrorCode", "None None")]
    [InlineData("", "TerrorCodes", "None None")]
    [InlineData("", "SmppErrors", "None None")]
    [InlineData("detection = named", "ErrorCodes", "CodeInContext None")]
    [InlineData("detection = declared", "SmppErrorCodes", "None None")]
    [InlineData("detection = declared", "DlrDelayByErrorCode", "None None")]
    [InlineData("names = Cause", "causes", "Code None")]
    [InlineData("names = Cause", "TextByCause", "None Code")]
    [InlineData("names = Status", "Status", "Code None")]
    [InlineData("names = Status", "Statuses", "Code None")]
    public void Knows_what_the_name_of_a_collection_is_evidence_of(string options, string name, string strengths)
    {
        var vocabulary = Vocabulary(options);
        Assert.Equal(strengths, $"{vocabulary.StrengthOfElements(name)} {vocabulary.StrengthOfKeys(name)}");
        Assert.Equal(strengths != "None None" || name == "ErrorCode" || name == "BabyErrorCode", vocabulary.MayNameCodes(name));
    }

    [Theory]
    [InlineData("int errorCode = 0", 4, 13, true)]
    [InlineData("int[] errorCodes = 0", 6, 16, true)]
    [InlineData("int errorCode_ = 0", 4, 14, true)]
    [InlineData("int errorCode = 0", 0, 17, false)]
    [InlineData("int errorCode = 0", 4, 12, false)]
    [InlineData("int errorCode = 0", 6, 13, false)]
    [InlineData("errorCode___", 9, 12, false)]
    public void Looks_at_a_part_of_a_text(string text, int start, int end, bool endsInCode) =>
        Assert.Equal(endsInCode, Vocabulary("").EndsInCode(text, start, end));

    /// <param name="options">Such as <c>names = Cause | context = Acme</c>.</param>
    private static NameVocabulary Vocabulary(string options)
    {
        var values = options.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(option => option.Split('=', StringSplitOptions.TrimEntries))
            .ToDictionary(option => "smpp_error_codes." + option[0], option => option[1]);
        return NameVocabulary.Of(SmppErrorCodesOptions.Read(OptionValues.Of(new Analysis.SameOptions(values).GlobalOptions)));
    }
}
