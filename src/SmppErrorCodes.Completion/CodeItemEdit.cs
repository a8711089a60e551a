using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.Completion;

/// <summary>What an item writes: the codes, and the using directives that they need.</summary>
internal sealed class CodeItemEdit
{
    private const string TextKey = "Text";
    private const string UsingKey = "Using";

    public CodeItemEdit(string text, IReadOnlyList<TextChange> usings)
    {
        Text = text;
        Usings = usings;
    }

    public string Text { get; }

    /// <summary>Insertions before the codes, in the order of the text.</summary>
    public IReadOnlyList<TextChange> Usings { get; }

    public static CodeItemEdit Read(CompletionItem item)
    {
        var usings = new List<TextChange>();
        while (item.Properties.TryGetValue(UsingKey + usings.Count, out var @using))
        {
            var colon = @using.IndexOf(':');
            usings.Add(new TextChange(new TextSpan(int.Parse(@using.Substring(0, colon), CultureInfo.InvariantCulture), 0), @using.Substring(colon + 1)));
        }

        return new CodeItemEdit(item.Properties[TextKey], usings);
    }

    public ImmutableDictionary<string, string> ToProperties()
    {
        var properties = ImmutableDictionary<string, string>.Empty.Add(TextKey, Text);
        for (var i = 0; i < Usings.Count; i++)
        {
            properties = properties.Add(UsingKey + i, $"{Usings[i].Span.Start.ToString(CultureInfo.InvariantCulture)}:{Usings[i].NewText}");
        }

        return properties;
    }

    /// <summary>The changes, and for an editor that makes only one, the text from the first to the last of them.</summary>
    public CompletionChange At(TextSpan place, SourceText text)
    {
        var change = new TextChange(place, Text);
        if (Usings.Count == 0)
        {
            return CompletionChange.Create(change);
        }

        var changes = ImmutableArray.CreateRange(Usings).Add(change);
        var changed = text.WithChanges(changes);
        var span = TextSpan.FromBounds(Usings[0].Span.Start, place.End);
        var all = changed.ToString(TextSpan.FromBounds(span.Start, span.End + changed.Length - text.Length));
        return CompletionChange.Create(new TextChange(span, all), changes);
    }
}
