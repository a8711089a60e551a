using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Decisions.Model;

/// <summary>The value that a test compares, as the steps to it from a local, a parameter or a type.</summary>
/// <remarks>
/// Two operands that are equal have the same value as long as nothing is assigned in between, if they are repeatable.
/// An operand of any other kind equals only itself.
/// </remarks>
internal sealed class CodeOperand : IEquatable<CodeOperand>
{
    private readonly object _step;

    private CodeOperand(object step, CodeOperand? receiver, ImmutableArray<CodeOperand> arguments, bool isRepeatable)
    {
        _step = step;
        Receiver = receiver;
        Arguments = arguments;
        IsRepeatable = isRepeatable && receiver is not { IsRepeatable: false };
        foreach (var argument in arguments)
        {
            IsRepeatable &= argument.IsRepeatable;
        }
    }

    /// <summary>What the last step starts from: <c>receipt</c> in <c>receipt.ErrorCode</c>.</summary>
    public CodeOperand? Receiver { get; }

    /// <summary>The arguments of an indexer or a call, the elements of a tuple.</summary>
    public ImmutableArray<CodeOperand> Arguments { get; }

    /// <summary>Whether reading it twice gives the same value and does nothing else. A call may do anything.</summary>
    public bool IsRepeatable { get; }

    /// <summary>The local, parameter or member of the last step, where it is one.</summary>
    public ISymbol? Symbol => _step as ISymbol;

    /// <summary>Whether it is a tuple that is written out, with its elements as <see cref="Arguments"/>.</summary>
    public bool IsTuple => ReferenceEquals(_step, Steps.Tuple);

    public static CodeOperand Root(ISymbol symbol) => new(symbol, null, ImmutableArray<CodeOperand>.Empty, isRepeatable: true);

    public static CodeOperand This { get; } = Special(Steps.This);

    public static CodeOperand Constant(object? value) => new(value ?? Steps.Null, null, ImmutableArray<CodeOperand>.Empty, isRepeatable: true);

    public static CodeOperand Tuple(ImmutableArray<CodeOperand> elements) => new(Steps.Tuple, null, elements, isRepeatable: true);

    /// <summary>An operation about which nothing is known.</summary>
    public static CodeOperand Unknown(IOperation operation) => new(operation, null, ImmutableArray<CodeOperand>.Empty, isRepeatable: false);

    /// <summary>A member, or a conversion that loses values.</summary>
    public static CodeOperand Member(ISymbol member, CodeOperand? receiver) => Member(member, receiver, ImmutableArray<CodeOperand>.Empty);

    public static CodeOperand Member(ISymbol member, CodeOperand? receiver, ImmutableArray<CodeOperand> arguments, bool isRepeatable = true) =>
        new(WithoutElementName(member), receiver, arguments, isRepeatable);

    public static CodeOperand ArrayElement(CodeOperand array, ImmutableArray<CodeOperand> indices) => new(Steps.Element, array, indices, isRepeatable: true);

    public static CodeOperand Call(IMethodSymbol method, CodeOperand? receiver, ImmutableArray<CodeOperand> arguments, bool isRepeatable) =>
        new(method, receiver, arguments, isRepeatable);

    public static CodeOperand Await(CodeOperand awaited) => new(Steps.Await, awaited, ImmutableArray<CodeOperand>.Empty, isRepeatable: false);

    /// <summary>Whether it stands before one or more of the steps to <paramref name="other"/>.</summary>
    public bool IsPrefixOf(CodeOperand other)
    {
        if (IsTuple)
        {
            foreach (var element in Arguments)
            {
                if (element.Equals(other) || element.IsPrefixOf(other))
                {
                    return true;
                }
            }

            return false;
        }

        for (var receiver = other.Receiver; receiver is not null; receiver = receiver.Receiver)
        {
            if (Equals(receiver))
            {
                return true;
            }
        }

        return false;
    }

    public bool Equals(CodeOperand? other)
    {
        var left = this;
        var right = other;
        while (!ReferenceEquals(left, right))
        {
            if (left is null || right is null || !IsSame(left._step, right._step) || left.Arguments.Length != right.Arguments.Length)
            {
                return false;
            }

            for (var i = 0; i < left.Arguments.Length; i++)
            {
                if (!left.Arguments[i].Equals(right.Arguments[i]))
                {
                    return false;
                }
            }

            left = left.Receiver;
            right = right.Receiver;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as CodeOperand);

    public override int GetHashCode() => _step is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : _step.GetHashCode();

    private static CodeOperand Special(object step) => new(step, null, ImmutableArray<CodeOperand>.Empty, isRepeatable: true);

    private static bool IsSame(object left, object right) =>
        left is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, right as ISymbol) : left.Equals(right);

    /// <summary><c>pair.ErrorCode</c> and <c>pair.Item1</c> are one field.</summary>
    private static ISymbol WithoutElementName(ISymbol member) =>
        member is IFieldSymbol { ContainingType.IsTupleType: true, CorrespondingTupleField: { } field } ? field : member;

    /// <summary>Steps that have no symbol.</summary>
    private static class Steps
    {
        public static readonly object This = new();
        public static readonly object Null = new();
        public static readonly object Tuple = new();
        public static readonly object Element = new();
        public static readonly object Await = new();
    }
}
