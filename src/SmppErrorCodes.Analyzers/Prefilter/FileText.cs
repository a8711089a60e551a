using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Options;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>What the text of a file mentions. It is kept as long as the file: an edit leaves all other files of a project as they are.</summary>
internal sealed class FileText
{
    private const int NotSearched = -1;

    private static readonly WeakCache<SyntaxTree, FileText> Files = new();

    private readonly SyntaxTree _tree;
    private VocabularyCache<object> _hasContext;
    private VocabularyCache<CodeParameters> _codeParameters;
    private VocabularyCache<int[]> _contextImports;
    private KnownCandidates? _candidates;

    /// <summary>A <see cref="FileMentions"/>, or a number that is not one as long as the text has not been searched.</summary>
    private int _mentions = NotSearched;
    private object? _isAnnotated;
    private object? _hasReceiptFormat;

    /// <summary>The <see cref="TextHints"/>, or a number that is not a set of them as long as the text has not been searched.</summary>
    private int _hints = NotSearched;
    private object? _mayHaveSuspectedCodes;

    private FileText(SyntaxTree tree) => _tree = tree;

    public static FileText Of(SyntaxTree tree) => Files.GetOrAdd(tree, 0, static (tree, _) => new FileText(tree));

    /// <summary>The same for a compilation, which keeps all of its files. Most have no hints: they cost nothing beyond.</summary>
    public static FileText OfMany(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (Files.Find(tree) is { } known)
        {
            return known;
        }

        var text = new FileText(tree);
        return text.HasHint(TextHints.All, cancellationToken) ? Files.GetOrAdd(tree, text, static (_, text) => text) : text;
    }

    /// <summary>Whether values may look like codes in a file of a compilation that was looked at before. One without hints is not even remembered.</summary>
    public static bool MayHaveSuspectedCodes(SyntaxTree tree, CancellationToken cancellationToken) =>
        Files.Find(tree)?.MayHaveSuspectedCodes(cancellationToken) == true;

    /// <summary>The same file after an edit: only what is new in it can be mentioned for the first time. Hints stay when the words are gone.</summary>
    public FileText After(SyntaxTree tree)
    {
        var after = Of(tree);
        if (after._hints == NotSearched && _hints != NotSearched && _tree.TryGetText(out var oldText) && tree.TryGetText(out var newText))
        {
            var hints = ChangedParts.HintsIn(oldText, newText);
            after._hints = _hints | (int)hints;

            // A text becomes the format of a receipt by whatever is put into it.
            if (_mentions == (int)FileMentions.Nothing && (hints & TextHints.Context) == 0 && (after._hints & (int)TextHints.ReceiptField) == 0)
            {
                after._mentions = (int)FileMentions.Nothing;
            }
        }

        return after;
    }

    /// <summary>What the text mentions of the words that are built in. The file that the generator adds mentions nothing.</summary>
    public FileMentions Mentions(CancellationToken cancellationToken)
    {
        if (_mentions == NotSearched)
        {
            _mentions = (int)FindMentions(cancellationToken);
        }

        return (FileMentions)_mentions;
    }

    /// <summary>Whether a name with a context word stands in the text.</summary>
    public bool HasContext(NameVocabulary vocabulary, CancellationToken cancellationToken) =>
        vocabulary.HasOnlyBuiltInContext ? Mentions(cancellationToken) != FileMentions.Nothing
        : (bool)_hasContext.GetOrAdd(
            vocabulary,
            (File: this, cancellationToken),
            static (vocabulary, argument) => (argument.File.Read(argument.cancellationToken) is { } text && NameSearch.Any(text, vocabulary.ContextBeginnings, vocabulary.HasContextWord))
                || argument.File.HasReceiptFormat(argument.cancellationToken));

    /// <summary>Whether something is annotated here, or the constants of a catalog are brought into other files without its name.</summary>
    public bool IsAnnotated(CancellationToken cancellationToken) =>
        (bool)(_isAnnotated ??= Read(cancellationToken) is { } text && AnnotationSearch.IsIn(text, _tree, cancellationToken));

    /// <summary>Whether values in the file may look like codes where nothing shows that they are.</summary>
    public bool MayHaveSuspectedCodes(CancellationToken cancellationToken) =>
        (bool)(_mayHaveSuspectedCodes ??= HasHint(TextHints.StrongCode | TextHints.Subscriber, cancellationToken)
            && Read(cancellationToken) is { } text
            && SuspectedCodeSearch.IsIn(text, _tree, cancellationToken));

