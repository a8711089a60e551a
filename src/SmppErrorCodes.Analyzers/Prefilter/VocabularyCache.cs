using System;
using System.Threading;
using SmppErrorCodes.Analyzers.Names;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>Answers about one object for each vocabulary that is used with it. There are seldom more than one or two.</summary>
/// <remarks>A field of the object, not a copy of it, holds the answers.</remarks>
internal struct VocabularyCache<TValue>
    where TValue : class
{
    private Answer? _last;

    public TValue GetOrAdd<TArgument>(NameVocabulary vocabulary, TArgument argument, Func<NameVocabulary, TArgument, TValue> create)
    {
        for (var answer = Volatile.Read(ref _last); answer is not null; answer = answer.Previous)
        {
            if (answer.Vocabulary.Equals(vocabulary))
            {
                return answer.Value;
            }
        }

        // What another thread adds at the same time may get lost; it is the same once more when it is found again.
        var created = new Answer(vocabulary, create(vocabulary, argument), Volatile.Read(ref _last));
        Volatile.Write(ref _last, created);
        return created.Value;
    }

    private sealed class Answer
    {
        public Answer(NameVocabulary vocabulary, TValue value, Answer? previous)
        {
            Vocabulary = vocabulary;
            Value = value;
            Previous = previous;
        }

        public NameVocabulary Vocabulary { get; }

        public TValue Value { get; }

        public Answer? Previous { get; }
    }
}
