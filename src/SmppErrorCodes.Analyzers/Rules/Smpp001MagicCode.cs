using System;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Repairs;
using SmppErrorCodes.Analyzers.Rules.Texts;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>SMPP001: a literal stands for a code that has a name.</summary>
internal static class Smpp001MagicCode
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "SMPP001",
        "Magic SMPP error code",
        "{0} is a magic SMPP error code: {1}",
        "A number does not tell a reader what it means, and a mistyped one looks like any other. Write the constant that names the code: "
        + "it has the same value, so the compiled program stays the same. "
        + "The constants of the bundled catalog are in the namespace SmppErrorCodes.");

    public static void Check(Action<Diagnostic> report, in CodeLiteral literal)
    {
        if (literal.Value is not { } value
            || !literal.Catalog.TryGetConstant(value, out var constant)
            || (literal.Form == CodeForm.Text ? constant.Text ?? constant.Number : constant.Number ?? constant.Text) is not { } field)
        {
            return;
        }

        // A text such as "7" names the code and equals no constant, and a catalog may have constants of the other form
        // only: there the constant would change the program, or not compile.
        var name = ConstantName.WithTypes(field);
        var text = field.ConstantValue as string;
        var isSame = literal.Form == CodeForm.Text ? text is not null && text == literal.Text : text is null;
        report(Diagnostic.Create(
            Descriptor,
            literal.Syntax.GetLocation(),
            isSame ? NamedConstantRepair.Of(field)?.ToProperties() : null,
            literal.Syntax.ToString(),
            isSame ? $"write '{name}'"
                : text is null ? $"its constant '{name}' has the value {field.ConstantValue}"
                : literal.Form == CodeForm.Text ? $"it never equals the {(text.Length == 3 ? "three-digit " : "")}text \"{text}\" of '{name}'"
                : $"its constant '{name}' has the value \"{text}\""));
    }
}
