using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Decisions.Reading;

/// <summary>Reads the decisions on codes in one member.</summary>
internal static class DecisionReader
{
    /// <summary>
    /// The decisions of each <c>switch</c>, chain and test, one for each code that it decides on. Each decision of a member is
    /// that of exactly one operation, which contains all of it.
    /// </summary>
    public static IEnumerable<Decision> ReadAll(MemberVerdicts verdicts) => verdicts.Comparisons.Deciding.SelectMany(operation => Read(operation, verdicts));

    /// <summary>Those of them that have something to do with a place.</summary>
    public static IEnumerable<Decision> ReadAround(TextSpan place, MemberVerdicts verdicts) =>
        verdicts.Comparisons.Deciding.Where(operation => operation.Syntax.Span.Contains(place)).SelectMany(operation => Read(operation, verdicts));

    private static IEnumerable<Decision> Read(IOperation operation, MemberVerdicts verdicts) => operation switch
    {
        ISwitchOperation or ISwitchExpressionOperation => SwitchReader.Read(operation, verdicts),
        ISwitchCaseOperation section => ChainReader.ReadSequences(section.Body, verdicts),
        IBlockOperation block => ChainReader.ReadSequences(block.Operations, verdicts),
        IConditionalOperation conditional when !ConditionTree.IsJoin(conditional, out _) => ChainReader.Read(conditional, verdicts),
        _ => TestReader.Read(operation, verdicts),
    };
}
