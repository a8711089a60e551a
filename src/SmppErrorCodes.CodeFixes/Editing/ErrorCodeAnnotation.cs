using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Writes <c>[ErrorCode]</c> before a declaration: a line of its own for a member, on the same line for a parameter.</summary>
internal static class ErrorCodeAnnotation
{
    /// <param name="declaration">A member, a local function or a parameter in the document.</param>
    public static DocumentEdit? Before(FixedDocument document, SyntaxNode declaration)
    {
        if (SuspectedSymbol.AttributeIn(document.Model.Compilation) is not { } attribute)
        {
            return null;
        }

        var start = declaration.SpanStart;
        var target = declaration is BaseMethodDeclarationSyntax or DelegateDeclarationSyntax or LocalFunctionStatementSyntax ? "return: " : "";
        var isOnOwnLine = declaration is not ParameterSyntax && document.Lines.IsFirstOnLine(start);
        var behind = isOnOwnLine ? document.Lines.NewLine + document.Lines.IndentationAt(start) : " ";
        return new DocumentEdit(new TextChange(new TextSpan(start, 0), $"[{target}{NameOf(attribute, document, start)}]{behind}"));
    }

    private static string NameOf(INamedTypeSymbol attribute, FixedDocument document, int position)
    {
        if (Means(InjectedTypes.ErrorCodeName, attribute, document, position)
            || (!IsTaken(document.Model, position) && document.TryAddUsing(attribute.ContainingNamespace, position)))
        {
            return InjectedTypes.ErrorCodeName;
        }

        const string FullName = InjectedTypes.Namespace + "." + InjectedTypes.ErrorCodeName;
        return Means(FullName, attribute, document, position) ? FullName : "global::" + FullName;
    }

    /// <summary>Whether the name would be found nearer than in a namespace that is imported. A type that is not an attribute does not matter: a longer name is tried too.</summary>
    private static bool IsTaken(SemanticModel model, int position) =>
        !model.LookupNamespacesAndTypes(position, name: InjectedTypes.ErrorCodeName + "Attribute").IsEmpty
        || Resolve(InjectedTypes.ErrorCodeName, model, position) is not null;

    private static bool Means(string name, INamedTypeSymbol attribute, FixedDocument document, int position) =>
        SymbolEqualityComparer.Default.Equals(Resolve(name, document.Model, position)?.ContainingType, attribute);

    private static ISymbol? Resolve(string name, SemanticModel model, int position) =>
        model.GetSpeculativeSymbolInfo(position, SyntaxFactory.Attribute(SyntaxFactory.ParseName(name))).Symbol;
}
