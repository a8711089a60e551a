using SmppErrorCodes.Analyzers.Rules.Texts;
using Xunit;

namespace SmppErrorCodes.Tests.Rules.Texts;

/// <summary>How a message names a meaning, whatever the style of the names in a catalog.</summary>
public sealed class MeaningWordsTests
{
    [Theory]
    [InlineData("AbsentSubscriber", "absent subscriber")]
    [InlineData("absentSubscriber", "absent subscriber")]
    [InlineData("absent_subscriber", "absent subscriber")]
    [InlineData("Absent_Subscriber", "absent subscriber")]
    [InlineData("ABSENT_SUBSCRIBER", "ABSENT SUBSCRIBER")]
    [InlineData("_Absent__Subscriber_", "absent subscriber")]
    [InlineData("SMSCFailure", "SMSC failure")]
    [InlineData("SMSC_Failure", "SMSC failure")]
    [InlineData("FailureOfSMSC", "failure of SMSC")]
    [InlineData("InvalidTPVPValue", "invalid TPVP value")]
    [InlineData("AFailure", "A failure")]
    [InlineData("FailureX", "failure x")]
    [InlineData("FailureXY", "failure XY")]
    [InlineData("Failure015", "failure015")]
    [InlineData("Failure_15", "failure 15")]
    [InlineData("F", "f")]
    [InlineData("FO", "FO")]
    public void A_name_becomes_words(string name, string words) => Assert.Equal(words, MeaningWords.Of(name));
}
