using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.Tests.Documentation;

/// <summary>Draws lines of code as an editor shows them: coloured, with wavy lines below what is reported, and a box with the messages.</summary>
/// <remarks>Every piece of text has its place and its length, so that the picture looks the same with any font.</remarks>
internal sealed class EditorPicture
{
    private const string CodeFont = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";
    private const string TextFont = "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif";
    private const double Character = 8.4;
    private const double LineHeight = 21;
    private const double TitleHeight = 36;
    private const double Gutter = 52;
    private const double Margin = 14;
    private const double BoxLineHeight = 19;
    private const int BoxColumns = 58;
    private const double BoxWidth = 412;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly CodeExcerpt _code;
    private readonly XElement _root = new(Svg + "svg");

    private EditorPicture(CodeExcerpt code) => _code = code;

    /// <param name="description">What there is to see, for those who cannot.</param>
    /// <param name="box">What the editor shows for the reported text that the pointer is on.</param>
    public static string Draw(CodeExcerpt code, string description, MessageBox? box = null)
    {
        var picture = new EditorPicture(code);
        picture.DrawWindow(description, box is null ? 0 : BoxWidth);
        if (box is not null)
        {
            picture.DrawBox(box);
        }

        foreach (var span in code.Reported.Distinct())
        {
            picture.DrawWave(span);
        }

        foreach (var word in code.Words)
        {
            picture.DrawWord(word);
        }

        return picture._root.ToString().ReplaceLineEndings("\n") + "\n";
    }

    private double Right => Gutter + ((_code.Columns + 3) * Character);

    private void DrawWindow(string description, double more)
    {
        var width = Math.Max(Right + more + Margin, 640);
        var height = TitleHeight + (_code.Lines * LineHeight) + (2 * Margin);
        var right = Number(width - 1);
        _root.Add(
            new XAttribute("width", Number(width)),
            new XAttribute("height", Number(height)),
            new XAttribute("viewBox", $"0 0 {Number(width)} {Number(height)}"),
            new XAttribute("role", "img"),
            new XElement(Svg + "title", description),
            Rectangle(0.5, 0.5, width - 1, height - 1, "#ffffff", "#d0d7de", 8),
            new XElement(
                Svg + "path",
                new XAttribute("d", $"M 1 {Number(TitleHeight)} V 8.5 Q 1 1 8.5 1 H {Number(width - 8.5)} Q {right} 1 {right} 8.5 V {Number(TitleHeight)} Z"),
                new XAttribute("fill", "#f3f3f3")));
        foreach (var (colour, index) in new[] { "#ff5f57", "#febc2e", "#28c840" }.Select((colour, index) => (colour, index)))
        {
            _root.Add(new XElement(
                Svg + "circle",
                new XAttribute("cx", Number(20 + (index * 18))),
                new XAttribute("cy", Number(TitleHeight / 2)),
                new XAttribute("r", "5.5"),
                new XAttribute("fill", colour)));
        }

        _root.Add(Text(86, 23, _code.FileName, "#333333", TextFont, 13));
        var count = _code.Reported.Count;
        var (summary, summaryColour) = count == 0 ? ("no warnings", "#1a7f37") : ($"{count} warnings", "#9a6700");
        _root.Add(Text(width - Margin, 23, summary, summaryColour, TextFont, 13, ("text-anchor", "end")));
        for (var line = 0; line < _code.Lines; line++)
        {
            var number = (_code.FirstLine + line).ToString(CultureInfo.InvariantCulture);
            _root.Add(Text(Gutter - 18, BaseOf(line), number, "#8c959f", CodeFont, 13, ("text-anchor", "end")));
        }
    }

    private void DrawWord(CodeExcerpt.Word word) =>
        _root.Add(Text(
            XOf(word.Column),
            BaseOf(word.Line),
            word.Text,
            ColourOf(word.Classification),
            CodeFont,
            14,
            ("textLength", Number(word.Text.Length * Character)),
            ("lengthAdjust", "spacingAndGlyphs")));

    private void DrawWave(TextSpan span)
    {
        var (line, column) = _code.PlaceOf(span.Start);
        var waves = (int)Math.Round(span.Length * Character / 4);
        var path = string.Concat(Enumerable.Range(0, waves).Select(static wave => wave % 2 == 0 ? "q 2 -4 4 0 " : "q 2 4 4 0 "));
        _root.Add(new XElement(
            Svg + "path",
            new XAttribute("d", $"M {Number(XOf(column))} {Number(BaseOf(line) + 5)} " + path.TrimEnd()),
            new XAttribute("fill", "none"),
            new XAttribute("stroke", "#bf8803"),
            new XAttribute("stroke-width", "1.4")));
    }

