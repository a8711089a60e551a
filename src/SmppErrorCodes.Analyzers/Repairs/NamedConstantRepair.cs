using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Evidence.Facts;

namespace SmppErrorCodes.Analyzers.Repairs;

/// <summary>A constant to write in place of what is reported.</summary>
internal sealed class NamedConstantRepair
{
    private const string ConstantKey = "Constant";
    private const string MeaningKey = "Meaning";

    /// <param name="constant">The documentation ID of the constant.</param>
    /// <param name="meaning">All codes that mean the same as it, in the order of the catalog.</param>
    public NamedConstantRepair(string constant, ImmutableArray<long> meaning)
    {
        Constant = constant;
        Meaning = meaning;
    }

    /// <summary>The documentation ID of the constant.</summary>
    public string Constant { get; }

    /// <summary>All codes that mean the same as the constant, in the order of the catalog.</summary>
    public ImmutableArray<long> Meaning { get; }

    /// <param name="constant">A code.</param>
    /// <param name="field">The constant that stands for it.</param>
    public static NamedConstantRepair? Of(CodeConstant constant, IFieldSymbol field) => Of(constant, DocumentationCommentId.CreateDeclarationId(field));

    /// <summary>The constant of the code in the form; null if the catalog lacks it.</summary>
    public static NamedConstantRepair? Of(CodeConstant constant, CodeForm form) => Of(constant, ConstantIds.Of(constant, form));

    /// <summary>The repair that a rule has written; null if it has written none.</summary>
    public static NamedConstantRepair? TryRead(Diagnostic diagnostic) =>
        diagnostic.Text(ConstantKey) is { } id && diagnostic.Text(MeaningKey) is { } list && RepairProperties.ReadCodes(list) is { } meaning ? new(id, meaning) : null;

    public ImmutableDictionary<string, string?> ToProperties() => RepairProperties.Empty.Add(ConstantKey, Constant).Add(MeaningKey, RepairProperties.Write(Meaning));

    private static NamedConstantRepair? Of(CodeConstant constant, string? id) =>
        id is null ? null : new(id, ImmutableArray.CreateRange(constant.Meaning.Constants, static code => code.Value));
}
