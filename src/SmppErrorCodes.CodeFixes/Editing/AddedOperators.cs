using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Marks the operators before added codes, where a line that gets too long may be broken.</summary>
internal static class AddedOperators
{
    public const string Kind = nameof(AddedOperators);

    private static readonly SyntaxAnnotation Annotation = new(Kind);

    public static SyntaxToken Mark(SyntaxToken @operator) => @operator.WithAdditionalAnnotations(Annotation);
}
