using System;
using System.Collections.Immutable;
using SmppErrorCodes.Analyzers.Names;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>Answers about one object for each vocabulary that is used with it. There are seldom more than one or two.</summary>
internal sealed class VocabularyCache<TValue>
    where TValue : class
{
    private ImmutableArray<Answer> _answers = ImmutableArray<Answer>.Empty;

    public TValue GetOrAdd<TArgument>(NameVocabulary vocabulary, TArgument argument, Func<NameVocabulary, TArgument, TValue> create)
    {
        foreach (var answer in _answers)
        {
            if (answer.Vocabulary.Equals(vocabulary))
            {
                return answer.Value;
            }
        }

        var created = new Answer(vocabulary, create(vocabulary, argument));
        ImmutableInterlocked.Update(ref _answers, static (answers, added) => answers.Add(added), created);
        return created.Value;
    }

    private sealed class Answer
    {
        public Answer(NameVocabulary vocabulary, TValue value)
        {
            Vocabulary = vocabulary;
            Value = value;
        }

        public NameVocabulary Vocabulary { get; }

        public TValue Value { get; }
    }
}
