using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Flow;

/// <summary>All that gives a value to the locals of one body, for locals that can hold a code, codes, or a key or an element that is one.</summary>
internal sealed class LocalWrites
{
    private readonly Dictionary<LocalPart, List<LocalWrite>> _writes = new();
    private readonly List<LocalPart> _locals = new();
    private readonly Dictionary<ISymbol, List<LocalWrite>> _objects = new(SymbolEqualityComparer.Default);

    /// <summary>The locals that are written to, and the elements of tuples, in the order of the first write to each.</summary>
    public IReadOnlyList<LocalPart> Locals => _locals;

    public static LocalWrites Below(IOperation root, CancellationToken cancellationToken)
    {
        var writes = new LocalWrites();
        foreach (var operation in root.DescendantsAndSelf())
        {
            cancellationToken.ThrowIfCancellationRequested();
            writes.AddWrites(operation);
        }

        return writes;
    }

    /// <summary>Whether the local is one of the <see cref="Locals"/>.</summary>
    public bool Contains(in LocalPart local) => _writes.ContainsKey(local);

    /// <summary>The writes to one of the <see cref="Locals"/>.</summary>
    public IReadOnlyList<LocalWrite> To(in LocalPart local) => _writes[local];

    /// <summary>The writes to any local, also to one that is an object which may have a code.</summary>
    public IReadOnlyList<LocalWrite> ToAny(ILocalSymbol local) =>
        _writes.TryGetValue(new LocalPart(local), out var writes) || _objects.TryGetValue(local, out writes) ? writes : Array.Empty<LocalWrite>();

    private void AddWrites(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Symbol: { IsConst: false } local } declarator:
                if (declarator.GetVariableInitializer() is { } initializer)
                {
                    if (local.IsRef)
                    {
                        AddAlias(local, initializer.Value);
                    }
                    else
                    {
                        Add(local, new LocalWrite(initializer.Value));
                    }
                }

