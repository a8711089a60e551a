using System;
using System.Collections.Generic;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Options;
using SmppErrorCodes.Analyzers.Prefilter;
using SmppErrorCodes.Tests.Robustness;
using Xunit;

namespace SmppErrorCodes.Tests.Prefilter;

/// <summary>Files whose options differ are read with several vocabularies, and none of the answers pushes another one out.</summary>
public sealed class VocabularyCacheTests
{
    [Fact]
    public void Keeps_one_answer_for_each_vocabulary()
    {
        var cache = new VocabularyCache<string>();
        var created = 0;

        foreach (var names in new[] { "Cause", "Reason", "Cause", "Reason", "Cause" })
        {
            Assert.Equal(names, cache.GetOrAdd(Vocabulary(names), names, (_, argument) =>
            {
                created++;
                return argument;
            }));
        }

        Assert.Equal(2, created);
    }

    [Fact]
    public void Asks_again_after_a_cancelled_answer()
    {
        var cache = new VocabularyCache<string>();

        Assert.Throws<OperationCanceledException>(() => cache.GetOrAdd(Vocabulary("Cause"), 0, static (_, _) => throw new OperationCanceledException()));
        Assert.Equal("now", cache.GetOrAdd(Vocabulary("Cause"), 0, static (_, _) => "now"));
    }

    private static NameVocabulary Vocabulary(string names) => NameVocabulary.Of(SmppErrorCodesOptions.Read(OptionValues.Of(
        new Analysis.SameOptions(new Dictionary<string, string> { ["smpp_error_codes.names"] = names }).GlobalOptions)));
}
