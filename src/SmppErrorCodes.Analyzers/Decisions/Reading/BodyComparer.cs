using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Decisions.Reading;

/// <summary>Bodies are equal if their tokens are, and the names among them mean the same; spaces and comments do nothing.</summary>
internal sealed class BodyComparer : IEqualityComparer<ImmutableArray<SyntaxNode>>
{
    private const int MaxHashedTokens = 64;

    private readonly SemanticModel _model;
    private readonly OperandReader _operands;
    private readonly IEnumerable<DecisionLabel> _labels;
    private readonly ImmutableArray<SyntaxNode> _otherwise;
    private HashSet<string>? _declared;

    /// <param name="labels">The labels, whose variables may have one name and several meanings.</param>
    /// <param name="otherwise">The body of what comes otherwise, which may stand in another block.</param>
    public BodyComparer(SemanticModel model, OperandReader operands, IEnumerable<DecisionLabel> labels, ImmutableArray<SyntaxNode> otherwise)
    {
        _model = model;
        _operands = operands;
        _labels = labels;
        _otherwise = otherwise;
    }

    /// <summary>The names of the variables that labels declare.</summary>
    private HashSet<string> Declared => _declared ??= new HashSet<string>(_labels
        .Where(static label => label.DeclaresVariables)
        .SelectMany(static label => (label.Syntax!.FirstAncestorOrSelf<SyntaxNode>(static node => node is SwitchLabelSyntax or SwitchExpressionArmSyntax) ?? label.Syntax).DescendantNodes())
        .OfType<SingleVariableDesignationSyntax>()
        .Select(static designation => designation.Identifier.ValueText));

    public bool Equals(ImmutableArray<SyntaxNode> x, ImmutableArray<SyntaxNode> y)
    {
        if (x.Length != y.Length)
        {
            return false;
        }

        for (var i = 0; i < x.Length; i++)
        {
            if (!SyntaxFactory.AreEquivalent(x[i], y[i], topLevel: false))
            {
                return false;
            }
        }

        var isAnywhere = IsOtherwise(x) || IsOtherwise(y);
        return (!isAnywhere && Declared.Count == 0) || x == y || HaveSameSymbols(x, y, isAnywhere);
    }

    public int GetHashCode(ImmutableArray<SyntaxNode> obj)
    {
        var hash = obj.Length;
        var count = 0;
        foreach (var node in obj)
        {
            foreach (var token in node.DescendantTokens())
            {
                if (count++ == MaxHashedTokens)
                {
                    return hash;
                }

                hash = unchecked((hash * 31) + token.Text.GetHashCode());
            }
        }

        return hash;
    }

    private bool IsOtherwise(ImmutableArray<SyntaxNode> body) => !body.IsEmpty && !_otherwise.IsEmpty && body[0] == _otherwise[0];

    private bool HaveSameSymbols(ImmutableArray<SyntaxNode> x, ImmutableArray<SyntaxNode> y, bool isAnywhere)
    {
        foreach (var (left, right) in NamesIn(x).Zip(NamesIn(y), static (left, right) => (left, right)))
        {
            if ((isAnywhere || Declared.Contains(left.Identifier.ValueText)) && !IsSame(left, right, x, y))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<IdentifierNameSyntax> NamesIn(ImmutableArray<SyntaxNode> body) =>
        body.SelectMany(static node => node.DescendantNodesAndSelf()).OfType<IdentifierNameSyntax>();

    private bool IsSame(IdentifierNameSyntax left, IdentifierNameSyntax right, ImmutableArray<SyntaxNode> x, ImmutableArray<SyntaxNode> y)
    {
        var (leftSymbol, rightSymbol) = (_model.GetSymbolInfo(left).Symbol, _model.GetSymbolInfo(right).Symbol);
        return SymbolEqualityComparer.Default.Equals(leftSymbol, rightSymbol)
            || (IsDeclaredIn(x, leftSymbol) && IsDeclaredIn(y, rightSymbol))
            || (leftSymbol is ILocalSymbol leftLocal
                && rightSymbol is ILocalSymbol rightLocal
                && _operands.AliasOf(leftLocal) is { } operand
                && operand.Equals(_operands.AliasOf(rightLocal)));
    }

    private static bool IsDeclaredIn(ImmutableArray<SyntaxNode> body, ISymbol? symbol) =>
        symbol?.DeclaringSyntaxReferences is { Length: 1 } declarations
        && body.Any(node => node.SyntaxTree == declarations[0].SyntaxTree && node.Span.Contains(declarations[0].Span));
}
