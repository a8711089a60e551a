using System;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Names;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>The names in the file that the generator adds to every project. That an assembly has them does not tell anything about it.</summary>
internal static class InjectedNames
{
    private static readonly Lazy<string> Text = new(static () => InjectedSource.Constants.ToString());

    /// <summary>Whether the name that stands in a text from <paramref name="start"/> to before <paramref name="end"/> is one of them.</summary>
    public static bool Contains(string text, int start, int end)
    {
        // A namespace of a user's own may begin with the injected one.
        if (end < text.Length && text[end] == '.')
        {
            return false;
        }

        var name = text.Substring(start, end - start);
        var injected = Text.Value;
        for (var position = injected.IndexOf(name, StringComparison.Ordinal); position >= 0; position = injected.IndexOf(name, position + 1, StringComparison.Ordinal))
        {
            var next = position + name.Length;
            if ((position == 0 || !NameSearch.IsNamePart(injected[position - 1])) && (next == injected.Length || !NameSearch.IsNamePart(injected[next])))
            {
                return true;
            }
        }

        return false;
    }
}
