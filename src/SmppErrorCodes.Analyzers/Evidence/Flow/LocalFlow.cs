using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Evidence.Facts;

namespace SmppErrorCodes.Analyzers.Evidence.Flow;

/// <summary>What the locals of one method body, field initializer or top-level program take their values from.</summary>
/// <remarks>
/// A local is a code if every write gives it one; constants are neutral, so that <c>int code = 0;</c> before the
/// real value takes nothing away. Each local starts as what its constants show and is looked at again when one that it takes
/// its value from turns out to be something else, so that <c>text = text.Trim();</c> takes nothing away either, and the
/// answer does not depend on which local is read first.
/// Built once per body, and only when a local is looked at.
/// </remarks>
internal sealed class LocalFlow
{
    private readonly LocalWrites _writes;
    private readonly Func<LocalWrite, LocalPart, LocalFlow, CodeEvidence> _evidenceOfWrite;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<LocalPart, CodeEvidence> _evidence = new();
    private readonly Dictionary<LocalPart, HashSet<LocalPart>> _readers = new();
    private LocalPart? _current;

    private LocalFlow(LocalWrites writes, Func<LocalWrite, LocalPart, LocalFlow, CodeEvidence> evidenceOfWrite, CancellationToken cancellationToken)
    {
        _writes = writes;
        _evidenceOfWrite = evidenceOfWrite;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The evidence of every local, and of every element of a tuple in one, that is written to; those without any are left out.</summary>
    /// <param name="evidenceOfWrite">The evidence for what one write gives a local; it takes what is known of other locals from the flow.</param>
    public static Dictionary<LocalPart, CodeEvidence> Analyze(
        LocalWrites writes,
        Func<LocalWrite, LocalPart, LocalFlow, CodeEvidence> evidenceOfWrite,
        CancellationToken cancellationToken)
    {
        var flow = new LocalFlow(writes, evidenceOfWrite, cancellationToken);
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
                && (declaration.Parent is ForStatementSyntax loop && IsCounter(declarator, loop) || !CanBeCode(declarator.Initializer?.Value)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCounter(VariableDeclaratorSyntax declarator, ForStatementSyntax loop)
    {
        foreach (var incrementor in loop.Incrementors)
        {
            var counted = incrementor switch
            {
                PostfixUnaryExpressionSyntax postfix => postfix.Operand,
                PrefixUnaryExpressionSyntax prefix => prefix.Operand,
                AssignmentExpressionSyntax { RawKind: not (int)SyntaxKind.SimpleAssignmentExpression } assignment => assignment.Left,
                _ => null,
            };
            if (counted is IdentifierNameSyntax { Identifier.ValueText: var name } && name == declarator.Identifier.ValueText)
            {
                return true;
            }
        }

        return false;
    }

    private static bool CanBeCode(ExpressionSyntax? initializer) => initializer is not
        (BaseObjectCreationExpressionSyntax
        or BinaryExpressionSyntax { RawKind: not (int)SyntaxKind.CoalesceExpression }
        or InterpolatedStringExpressionSyntax { Contents.Count: not 1 }
        or AnonymousFunctionExpressionSyntax
        or QueryExpressionSyntax
        or PrefixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.UnaryMinusExpression }
        or PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression });

    /// <summary>What is known of the local so far; the one that is being looked at is looked at again if that changes.</summary>
    public CodeEvidence EvidenceOf(in LocalPart local)
    {
        if (!_evidence.TryGetValue(local, out var known))
        {
            return CodeEvidence.None;
        }

        if (_current is { } current)
        {
            if (!_readers.TryGetValue(local, out var readers))
            {
                _readers.Add(local, readers = new HashSet<LocalPart>());
            }

            readers.Add(current);
        }

        return known;
    }

    /// <summary>Evidence only ever gets weaker, and there are four steps of it, so this comes to an end.</summary>
    private void Solve()
    {
        var waiting = new Queue<LocalPart>();
        var isWaiting = new HashSet<LocalPart>();
        foreach (var local in _writes.Locals)
        {
            _evidence.Add(local, CodeEvidence.Constant);
            waiting.Enqueue(local);
            isWaiting.Add(local);
        }

        while (waiting.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var current = waiting.Dequeue();
            _current = current;
            isWaiting.Remove(current);
            var known = _evidence[current];
            var evidence = known;
            foreach (var write in _writes.To(current))
            {
                evidence = CodeEvidence.Join(evidence, _evidenceOfWrite(write, current, this));
                if (evidence.Kind == EvidenceKind.Excluded)
                {
                    break;
                }
            }

            if (evidence.IsSame(known))
            {
                continue;
            }

            _evidence[current] = evidence;
            if (_readers.TryGetValue(current, out var readers))
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
}
