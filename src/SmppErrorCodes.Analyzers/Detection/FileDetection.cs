using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>The detection of codes in one file: how, and where it is worth while.</summary>
internal sealed class FileDetection
{
    /// <summary>Null where every member is to be looked at.</summary>
    private readonly CodeNameMap? _names;

    public FileDetection(SyntaxTree tree, CodeExpressionDetector detector, CodeNameMap? names)
    {
        Tree = tree;
        Detector = detector;
        _names = names;
    }

    public SyntaxTree Tree { get; }

    public CodeExpressionDetector Detector { get; }

    /// <summary>Whether a code can be in the member around <paramref name="node"/>.</summary>
    public bool MayHaveCode(SyntaxNode node) => _names is null || _names.Contains(node.SpanStart);

    /// <summary>Whether <paramref name="literal"/> is an argument for a parameter that may take a code, although nothing around it says so.</summary>
    public bool IsArgumentForCode(ILiteralOperation literal)
    {
        var parent = literal.Parent;
        while (parent is { Kind: OperationKind.Conversion or OperationKind.Conditional or OperationKind.Coalesce or OperationKind.SwitchExpression or OperationKind.SwitchExpressionArm })
        {
            parent = parent.Parent;
        }

        return parent is { Kind: OperationKind.Argument } && ((IArgumentOperation)parent).Parameter is { } parameter && Detector.Names.Speaks(parameter.Name);
    }
}
