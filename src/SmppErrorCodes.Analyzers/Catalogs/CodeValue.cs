
namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>The code that a constant stands for.</summary>
internal static class CodeValue
{
    /// <summary>
    /// The code in the value of a constant of an integral type or of type <see cref="string"/>;
    /// null where there is none, and for numbers above <see cref="long.MaxValue"/>, which no catalog has.
    /// </summary>
    public static long? Of(object? constantValue) => constantValue switch
    {
        int value => value,
        string text => CodeText.TryParse(text, out var value) ? value : null,
        long value => value,
        uint value => value,
        short value => value,
        ushort value => value,
        byte value => value,
        sbyte value => value,
        ulong value => value <= long.MaxValue ? (long)value : null,
        _ => null,
    };
}