    /// <summary>Whether a text in the file has the format of a receipt.</summary>
    public bool HasReceiptFormat(CancellationToken cancellationToken) =>
        (bool)(_hasReceiptFormat ??= HasHint(TextHints.ReceiptField, cancellationToken)
            && Read(cancellationToken) is { } text
            && ReceiptFormat.IsIn(text, _tree, cancellationToken));

    /// <summary>The parameters in the file that their names, or what is around them, may make codes.</summary>
    public CodeParameters CodeParameters(NameVocabulary vocabulary, CancellationToken cancellationToken) =>
        _codeParameters.GetOrAdd(
            vocabulary,
            (File: this, cancellationToken),
            static (vocabulary, argument) => argument.File.Read(argument.cancellationToken) is { } text
                ? Prefilter.CodeParameters.In(argument.File._tree, text, vocabulary, argument.cancellationToken)
                : Prefilter.CodeParameters.None);

    /// <summary>The members of the file in which a code can be.</summary>
    /// <param name="calls">What takes codes as arguments in the whole compilation. After most edits that is what it was before.</param>
    public CandidateMembers Candidates(NameVocabulary vocabulary, CodeParameters calls, CancellationToken cancellationToken)
    {
        if (_candidates is { } known && known.Vocabulary.Equals(vocabulary) && known.Calls.HasSame(calls))
        {
            return known.Members;
        }

        var members = Read(cancellationToken) is { } text ? Find(text, vocabulary, calls, cancellationToken) : CandidateMembers.All;
        _candidates = new KnownCandidates(vocabulary, calls, members);
        return members;
    }

    /// <summary>The positions of the namespaces with a context word that the file imports, in its using directives.</summary>
    public int[] ContextImports(NameVocabulary vocabulary, CancellationToken cancellationToken) =>
        HasContext(vocabulary, cancellationToken)
            ? _contextImports.GetOrAdd(
                vocabulary,
                (File: this, cancellationToken),
                static (vocabulary, argument) => ContextImport.PositionsIn((CompilationUnitSyntax)argument.File._tree.GetRoot(argument.cancellationToken), vocabulary))
            : Array.Empty<int>();

    /// <summary>The name of the injected namespace has a context word, so that it is searched for only where there is one.</summary>
    private FileMentions FindMentions(CancellationToken cancellationToken) =>
        HasBuiltInContext(cancellationToken) is not { } text ? HasReceiptFormat(cancellationToken) ? FileMentions.Context : FileMentions.Nothing
        : text.IndexOf(InjectedTypes.Namespace, StringComparison.Ordinal) >= 0 ? FileMentions.Injected
        : FileMentions.Context;

    /// <summary>The text, if it has a context word; else null.</summary>
    private string? HasBuiltInContext(CancellationToken cancellationToken) =>
        HasHint(TextHints.Context, cancellationToken)
        && Read(cancellationToken) is { } text
        && NameSearch.Any(text, NameVocabulary.BuiltIn.ContextBeginnings, NameVocabulary.BuiltIn.HasContextWord)
            ? text
            : null;

    private CandidateMembers Find(string text, NameVocabulary vocabulary, CodeParameters calls, CancellationToken cancellationToken) =>
        vocabulary.Mode != DetectionMode.Declared && (calls.CallsWithoutName || HasContext(vocabulary, cancellationToken))
            ? CandidateMembers.All
            : CandidateMembers.In(_tree, text, vocabulary, calls, cancellationToken);

    private bool HasHint(TextHints hints, CancellationToken cancellationToken)
    {
        if (_hints == NotSearched)
        {
            _hints = Read(cancellationToken) is { } text ? (int)TextScan.HintsIn(text) : 0;
        }

        return (_hints & (int)hints) != 0;
    }

    /// <summary>The text; null for the one that the generator adds.</summary>
    private string? Read(CancellationToken cancellationToken)
    {
        var text = _tree.GetText(cancellationToken);
        return InjectedSource.Is(text) ? null : text.ToString();
    }

    /// <summary>The members, and what they were found with.</summary>
    private sealed class KnownCandidates
    {
        public KnownCandidates(NameVocabulary vocabulary, CodeParameters calls, CandidateMembers members)
        {
            Vocabulary = vocabulary;
            Calls = calls;
            Members = members;
        }

        public NameVocabulary Vocabulary { get; }

        public CodeParameters Calls { get; }

        public CandidateMembers Members { get; }
    }
}

/// <summary>What a file mentions of the words that are built in.</summary>
internal enum FileMentions
{
    /// <summary>No context word.</summary>
    Nothing,

    /// <summary>A context word.</summary>
    Context,

    /// <summary>A context word, and the namespace of the attributes and the bundled catalog.</summary>
    Injected,
}
