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

    /// <summary>Whether a code can be in the member around <paramref name="operation"/>. Asked of every operation there is.</summary>
    /// <remarks>To find where its first token starts takes as many steps as the tree is deep, so the token's trivia are not left out.</remarks>
    public bool MayHaveCode(IOperation operation) => _names is null || _names.Contains(operation.Syntax.FullSpan.Start);

    /// <summary>Whether <paramref name="literal"/> can be a code: an argument may be one where nothing around it says so.</summary>
    public bool MayBeCode(ILiteralOperation literal) => MayHaveCode(literal) || IsArgumentForCode(literal);

    private bool IsArgumentForCode(ILiteralOperation literal)
    {
        var parent = literal.Parent;
        while (parent is { Kind: OperationKind.Conversion or OperationKind.Parenthesized or OperationKind.Conditional or OperationKind.Coalesce or OperationKind.SwitchExpression or OperationKind.SwitchExpressionArm })
        {
            parent = parent.Parent;
        }

        return parent is { Kind: OperationKind.Argument } && ((IArgumentOperation)parent).Parameter is { } parameter && Detector.Names.Speaks(parameter.Name);
    }
}
