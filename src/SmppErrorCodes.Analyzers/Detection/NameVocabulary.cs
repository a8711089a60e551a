using System;
using System.Collections.Immutable;
using System.Linq;
using SmppErrorCodes.Analyzers.Options;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>The words by which a name says that it holds an SMPP error code.</summary>
internal sealed class NameVocabulary : IEquatable<NameVocabulary>
{
    /// <remarks>
    /// Names alone are right in about a quarter of all cases in public code; together with a context word they are
    /// right in practice. "Sms", "Smsc", "Receipt" and "Twilio" are no context words: other vendors give the same
    /// numbers other meanings.
    /// </remarks>
    private static readonly ImmutableArray<string> CodeEndings = ImmutableArray.Create("ErrorCode", "ErrCode");
    private static readonly NameWordSet ErrorEndings = new(ImmutableArray.Create("Error", "Err"));
    private static readonly ImmutableArray<string> ContextWords = ImmutableArray.Create("Smpp", "Dlr", "DeliveryReceipt", "DeliveryReport", "DeliverSm");

    private readonly DetectionMode _mode;
    private readonly ImmutableArray<string> _names;
    private readonly ImmutableArray<string> _context;
    private readonly NameWordSet _codeEndings;
    private readonly NameWordSet _contextWords;

    public NameVocabulary(SmppErrorCodesOptions options)
    {
        _mode = options.Detection;
        _names = options.Names;
        _context = options.Context;
        var codeEndings = CodeEndings.AddRange(options.Names);
        var contextWords = ContextWords.AddRange(options.Context);
        _codeEndings = new NameWordSet(codeEndings);
        _contextWords = new NameWordSet(contextWords);
        Beginnings = _mode == DetectionMode.Declared ? ImmutableArray<string>.Empty : BeginningsOf(codeEndings.AddRange(contextWords));
    }

    /// <summary>
    /// What every name has somewhere that speaks of codes, in any case: "Err", "Smpp", "Deliver". Whoever looks through
    /// a text for these has few names left to ask for.
    /// </summary>
    public ImmutableArray<string> Beginnings { get; }

    /// <summary>What <paramref name="name"/> says by itself, wherever it stands.</summary>
    public NameStrength StrengthOf(string name)
    {
        if (_mode == DetectionMode.Declared)
        {
            return NameStrength.None;
        }

        if (EndsInCode(name, 0, name.Length))
        {
            return _mode == DetectionMode.Named || HasContextWord(name) ? NameStrength.CodeInContext : NameStrength.Code;
        }

        return ErrorEndings.IsEndOf(name, 0, name.Length) && HasContextWord(name) ? NameStrength.CodeInContext : NameStrength.None;
    }

    /// <summary>Whether <paramref name="name"/> says by itself, or could say in context, that it is a code's.</summary>
    public bool Speaks(string name) => EndsInCode(name, 0, name.Length) || HasContextWord(name);

    /// <summary>Whether the name that stands in a text from <paramref name="start"/> to before <paramref name="end"/> ends as those of codes do.</summary>
    public bool EndsInCode(string text, int start, int end) => _codeEndings.IsEndOf(text, start, end);

    /// <summary>Whether one of the context words is among the words of <paramref name="name"/>.</summary>
    public bool HasContextWord(string name) => HasContextWord(name, 0, name.Length);

    /// <summary>The same for the name that stands in a text from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public bool HasContextWord(string text, int start, int end) => _contextWords.IsIn(text, start, end);

    public bool Equals(NameVocabulary? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _mode == other._mode && HaveSameWords(_names, other._names) && HaveSameWords(_context, other._context));

    public override bool Equals(object? obj) => Equals(obj as NameVocabulary);

    public override int GetHashCode() => (_mode, _names.Length, _context.Length).GetHashCode();

    private static bool HaveSameWords(ImmutableArray<string> left, ImmutableArray<string> right) => left == right || left.SequenceEqual(right);

    /// <summary>The first words, without those that another one is the beginning of.</summary>
    private static ImmutableArray<string> BeginningsOf(ImmutableArray<string> names)
    {
        var first = names.Select(FirstWord).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return first.Where(word => !first.Any(other => other.Length < word.Length && word.StartsWith(other, StringComparison.OrdinalIgnoreCase))).ToImmutableArray();

        static string FirstWord(string name)
        {
            var end = 1;
            while (end < name.Length && !char.IsUpper(name[end]))
            {
                end++;
            }

            return name.Substring(0, end);
        }
    }
}

/// <summary>How far a name goes towards naming an SMPP error code.</summary>
internal enum NameStrength
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>It names an error code; a context word has to say that it is SMPP's.</summary>
    Code,

    /// <summary>It names an SMPP error code.</summary>
    CodeInContext,
}
