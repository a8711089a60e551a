using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Rules.Texts;

/// <summary>Names the codes around a number that is not a code: a typing error is seldom far off.</summary>
internal static class NearestCodes
{
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

        return (below, above) switch
        {
            ({ }, { }) => $"did you mean {below} or {above}?",
            ({ }, null) => $"did you mean {below}?",
            (null, { }) => $"did you mean {above}?",
            _ => "it has no codes",
        };
    }
}
