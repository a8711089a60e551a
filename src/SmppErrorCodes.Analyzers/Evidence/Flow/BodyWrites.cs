using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
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

    /// <summary>What the local is given, if it is given one value only.</summary>
    public IOperation? OnlyValueOf(ILocalReferenceOperation local, CancellationToken cancellationToken)
    {
        var writes = In(OperationRoot.Of(local), cancellationToken);
        var part = new LocalPart(local.Local);
        return writes.Contains(part) && writes.To(part) is { Count: 1 } only ? only[0].Value : null;
    }
}
