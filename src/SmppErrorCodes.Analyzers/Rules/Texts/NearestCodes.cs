using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Rules.Texts;

/// <summary>Names the codes around a number that is not a code: a typing error is seldom far off.</summary>
internal static class NearestCodes
{
    /// <summary>How far off a code may be that is meant.</summary>
    private const long MaxDistance = 10;

    /// <param name="value">The number; null for one above all codes.</param>
    public static string Of(long? value, CodeCatalog catalog)
    {
        CodeConstant? below = null;
        CodeConstant? above = null;
        foreach (var constant in catalog.Constants)
        {
            if (value is null || constant.Value < value)
            {
                below = below is null || below.Value < constant.Value ? constant : below;
            }
            else
            {
                above = above is null || above.Value > constant.Value ? constant : above;
            }
        }

        return (IsNear(below, value), IsNear(above, value)) switch
        {
            (true, true) => $"did you mean {below} or {above}?",
            (true, false) => $"did you mean {below}?",
            (false, true) => $"did you mean {above}?",
            _ => (below, above) switch
            {
                ({ }, { }) => $"the nearest codes are {below} and {above}",
                (null, null) => "it has no codes",
                _ => $"the nearest code is {below ?? above}",
            },
        };
    }

    /// <remarks>Unsigned: the distance of two numbers may be greater than any signed one.</remarks>
    private static bool IsNear(CodeConstant? code, long? value) =>
        code is not null && value is { } number && unchecked((ulong)(code.Value > number ? code.Value - number : number - code.Value)) <= MaxDistance;
}
