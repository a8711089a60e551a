
namespace SmppErrorCodes.Analyzers.Options;

/// <summary>How much evidence makes a value a code.</summary>
internal enum DetectionMode
{
    /// <summary>A name, in SMPP context.</summary>
    Contextual,

    /// <summary>An annotation, or an entry among the symbols; names do not count.</summary>
    Declared,

    /// <summary>A name, wherever it stands.</summary>
    Named,
}
