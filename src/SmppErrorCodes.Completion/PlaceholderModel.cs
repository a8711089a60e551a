using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.Completion;

/// <summary>The model of a copy of a file, in which a literal stands where somebody types.</summary>
internal static class PlaceholderModel
{
    /// <summary>
    /// The model around the literal. In the body of a method or an accessor, only that body is bound anew, with the symbols that the
    /// editor has bound already: a compilation with the copy in it would have none of them, and take most of the time of a list.
    /// </summary>
    /// <param name="literal">A literal of the copy.</param>
    /// <param name="model">The model of the file. Before the literal, the two have the same text.</param>
    public static SemanticModel Of(LiteralExpressionSyntax literal, SemanticModel model) =>
        OfBody(literal, model) ?? model.Compilation.ReplaceSyntaxTree(model.SyntaxTree, literal.SyntaxTree).GetSemanticModel(literal.SyntaxTree);

    private static SemanticModel? OfBody(LiteralExpressionSyntax literal, SemanticModel model)
    {
        var position = literal.SpanStart;
        foreach (var node in literal.Ancestors())
        {
            switch (node)
            {
                case BaseMethodDeclarationSyntax { Body: { } body } method when body.Span.Contains(position) && IsInSame(method, model):
                    return model.TryGetSpeculativeSemanticModelForMethodBody(position, method, out var ofMethod) ? ofMethod : null;
                case AccessorDeclarationSyntax { Body: { } body } accessor when body.Span.Contains(position) && IsInSame(accessor, model):
                    return model.TryGetSpeculativeSemanticModelForMethodBody(position, accessor, out var ofAccessor) ? ofAccessor : null;
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;

        // What is typed may hide the end of one member, so that the parser finds another one there.
        bool IsInSame(SyntaxNode member, SemanticModel original) =>
            original.SyntaxTree.GetRoot().FindToken(position).Parent?.AncestorsAndSelf()
                .FirstOrDefault(ancestor => ancestor.IsKind(member.Kind())) is { } other
            && other.SpanStart == member.SpanStart
            && BodyOf(other) is { } body
            && body.Span.Contains(position);
    }

    private static BlockSyntax? BodyOf(SyntaxNode member) => member switch
    {
        BaseMethodDeclarationSyntax method => method.Body,
        AccessorDeclarationSyntax accessor => accessor.Body,
        _ => null,
    };
}
