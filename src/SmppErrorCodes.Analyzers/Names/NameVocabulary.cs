using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SmppErrorCodes.Analyzers.Options;

namespace SmppErrorCodes.Analyzers.Names;

/// <summary>The words by which a name shows that it holds an SMPP error code.</summary>
internal sealed class NameVocabulary : IEquatable<NameVocabulary>
{
    /// <summary>How many letters are searched for where nobody knows where a word ends.</summary>
    private const int MaxBeginningLength = 3;

    /// <remarks>
    /// Names alone are right in about a quarter of all cases in public code; together with a context word they are
    /// right in practice. "Sms", "Smsc", "Receipt" and "Twilio" are not context words: other vendors give the same
    /// numbers other meanings.
    /// </remarks>
    private static readonly ImmutableArray<string> CodeEndings = ImmutableArray.Create("ErrorCode", "ErrCode");
    private static readonly NameWordSet ErrorEndings = new(ImmutableArray.Create("Error", "Err"));
    private static readonly ImmutableArray<string> ProtocolWords = ImmutableArray.Create("Smpp", "DeliverSm");
    private static readonly ImmutableArray<string> ReceiptWords = ImmutableArray.Create("Dlr", "DeliveryReceipt", "DeliveryReport");
    private static readonly ImmutableArray<string> ContextWords = ProtocolWords.AddRange(ReceiptWords);

    private readonly ImmutableArray<string> _names;
    private readonly ImmutableArray<string> _context;
    private readonly NameWordSet _codeEndings;
    private readonly NameWordSet _pluralEndings;
    private readonly NameWordSet _keyEndings;
    private readonly NameWordSet _contextWords;
    private readonly NameWordSet _receiptWords;
    private readonly NameWordSet _otherLists;
    private readonly NameWordSet _otherKinds;
    private readonly NameWordSet _otherKindsOfResults;
    private readonly CodeMentions _mentions;

    private NameVocabulary(SmppErrorCodesOptions options)
    {
        Mode = options.Detection;
        _names = options.Names;
        _context = options.Context;
        var endings = CodeEndings.AddRange(options.Names);
        _codeEndings = new NameWordSet(endings);
        _pluralEndings = new NameWordSet(endings.SelectMany(PluralsOf).ToImmutableArray());
        _keyEndings = new NameWordSet(endings.Select(static ending => "By" + ending).ToImmutableArray());
        _contextWords = new NameWordSet(ContextWords.AddRange(options.Context));

        // Whoever names a context has receipts there, as far as anyone knows.
        _receiptWords = new NameWordSet(ReceiptWords.AddRange(options.Context));
        _otherLists = WithoutContext(OtherLists.Words);
        _otherKinds = WithoutContext(OtherLists.Kinds.AddRange(OtherLists.KindsAndVerbs));
        _otherKindsOfResults = WithoutContext(OtherLists.Kinds);
        _mentions = new CodeMentions(_contextWords, _codeEndings);
        CodeBeginnings = BeginningsOf(CodeEndings.Select(FirstWord).Concat(options.Names.Select(FirstLetters)));
        ContextBeginnings = BeginningsOf(ContextWords.Select(FirstWord).Concat(options.Context.Select(FirstLetters)));

        NameWordSet WithoutContext(ImmutableArray<string> words) => new(words.RemoveAll(word => options.Context.Contains(word, StringComparer.OrdinalIgnoreCase)));
    }

    public static NameVocabulary Of(SmppErrorCodesOptions options) => ReferenceEquals(options, SmppErrorCodesOptions.Default) ? BuiltIn : new NameVocabulary(options);

    public DetectionMode Mode { get; }

    /// <summary>Whether no context words are configured.</summary>
    public bool HasOnlyBuiltInContext => _context.IsEmpty;

    /// <summary>The words without any configuration.</summary>
    public static NameVocabulary BuiltIn { get; } = new(SmppErrorCodesOptions.Default);

    /// <summary>What every name that ends like that of a code has somewhere in it, in any case: "Err".</summary>
    public ImmutableArray<string> CodeBeginnings { get; }

    /// <summary>What every name with a context word has somewhere in it, in any case: "Smpp", "Dlr", "Deliver".</summary>
    public ImmutableArray<string> ContextBeginnings { get; }

    /// <summary>How strong <paramref name="name"/> is by itself, wherever it stands.</summary>
    /// <param name="isMethod">Whether it is a method, whose name starts with what it does.</param>
    public NameStrength StrengthOf(string name, bool isMethod = false)
    {
        if (Mode == DetectionMode.Declared)
        {
            return NameStrength.None;
        }

        if (_codeEndings.StartOfEnd(name) is >= 0 and var code)
        {
            // "DelayByErrorCode" names a delay.
            return _mentions.IsMention(name, code, isMethod) || _keyEndings.IsEndOf(name, 0, name.Length) ? NameStrength.None : StrengthInContext(name);
        }

        return ErrorEndings.StartOfEnd(name) is not (>= 0 and var error) || _mentions.IsMention(name, error, isMethod) || _mentions.IsQuantity(name, error) ? NameStrength.None
            : HasContextWord(name) ? NameStrength.CodeInContext
            : NameStrength.Error;
    }

    /// <summary>Whether a word of <paramref name="name"/>, of a code or of what is around one, names another list of codes; for a code, a word before its ending.</summary>
    public bool NamesOtherList(string name) => _otherLists.IsIn(name, 0, StartOfCode(name) is >= 0 and var start ? start : name.Length);

