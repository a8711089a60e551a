using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>The using directives of one scope, and where new ones go among them.</summary>
internal sealed class UsingList
{
    private readonly UsingScope _scope;
    private readonly SourceLines _lines;
    private readonly DocumentStyle _style;
    private readonly bool _sortsSystemFirst;
    private readonly SortedDictionary<string, string> _added;

    public UsingList(UsingScope scope, SourceLines lines, DocumentStyle style)
    {
        _scope = scope;
        _lines = lines;
        _style = style;
        _sortsSystemFirst = style.SortsSystemFirst ?? true;
        _added = new SortedDictionary<string, string>(Comparer<string>.Create(Compare));
    }

    private bool HasUsings => _scope.Usings.Count > 0;

    /// <summary>The insertions. Directives that go to one place are one insertion.</summary>
    public IEnumerable<TextChange> Changes =>
        _added.Count == 0 ? Enumerable.Empty<TextChange>()
        : HasUsings ? _added.Keys.GroupBy(AnchorOf, (anchor, names) => Insertion(anchor, names.ToList()))
        : new[] { FirstUsings()!.Value };

    /// <summary>Adds a directive; false where it has no place.</summary>
    /// <param name="text">The name as the directive has to write it.</param>
    public bool TryAdd(string name, string text)
    {
        _added[name] = text;
        if (HasUsings ? CanInsert() : FirstUsings() is not null)
        {
            return true;
        }

        _added.Remove(name);
        return false;
    }

    private int Compare(string left, string right)
    {
        var isSystem = IsSystem(left);
        if (_sortsSystemFirst && isSystem != IsSystem(right))
        {
            return isSystem ? -1 : 1;
        }

        var order = CaseInsensitiveComparison.Compare(left, right);
        return order == 0 ? string.CompareOrdinal(right, left) : order;
    }

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    /// <summary>No directive can be inserted where conditional compilation or the like stands between the usings.</summary>
    private bool CanInsert() =>
        _lines.IsFirstOnLine(_scope.Usings[0].SpanStart)
        && !_scope.Usings.Any(PreprocessorLines.AreInTheWay)
        && !PreprocessorLines.AreInTheWay(_scope.Usings.Last().GetLastToken().GetNextToken().LeadingTrivia);

    /// <summary>The directives between which a new one goes. Usings of other kinds come last, global ones first.</summary>
    private Anchor AnchorOf(string name)
    {
        var next = _scope.Usings.FirstOrDefault(directive => !IsGlobal(directive) && (IsOfOtherKind(directive) || Compare(NameOf(directive), name) > 0));
        var index = next is null ? _scope.Usings.Count : _scope.Usings.IndexOf(next);
        var previous = index > 0 ? _scope.Usings[index - 1] : null;
        return new Anchor(previous, next, isBehindPrevious: next is null || (_style.SeparatesUsingGroups && previous is not null && IsInGroupOf(previous, name)));
    }

    private TextChange Insertion(in Anchor anchor, List<string> names)
    {
        var indentation = _lines.IndentationAt(_scope.Usings[0].SpanStart);
        var text = new StringBuilder();
        if (anchor.IsBehindPrevious)
        {
            for (var i = 0; i < names.Count; i++)
            {
                var isSeparated = i == 0 ? !IsInGroupOf(anchor.Previous!, names[i]) : !IsSameGroup(names[i - 1], names[i]);
                text.Append(_lines.NewLine).Append(Separator(isSeparated)).Append(indentation).Append(Directive(names[i]));
            }

            // A comment behind the directive stays there.
            var line = _lines.Text.Lines.GetLineFromPosition(anchor.Previous!.Span.End);
            var isLastOnLine = anchor.Previous.GetLastToken().GetNextToken(includeZeroWidth: true).SpanStart >= line.End;
            return new TextChange(new TextSpan(isLastOnLine ? line.End : anchor.Previous.Span.End, 0), text.ToString());
        }

        var position = PositionBefore(anchor);
        var isSeparatedFromPrevious = anchor.Previous is { } previous && !IsInGroupOf(previous, names[0]) && !IsBehindEmptyLine(position);
        if (_lines.IsFirstOnLine(position))
        {
            position = _lines.Text.Lines.GetLineFromPosition(position).Start;
        }
        else
        {
            indentation = "";
        }

        text.Append(Separator(isSeparatedFromPrevious));
        for (var i = 0; i < names.Count; i++)
        {
            var isSeparated = i + 1 < names.Count ? !IsSameGroup(names[i], names[i + 1]) : !IsInGroupOf(anchor.Next!, names[i]);
            text.Append(indentation).Append(Directive(names[i])).Append(_lines.NewLine).Append(Separator(isSeparated));
        }

        return new TextChange(new TextSpan(position, 0), text.ToString());
    }

