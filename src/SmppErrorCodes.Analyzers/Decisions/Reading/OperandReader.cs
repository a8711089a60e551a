using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Decisions.Reading;

/// <summary>Reads the operand of an operation.</summary>
internal sealed class OperandReader
{
    /// <summary>Pattern variables, which are other names for the input of the pattern.</summary>
    private Dictionary<ILocalSymbol, CodeOperand>? _aliases;

    public bool HasAliases => _aliases is not null;

    public void AddAlias(ISymbol? variable, CodeOperand operand)
    {
        if (variable is ILocalSymbol local)
        {
            _aliases ??= new Dictionary<ILocalSymbol, CodeOperand>(SymbolEqualityComparer.Default);
            _aliases[local] = operand;
        }
    }

    /// <summary>The operand that the pattern variable is another name for; null for any other local.</summary>
    public CodeOperand? AliasOf(ILocalSymbol local) => _aliases is not null && _aliases.TryGetValue(local, out var operand) ? operand : null;

    public CodeOperand Read(IOperation operation) => Read(operation, out _);

    /// <param name="whenNull">The number that the operation has where the operand is null: <c>0</c> in <c>code ?? 0</c>.</param>
    public CodeOperand Read(IOperation operation, out long? whenNull)
    {
        whenNull = null;
        switch (operation)
        {
            case IConversionOperation { OperatorMethod: null } conversion when CodeSource.Step(conversion) is not null:
                var converted = Read(conversion.Operand, out whenNull);
                return IntegralRange.LosesValues(conversion.Operand.Type, conversion.Type)
                    ? CodeOperand.Member(conversion.Type!, converted, FallbackArgument(ref whenNull))
                    : converted;
            case ICoalesceOperation coalesce when CodeSource.Step(coalesce) is { } value:
                var operand = Read(value, out whenNull);
                whenNull ??= CodeValue.Of(coalesce.WhenNull.ConstantValue.Value);
                return operand;
            case IConditionalAccessOperation access:
                return Read(access.WhenNotNull, out whenNull);
            case IConditionalAccessInstanceOperation instance when PassedValue.ReceiverOf(instance) is { } receiver:
                return Read(receiver, out whenNull);
            case ISimpleAssignmentOperation { IsRef: false } assignment:
                return Read(assignment.Target);
            case ILocalReferenceOperation { Local: var local }:
                return AliasOf(local) ?? CodeOperand.Root(local);
            case IParameterReferenceOperation { Parameter: var parameter }:
                return CodeOperand.Root(parameter);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return CodeOperand.This;
            case IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable }:
                return Read(nullable, out whenNull);
            case IPropertyReferenceOperation property:
                return CodeOperand.Member(property.Property, ReadOptional(property.Instance), ReadArguments(property.Arguments), !Getter.HasEffects(property.Property));
            case IFieldReferenceOperation field:
                return field.ConstantValue.HasValue ? CodeOperand.Constant(field.ConstantValue.Value) : CodeOperand.Member(field.Field, ReadOptional(field.Instance));
            case IArrayElementReferenceOperation element:
                return CodeOperand.ArrayElement(Read(element.ArrayReference), ReadAll(element.Indices));
            case IInvocationOperation invocation:
                return Read(invocation, out whenNull);
            case IAwaitOperation await:
                return CodeOperand.Await(Read(await.Operation));
            case ITupleOperation tuple:
                return CodeOperand.Tuple(ReadAll(tuple.Elements));
            case { ConstantValue.HasValue: true }:
                return CodeOperand.Constant(operation.ConstantValue.Value);
            default:
                return CodeOperand.Unknown(operation);
        }
    }

    private CodeOperand Read(IInvocationOperation invocation, out long? whenNull)
    {
        whenNull = null;
        var method = invocation.TargetMethod;
        if (CodeSource.Step(invocation) is not { } passedOn)
        {
            return CodeOperand.Call(method, ReadOptional(invocation.Instance), ReadArguments(invocation.Arguments), isRepeatable: false);
        }

        var operand = Read(passedOn, out whenNull);
        switch (method.Name)
        {
            case "GetValueOrDefault" when invocation.Arguments.IsEmpty:
                whenNull ??= 0;
                return operand;
            case "GetValueOrDefault" when CodeValue.Of(invocation.Arguments[0].Value.ConstantValue.Value) is { } fallback:
                whenNull ??= fallback;
                return operand;
            case "GetValueOrDefault":
                return CodeOperand.Unknown(invocation);
            default:
                // The other arguments are formats and cultures: constants and static members, or something unknown.
                var arguments = ImmutableArray.CreateBuilder<CodeOperand>();
                foreach (var argument in invocation.Arguments)
                {
                    if (!ReferenceEquals(argument.Value, passedOn))
                    {
                        arguments.Add(Read(argument.Value));
                    }
                }

                arguments.AddRange(FallbackArgument(ref whenNull));
                return CodeOperand.Call(method, operand, arguments.ToImmutable(), isRepeatable: true);
        }
    }

    /// <summary>A step after a fallback never gets null, and so is another operand than the same step without the fallback.</summary>
    private static ImmutableArray<CodeOperand> FallbackArgument(ref long? whenNull)
    {
        if (whenNull is not { } fallback)
        {
            return ImmutableArray<CodeOperand>.Empty;
        }

        whenNull = null;
        return ImmutableArray.Create(CodeOperand.Constant(fallback));
    }

    private CodeOperand? ReadOptional(IOperation? operation) => operation is null ? null : Read(operation);

    private ImmutableArray<CodeOperand> ReadArguments(ImmutableArray<IArgumentOperation> arguments)
    {
        if (arguments.IsEmpty)
        {
            return ImmutableArray<CodeOperand>.Empty;
        }

        var operands = ImmutableArray.CreateBuilder<CodeOperand>(arguments.Length);
        foreach (var argument in arguments)
        {
            operands.Add(Read(argument.Value));
        }

        return operands.MoveToImmutable();
    }

    private ImmutableArray<CodeOperand> ReadAll(ImmutableArray<IOperation> operations)
    {
        var operands = ImmutableArray.CreateBuilder<CodeOperand>(operations.Length);
        foreach (var operation in operations)
        {
            operands.Add(Read(operation));
        }

        return operands.MoveToImmutable();
    }
}
