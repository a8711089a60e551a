using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>
/// The members of a file in which a name speaks of codes. Nothing else can hold a code by its name, or get one from what
/// has such a name, so no other code needs to be looked at.
/// </summary>
/// <remarks>
/// It is made from the text: one search for each word is a hundred times faster than a look at every symbol. A comment or
/// a text counts as well, so the map says where there may be a code, not where there is one. Where a value comes without
/// its name (an <c>out</c> argument, deconstruction, a pattern for positions), the file has to speak of SMPP somewhere.
/// </remarks>
internal sealed class CodeNameMap
{
    private const string Is = "is ";
    private const string Case = "case ";

    private static readonly CodeNameMap Nowhere = new(Array.Empty<TextSpan>(), importsContext: false);

    private static readonly ConditionalWeakTable<SyntaxTree, Reading> Readings = new();

    /// <summary>What hands a value on without its name.</summary>
    private static readonly string[] Nameless = { "out ", "var (", Is, Case, " switch", ") =", ") in " };

    /// <summary>What no pattern has before its first parenthesis.</summary>
    private static readonly char[] PatternEnds = { '(', ')', ';', '=', '&', '|', '?', '"', '\n' };

    /// <summary>In the order of the text; none touches another one.</summary>
    private readonly TextSpan[] _spans;

    private CodeNameMap(TextSpan[] spans, bool importsContext)
    {
        _spans = spans;
        ImportsContext = importsContext;
    }

    /// <summary>Whether the file imports a namespace with a context word.</summary>
    public bool ImportsContext { get; }

    /// <summary>The map of a file. It is kept as long as the file: an edit leaves all other files of a project as they are.</summary>
    public static CodeNameMap Of(SyntaxTree tree, NameVocabulary vocabulary, CancellationToken cancellationToken)
    {
        if (Readings.TryGetValue(tree, out var reading) && reading.Vocabulary.Equals(vocabulary))
        {
            return reading.Map;
        }

        reading = new Reading(vocabulary, Read(tree, vocabulary, cancellationToken));
        lock (Readings)
        {
            Readings.Remove(tree);
            Readings.Add(tree, reading);
        }

        return reading.Map;
    }

    private static CodeNameMap Read(SyntaxTree tree, NameVocabulary vocabulary, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken).ToString();
        var positions = Names(text, vocabulary, out var hasContext);
        if (positions.Count == 0)
        {
            return Nowhere;
        }

        if (hasContext)
        {
            foreach (var form in Nameless)
            {
                AddOccurrences(text, form, positions);
            }
        }

        positions.Sort();
        var root = tree.GetRoot(cancellationToken);
        return new CodeNameMap(MembersAround(positions, root), hasContext && ContextImport.IsIn((CompilationUnitSyntax)root, vocabulary));
    }

    /// <summary>Whether a name speaks of codes in the member around <paramref name="position"/>.</summary>
    public bool Contains(int position)
    {
        var low = 0;
        var high = _spans.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < _spans.Length && _spans[low].Start <= position;
    }

    private static List<int> Names(string text, NameVocabulary vocabulary, out bool hasContext)
    {
        hasContext = false;
        var positions = new List<int>();
        foreach (var beginning in vocabulary.Beginnings)
        {
            for (var position = Find(0); position >= 0;)
            {
                var start = position;
                while (start > 0 && IsNamePart(text[start - 1]))
                {
                    start--;
                }

                var end = position + beginning.Length;
                while (end < text.Length && IsNamePart(text[end]))
                {
                    end++;
                }

                var isContext = vocabulary.HasContextWord(text, start, end);
                if (isContext || vocabulary.EndsInCode(text, start, end))
                {
                    positions.Add(position);
                    hasContext |= isContext;
                }

                position = Find(end);
            }

            int Find(int start) => text.IndexOf(beginning, start, StringComparison.OrdinalIgnoreCase);
        }

        return positions;
    }

    private static void AddOccurrences(string text, string form, List<int> positions)
    {
        for (var position = text.IndexOf(form, StringComparison.Ordinal); position >= 0; position = text.IndexOf(form, position + form.Length, StringComparison.Ordinal))
        {
            if (IsWhole(text, position, form))
            {
                positions.Add(position);
            }
        }
    }

    /// <summary>Whether it is not a part of another word or operator: <c>layout </c>, <c>) == 7</c>, <c>) =&gt; 7</c>, <c> switch (</c>.</summary>
    private static bool IsWhole(string text, int position, string form)
    {
        var next = position + form.Length;
        if (char.IsLetter(form[0]))
        {
            return (position == 0 || !IsNamePart(text[position - 1])) && (form is not (Is or Case) || HasPositions(text, next));
        }

        if (form[form.Length - 1] == '=')
        {
            return next == text.Length || text[next] is not ('=' or '>');
        }

        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return form[0] == ')' || (next < text.Length && text[next] == '{');
    }

    /// <summary>Whether the pattern takes something apart, as far as one line says: <c>(7, _)</c>, <c>Receipt(7, _)</c>, <c>{ Receipt: (7, _) }</c>.</summary>
    private static bool HasPositions(string text, int start)
    {
        var end = text.IndexOfAny(PatternEnds, start);
        return end >= 0 && text[end] == '(';
    }

    private static TextSpan[] MembersAround(List<int> positions, SyntaxNode root)
    {
        var spans = new List<TextSpan>();
        var end = 0;
        foreach (var position in positions)
        {
            if (position < end)
            {
                continue;
            }

            var span = MemberAround(position, root);
            if (span.End == int.MaxValue)
            {
                return new[] { span };
            }

            if (!span.IsEmpty)
            {
                spans.Add(span);
                end = span.End;
            }
        }

        return spans.ToArray();
    }

    private static TextSpan MemberAround(int position, SyntaxNode root)
    {
        for (var node = root.FindToken(position).Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                // Constants of a catalog have their own names only.
                case UsingDirectiveSyntax @using when @using.Alias is not null || !@using.StaticKeyword.IsKind(SyntaxKind.None):
                // The statements of a program are one body.
                case GlobalStatementSyntax:
                    return new TextSpan(0, int.MaxValue);
                case UsingDirectiveSyntax or BaseNamespaceDeclarationSyntax:
                    return default;
                case TypeDeclarationSyntax type:
                    return HeadOf(type);
                case MemberDeclarationSyntax member:
                    return member.Span;
            }
        }

        return default;
    }

    /// <summary>The parameters of a type, and the arguments for the base type.</summary>
    private static TextSpan HeadOf(TypeDeclarationSyntax type) =>
        TextSpan.FromBounds(type.SpanStart, type.OpenBraceToken.IsKind(SyntaxKind.None) ? type.Span.End : Math.Max(type.SpanStart, type.OpenBraceToken.SpanStart));

    private static bool IsNamePart(char character) => char.IsLetterOrDigit(character) || character == '_';

    /// <summary>A map, and the vocabulary that it was made with.</summary>
    private sealed class Reading
    {
        public Reading(NameVocabulary vocabulary, CodeNameMap map)
        {
            Vocabulary = vocabulary;
            Map = map;
        }

        public NameVocabulary Vocabulary { get; }

        public CodeNameMap Map { get; }
    }
}
