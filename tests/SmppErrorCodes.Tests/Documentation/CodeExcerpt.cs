using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.Tests.Documentation;

/// <summary>Some lines of a file, with what an editor knows of them.</summary>
internal sealed class CodeExcerpt
{
    private readonly SourceText _text;
    private readonly int _indentation;

    private CodeExcerpt(string fileName, SourceText text, TextSpan span, IEnumerable<ClassifiedSpan> classified, IEnumerable<TextSpan> reported)
    {
        _text = text;
        FileName = fileName;
        var lines = text.Lines.GetLinePositionSpan(span);
        FirstLine = lines.Start.Line + 1;
        Lines = lines.End.Line - lines.Start.Line + 1;
        _indentation = lines.Start.Character;
        Reported = [.. reported.Where(span.Contains)];
        Words =
        [
            .. from word in classified
               where word.ClassificationType != ClassificationTypeNames.StaticSymbol && !IsMarker(text.ToString(word.TextSpan))
               let place = PlaceOf(word.TextSpan.Start)
               select new Word(place.Line, place.Column, text.ToString(word.TextSpan), word.ClassificationType),
        ];
        Columns = Words.Max(word => word.Column + word.Text.Length);
    }

    public string FileName { get; }

    /// <summary>The number of the first line in its file.</summary>
    public int FirstLine { get; }

    public int Lines { get; }

    /// <summary>The length of the longest line.</summary>
    public int Columns { get; }

    public IReadOnlyList<Word> Words { get; }

    /// <summary>What is reported, as often as it is.</summary>
    public IReadOnlyList<TextSpan> Reported { get; }

    /// <param name="node">The node whose lines are shown, without the indentation that they share.</param>
    public static async Task<CodeExcerpt> CreateAsync(Document document, SyntaxNode node, IEnumerable<Diagnostic> reports)
    {
        var text = await document.GetTextAsync();
        return new CodeExcerpt(
            document.Name,
            text,
            node.Span,
            await Classifier.GetClassifiedSpansAsync(document, node.Span, CancellationToken.None),
            reports.Where(report => report.Location.SourceTree?.FilePath == document.FilePath).Select(report => report.Location.SourceSpan));
    }

    /// <summary>The line and the column in the excerpt, from zero.</summary>
    public (int Line, int Column) PlaceOf(int position)
    {
        var place = _text.Lines.GetLinePosition(position);
        return (place.Line - FirstLine + 1, place.Character - _indentation);
    }

    /// <summary>The sample's comments that name what is reported are for its readers and its test.</summary>
    private static bool IsMarker(string text) => text.StartsWith("// SMPP", StringComparison.Ordinal);

    internal sealed record Word(int Line, int Column, string Text, string Classification);
}
