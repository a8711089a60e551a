using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>
/// The locals of one body that are declared with the answer of a test, or with the place that a search gives, and keep it:
/// <c>var isKnown = codes.Contains(code);</c>. The body is read when the first local is looked at.
/// </summary>
internal sealed class KeptValues
{
    /// <summary>So many locals may be made of each other.</summary>
    private const int MaxDepth = 8;

    private readonly IOperation _body;
    private Dictionary<ILocalSymbol, (IOperation Value, int Depth)>? _values;

    public KeptValues(IOperation body) => _body = body;

    /// <summary>What the local is declared with; null where it may have another value, or is read in a function that runs later.</summary>
    public IOperation? Of(ILocalReferenceOperation reference)
    {
        if (!CanBeKept(reference.Local))
        {
            return null;
        }

        _values ??= Read();
        return _values.TryGetValue(reference.Local, out var known) && FunctionAround(reference.Syntax) == FunctionAround(known.Value.Syntax) ? known.Value : null;
    }

    private Dictionary<ILocalSymbol, (IOperation Value, int Depth)> Read()
    {
        var values = new Dictionary<ILocalSymbol, (IOperation Value, int Depth)>(SymbolEqualityComparer.Default);
        WrittenNames? writes = null;
        foreach (var operation in _body.DescendantsAndSelf())
        {
            if (operation is IVariableDeclaratorOperation { Symbol: { IsRef: false } local } declarator
                && CanBeKept(local)
                && declarator.GetVariableInitializer() is { Value: var value }
                && DepthOf(value, values) is var depth and < MaxDepth)
            {
                writes ??= new WrittenNames(_body.Syntax);
                if (!writes.HasBetween(declarator.Syntax.Span.End, int.MaxValue, new[] { local.Name }))
                {
                    values[local] = (value, depth + 1);
                }
            }
        }

        return values;
    }

    private static bool CanBeKept(ILocalSymbol local) => !local.IsConst && local.Type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32;

    private static int DepthOf(IOperation value, Dictionary<ILocalSymbol, (IOperation Value, int Depth)> values)
    {
        var depth = 0;
        foreach (var operation in value.DescendantsAndSelf())
        {
            if (operation is ILocalReferenceOperation { Local: var local } && values.TryGetValue(local, out var known))
            {
                depth = System.Math.Max(depth, known.Depth);
            }
        }

        return depth;
    }

    private static SyntaxNode? FunctionAround(SyntaxNode node)
    {
        for (var current = node.Parent; current is not null; current = current.Parent)
        {
            if (current is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryExpressionSyntax)
            {
                return current;
            }
        }

        return null;
    }
}
