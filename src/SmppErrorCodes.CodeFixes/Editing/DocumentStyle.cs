using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>The layout of a document, as the user's <c>.editorconfig</c> sets it.</summary>
/// <remarks>Read from the raw values: Roslyn's own options do not tell whether a value is configured or a default.</remarks>
internal sealed class DocumentStyle
{
    private const int DefaultIndentationSize = 4;
    private const int DefaultLineLength = 120;

    private readonly AnalyzerConfigOptions _options;

    public DocumentStyle(AnalyzerConfigOptions options) => _options = options;

    /// <summary>Where using directives go; null where nothing is configured.</summary>
    public bool? PlacesUsingsInsideNamespace => Value("csharp_using_directive_placement") switch
    {
        "inside_namespace" => true,
        "outside_namespace" => false,
        _ => null,
    };

    /// <summary>Whether <c>System</c> comes before all other namespaces; null where nothing is configured.</summary>
    public bool? SortsSystemFirst => Flag("dotnet_sort_system_directives_first");

    /// <summary>Whether an empty line stands between usings of different namespaces.</summary>
    public bool SeparatesUsingGroups => Flag("dotnet_separate_import_directive_groups") == true;

    /// <summary>Whether a file begins with a comment that is configured: IDE0073 wants it there.</summary>
    public bool HasFileHeader => Value("file_header_template") is { Length: > 0 } and not "unset";

    /// <summary>Whether the labels of a <c>switch</c> are deeper than its braces.</summary>
    public bool IndentsSwitchLabels => Flag("csharp_indent_switch_labels") != false;

    /// <summary>Whether the statements of a section are deeper than its labels.</summary>
    public bool IndentsCaseContents => Flag("csharp_indent_case_contents") != false;

    /// <summary>What one level of indentation is; null where nothing is configured.</summary>
    public string? Indentation
    {
        get
        {
            var tabWidth = Number("tab_width");
            var size = Value("indent_size") == "tab" ? tabWidth : Number("indent_size");
            switch (Value("indent_style"))
            {
                case "tab":
                    var width = tabWidth ?? size ?? DefaultIndentationSize;
                    var columns = size ?? width;
                    return new string('\t', columns / width) + new string(' ', columns % width);
                case "space":
                    return new string(' ', size ?? tabWidth ?? DefaultIndentationSize);
                default:
                    return size is { } spaces ? new string(' ', spaces) : null;
            }
        }
    }

    /// <summary>How many columns a tab takes.</summary>
    public int TabWidth => Number("tab_width") ?? Number("indent_size") ?? DefaultIndentationSize;

    /// <summary>How many columns a line may have.</summary>
    public int MaxLineLength => Value("max_line_length") is not { } value ? DefaultLineLength
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length > 0 ? length
        : value == "off" ? int.MaxValue
        : DefaultLineLength;

    /// <summary>The line break that the text uses, or the configured one where the text has a single line.</summary>
    public string NewLineOf(SourceText text)
    {
        var line = text.Lines[0];
        if (line.EndIncludingLineBreak > line.End)
        {
            return text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        }

        return Value("end_of_line") switch
        {
            "crlf" => "\r\n",
            "cr" => "\r",
            _ => "\n",
        };
    }

    private bool? Flag(string key) => Value(key) switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    /// <summary>A number of columns; null where none is configured that makes sense.</summary>
    private int? Number(string key) =>
        int.TryParse(Value(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 16 ? number : null;

    /// <summary>The value without its severity (<c>outside_namespace:warning</c>), in lower case.</summary>
    private string? Value(string key) =>
        _options.TryGetValue(key, out var value) ? value.Split(':')[0].Trim().ToLowerInvariant() : null;
}
