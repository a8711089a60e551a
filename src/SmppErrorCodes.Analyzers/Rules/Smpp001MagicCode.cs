using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;
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
            || FieldOf(constant, literal) is not { } field)
        {
            return;
        }

        // A text such as "7" names the code and equals no constant, one such as "007" equals no number that has become "7", and a
        // catalog may have constants of the other form only: there the constant would change the program, or not compile.
        var name = ConstantName.WithTypes(field);
        var text = field.ConstantValue as string;
        var number = value.ToString(CultureInfo.InvariantCulture);
        var equalsNone = literal is { Form: CodeForm.Text, Digits: TextDigits.Fewest } && literal.Text != number;
        var isSame = literal.CanEqualConstants && !equalsNone && (literal.Form == CodeForm.Text ? text is not null && text == literal.Text : text is null);
        report(Diagnostic.Create(
            Descriptor,
            literal.Syntax.GetLocation(),
            isSame ? NamedConstantRepair.Of(constant, field)?.ToProperties() : null,
            literal.Syntax.ToString(),
            isSame ? $"write '{name}'"
                : equalsNone ? $"the value has no zeros in front, so write \"{number}\""
                : text is null ? $"its constant '{name}' has the value {field.ConstantValue}"
                : literal is { Form: CodeForm.Text, Digits: TextDigits.Listed } ? $"it never equals the {(text.Length == 3 ? "three-digit " : "")}text \"{text}\" of '{name}'"
                : $"its constant '{name}' has the value \"{text}\""));
    }

    /// <summary>The constant in the form of the literal, where the catalog has one that the code can equal.</summary>
    private static IFieldSymbol? FieldOf(CodeConstant constant, in CodeLiteral literal) =>
        literal.Form == CodeForm.Text && literal.CanEqualConstants ? constant.Text ?? constant.Number : constant.Number ?? constant.Text;
}
