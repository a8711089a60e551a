using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>A line, or a part of one, as it is after changes. It can be broken where it gets too long.</summary>
internal sealed class ChangedLine
{
    private readonly SourceLines _lines;
    private readonly DocumentStyle _style;
    private readonly StringBuilder _text = new();
    private readonly List<Place> _places = new();
    private readonly IReadOnlyList<CodeChange> _changes;
    private readonly int _column;

    /// <param name="span">From where to where it goes; on, where a change takes the end of the line.</param>
    /// <param name="column">The column of its first character.</param>
    /// <param name="others">Changes that are never broken, and are made elsewhere.</param>
    public ChangedLine(SourceLines lines, DocumentStyle style, TextSpan span, int column, IReadOnlyList<CodeChange> changes, IEnumerable<TextChange> others)
    {
        _lines = lines;
        _style = style;
        _column = column;
        _changes = changes;
        var position = span.Start;
        var all = changes.Select(static change => (change.Change, Code: (CodeChange?)change))
            .Concat(others.Select(static change => (Change: change, Code: (CodeChange?)null)))
            .Where(change => change.Change.Span.Start >= span.Start)
            .OrderBy(static change => change.Change.Span.Start)
            .ThenBy(static change => change.Change.Span.End);
        foreach (var (change, code) in all)
        {
            if (change.Span.Start > span.End)
            {
                break;
            }

            AddText(position, change.Span.Start);
            if (code is not null)
            {
                _places.AddRange(code.Breaks.Select(at => new Place(_text.Length + at.Position, 1, at.Rank, null, code, at.Position, default)));
            }

            _text.Append(change.NewText);
            position = change.Span.End;
            if (position > span.End)
            {
                span = TextSpan.FromBounds(span.Start, lines.Text.Lines.GetLineFromPosition(position).End);
            }
        }

        AddText(position, span.End);
        _places.Sort(static (left, right) => left.Position.CompareTo(right.Position));
    }

    /// <summary>Whether no line of it is too long.</summary>
    public bool Fits => Lines().All(line => _column * (line.Start == 0 ? 1 : 0) + WidthOf(line) <= _style.MaxLineLength);

    /// <summary>The changes with line breaks where they are needed.</summary>
    /// <param name="indentation">The white space before what is moved to another line.</param>
    public IEnumerable<TextChange> Broken(string indentation) => Broken(indentation, outer: "", unit: "");

    /// <inheritdoc cref="Broken(string)"/>
    /// <param name="outer">The operator that the line begins with. What another operator joins is a part of what that one joins, and stands deeper.</param>
    /// <param name="unit">How much deeper that is.</param>
    public IEnumerable<TextChange> Broken(string indentation, string outer, string unit)
    {
        var places = new HashSet<Place>(Lines().SelectMany(line => PlacesIn(line, SourceLines.WidthOf(indentation + unit, _style.TabWidth))));
        foreach (var place in places.Where(static place => place.Change is null))
        {
            yield return new TextChange(place.Replaced, NewLineAt(place));
        }

        foreach (var change in _changes)
        {
            yield return change.BrokenAt(places.Where(place => place.Change == change).Select(place => (place.PositionInChange, NewLineAt(place))));
        }

        string NewLineAt(Place place) => _lines.NewLine + indentation + (_text.ToString(place.Position, _text.Length - place.Position).StartsWith(outer, StringComparison.Ordinal) ? "" : unit);
    }

    /// <summary>Adds text that stays, with the operators in it.</summary>
    private void AddText(int start, int end)
    {
        if (start >= end)
        {
            return;
        }

        foreach (var operators in _changes.SelectMany(static change => change.Operators).GroupBy(static @operator => @operator.Token))
        {
            var space = TextSpan.FromBounds(operators.Key.GetPreviousToken().Span.End, operators.Key.SpanStart);
            // A change may begin with the token itself.
            if (space.Start >= start && operators.Key.SpanStart <= end && space.End > space.Start && IsBlankInLine(space) && !EndsLine(operators.Key))
            {
                var @operator = operators.OrderBy(static @operator => @operator.Rank).First();
                _places.Add(new Place(_text.Length + space.End - start, space.Length, @operator.Rank, @operator.Owner, null, 0, space) { EndsTest = @operator.EndsTest });
            }
        }

        _text.Append(_lines.Text.ToString(TextSpan.FromBounds(start, end)));
    }

    /// <summary>Whether nothing but a comment follows on the line.</summary>
    private bool EndsLine(SyntaxToken token) =>
        _lines.Text.Lines.GetLineFromPosition(token.Span.End).LineNumber != _lines.Text.Lines.GetLineFromPosition(token.GetNextToken().SpanStart).LineNumber;

