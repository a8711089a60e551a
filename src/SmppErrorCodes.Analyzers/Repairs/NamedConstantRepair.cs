using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Evidence.Facts;

namespace SmppErrorCodes.Analyzers.Repairs;

/// <summary>A constant to write in place of what is reported.</summary>
internal sealed class NamedConstantRepair
{
    private const string ConstantKey = "Constant";

    public NamedConstantRepair(string constant) => Constant = constant;

    /// <summary>The documentation ID of the constant.</summary>
    public string Constant { get; }

    public static NamedConstantRepair? Of(IFieldSymbol constant) => DocumentationCommentId.CreateDeclarationId(constant) is { } id ? new(id) : null;

    /// <summary>The constant of the code in the form; null if the catalog lacks it.</summary>
    public static NamedConstantRepair? Of(CodeConstant constant, CodeForm form) => ConstantIds.Of(constant, form) is { } id ? new(id) : null;

    /// <summary>The repair that a rule has written; null if it has written none.</summary>
    public static NamedConstantRepair? TryRead(Diagnostic diagnostic) => diagnostic.Text(ConstantKey) is { } id ? new(id) : null;

    public ImmutableDictionary<string, string?> ToProperties() => RepairProperties.Empty.Add(ConstantKey, Constant);
}
