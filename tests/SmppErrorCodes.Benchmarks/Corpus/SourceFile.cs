using System;

namespace SmppErrorCodes.Benchmarks.Corpus;

/// <summary>A file of C#, by its path and its text.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public int Lines { get; } = Text.AsSpan().Count('\n');
}
