using System.Globalization;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>The text form of a code: <c>1</c> is written <c>"001"</c> in a receipt.</summary>
internal static class CodeText
{
    private const int MaxLength = 3;

    /// <summary>Reads one to three ASCII digits; any other text is not a code.</summary>
    /// <remarks>Digits of other scripts are digits to <see cref="char.IsDigit(char)"/>, but no receipt has them.</remarks>
    public static bool TryParse(string text, out long code)
    {
        code = 0;
        if (text.Length is 0 or > MaxLength)
        {
            return false;
        }

        foreach (var character in text)
        {
            if (character is < '0' or > '9')
            {
                return false;
            }

            code = (code * 10) + (character - '0');
        }

        return true;
    }

    /// <summary>The three-digit form; codes above 999 keep all their digits.</summary>
    public static string Format(long code) => code.ToString("D3", CultureInfo.InvariantCulture);
}