                break;
            case ISimpleAssignmentOperation { IsRef: true, Target: ILocalReferenceOperation target } assignment:
                AddAlias(target.Local, assignment.Value);
                break;
            case IAssignmentOperation assignment and (ISimpleAssignmentOperation or ICoalesceAssignmentOperation) when LocalPart.Of(assignment.Target) is { } target:
                Add(target, Counts(assignment, target) ? LocalWrite.Count : new LocalWrite(assignment.Value));
                break;
            case ICompoundAssignmentOperation { OperatorKind: var kind } assignment when LocalPart.Of(assignment.Target) is { } target:
                Add(target, kind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract && CodeForms.Of(target.Type) == CodeForm.Number ? LocalWrite.Count : default);
                break;
            case IIncrementOrDecrementOperation increment when LocalPart.Of(increment.Target) is { } target:
                Add(target, LocalWrite.Count);
                break;
            case IAddressOfOperation address when LocalPart.Of(address.Reference) is { } target:
                Add(target, default);
                break;
            case IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax syntax, SemanticModel: { } model } deconstruction:
                AddDeconstruction(deconstruction.Target, deconstruction.Value, deconstruction.Value.Type, pairs: null, model.GetDeconstructionInfo(syntax));
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref } argument when LocalPart.Of(argument.Value) is { } local && Counting.In(argument).Any():
                Add(local, LocalWrite.Count);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument when LocalPart.Of(argument.Value) is { } local:
                Add(local, PassedValue.ParsedBy(argument) is { } text ? new LocalWrite(text) : argument.Parameter.RefKind == RefKind.Out ? LocalWrite.OfOut(argument) : default);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local } pattern:
                AddPattern(local, pattern);
                break;
            case IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol local } pattern:
                AddPattern(local, pattern);
                break;
            case IListPatternOperation { DeclaredSymbol: ILocalSymbol local } pattern:
                AddPattern(local, pattern);
                break;
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var local } } loop:
                Add(local, local.IsRef ? default : LocalWrite.OfElements(loop.Collection));
                break;
            case IForEachLoopOperation { Syntax: ForEachVariableStatementSyntax syntax, SemanticModel: { } model } loop:
                AddDeconstruction(loop.LoopControlVariable, null, model.GetForEachStatementInfo(syntax).ElementType, loop.Collection, model.GetDeconstructionInfo(syntax));
                break;
        }
    }

    /// <summary>Whether a number is added to what the local has: <c>n = n + 1</c>.</summary>
    private static bool Counts(IAssignmentOperation assignment, LocalPart target) =>
        CodeForms.Of(assignment.Target.Type) == CodeForm.Number
        && Counting.In(assignment).Any(sum => sum.Addend is { } addend && LocalPart.Of(PassedValue.BelowConversions(addend)) is { } part && part.Equals(target));

    private void Add(ILocalSymbol local, in LocalWrite write) => Add(new LocalPart(local), write);

    private void Add(in LocalPart part, in LocalWrite write)
    {
        if (!part.IsElement && part.Local.Type is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements })
        {
            for (var i = 0; i < elements.Length; i++)
            {
                Add(new LocalPart(part.Local, i), write.ElementAt(i, elements[i]));
            }
        }
        else if (CanCarry(part.Type))
        {
            if (!_writes.TryGetValue(part, out var writes))
            {
                _writes.Add(part, writes = new List<LocalWrite>());
                _locals.Add(part);
            }

            writes.Add(write);
        }
        else if (!part.IsElement)
        {
            if (!_objects.TryGetValue(part.Local, out var writes))
            {
                _objects.Add(part.Local, writes = new List<LocalWrite>());
            }

            writes.Add(write);
        }
    }

    private static bool CanCarry(ITypeSymbol type) =>
        CodeForms.Of(type) != CodeForm.None
        || type.SpecialType == SpecialType.System_Object
        || type is IArrayTypeSymbol or INamedTypeSymbol { IsGenericType: true, TypeKind: not TypeKind.Delegate }
        || type is { IsRecord: true }
        || HeldValue.IsHolder(type);

    /// <summary>A local that others refer to can get any value through them, and they any value through each other.</summary>
    private void AddAlias(ILocalSymbol alias, IOperation referent)
    {
        Add(alias, default);
        foreach (var operation in referent.DescendantsAndSelf())
        {
            if (operation is ILocalReferenceOperation target)
            {
                Add(target.Local, default);
            }
        }
    }

    private void AddPattern(ILocalSymbol local, IPatternOperation pattern) =>
        Add(local, PatternInput.TryFind(pattern, out var input) ? Write(input) : default);

    private static LocalWrite Write(in ValueReference input) => input switch
    {
        { Kind: ValueReferenceKind.Element } => input.Operation is { } collection ? LocalWrite.OfElements(collection) : default,
        { Symbol: IFieldSymbol { ContainingType.IsTupleType: true } element, Whole: { } tuple } => new LocalWrite(tuple).ElementAt(TupleElement.IndexOf(element), element),
        _ => new LocalWrite(input.Operation, input.Symbol),
    };

    /// <param name="value">What is taken apart, where an expression shows it.</param>
    /// <param name="type">The type of what is taken apart.</param>
    /// <param name="pairs">The collection that a loop takes it from.</param>
    private void AddDeconstruction(IOperation target, IOperation? value, ITypeSymbol? type, IOperation? pairs, DeconstructionInfo info)
    {
        if (target is IDeclarationExpressionOperation { Expression: var declared })
        {
            target = declared;
        }

        if (target is not ITupleOperation { Elements: var targets })
        {
            return;
        }

        var tuple = value is null ? null : PassedValue.BelowConversions(value) as ITupleOperation;
        for (var i = 0; i < targets.Length; i++)
        {
            var operand = tuple is not null && i < tuple.Elements.Length ? tuple.Elements[i] : null;
            var symbol = operand is null ? DeconstructionPosition.SymbolAt(i, targets.Length, info.Method, type) : null;
            if (LocalPart.Of(targets[i]) is { } local)
            {
                Add(
                    local,
                    i == 0 && CollectionElement.IsPair(type) ? new LocalWrite(value, collection: pairs)
                    : symbol is IFieldSymbol && value is not null ? new LocalWrite(value).ElementAt(i, symbol)
                    : new LocalWrite(operand, symbol, pairs));
            }
            else
            {
                AddDeconstruction(targets[i], operand, operand?.Type ?? (symbol is null ? null : CodeForms.TypeOf(symbol)), pairs: null, i < info.Nested.Length ? info.Nested[i] : default);
            }
        }
    }
}
