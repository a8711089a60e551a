using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Names;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Values that become the exit code of a process: <c>Environment.Exit(errorCode)</c>, <c>return errorCode;</c> in <c>Main</c>.</summary>
internal static class ExitCode
{
    private const string Words = "ExitCode";

    /// <summary>The values that the operation makes an exit code; both of <c>failed ? errorCode : 0</c>.</summary>
    /// <param name="member">The member in whose body the operation stands.</param>
    public static IEnumerable<IOperation> ValuesIn(IOperation operation, ISymbol member) => operation switch
    {
        IArgumentOperation { Parameter.Name: var parameter } argument when IsNamed(parameter) => AlternativeValues.Of(argument.Value),
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member.Name: var target } } assignment when IsNamed(target) => AlternativeValues.Of(assignment.Value),
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local.Name: var target } } assignment when IsNamed(target) => AlternativeValues.Of(assignment.Value),
        IVariableDeclaratorOperation { Symbol.Name: var local, Initializer.Value: { } value } when IsNamed(local) => AlternativeValues.Of(value),
        IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } returned } when IsEntryPoint(Returns.From(operation, member)) => AlternativeValues.Of(returned),
        _ => [],
    };

    private static bool IsNamed(string name) => NameWords.EndsWith(name, Words);

    private static bool IsEntryPoint(ISymbol function) => function is IMethodSymbol { IsStatic: true, Name: "Main" or WellKnownMemberNames.TopLevelStatementsEntryPointMethodName };
}
