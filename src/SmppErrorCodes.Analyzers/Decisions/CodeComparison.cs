using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Decisions;

/// <summary>A constant that the code is compared with.</summary>
internal readonly struct CodeComparison
{
    public CodeComparison(long value, SyntaxNode syntax)
    {
        Value = value;
        Syntax = syntax;
    }

    public long Value { get; }

    public SyntaxNode Syntax { get; }
}
