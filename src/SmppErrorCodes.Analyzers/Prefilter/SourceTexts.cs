using System.Threading;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>What the files of a compilation mention together. An editor asks after every edit, so each file is looked at once.</summary>
internal static class SourceTexts
{
    /// <summary>The most that one of the files mentions.</summary>
    public static FileMentions MentionsIn(Compilation compilation, CancellationToken cancellationToken)
    {
        var most = FileMentions.Nothing;
        foreach (var tree in compilation.SyntaxTrees)
        {
            var mentions = FileText.Of(tree).Mentions(cancellationToken);
            if (mentions > most)
            {
                if (mentions == FileMentions.Injected)
                {
                    return mentions;
                }

                most = mentions;
            }
        }

        return most;
    }
}
