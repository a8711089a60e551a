using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Options;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>The members of a file in which a code can be.</summary>
/// <remarks>
/// A file with a context word is let through as a whole: codes may come there without any name, as <c>out</c> arguments or by
/// deconstruction. Elsewhere a name has to end like that of a code, or something has to be called that takes a code. White
/// space and comments make no difference, because only whole names are searched for.
/// </remarks>
internal sealed class CandidateMembers
{
    public static readonly CandidateMembers All = new(new[] { new TextSpan(0, int.MaxValue) });

    private static readonly CandidateMembers None = new(Array.Empty<TextSpan>());

    /// <summary>Keywords that call a constructor without the name of its type.</summary>
    private static readonly string[] ConstructingKeywords = { "new", "base", "this" };

    /// <summary>In the order of the text; none touches another one.</summary>
    private readonly TextSpan[] _spans;

    private CandidateMembers(TextSpan[] spans) => _spans = spans;

    /// <summary>The members of a file without a context word in which a code can be.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="calls">What takes codes as arguments, wherever it is declared.</param>
    public static CandidateMembers In(SyntaxTree tree, string text, NameVocabulary vocabulary, CodeParameters calls, CancellationToken cancellationToken)
    {
        // A catalog's own constants make a code of what they are compared with.
        var positions = new List<int>();
        NameSearch.AddAll(text, InjectedTypes.BundledCatalogName, positions);
        if (vocabulary.Mode != DetectionMode.Declared)
        {
            NameSearch.AddAll(text, vocabulary.CodeBeginnings, vocabulary.EndsInCode, positions);
            foreach (var callable in calls.Callables)
            {
                NameSearch.AddAll(text, callable, positions);
            }

            if (calls.ConstructsWithoutName)
            {
                AddConstructions(text, positions);
            }
        }

        if (positions.Count == 0)
        {
            return None;
        }

        positions.Sort();
        var root = tree.GetRoot(cancellationToken);
        var members = MembersAround(positions, root);
        if (vocabulary.Mode != DetectionMode.Declared)
        {
            // What a collection is searched for in one member makes codes of its elements in all members.
            var mentions = new List<int>();
            foreach (var collection in TypeCollections.Around(members, root, cancellationToken))
            {
                NameSearch.AddAll(text, collection, mentions);
            }

            if (mentions.Count > 0)
            {
                positions.AddRange(mentions);
                positions.Sort();
                members = MembersAround(positions, root);
            }
        }

        return new CandidateMembers(members);
    }

    /// <summary>Whether a code can be in the member around <paramref name="position"/>.</summary>
    public bool Contain(int position)
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

    private static void AddConstructions(string text, List<int> positions)
    {
        var keywords = new List<int>();
        foreach (var keyword in ConstructingKeywords)
        {
            NameSearch.AddAll(text, keyword, keywords);
        }

        foreach (var start in keywords)
        {
            var next = start;
            while (next < text.Length && NameSearch.IsNamePart(text[next]))
            {
                next++;
            }

            // A comment may stand before the parenthesis.
            while (next < text.Length && char.IsWhiteSpace(text[next]))
            {
                next++;
            }

            if (next < text.Length && text[next] is '(' or '/')
            {
                positions.Add(start);
            }
        }
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
                case BaseTypeDeclarationSyntax type:
                    return HeadOf(type);
                case MemberDeclarationSyntax member:
                    return member.Span;
            }
        }

        return default;
    }

    /// <summary>The attributes and the parameters of a type, and the arguments for the base type: not the members, be they those of an enum.</summary>
    private static TextSpan HeadOf(BaseTypeDeclarationSyntax type) =>
        TextSpan.FromBounds(type.SpanStart, type.OpenBraceToken.IsKind(SyntaxKind.None) ? type.Span.End : Math.Max(type.SpanStart, type.OpenBraceToken.SpanStart));
}
