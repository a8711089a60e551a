namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>The numbers of the bundled catalog, for what is decided before a compilation is looked at.</summary>
internal static class BundledCodes
{
    /// <summary>Whether the bundled catalog has the code.</summary>
    public static bool IsCode(long value) => value is 0 or 162 or 205 or 206 or 218 or 255 or (>= 800 and <= 803) || IsLow(value) || IsStrong(value);

    /// <summary>Whether the code is one of those that most lists of numbers in other code do not have.</summary>
    public static bool IsStrong(long value) => value is (>= 711 and <= 714) or (>= 716 and <= 718) or 826 or 828 or 925 or 928;

    /// <summary>Whether the code is one of the small ones, one of which code that handles SMPP codes always has.</summary>
    public static bool IsLow(long value) => value is (>= 1 and <= 21) or 47 or (>= 49 and <= 70);

    /// <summary>Whether the code is the number of a country, too (ISO 3166-1).</summary>
    public static bool IsCountry(long value) => value is 4 or 8 or 10 or 12 or 16 or 20 or 50 or 51 or 52 or 56 or 60 or 64 or 68 or 70 or 162 or 218 or 716 or 800 or 826;
}
