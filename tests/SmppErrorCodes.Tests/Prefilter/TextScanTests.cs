using System;
using System.Linq;
using SmppErrorCodes.Analyzers.Prefilter;
using Xunit;

namespace SmppErrorCodes.Tests.Prefilter;

/// <summary>The pass over a text finds each word wherever it stands, and nothing in other texts.</summary>
public sealed class TextScanTests
{
    /// <summary>More characters than are compared at a time, and more than twice as many.</summary>
    private const int MaxLength = 100;

    [Theory]
    [InlineData("Smpp", nameof(TextHints.Context))]
    [InlineData("SMPP", nameof(TextHints.Context))]
    [InlineData("smpp", nameof(TextHints.Context))]
    [InlineData("Dlr", nameof(TextHints.Context))]
    [InlineData("DLR", nameof(TextHints.Context))]
    [InlineData("Deliver", nameof(TextHints.Context))]
    [InlineData("DELIVER", nameof(TextHints.Context))]
    [InlineData(" 711 ", nameof(TextHints.StrongCode))]
    [InlineData("\"826\"", nameof(TextHints.StrongCode))]
    [InlineData("(928)", nameof(TextHints.StrongCode))]
    [InlineData("[0716L", nameof(TextHints.StrongCode))]
    [InlineData("Subscriber", nameof(TextHints.Subscriber))]
    [InlineData("err:", nameof(TextHints.ReceiptField))]
    public void Finds_a_word_at_every_place(string word, string hint)
    {
        for (var length = word.Length; length < MaxLength; length++)
        {
            for (var start = 0; start <= length - word.Length; start++)
            {
                var text = (new string(' ', start) + word).PadRight(length);
                Assert.True(TextScan.HintsIn(text).HasFlag(Enum.Parse<TextHints>(hint)), $"'{text}'");
            }
        }
    }

    [Theory]
    [InlineData("public sealed class Handler : IAlreadyDelegated { private static readonly List<int> Live = new(); void Alive() => Compare(); }")]
    [InlineData("var application = new Application { Numbers = { 7, 8, 9, 27, 172, 18, 7112, 71, 82, 92 }, Text = \"0x71F, 7a1\" };")]
    [InlineData("throw new InvalidOperationException(\"Error: the description is over, or: for: it\");")]
    public void Finds_nothing_in_other_texts(string text) => Assert.Equal(TextHints.None, TextScan.HintsIn(text));

    /// <summary>Too short for the comparison of many characters at once.</summary>
    [Fact]
    public void Rules_nothing_out_in_short_texts() => Assert.All(["", "a", "smpp"], static text => Assert.Equal(TextHints.All, TextScan.HintsIn(text)));

    [Fact]
    public void Finds_words_beside_each_other() =>
        Assert.Equal(TextHints.All, TextScan.HintsIn(string.Concat(Enumerable.Repeat("smppdlr 711 subscriber err:", 2))));
}