    /// <summary>Before the comments, or the region, of the next directive; what stands before the first one belongs to the file.</summary>
    private int PositionBefore(in Anchor anchor)
    {
        var comment = anchor.Previous is null
            ? default
            : PreprocessorLines.BehindEnds(anchor.Next!.GetLeadingTrivia())
                .FirstOrDefault(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return comment.IsKind(SyntaxKind.None) || !_lines.IsFirstOnLine(comment.SpanStart) ? anchor.Next!.SpanStart : comment.SpanStart;
    }

    private bool IsBehindEmptyLine(int position)
    {
        var line = _lines.Text.Lines.GetLineFromPosition(position).LineNumber;
        return line > 0 && IsEmpty(_lines.Text.Lines[line - 1]);
    }

    private bool IsEmpty(TextLine line) => _lines.Text.ToString(line.Span).Trim().Length == 0;

    private string Separator(bool isSeparated) => isSeparated && _style.SeparatesUsingGroups ? _lines.NewLine : "";

    private string Directive(string name) => $"using {_added[name]};";

    private static bool IsInGroupOf(UsingDirectiveSyntax directive, string name) =>
        !IsOfOtherKind(directive) && !IsGlobal(directive) && IsSameGroup(NameOf(directive), name);

    /// <summary>Namespaces are in one group if they begin with the same name.</summary>
    private static bool IsSameGroup(string left, string right) => left.Split('.')[0] == right.Split('.')[0];

    private static string NameOf(UsingDirectiveSyntax directive) =>
        directive.Name?.ToString() is not { } name ? ""
        : name.StartsWith("global::", StringComparison.Ordinal) ? name.Substring("global::".Length)
        : name;

    private static bool IsGlobal(UsingDirectiveSyntax directive) => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword);

    private static bool IsOfOtherKind(UsingDirectiveSyntax directive) =>
        directive.Alias is not null || directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword);

    /// <summary>The insertion of all directives into a scope that has none; null where they have no place.</summary>
    private TextChange? FirstUsings()
    {
        // Usings follow the <c>extern alias</c> directives.
        if (_scope.HasExterns)
        {
            return null;
        }

        return _scope.Node is CompilationUnitSyntax unit ? AtTheTop(unit) : InNamespace();
    }

    /// <summary>Below the header of a file.</summary>
    private TextChange? AtTheTop(CompilationUnitSyntax unit)
    {
        var leading = unit.GetFirstToken(includeZeroWidth: true).LeadingTrivia;
        if (PreprocessorLines.AreInTheWay(leading) || PreprocessorLines.CountAbove(leading) is not { } countAbove)
        {
            return null;
        }

        var (position, needsEmptyLine) = FileHeader.EndIn(leading, countAbove, unit, _style);
        var isFollowedByEmptyLine = position < _lines.Text.Length && _lines.Text[position] is '\r' or '\n';
        return new TextChange(new TextSpan(position, 0), (needsEmptyLine ? _lines.NewLine : "") + AllDirectives("") + (isFollowedByEmptyLine ? "" : _lines.NewLine));
    }

    /// <summary>On lines of their own behind the brace or the semicolon.</summary>
    private TextChange? InNamespace()
    {
        var opening = _scope.Opening;
        var next = opening.GetNextToken();
        var line = _lines.Text.Lines.GetLineFromPosition(opening.SpanStart);
        if (_scope.FirstMember is not { } member || next.SpanStart <= line.End || PreprocessorLines.AreInTheWay(next.LeadingTrivia) || !_lines.IsFirstOnLine(member.SpanStart))
        {
            return null;
        }

        var before = opening.IsKind(SyntaxKind.SemicolonToken) ? _lines.NewLine : "";
        var after = IsEmpty(_lines.Text.Lines[line.LineNumber + 1]) ? "" : _lines.NewLine;
        return new TextChange(new TextSpan(line.EndIncludingLineBreak, 0), before + AllDirectives(_lines.IndentationAt(member.SpanStart)) + after);
    }

    private string AllDirectives(string indentation)
    {
        var text = new StringBuilder();
        string? previous = null;
        foreach (var name in _added.Keys)
        {
            text.Append(Separator(previous is not null && !IsSameGroup(previous, name))).Append(indentation).Append(Directive(name)).Append(_lines.NewLine);
            previous = name;
        }

        return text.ToString();
    }

    /// <summary>Where among the directives some new ones go: between two of them, at the end of the first line or before the second one.</summary>
    private readonly record struct Anchor
    {
        public Anchor(UsingDirectiveSyntax? previous, UsingDirectiveSyntax? next, bool isBehindPrevious)
        {
            Previous = previous;
            Next = next;
            IsBehindPrevious = isBehindPrevious;
        }

        public UsingDirectiveSyntax? Previous { get; }

        public UsingDirectiveSyntax? Next { get; }

        public bool IsBehindPrevious { get; }
    }
}
