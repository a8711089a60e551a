using System.Text;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Rules.Texts;

/// <summary>The name of a meaning as words: <c>AbsentSubscriber</c> is "absent subscriber".</summary>
internal static class MeaningWords
{
    public static string Of(CodeMeaning meaning) => Of(meaning.Canonical.Name);

    public static string Of(string name)
    {
        var words = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '_')
            {
                continue;
            }

            var startsWord = StartsWord(name, i);
            if (startsWord && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(IsInAcronym(name, i, startsWord) ? name[i] : char.ToLowerInvariant(name[i]));
        }

        return words.ToString();
    }

    /// <summary>The last capital of several belongs to the word that it begins: <c>SMSCFailure</c>.</summary>
    private static bool StartsWord(string name, int index) =>
        index == 0
        || name[index - 1] == '_'
        || (char.IsUpper(name[index]) && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1]))));

    private static bool IsInAcronym(string name, int index, bool startsWord) =>
        char.IsUpper(name[index])
        && ((index + 1 < name.Length && char.IsUpper(name[index + 1])) || (!startsWord && char.IsUpper(name[index - 1])));
}
