using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;

namespace SmppErrorCodes.Completion;

/// <summary>The description of an item, in the parts that Roslyn's own items have: a first line of code, and text below it.</summary>
/// <remarks>A language server may show nothing of a description without code: <c>csharp-ls</c> takes only what begins with it.</remarks>
internal static class ItemDescription
{
    private const string CodeBlockStart = nameof(CodeBlockStart);
    private const string CodeBlockEnd = nameof(CodeBlockEnd);

    public static CompletionDescription Of(string text)
    {
        var parts = ImmutableArray.CreateBuilder<TaggedText>();
        foreach (var line in text.Split('\n'))
        {
            if (parts.Count == 0)
            {
                parts.Add(new TaggedText(CodeBlockStart, ""));
                parts.Add(new TaggedText(TextTags.Text, line));
                parts.Add(new TaggedText(CodeBlockEnd, ""));
            }
            else
            {
                parts.Add(new TaggedText(TextTags.LineBreak, "\n"));
                parts.Add(new TaggedText(TextTags.Text, line));
            }
        }

        return CompletionDescription.Create(parts.ToImmutable());
    }
}
