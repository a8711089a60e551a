using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>What a fix changes for one diagnostic.</summary>
internal sealed class DocumentEdit
{
    public DocumentEdit(params TextChange[] changes)
        : this((IReadOnlyList<TextChange>)changes)
    {
    }

    public DocumentEdit(IReadOnlyList<TextChange> changes) => Changes = changes;

    public IReadOnlyList<TextChange> Changes { get; }

    /// <summary>Changes whose lines are broken where they get too long, once all edits of the document are known.</summary>
    public IReadOnlyList<CodeChange> Codes { get; set; } = ImmutableArray<CodeChange>.Empty;

    /// <summary>What the formatter lays out after the changes, where the code around gives no example.</summary>
    public ImmutableArray<TextSpan> Formatted { get; set; } = ImmutableArray<TextSpan>.Empty;
}