    private void DrawBox(MessageBox box)
    {
        var (line, column) = _code.PlaceOf(box.Span.Start);
        var end = XOf(column) + (box.Span.Length * Character);
        var top = BaseOf(line) - 22;
        _root.Add(
            Rectangle(XOf(column) - 2, BaseOf(line) - 15, end - XOf(column) + 4, LineHeight - 1, "#cfe4fb", "none", 2),
            Line(end + 14, BaseOf(line) - 5, Right, "#a0a8b0", "2 3"));
        var frame = Rectangle(Right, top, BoxWidth, 0, "#f8f8f8", "#c8c8c8", 4);
        _root.Add(frame);
        var y = top + 20;
        foreach (var message in box.Messages)
        {
            DrawParagraph(message, "#1f2328", ref y);
        }

        _root.Add(Line(Right, y - 14, Right + BoxWidth, "#d8d8d8", "none"));
        y += 6;
        foreach (var fix in box.Fixes)
        {
            DrawParagraph(fix, "#0969da", ref y);
        }

        frame.SetAttributeValue("height", Number(y - top - 12));
    }

    private void DrawParagraph(string paragraph, string colour, ref double y)
    {
        foreach (var text in Wrap(paragraph))
        {
            _root.Add(Text(Right + 12, y, text, colour, TextFont, 13));
            y += BoxLineHeight;
        }

        y += 7;
    }

    private static List<string> Wrap(string paragraph)
    {
        var lines = new List<string> { "" };
        foreach (var word in paragraph.Split(' '))
        {
            if (lines[^1].Length + word.Length > BoxColumns)
            {
                lines.Add("");
            }

            lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
        }

        return lines;
    }

    private static double XOf(int column) => Gutter + (column * Character);

    private static double BaseOf(int line) => TitleHeight + Margin + (line * LineHeight) + 15;

    private static XElement Rectangle(double x, double y, double width, double height, string fill, string stroke, double radius) =>
        new(
            Svg + "rect",
            new XAttribute("x", Number(x)),
            new XAttribute("y", Number(y)),
            new XAttribute("width", Number(width)),
            new XAttribute("height", Number(height)),
            new XAttribute("rx", Number(radius)),
            new XAttribute("fill", fill),
            new XAttribute("stroke", stroke));

    private static XElement Line(double x1, double y, double x2, string colour, string dashes) =>
        new(
            Svg + "path",
            new XAttribute("d", $"M {Number(x1)} {Number(y)} H {Number(x2)}"),
            new XAttribute("stroke", colour),
            new XAttribute("stroke-dasharray", dashes));

    private static XElement Text(double x, double y, string text, string colour, string font, int size, params IEnumerable<(string Name, string Value)> attributes) =>
        new(
            Svg + "text",
            new XAttribute("x", Number(x)),
            new XAttribute("y", Number(y)),
            new XAttribute("fill", colour),
            new XAttribute("font-family", font),
            new XAttribute("font-size", size),
            attributes.Select(attribute => new XAttribute(attribute.Name, attribute.Value)),
            text);

    private static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    private static string ColourOf(string classification) => classification switch
    {
        ClassificationTypeNames.Keyword => "#0000ff",
        ClassificationTypeNames.ControlKeyword => "#af00db",
        ClassificationTypeNames.ClassName or ClassificationTypeNames.StructName or ClassificationTypeNames.RecordClassName or ClassificationTypeNames.EnumName => "#267f99",
        ClassificationTypeNames.MethodName or ClassificationTypeNames.ExtensionMethodName => "#795e26",
        ClassificationTypeNames.ParameterName or ClassificationTypeNames.LocalName or ClassificationTypeNames.PropertyName or ClassificationTypeNames.FieldName => "#001080",
        ClassificationTypeNames.ConstantName => "#0070c1",
        ClassificationTypeNames.NumericLiteral => "#098658",
        ClassificationTypeNames.StringLiteral => "#a31515",
        ClassificationTypeNames.Comment => "#008000",
        _ => "#000000",
    };

    /// <summary>What an editor shows for reported text.</summary>
    /// <param name="Span">The text that the pointer is on.</param>
    internal sealed record MessageBox(TextSpan Span, IReadOnlyList<string> Messages, IReadOnlyList<string> Fixes);
}
