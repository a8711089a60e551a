using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Detection;

namespace SmppErrorCodes.Analyzers.Decisions;

/// <summary>Reads the decisions on codes that begin at an operation.</summary>
internal static class DecisionReader
{
    /// <summary>
    /// The decisions of a <c>switch</c>, or those whose first test the operation is; each decision of a body begins at
    /// exactly one of its operations, and one operation may begin decisions on several codes.
    /// </summary>
    public static IEnumerable<Decision> Read(IOperation operation, CodeExpressionDetector detector, CancellationToken cancellationToken) => operation switch
    {
        ISwitchOperation @switch => SwitchReader.Read(@switch, detector, cancellationToken),
        ISwitchExpressionOperation @switch => SwitchReader.Read(@switch, detector, cancellationToken),
        IBinaryOperation or IIsPatternOperation or IInvocationOperation => TestReader.Read(operation, detector, cancellationToken),
        _ => Enumerable.Empty<Decision>(),
    };
}
