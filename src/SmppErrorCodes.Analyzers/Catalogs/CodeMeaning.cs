using System.Collections.Immutable;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>Codes of a catalog that mean the same.</summary>
internal sealed class CodeMeaning
{
    public CodeMeaning(CodeConstant canonical, ImmutableArray<CodeConstant> constants)
    {
        Canonical = canonical;
        Constants = constants;
    }

    /// <summary>The code that the others point to.</summary>
    public CodeConstant Canonical { get; }

    /// <summary>All codes of the meaning in the catalog's order, the canonical one included.</summary>
    public ImmutableArray<CodeConstant> Constants { get; }

    public override string ToString() => Canonical.Name;
}