    /// <summary>Whether a word of another list is in <paramref name="name"/>, and no context word behind it: <c>SmppHttpException</c>, not <c>HttpSmppException</c>.</summary>
    public bool EndsInOtherList(string name) => _otherLists.EndOfLast(name) is var other && other > _contextWords.EndOfLast(name);

    /// <summary>Whether <paramref name="name"/> is that of a code of another list: <c>SqliteErrorCode</c>, <c>vendorErrorCode</c>.</summary>
    /// <param name="isMethod">Whether it is a method, whose name starts with what it does.</param>
    public bool IsOfOtherList(string name, bool isMethod = false)
    {
        if (NamesOtherList(name))
        {
            return true;
        }

        var end = StartOfCode(name) is >= 0 and var code ? code : ErrorEndings.StartOfEnd(name);
        return end > 0 && (isMethod ? _otherKindsOfResults : _otherKinds).StartOfEnd(name, 0, _mentions.BeforeContext(name, 0, end)) >= 0;
    }

    /// <summary>Whether a word of receipts is among the words of <paramref name="name"/>, not just one of the protocol.</summary>
    public bool HasReceiptWord(string name) => _receiptWords.IsIn(name, 0, name.Length);

    /// <summary>How strong the <paramref name="name"/> of a collection is for its elements: <c>RetryableErrorCodes</c>.</summary>
    /// <param name="isMethod">Whether it is a method, whose name starts with what it does.</param>
    public NameStrength StrengthOfElements(string name, bool isMethod = false) =>
        Mode != DetectionMode.Declared && _pluralEndings.StartOfEnd(name) is >= 0 and var codes && !_mentions.IsMention(name, codes, isMethod) ? StrengthInContext(name) : NameStrength.None;

    /// <summary>How strong the <paramref name="name"/> of a dictionary is for its keys alone: <c>DelayByErrorCode</c>.</summary>
    public NameStrength StrengthOfKeys(string name) =>
        Mode != DetectionMode.Declared && _keyEndings.IsEndOf(name, 0, name.Length) ? StrengthInContext(name) : NameStrength.None;

    /// <summary>Whether the name may be that of a code, or of a collection or a dictionary of codes.</summary>
    public bool MayNameCodes(string name) =>
        StrengthOf(name) >= NameStrength.Code || StrengthOfElements(name) != NameStrength.None || StrengthOfKeys(name) != NameStrength.None;

    /// <summary>
    /// Whether the name that stands in a text from <paramref name="start"/> to before <paramref name="end"/> ends as those of codes and
    /// of collections of codes do.
    /// </summary>
    public bool EndsInCode(string text, int start, int end) => _codeEndings.IsEndOf(text, start, end) || _pluralEndings.IsEndOf(text, start, end);

    /// <summary>Whether one of the context words is among the words of <paramref name="name"/>.</summary>
    public bool HasContextWord(string name) => HasContextWord(name, 0, name.Length);

    /// <summary>The same for the name that stands in a text from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public bool HasContextWord(string text, int start, int end) => _contextWords.IsIn(text, start, end);

    public bool Equals(NameVocabulary? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Mode == other.Mode && HaveSameWords(_names, other._names) && HaveSameWords(_context, other._context));

    public override bool Equals(object? obj) => Equals(obj as NameVocabulary);

    public override int GetHashCode() => (Mode, _names.Length, _context.Length).GetHashCode();

    /// <summary>Where the ending starts of a code, of a collection of codes or of what has them as keys; -1 if the name does not have one.</summary>
    private int StartOfCode(string name)
    {
        var first = -1;
        foreach (var start in new[] { _codeEndings.StartOfEnd(name), _pluralEndings.StartOfEnd(name), _keyEndings.StartOfEnd(name) })
        {
            first = start >= 0 && (first < 0 || start < first) ? start : first;
        }

        return first;
    }

    private NameStrength StrengthInContext(string name) => Mode == DetectionMode.Named || HasContextWord(name) ? NameStrength.CodeInContext : NameStrength.Code;

    /// <summary>A configured name may be that of a collection already.</summary>
    private static IEnumerable<string> PluralsOf(string ending) =>
        ending.EndsWith("s", StringComparison.OrdinalIgnoreCase) ? new[] { ending, ending + "es" } : new[] { ending + "s" };

    private static bool HaveSameWords(ImmutableArray<string> left, ImmutableArray<string> right) => left == right || left.SequenceEqual(right);

    /// <summary>All beginnings without those that another one is the beginning of.</summary>
    private static ImmutableArray<string> BeginningsOf(IEnumerable<string> beginnings)
    {
        var all = beginnings.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return all.Where(word => !all.Any(other => other.Length < word.Length && word.StartsWith(other, StringComparison.OrdinalIgnoreCase))).ToImmutableArray();
    }

    private static string FirstWord(string words)
    {
        var end = 1;
        while (end < words.Length && !char.IsUpper(words[end]))
        {
            end++;
        }

        return words.Substring(0, end);
    }

    /// <summary>The first letters of words that a user configured. Where a word of "networkcause" ends, nobody knows, and a name may have an underscore there.</summary>
    private static string FirstLetters(string words)
    {
        var first = FirstWord(words);
        return first.Length < words.Length ? first : words.Substring(0, Math.Min(words.Length, MaxBeginningLength));
    }
}

/// <summary>How far a name goes towards naming an SMPP error code.</summary>
internal enum NameStrength
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>It names an error; if that belongs to a receipt, it is an SMPP error code.</summary>
    Error,

    /// <summary>It names an error code; a context word has to show that it is SMPP's.</summary>
    Code,

    /// <summary>It names an SMPP error code.</summary>
    CodeInContext,
}
