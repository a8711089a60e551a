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
        IArgumentOperation { Parameter.Name: var parameter } argument when IsNamed(parameter) => Alternatives(argument.Value),
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member.Name: var target } } assignment when IsNamed(target) => Alternatives(assignment.Value),
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local.Name: var target } } assignment when IsNamed(target) => Alternatives(assignment.Value),
        IVariableDeclaratorOperation { Symbol.Name: var local, Initializer.Value: { } value } when IsNamed(local) => Alternatives(value),
        IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } returned } when IsEntryPoint(Returns.From(operation, member)) => Alternatives(returned),
        _ => [],
    };

    private static bool IsNamed(string name) => NameWords.EndsWith(name, Words);

    private static bool IsEntryPoint(ISymbol function) => function is IMethodSymbol { IsStatic: true, Name: "Main" or WellKnownMemberNames.TopLevelStatementsEntryPointMethodName };

    private static IEnumerable<IOperation> Alternatives(IOperation value)
    {
        var pending = new Stack<IOperation>();
        pending.Push(value);
        while (pending.Count > 0)
        {
            switch (PassedValue.BelowConversions(pending.Pop()))
            {
                case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                    pending.Push(whenFalse);
                    pending.Push(conditional.WhenTrue);
                    break;
                case var alternative:
                    yield return alternative;
                    break;
            }
        }
    }
}
