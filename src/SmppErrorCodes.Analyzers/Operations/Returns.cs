using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Finds out who returns a value, and what an initializer initializes.</summary>
internal static class Returns
{
    /// <summary>The method, local function or lambda that <paramref name="return"/> returns from; the property if it is an accessor.</summary>
    /// <param name="containingSymbol">The member in whose body the operation stands.</param>
    public static ISymbol From(IOperation @return, ISymbol containingSymbol) => FunctionAround(@return) switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        ILocalFunctionOperation localFunction => localFunction.Symbol,
        _ => containingSymbol is IMethodSymbol { AssociatedSymbol: IPropertySymbol property } ? property : containingSymbol,
    };

    /// <summary>The <c>Invoke</c> method of the delegate that the lambda around the value becomes; null outside of lambdas.</summary>
    public static IMethodSymbol? DelegateOf(IOperation @return) =>
        FunctionAround(@return) is IAnonymousFunctionOperation { Parent: IDelegateCreationOperation { Type: INamedTypeSymbol { DelegateInvokeMethod: { } invoke } } } ? invoke : null;

    /// <summary>The symbol that takes the initializer's value; null for a constant, which is the name of its value.</summary>
    public static ISymbol? InitializedBy(ISymbolInitializerOperation initializer) => initializer switch
    {
        IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } when !fields[0].IsConst => fields[0],
        IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties } => properties[0],
        IParameterInitializerOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static IOperation? FunctionAround(IOperation operation)
    {
        var function = operation.Parent;
        while (function is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            function = function.Parent;
        }

        return function;
    }
}
