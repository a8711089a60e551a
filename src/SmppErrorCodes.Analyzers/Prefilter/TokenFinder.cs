using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>
/// Finds one token of a file after the other. Each search begins where the last one ended: from the root, deep code such as a chain of
/// tests would be passed once for each test in it.
/// </summary>
internal sealed class TokenFinder
{
    private SyntaxNode _last;

    /// <param name="root">The root of the file.</param>
    public TokenFinder(SyntaxNode root) => _last = root;

    /// <summary>The token at a position of the file, or in whose trivia it is.</summary>
    public SyntaxToken At(int position)
    {
        while (!_last.FullSpan.Contains(position) && _last.Parent is { } parent)
        {
            _last = parent;
        }

        var token = _last.FindToken(position);
        _last = token.Parent ?? _last;
        return token;
    }
}
