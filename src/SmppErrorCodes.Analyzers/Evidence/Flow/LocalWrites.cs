using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Flow;

/// <summary>All that gives a value to the locals of one body, for locals that can hold a code, codes, or a key that is one.</summary>
internal sealed class LocalWrites
{
    private readonly Dictionary<ILocalSymbol, List<LocalWrite>> _writes = new(SymbolEqualityComparer.Default);
    private readonly List<ILocalSymbol> _locals = new();

    /// <summary>The locals that are written to, in the order of the first write to each.</summary>
    public IReadOnlyList<ILocalSymbol> Locals => _locals;

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
    public bool Contains(ILocalSymbol local) => _writes.ContainsKey(local);

    /// <summary>The writes to one of the <see cref="Locals"/>.</summary>
    public IReadOnlyList<LocalWrite> To(ILocalSymbol local) => _writes[local];

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
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                Add(target.Local, new LocalWrite(assignment.Value));
                break;
            case ICoalesceAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                Add(target.Local, new LocalWrite(assignment.Value));
                break;
            case ICompoundAssignmentOperation { Target: ILocalReferenceOperation target, OperatorKind: var kind }:
                Add(target.Local, kind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract && CodeForms.Of(target.Local.Type) == CodeForm.Number ? LocalWrite.Count : default);
                break;
            case IIncrementOrDecrementOperation { Target: ILocalReferenceOperation target }:
                Add(target.Local, LocalWrite.Count);
                break;
            case IAddressOfOperation { Reference: ILocalReferenceOperation target }:
                Add(target.Local, default);
                break;
            case IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax syntax, SemanticModel: { } model } deconstruction:
                AddDeconstruction(deconstruction.Target, deconstruction.Value, deconstruction.Value.Type, pairs: null, model.GetDeconstructionInfo(syntax));
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument when TargetOf(argument.Value) is { } local:
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

    private void Add(ILocalSymbol local, LocalWrite write)
    {
        if (!CanCarry(local.Type))
        {
            return;
        }

        if (!_writes.TryGetValue(local, out var writes))
        {
            _writes.Add(local, writes = new List<LocalWrite>());
            _locals.Add(local);
        }

        writes.Add(write);
    }

    private static bool CanCarry(ITypeSymbol type) =>
        CodeForms.Of(type) != CodeForm.None || type is IArrayTypeSymbol or INamedTypeSymbol { IsGenericType: true, TypeKind: not TypeKind.Delegate };

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
        _ => new LocalWrite(input.Operation, input.Symbol),
    };

    /// <param name="value">What is taken apart, where an expression says so.</param>
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
            if (TargetOf(targets[i]) is { } local)
            {
                Add(local, i == 0 && CollectionElement.IsPair(type) ? new LocalWrite(value, collection: pairs) : new LocalWrite(operand, symbol));
            }
            else
            {
                AddDeconstruction(targets[i], operand, operand?.Type ?? (symbol is null ? null : CodeForms.TypeOf(symbol)), pairs: null, i < info.Nested.Length ? info.Nested[i] : default);
            }
        }
    }

    private static ILocalSymbol? TargetOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation reference => reference.Local,
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation reference } => reference.Local,
        _ => null,
    };
}

/// <summary>What a local gets its value from. If nothing is said, nothing is known of the value.</summary>
internal readonly struct LocalWrite
{
    public LocalWrite(IOperation? value, ISymbol? symbol = null, IOperation? collection = null, IArgumentOperation? outArgument = null)
    {
        Value = value;
        Symbol = symbol;
        Collection = collection;
        OutArgument = outArgument;
        IsCount = false;
    }

    private LocalWrite(bool isCount)
    {
        Value = null;
        Symbol = null;
        Collection = null;
        OutArgument = null;
        IsCount = isCount;
    }

    /// <summary>One more or one less than before: the local counts something.</summary>
    public static LocalWrite Count { get; } = new(isCount: true);

    /// <summary>What is written, where an expression says so. A local that is a collection gets the elements of it.</summary>
    public IOperation? Value { get; }

    /// <summary>Whose value is written, where there is no expression.</summary>
    public ISymbol? Symbol { get; }

    /// <summary>Whose elements are written, one after the other.</summary>
    public IOperation? Collection { get; }

    /// <summary>The argument through which a call writes.</summary>
    public IArgumentOperation? OutArgument { get; }

    /// <summary>Whether the local counts.</summary>
    public bool IsCount { get; }

    public static LocalWrite OfElements(IOperation collection) => new(null, collection: collection);

    public static LocalWrite OfOut(IArgumentOperation argument) => new(null, outArgument: argument);
}
