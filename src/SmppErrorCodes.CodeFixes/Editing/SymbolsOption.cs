using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Options;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>Adds documentation IDs to <c>smpp_error_codes.symbols</c> in the <c>.editorconfig</c> that applies to a document.</summary>
internal sealed class SymbolsOption
{
    private const string FileName = ".editorconfig";
    private const string Section = "[*.cs]";
    private const char Separator = '|';

    /// <summary>A line with a key and a value as the compiler reads it: a comment may stand behind the value.</summary>
    private static readonly Regex Setting = new(@"^\s*(?<key>[\w.\-]+)\s*(?<sign>[=:])\s*(?<value>.*?)\s*([#;].*)?$", RegexOptions.CultureInvariant);

    private readonly Project _project;
    private readonly string _folder;
    private readonly string? _value;

    private SymbolsOption(Project project, string folder, string? value)
    {
        _project = project;
        _folder = folder;
        _value = value;
    }

    /// <summary>The option as it applies to the document; null if there is no folder that a file could be in.</summary>
    public static async Task<SymbolsOption?> ForAsync(Document document, CancellationToken cancellationToken)
    {
        if (Path.GetDirectoryName(document.FilePath ?? document.Project.FilePath) is not { Length: > 0 } folder
            || await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false) is not { } tree)
        {
            return null;
        }

        document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(OptionKeys.Symbols, out var value);
        return new SymbolsOption(document.Project, folder, value);
    }

    public async Task<Solution> AddAsync(string id, CancellationToken cancellationToken)
    {
        var solution = _project.Solution;
        foreach (var config in Configs())
        {
            var text = await config.GetTextAsync(cancellationToken).ConfigureAwait(false);
            if (PlaceOfValue(text) is { } place)
            {
                var added = place.IsEmpty ? $" {id}" : $" {Separator} {id}";
                return solution.WithAnalyzerConfigDocumentText(config.Id, text.WithChanges(new TextChange(new TextSpan(place.End, 0), added)));
            }
        }

        // A value that comes from elsewhere than a file must not be lost.
        var setting = $"{OptionKeys.Symbols} = {(string.IsNullOrWhiteSpace(_value) ? id : $"{_value!.Trim()} {Separator} {id}")}";
        if (Configs().FirstOrDefault(static config => config.Name == FileName) is not { } nearest)
        {
            return solution.AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(_project.Id),
                FileName,
                SourceText.From($"{Section}\n{setting}\n"),
                filePath: Path.Combine(Path.GetDirectoryName(_project.FilePath) is { Length: > 0 } projectFolder ? projectFolder : _folder, FileName));
        }

        var changed = await nearest.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return solution.WithAnalyzerConfigDocumentText(nearest.Id, changed.WithChanges(Insertion(changed, setting)));
    }

    /// <summary>The files that may apply to the document: those in its folder and above, the nearest first, then those for the whole project.</summary>
    private IEnumerable<TextDocument> Configs() => _project.AnalyzerConfigDocuments
        .Where(config => config.Name != FileName || IsAbove(config))
        .OrderBy(static config => config.Name == FileName ? 0 : 1)
        .ThenByDescending(static config => config.FilePath?.Length ?? 0);

    private bool IsAbove(TextDocument config)
    {
        var configFolder = Normalize(Path.GetDirectoryName(config.FilePath) ?? "").TrimEnd('/') + "/";
        return (Normalize(_folder).TrimEnd('/') + "/").StartsWith(configFolder, StringComparison.OrdinalIgnoreCase);
    }

    private static string Normalize(string path) => path.Replace('\\', '/');

    /// <summary>The value in the last line that gives the key the value that it has for the document, before a comment; a place behind <c>=</c> where it is empty.</summary>
    private TextSpan? PlaceOfValue(SourceText text)
    {
        if (_value is null)
        {
            return null;
        }

        TextSpan? found = null;
        foreach (var line in text.Lines)
        {
            if (Setting.Match(line.ToString()) is { Success: true } setting
                && setting.Groups["key"].Value.Equals(OptionKeys.Symbols, StringComparison.OrdinalIgnoreCase)
                && setting.Groups["value"].Value == _value.Trim())
            {
                var value = setting.Groups["value"];
                found = value.Length > 0
                    ? new TextSpan(line.Start + value.Index, value.Length)
                    : new TextSpan(line.Start + setting.Groups["sign"].Index + 1, 0);
            }
        }

        return found;
    }

    /// <summary>The end of the section for C# files, or a new one at the end of the file.</summary>
    private static TextChange Insertion(SourceText text, string setting)
    {
        var first = text.Lines[0];
        var newLine = first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
        TextLine? last = null;
        var isInSection = false;
        foreach (var line in text.Lines)
        {
            var content = line.ToString().Trim();
            isInSection = content.StartsWith("[", StringComparison.Ordinal) ? content == Section : isInSection;
            last = isInSection && content.Length > 0 ? line : last;
        }

        if (last is { } lastOfSection)
        {
            return new TextChange(new TextSpan(EndOf(text, lastOfSection), 0), newLine + setting);
        }

        var isAtLineStart = text.Length == 0 || text[text.Length - 1] is '\n' or '\r';
        var before = text.Length == 0 ? "" : isAtLineStart ? newLine : newLine + newLine;
        return new TextChange(new TextSpan(text.Length, 0), $"{before}{Section}{newLine}{setting}{newLine}");
    }

    private static int EndOf(SourceText text, TextLine line)
    {
        var end = line.End;
        while (end > line.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