    private bool IsBlankInLine(TextSpan span)
    {
        var text = _lines.Text.ToString(span);
        return string.IsNullOrWhiteSpace(text) && text.IndexOf('\n') < 0 && text.IndexOf('\r') < 0;
    }

    private IEnumerable<TextSpan> Lines()
    {
        var start = 0;
        for (var i = 0; i <= _text.Length; i++)
        {
            if (i == _text.Length || _text[i] == '\n')
            {
                yield return TextSpan.FromBounds(start, i > start && _text[i - 1] == '\r' ? i - 1 : i);
                start = i + 1;
            }
        }
    }

    /// <summary>Where one of the lines is broken.</summary>
    /// <param name="indented">The column of what is moved to another line.</param>
    private IEnumerable<Place> PlacesIn(TextSpan line, int indented)
    {
        var column = line.Start == 0 ? _column : 0;
        if (column + WidthOf(line) <= _style.MaxLineLength)
        {
            return Enumerable.Empty<Place>();
        }

        var within = _places.Where(place => place.Position > line.Start && place.Position < line.End).ToList();
        var always = within.Where(static place => place.Rank == BreakableOperator.BetweenMeanings).ToList();
        while (true)
        {
            var places = PlacesIn(line, column, indented, always, within).ToList();
            var partners = within.Where(place => !places.Contains(place) && places.Exists(place.GoesWith)).ToList();
            if (partners.Count == 0)
            {
                return places;
            }

            always = always.Concat(partners).OrderBy(static place => place.Position).ToList();
        }
    }

    /// <param name="always">Where the line is broken in any case.</param>
    private IEnumerable<Place> PlacesIn(TextSpan line, int column, int indented, IReadOnlyList<Place> always, IReadOnlyList<Place> within)
    {
        var start = line.Start;
        foreach (var next in always.Append(null))
        {
            foreach (var place in PlacesUpTo(next is null ? line.End : next.Position - next.SpaceLength, start, column, indented, within))
            {
                yield return place;
                (start, column) = (place.Position, indented);
            }

            if (next is not null)
            {
                yield return next;
                (start, column) = (next.Position, indented);
            }
        }
    }

    private IEnumerable<Place> PlacesUpTo(int end, int start, int column, int indented, IReadOnlyList<Place> places)
    {
        while (column + WidthOf(TextSpan.FromBounds(start, end)) > _style.MaxLineLength)
        {
            var left = places.Where(place => place.Position > start && place.Position < end).ToList();
            var fitting = left.Where(place => column + WidthOf(TextSpan.FromBounds(start, place.Position - place.SpaceLength)) <= _style.MaxLineLength).ToList();
            if ((fitting.OrderBy(static place => place.Rank).ThenByDescending(static place => place.Position).FirstOrDefault() ?? left.FirstOrDefault()) is not { } best)
            {
                yield break;
            }

            yield return best;
            start = best.Position;
            column = indented;
        }
    }

    private int WidthOf(TextSpan span) => SourceLines.WidthOf(_text.ToString(span.Start, span.Length), _style.TabWidth);

    /// <summary>A place where the text can be broken.</summary>
    private sealed class Place
    {
        public Place(int position, int spaceLength, int rank, SyntaxNode? owner, CodeChange? change, int positionInChange, TextSpan replaced)
        {
            Owner = owner;
            Position = position;
            SpaceLength = spaceLength;
            Rank = rank;
            Change = change;
            PositionInChange = positionInChange;
            Replaced = replaced;
        }

        /// <summary>Where what is moved to another line begins.</summary>
        public int Position { get; }

        /// <summary>The number of white space characters before it.</summary>
        public int SpaceLength { get; }

        public int Rank { get; }

        /// <inheritdoc cref="BreakableOperator.Owner"/>
        public SyntaxNode? Owner { get; }

        /// <inheritdoc cref="BreakableOperator.EndsTest"/>
        public bool EndsTest { get; set; }

        /// <summary>The change in whose text it is; null where it is in text that stays.</summary>
        public CodeChange? Change { get; }

        public int PositionInChange { get; }

        /// <summary>The white space in text that stays.</summary>
        public TextSpan Replaced { get; }

        /// <summary>Whether the text is broken here where it is broken at another place.</summary>
        public bool GoesWith(Place other) =>
            (Owner is not null && other.Owner == Owner)
            || (EndsTest && other.Position < Position && other.Rank is BreakableOperator.BetweenMeanings or BreakableOperator.WithinMeaning);
    }
}
