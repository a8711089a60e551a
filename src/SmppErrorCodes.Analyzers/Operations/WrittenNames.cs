using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>Where the code of a member writes to something, by the last name of what is written to.</summary>
/// <remarks>By name alone, so that a write through another variable counts, too.</remarks>
internal sealed class WrittenNames
{
    private readonly Dictionary<string, List<int>> _positions = new();
    private readonly List<int> _labels = new();

    /// <summary>Names that a lambda or a local function writes to, which may be called anywhere.</summary>
    private readonly HashSet<string> _inFunctions = new();

    /// <param name="node">A node of the member.</param>
    public WrittenNames(SyntaxNode node)
    {
        var member = node.AncestorsAndSelf().FirstOrDefault(static ancestor => ancestor is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? node.SyntaxTree.GetRoot();
        foreach (var descendant in member.DescendantNodes())
        {
            Add(descendant);
        }
    }

    /// <summary>Whether one of the names is written to between the positions, or anywhere from a function, or a <c>goto</c> can come between them.</summary>
    public bool HasBetween(int start, int end, IEnumerable<string> names) =>
        HasBetween(_labels, start, end)
        || names.Any(name => _inFunctions.Contains(name) || (_positions.TryGetValue(name, out var positions) && HasBetween(positions, start, end)));

    private static bool HasBetween(List<int> positions, int start, int end)
    {
        var index = positions.BinarySearch(start);
        index = index < 0 ? ~index : index;
        return index < positions.Count && positions[index] < end;
    }

    private void Add(SyntaxNode node)
    {
        switch (node)
        {
            case AssignmentExpressionSyntax assignment:
                AddTarget(assignment.Left);
                break;
            case PostfixUnaryExpressionSyntax postfix when !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                AddTarget(postfix.Operand);
                break;
            case PrefixUnaryExpressionSyntax prefix when prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression:
                AddTarget(prefix.Operand);
                break;
            case ArgumentSyntax argument when argument.RefKindKeyword.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword:
                AddTarget(argument.Expression);
                break;
            case RefExpressionSyntax reference:
                AddTarget(reference.Expression);
                break;
            case ForEachVariableStatementSyntax forEach:
                AddTarget(forEach.Variable);
                break;
            case LabeledStatementSyntax label:
                _labels.Add(label.SpanStart);
                break;
        }
    }

    private void AddTarget(ExpressionSyntax target)
    {
        switch (target)
        {
            case TupleExpressionSyntax tuple:
                foreach (var argument in tuple.Arguments)
                {
                    AddTarget(argument.Expression);
                }

                break;
            case ParenthesizedExpressionSyntax parenthesized:
                AddTarget(parenthesized.Expression);
                break;
            case PostfixUnaryExpressionSyntax suppressed:
                AddTarget(suppressed.Operand);
                break;
            case ElementAccessExpressionSyntax element:
                AddTarget(element.Expression);
                break;
            case MemberAccessExpressionSyntax access:
                AddName(access.Name);
                break;
            case MemberBindingExpressionSyntax binding:
                AddName(binding.Name);
                break;
            case SimpleNameSyntax name:
                AddName(name);
                break;
        }
    }

    private void AddName(SimpleNameSyntax name)
    {
        var text = name.Identifier.ValueText;
        if (!_positions.TryGetValue(text, out var positions))
        {
            _positions.Add(text, positions = new List<int>());
        }

        // Inner targets come after outer ones, and mostly in order.
        var index = positions.BinarySearch(name.SpanStart);
        positions.Insert(index < 0 ? ~index : index, name.SpanStart);
        if (name.Ancestors().Any(static ancestor => ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        {
            _inFunctions.Add(text);
        }
    }
}
