using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Detection;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>Documentation IDs of constants, as properties carry them.</summary>
internal static class ConstantIds
{
    /// <summary>The IDs between commas; null if the catalog lacks a constant of the form.</summary>
    public static string? Of(IEnumerable<CodeConstant> constants, CodeForm form)
    {
        var ids = constants.Select(constant => (form == CodeForm.Text ? constant.Text : constant.Number) is { } field ? DocumentationCommentId.CreateDeclarationId(field) : null).ToList();
        return ids.Contains(null) ? null : string.Join(",", ids);
    }
}
