using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Model;

namespace SmppErrorCodes.Analyzers.Decisions.Findings;

/// <summary>A synonym that a canonical code is compared with, and so never equal to.</summary>
internal sealed class UnreachableSynonym
{
    private UnreachableSynonym(CodeConstant constant, IOperation operation, bool isReplaceable)
    {
        Constant = constant;
        Operation = operation;
        IsReplaceable = isReplaceable;
    }

    public CodeConstant Constant { get; }

    /// <summary>The operand that is compared.</summary>
    public IOperation Operation { get; }

    /// <summary>The literal or the constant in the operand, below any cast.</summary>
    public SyntaxNode ConstantSyntax
    {
        get
        {
            var operation = Operation;
            while (operation is IConversionOperation conversion)
            {
                operation = conversion.Operand;
            }

            return operation.Syntax;
        }
    }

    /// <summary>The constants of the <c>goto case</c> statements that lead to it: they name a label, and so cannot have another code than that has.</summary>
    public ImmutableArray<ExpressionSyntax> Gotos => Operation.Parent is ISingleValueCaseClauseOperation { Label: { } label, Parent.Parent: ISwitchOperation @switch }
        ? ImmutableArray.CreateRange(@switch.Descendants()
            .OfType<IBranchOperation>()
            .Where(branch => SymbolEqualityComparer.Default.Equals(branch.Target, label))
            .Select(static branch => (branch.Syntax as GotoStatementSyntax)?.Expression)
            .OfType<ExpressionSyntax>())
        : ImmutableArray<ExpressionSyntax>.Empty;

    /// <summary>Whether nothing else in the decision compares with the canonical code: a second comparison with it would be a duplicate.</summary>
    public bool IsReplaceable { get; }

    /// <summary>Those of a decision, in the order of the source.</summary>
    public static ImmutableArray<UnreachableSynonym> FindAll(Decision decision)
    {
        if (!decision.Code.IsCanonical)
        {
            return ImmutableArray<UnreachableSynonym>.Empty;
        }

        var compared = new HashSet<CodeMeaning>();
        foreach (var comparison in decision.Comparisons)
        {
            if (decision.Domain.Catalog.TryGetConstant(comparison.Value, out var constant) && constant.IsCanonical)
            {
                compared.Add(constant.Meaning);
            }
        }

        var found = ImmutableArray.CreateBuilder<UnreachableSynonym>();
        foreach (var comparison in decision.Comparisons)
        {
            if (decision.Domain.Catalog.TryGetConstant(comparison.Value, out var constant) && decision.Code.IsReplaced(constant))
            {
                found.Add(new UnreachableSynonym(constant, comparison.Operation, compared.Add(constant.Meaning)));
            }
        }

        return found.ToImmutable();
    }
}
