using System.Text;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>The name of a meaning as words: <c>AbsentSubscriber</c> is "absent subscriber".</summary>
internal static class MeaningWords
{
    public static string Of(CodeMeaning meaning)
    {
        var name = meaning.Canonical.Name;
        var words = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) && i > 0 && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord || name[i] == '_')
            {
                words.Append(' ');
            }

            if (name[i] != '_')
            {
                var isAcronym = char.IsUpper(name[i]) && ((i + 1 < name.Length && char.IsUpper(name[i + 1])) || (i > 0 && char.IsUpper(name[i - 1]) && !startsWord));
                words.Append(isAcronym ? name[i] : char.ToLowerInvariant(name[i]));
            }
        }

        return words.ToString();
    }
}
