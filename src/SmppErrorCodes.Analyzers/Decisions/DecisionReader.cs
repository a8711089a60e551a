using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Detection;

namespace SmppErrorCodes.Analyzers.Decisions;

/// <summary>Reads the decisions on codes that are an operation's own.</summary>
internal static class DecisionReader
{
    /// <summary>
    /// The decisions of a <c>switch</c>, a chain or a test, one for each code that it looks at, and the sequences of
    /// <c>if</c>s in a block. Each decision of a body is that of exactly one operation, which contains all of it.
    /// </summary>
    public static ImmutableArray<Decision> Read(IOperation operation, CodeExpressionDetector detector, CancellationToken cancellationToken) => operation switch
    {
        ISwitchOperation @switch => SwitchReader.Read(@switch, detector, cancellationToken),
        ISwitchCaseOperation section => ChainReader.ReadSequences(section.Body, detector, cancellationToken),
        ISwitchExpressionOperation @switch => SwitchReader.Read(@switch, detector, cancellationToken),
        IBlockOperation block => ChainReader.ReadSequences(block.Operations, detector, cancellationToken),
        IConditionalOperation conditional => ChainReader.Read(conditional, detector, cancellationToken),
        IBinaryOperation or IUnaryOperation or IIsPatternOperation or IInvocationOperation => TestReader.Read(operation, detector, cancellationToken),
        _ => ImmutableArray<Decision>.Empty,
    };
}
