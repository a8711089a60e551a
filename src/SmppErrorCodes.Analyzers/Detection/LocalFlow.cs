using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>What the locals of one method body, field initializer or top-level program take their values from.</summary>
/// <remarks>
/// A local is a code if every write gives it one; constants are neutral, so that <c>int code = 0;</c> before the
/// real value takes nothing away. Each local starts as what its constants say and is looked at again when one that it takes
/// its value from turns out to be something else, so that <c>text = text.Trim();</c> takes nothing away either, and the
/// answer does not depend on which local is asked for first.
/// Built once per body, and only when a local is looked at.
/// </remarks>
internal sealed class LocalFlow
{
    private readonly OperationEvidence _operations;
    private readonly CancellationToken _cancellationToken;
    private readonly LocalWrites _writes;
    private readonly Dictionary<ILocalSymbol, Evidence> _evidence = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, HashSet<ILocalSymbol>> _readers = new(SymbolEqualityComparer.Default);
    private ILocalSymbol? _current;

    private LocalFlow(LocalWrites writes, OperationEvidence operations, CancellationToken cancellationToken)
    {
        _writes = writes;
        _operations = operations;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The evidence of every local below <paramref name="root"/> that is written to; those without any are left out.</summary>
    public static Dictionary<ILocalSymbol, Evidence> Analyze(IOperation root, OperationEvidence operations, CancellationToken cancellationToken)
    {
        var flow = new LocalFlow(LocalWrites.Below(root, cancellationToken), operations, cancellationToken);
        flow.Solve();
        return flow._evidence;
    }

    /// <summary>
    /// Whether the declaration of <paramref name="local"/> leaves it open that a code flows in. A loop's counter, or
    /// what starts as a new object or the result of arithmetic, needs no look at the rest of the body.
    /// </summary>
    public static bool CanCarryCode(ILocalSymbol local)
    {
        foreach (var reference in local.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is VariableDeclaratorSyntax { Parent: { } declaration } declarator
                && (declaration.Parent is ForStatementSyntax || !CanBeCode(declarator.Initializer?.Value)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CanBeCode(ExpressionSyntax? initializer) => initializer is not
        (BaseObjectCreationExpressionSyntax
        or BinaryExpressionSyntax { RawKind: not (int)SyntaxKind.CoalesceExpression }
        or InterpolatedStringExpressionSyntax
        or AnonymousFunctionExpressionSyntax
        or QueryExpressionSyntax
        or PrefixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.UnaryMinusExpression }
        or PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression });

    /// <summary>What is known of the local so far; the one that is being looked at is looked at again if that changes.</summary>
    public Evidence EvidenceOf(ILocalSymbol local)
    {
        if (!_evidence.TryGetValue(local, out var known))
        {
            return Evidence.None;
        }

        if (_current is not null)
        {
            if (!_readers.TryGetValue(local, out var readers))
            {
                _readers.Add(local, readers = new HashSet<ILocalSymbol>(SymbolEqualityComparer.Default));
            }

            readers.Add(_current);
        }

        return known;
    }

    /// <summary>Evidence only ever gets weaker, and there are four steps of it, so this comes to an end.</summary>
    private void Solve()
    {
        var waiting = new Queue<ILocalSymbol>();
        var isWaiting = new HashSet<ILocalSymbol>(SymbolEqualityComparer.Default);
        foreach (var local in _writes.Locals)
        {
            _evidence.Add(local, Evidence.Constant);
            waiting.Enqueue(local);
            isWaiting.Add(local);
        }

        while (waiting.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _current = waiting.Dequeue();
            isWaiting.Remove(_current);
            var known = _evidence[_current];
            var evidence = known;
            foreach (var write in _writes.To(_current))
            {
                evidence = Evidence.Join(evidence, EvidenceOf(write, _current));
                if (evidence.Kind == EvidenceKind.Excluded)
                {
                    break;
                }
            }

            if (evidence.IsSame(known))
            {
                continue;
            }

            _evidence[_current] = evidence;
            if (_readers.TryGetValue(_current, out var readers))
            {
                foreach (var reader in readers)
                {
                    if (isWaiting.Add(reader))
                    {
                        waiting.Enqueue(reader);
                    }
                }
            }
        }

        _current = null;
    }

    private Evidence EvidenceOf(LocalWrite write, ILocalSymbol local) =>
        write.Value is not null ? EvidenceOf(write.Value, local.Type)
            : write.Collection is not null ? _operations.Elements.Of(write.Collection, this, _cancellationToken)
            : write.OutArgument is not null ? EvidenceOfOut(write.OutArgument)
            : write.Symbol is not null ? _operations.OfSymbol(write.Symbol, _cancellationToken)
            : Evidence.None;

    private Evidence EvidenceOf(IOperation value, ITypeSymbol type)
    {
        if (CollectionElement.IsPair(type))
        {
            return _operations.OfKey(LookThrough.Conversions(value), this, _cancellationToken);
        }

        if (CollectionElement.TypeIn(type) is null)
        {
            return _operations.OfValue(value, this, _cancellationToken);
        }

        // A constant is a placeholder for a code, but a list of them is a list of numbers.
        var evidence = _operations.Elements.Of(value, this, _cancellationToken);
        return evidence.Kind == EvidenceKind.Constant && ElementFlow.WrittenElements(LookThrough.Conversions(value)) is { } elements && elements.Any() ? Evidence.None : evidence;
    }

    private Evidence EvidenceOfOut(IArgumentOperation argument) =>
        _operations.OfSymbol(argument.Parameter!, _cancellationToken) is { Kind: not EvidenceKind.None } declared
            ? declared
            : _operations.Elements.OfOutArgument(argument, this, _cancellationToken);
}
