using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Evidence.Facts;

namespace SmppErrorCodes.Analyzers.Repairs;

/// <summary>Documentation IDs of constants: they name a constant in every compilation that can see it.</summary>
internal static class ConstantIds
{
    /// <summary>The ID of the constant that has the code in the form; null if the catalog lacks it.</summary>
    public static string? Of(CodeConstant? constant, CodeForm form) =>
        (form == CodeForm.Text ? constant?.Text : constant?.Number) is { } field ? DocumentationCommentId.CreateDeclarationId(field) : null;

    /// <summary>The IDs in the order of the constants; null if the catalog lacks one of them in the form.</summary>
    public static ImmutableArray<string>? Of(IEnumerable<CodeConstant> constants, CodeForm form)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var constant in constants)
        {
            if (Of(constant, form) is not { } id)
            {
                return null;
            }

            ids.Add(id);
        }

        return ids.ToImmutable();
    }
}
