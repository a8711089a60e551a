using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>The variables of a query, <c>let code = receipt.ErrorCode</c>, which the compiler makes members of an anonymous type.</summary>
internal static class RangeVariable
{
    /// <summary>What the variable that the member stands for has; of a <c>from</c>, the collection that it is an element of. Null for any other member.</summary>
    public static (IOperation Operation, bool IsElement)? ValueOf(IPropertyReferenceOperation member, SemanticModel model, CancellationToken cancellationToken)
    {
        if (member.Syntax is not IdentifierNameSyntax name
            || model.GetSymbolInfo(name, cancellationToken).Symbol is not IRangeVariableSymbol { DeclaringSyntaxReferences: { Length: 1 } declarations }
            || declarations[0].SyntaxTree != name.SyntaxTree)
        {
            return null;
        }

        var (expression, isElement) = declarations[0].GetSyntax(cancellationToken) switch
        {
            LetClauseSyntax let => (let.Expression, false),
            FromClauseSyntax from => (from.Expression, true),
            _ => (null, false),
        };
        return expression is not null && model.GetOperation(expression, cancellationToken) is { } operation ? (operation, isElement) : null;
    }
}
