using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>What the locals of one method body, field initializer or top-level program take their values from.</summary>
/// <remarks>
/// A local is a code if every write gives it one; constants are neutral, so that <c>int code = 0;</c> before the
/// real value takes nothing away. Built once per body, and only when a local is looked at.
/// </remarks>
internal sealed class LocalFlow
{
    /// <summary>How many locals may hand a value on before the trail is given up; real code needs a handful.</summary>
    private const int MaxChain = 32;

    private readonly CodeExpressionDetector _detector;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<ILocalSymbol, List<Write>> _writes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, Evidence> _evidence = new(SymbolEqualityComparer.Default);
    private int _chain;

    private LocalFlow(CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        _detector = detector;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The evidence of every local below <paramref name="root"/> that is written to; those without any are left out.</summary>
    public static Dictionary<ILocalSymbol, Evidence> Analyze(IOperation root, CodeExpressionDetector detector, CancellationToken cancellationToken)
    {
        var flow = new LocalFlow(detector, cancellationToken);
        var order = new List<ILocalSymbol>();
        foreach (var operation in root.DescendantsAndSelf())
        {
            cancellationToken.ThrowIfCancellationRequested();
            flow.AddWrites(operation, order);
        }

        // In the order of the source, so that the answer does not depend on which local is asked for first.
        foreach (var local in order)
        {
            flow.EvidenceOf(local);
        }

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

    public Evidence EvidenceOf(ILocalSymbol local)
    {
        if (_evidence.TryGetValue(local, out var known))
        {
            return known;
        }

        if (_chain >= MaxChain || !_writes.TryGetValue(local, out var writes))
        {
            return Evidence.None;
        }

        // Until it is known, a local that takes its value from itself has none to take.
        _evidence[local] = Evidence.None;
        _chain++;
        var evidence = Evidence.Constant;
        foreach (var write in writes)
        {
            evidence = Evidence.Join(evidence, EvidenceOf(write));
        }

        _chain--;
        _evidence[local] = evidence;
        return evidence;
    }

    private Evidence EvidenceOf(Write write) =>
        (write.Value is not null ? _detector.EvidenceOfValue(write.Value, this, _cancellationToken)
            : write.Collection is not null ? _detector.EvidenceOfElements(write.Collection)
            : write.Symbol is not null ? _detector.EvidenceOfSymbol(write.Symbol, _cancellationToken)
            : Evidence.None).Flow();

    private void AddWrites(IOperation operation, List<ILocalSymbol> order)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Symbol: { IsConst: false } local } declarator:
                if (declarator.GetVariableInitializer() is { } initializer)
                {
                    Add(local, local.IsRef ? default : new Write(initializer.Value), order);
                }

                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                Add(target.Local, assignment.IsRef ? default : new Write(assignment.Value), order);
                break;
            case ICoalesceAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                Add(target.Local, new Write(assignment.Value), order);
                break;
            case ICompoundAssignmentOperation { Target: ILocalReferenceOperation target }:
                Add(target.Local, default, order);
                break;
            case IIncrementOrDecrementOperation { Target: ILocalReferenceOperation target }:
                Add(target.Local, default, order);
                break;
            case IAddressOfOperation { Reference: ILocalReferenceOperation target }:
                Add(target.Local, default, order);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                AddDeconstruction(deconstruction.Target, deconstruction.Value, order);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument when TargetOf(argument.Value) is { } local:
                Add(local, ParsedText(argument) is { } text ? new Write(text) : argument.Parameter.RefKind == RefKind.Out ? new Write(null, argument.Parameter) : default, order);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local } pattern:
                AddPattern(local, pattern, order);
                break;
            case IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol local } pattern:
                AddPattern(local, pattern, order);
                break;
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var local } } loop:
                AddElements(local, loop.Collection, order);
                break;
        }
    }

    private void Add(ILocalSymbol local, Write write, List<ILocalSymbol> order)
    {
        if (CodeForms.Of(local.Type) == CodeForm.None)
        {
            return;
        }

        if (!_writes.TryGetValue(local, out var writes))
        {
            _writes.Add(local, writes = new List<Write>());
            order.Add(local);
        }

        writes.Add(write);
    }

    private void AddPattern(ILocalSymbol local, IPatternOperation pattern, List<ILocalSymbol> order) =>
        Add(local, PatternInput.TryFind(pattern, out var operation, out var symbol) ? new Write(operation, symbol) : default, order);

    /// <summary>Each element of an array that is written out counts as a write; what else there is to say, the collection's declaration says.</summary>
    private void AddElements(ILocalSymbol local, IOperation collection, List<ILocalSymbol> order)
    {
        if (LookThrough.Conversions(collection) is IArrayCreationOperation { Initializer: { ElementValues.IsEmpty: false } elements })
        {
            foreach (var element in elements.ElementValues)
            {
                Add(local, new Write(element), order);
            }

            return;
        }

        Add(local, new Write(null, collection: collection), order);
    }

    private void AddDeconstruction(IOperation target, IOperation value, List<ILocalSymbol> order)
    {
        if (target is IDeclarationExpressionOperation { Expression: var declared })
        {
            target = declared;
        }

        if (target is not ITupleOperation targets)
        {
            return;
        }

        var source = LookThrough.Conversions(value);
        var deconstruct = (value.Type, source) is ({ IsTupleType: false }, not ITupleOperation) ? DeconstructMethod(targets) : null;
        for (var i = 0; i < targets.Elements.Length; i++)
        {
            var element = targets.Elements[i];
            if (element is ITupleOperation && source is ITupleOperation nested && i < nested.Elements.Length)
            {
                AddDeconstruction(element, nested.Elements[i], order);
            }
            else if (TargetOf(element) is { } local)
            {
                var write = source is ITupleOperation tuple && i < tuple.Elements.Length ? new Write(tuple.Elements[i])
                    : value.Type is INamedTypeSymbol { IsTupleType: true } type && i < type.TupleElements.Length ? new Write(null, type.TupleElements[i])
                    : deconstruct is { } method && i < targets.Elements.Length ? new Write(null, OutParameter(method, i, targets.Elements.Length))
                    : default;
                Add(local, write, order);
            }
        }
    }

    private static IMethodSymbol? DeconstructMethod(ITupleOperation targets) =>
        targets.Parent is { } parent && (parent as IDeconstructionAssignmentOperation ?? parent.Parent as IDeconstructionAssignmentOperation) is { SemanticModel: { } model } assignment
        && assignment.Syntax is AssignmentExpressionSyntax syntax
            ? model.GetDeconstructionInfo(syntax).Method
            : null;

    private static IParameterSymbol? OutParameter(IMethodSymbol deconstruct, int index, int count)
    {
        index += deconstruct.Parameters.Length - count;
        return index >= 0 && index < deconstruct.Parameters.Length ? deconstruct.Parameters[index] : null;
    }

    private static ILocalSymbol? TargetOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation reference => reference.Local,
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation reference } => reference.Local,
        _ => null,
    };

    /// <summary>The text that <c>TryParse</c> of an integral type writes to its <c>out</c> argument.</summary>
    private static IOperation? ParsedText(IArgumentOperation argument) =>
        argument is { Parameter.RefKind: RefKind.Out, Parent: IInvocationOperation { TargetMethod: { Name: "TryParse", IsStatic: true } method } invocation }
        && CodeForms.IsIntegral(method.ContainingType.SpecialType)
            ? LookThrough.FirstArgument(invocation)
            : null;

    private readonly struct Write
    {
        public Write(IOperation? value, ISymbol? symbol = null, IOperation? collection = null)
        {
            Value = value;
            Symbol = symbol;
            Collection = collection;
        }

        /// <summary>What is written, where an expression says so.</summary>
        public IOperation? Value { get; }

        /// <summary>Whose value is written, where there is no expression.</summary>
        public ISymbol? Symbol { get; }

        /// <summary>Whose elements are written, one after the other. If all three are null, nothing is known of the value.</summary>
        public IOperation? Collection { get; }
    }
}
