using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.Completion;

/// <summary>What an item writes: the codes, and besides them the using directives that they need and line breaks.</summary>
internal sealed class CodeItemEdit
{
    private const string TextKey = "Text";
    private const string OtherKey = "Other";

    public CodeItemEdit(string text, IEnumerable<TextChange> others)
    {
        Text = text;
        Others = others.OrderBy(static change => change.Span.Start).ToList();
    }

    public string Text { get; }

    /// <summary>Changes before and behind the codes, in the order of the text.</summary>
    public IReadOnlyList<TextChange> Others { get; }

    public static CodeItemEdit Read(CompletionItem item)
    {
        var others = new List<TextChange>();
        while (item.Properties.TryGetValue(OtherKey + others.Count, out var other))
        {
            var parts = other.Split(new[] { ':' }, 3);
            others.Add(new TextChange(new TextSpan(Number(parts[0]), Number(parts[1])), parts[2]));
        }

        return new CodeItemEdit(item.Properties[TextKey], others);

        static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
    }

    public ImmutableDictionary<string, string> ToProperties()
    {
        var properties = ImmutableDictionary<string, string>.Empty.Add(TextKey, Text);
        for (var i = 0; i < Others.Count; i++)
        {
            var span = Others[i].Span;
            properties = properties.Add(OtherKey + i, string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}", span.Start, span.Length, Others[i].NewText));
        }

        return properties;
    }

    /// <summary>The changes, and for an editor that makes only one, the text from the first to the last of them.</summary>
    public CompletionChange At(TextSpan place, SourceText text)
    {
        var change = new TextChange(place, Text);
        if (Others.Count == 0)
        {
            return CompletionChange.Create(change);
        }

        var changes = Others.Append(change).OrderBy(static change => change.Span.Start).ToImmutableArray();
        var changed = text.WithChanges(changes);
        var span = TextSpan.FromBounds(changes[0].Span.Start, changes[changes.Length - 1].Span.End);
        var all = changed.ToString(TextSpan.FromBounds(span.Start, span.End + changed.Length - text.Length));
        return CompletionChange.Create(new TextChange(span, all), changes);
    }
}
