using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Flow;

/// <summary>What is written to the locals of each body. A body is read once, when the first of its locals is looked at.</summary>
internal sealed class BodyWrites
{
    private readonly ConditionalWeakTable<IOperation, LocalWrites> _writes = new();

    /// <param name="root">The operation of the whole body.</param>
    public LocalWrites In(IOperation root, CancellationToken cancellationToken)
    {
        if (!_writes.TryGetValue(root, out var writes))
        {
            var found = LocalWrites.Below(root, cancellationToken);
            writes = _writes.GetValue(root, _ => found);
        }

        return writes;
    }

    /// <summary>The type of the values in a local of type <see cref="object"/>, where all that it is given have the same; null for any other local.</summary>
    public ITypeSymbol? BoxedTypeIn(ILocalReferenceOperation local, CancellationToken cancellationToken)
    {
        var part = new LocalPart(local.Local);
        if (local.Type?.SpecialType != SpecialType.System_Object || In(OperationRoot.Of(local), cancellationToken) is not { } writes || !writes.Contains(part))
        {
            return null;
        }

        ITypeSymbol? boxed = null;
        foreach (var write in writes.To(part))
        {
            if (write.Value is { } value && ConstantOperand.Of(value) is { HasValue: true, Value: null })
            {
                continue;
            }

            if (write.Value is null || BoxedType(write.Value) is not { } type || !SymbolEqualityComparer.Default.Equals(boxed ?? type, type))
            {
                return null;
            }

            boxed = type;
        }

        return boxed;
    }

    private static ITypeSymbol? BoxedType(IOperation value)
    {
        for (IOperation? boxed = value; boxed is not null; boxed = CodeSource.Step(boxed))
        {
            if (CodeForms.Of(boxed.Type) != CodeForm.None)
            {
                return IntegralType.WithoutNullable(boxed.Type!);
            }
        }

        return null;
    }

    /// <summary>What the local is given, if it is given one value only.</summary>
    public IOperation? OnlyValueOf(ILocalReferenceOperation local, CancellationToken cancellationToken)
    {
        var writes = In(OperationRoot.Of(local), cancellationToken);
        var part = new LocalPart(local.Local);
        return writes.Contains(part) && writes.To(part) is { Count: 1 } only ? only[0].Value : null;
    }

    /// <summary>What the local is declared with, if it is given nothing else and used behind that.</summary>
    public IOperation? InitializerOf(ILocalReferenceOperation local, CancellationToken cancellationToken) =>
        OnlyValueOf(local, cancellationToken) is { Parent: IVariableInitializerOperation, Syntax.Span: { End: var end } } written && end < local.Syntax.SpanStart ? written : null;
}
