using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SmppErrorCodes.Analyzers.Comparisons;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence;

/// <summary>The verdicts that an editor needs at one place, without those on the rest of the compilation.</summary>
internal static class VerdictsAround
{
    /// <summary>The verdicts on the values of the body, initializer or attribute around <paramref name="node"/>; null where no code can be.</summary>
    public static MemberVerdicts? Read(SyntaxNode node, SemanticModel model, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        // Nothing is decided in another file, so that its options are not needed. An editor takes long to give them for each file.
        var detectors = new CodeDetectors(model.Compilation, new OptionsOfOneFile(options.GetOptions(node.SyntaxTree)), usesPrefilter: true, cancellationToken);
        if (detectors.For(node, cancellationToken) is not { } detector
            || OperationAround(node, model, cancellationToken) is not { } operation
            || EnclosingMember.Of(node, model, cancellationToken) is not { } member)
        {
            return null;
        }

        return new MemberVerdicts(detector, ComparisonReader.Read(member, OperationRoot.Of(operation), cancellationToken), cancellationToken, isForOneValue: true);
    }

    private static IOperation? OperationAround(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        for (SyntaxNode? around = node; around is not null; around = around.Parent)
        {
            if (model.GetOperation(around, cancellationToken) is { } operation)
            {
                return operation;
            }
        }

        return null;
    }

    private sealed class OptionsOfOneFile : AnalyzerConfigOptionsProvider
    {
        private readonly AnalyzerConfigOptions _options;

        public OptionsOfOneFile(AnalyzerConfigOptions options) => _options = options;

        public override AnalyzerConfigOptions GlobalOptions => _options;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _options;
    }
}
