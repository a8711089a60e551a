using System;

namespace SmppErrorCodes.Benchmarks.Corpus;

/// <summary>What the files of one module have in common.</summary>
/// <param name="Numbers">Properties of type <see cref="int"/>.</param>
/// <param name="Texts">Properties of type <see cref="string"/>.</param>
internal sealed record CorpusModule(string Namespace, string Entity, string[] Numbers, string[] Texts)
{
    private static readonly string[] Words =
    [
        "pending", "archive", "library", "session", "primary", "provider", "metadata", "refresh", "channel", "network", "language",
        "poster", "resolve", "transport", "duration", "selected", "upstream", "playlist", "permission", "trailer", "volume", "encoder",
    ];

    private static readonly string[] Operators = ["==", "!=", "<", ">", "<=", ">="];

    public string Number(Random random) => Numbers[random.Next(Numbers.Length)];

    public string Text(Random random) => Texts[random.Next(Texts.Length)];

    public string Word(Random random) => Words[random.Next(Words.Length)];

    public string Operator(Random random) => Operators[random.Next(Operators.Length)];
}
