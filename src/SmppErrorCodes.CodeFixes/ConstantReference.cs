using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.Analyzers.Rules.Texts;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Writes the name of a constant so that it means that constant where it stands.</summary>
internal static class ConstantReference
{
    /// <summary>
    /// The constant that a rule found, if code at the position can name it. Where a referenced project has a copy of
    /// its own, this project's is meant.
    /// </summary>
    public static IFieldSymbol? Find(string documentationId, SemanticModel model, int position)
    {
        IFieldSymbol? found = null;
        foreach (var symbol in DocumentationCommentId.GetSymbolsForDeclarationId(documentationId, model.Compilation))
        {
            if (symbol is IFieldSymbol constant
                && model.IsAccessible(position, constant)
                && Means($"global::{FullName(constant)}", constant, position, model)
                && (found is null || SymbolEqualityComparer.Default.Equals(constant.ContainingAssembly, model.Compilation.Assembly)))
            {
                found = constant;
            }
        }

        return found;
    }

    /// <summary>The shortest of: what is in scope already, the short name with a using added, the full name.</summary>
    public static string Write(IFieldSymbol constant, int position, SemanticModel model, AddedUsings usings)
    {
        // With "using static" the bare name will do.
        if (Means(ConstantName.Escape(constant.Name), constant, position, model))
        {
            return ConstantName.Escape(constant.Name);
        }

        // Knows the usings, global ones and aliases included.
        var inScope = $"{constant.ContainingType.ToMinimalDisplayString(model, position)}.{ConstantName.Escape(constant.Name)}";
        var shortName = ConstantName.WithTypes(constant);
        if (inScope.IndexOf(constant.ContainingNamespace.ToDisplayString() + ".", System.StringComparison.Ordinal) != 0 && Means(inScope, constant, position, model))
        {
            return inScope;
        }

        if (Means(shortName, constant, position, model)
            || (model.LookupSymbols(position, name: OutermostType(constant).Name).IsEmpty && usings.TryAdd(constant.ContainingNamespace)))
        {
            return shortName;
        }

        var fullName = FullName(constant);
        return Means(fullName, constant, position, model) ? fullName : $"global::{fullName}";
    }

    private static string FullName(IFieldSymbol constant) =>
        constant.ContainingNamespace.IsGlobalNamespace ? ConstantName.WithTypes(constant) : $"{constant.ContainingNamespace.ToDisplayString()}.{ConstantName.WithTypes(constant)}";

    private static bool Means(string name, IFieldSymbol constant, int position, SemanticModel model) =>
        SymbolEqualityComparer.Default.Equals(
            model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseExpression(name), SpeculativeBindingOption.BindAsExpression).Symbol,
            constant);

    private static INamedTypeSymbol OutermostType(IFieldSymbol constant)
    {
        var type = constant.ContainingType;
        while (type.ContainingType is { } containing)
        {
            type = containing;
        }

        return type;
    }
}
