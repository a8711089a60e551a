using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.CodeFixes;

/// <summary>The using directives that a fix adds to a document, each once and only where it cannot change what other names mean.</summary>
internal sealed class AddedUsings
{
    private readonly CompilationUnitSyntax _unit;
    private readonly SourceText _text;
    private readonly SemanticModel _model;
    private readonly Dictionary<INamespaceSymbol, Line?> _lines = new(SymbolEqualityComparer.Default);

    public AddedUsings(CompilationUnitSyntax unit, SourceText text, SemanticModel model)
    {
        _unit = unit;
        _text = text;
        _model = model;
    }

    /// <summary>The insertions. Directives that go to one place are one insertion, in the order of the alphabet.</summary>
    public IEnumerable<TextChange> Changes =>
        from line in _lines.Values.OfType<Line>().OrderBy(static line => line.Text, StringComparer.Ordinal)
        group line by line.Position into lines
        select new TextChange(new TextSpan(lines.Key, 0), string.Concat(lines.Select(static line => line.Text)) + lines.First().Separator);

    /// <summary>Whether the directive can be added, or has been.</summary>
    public bool TryAdd(INamespaceSymbol @namespace)
    {
        if (!_lines.TryGetValue(@namespace, out var line))
        {
            line = @namespace.IsGlobalNamespace || MakesNamesAmbiguous(@namespace) ? null : Insertion(@namespace.ToDisplayString());
            _lines.Add(@namespace, line);
        }

        return line is not null;
    }

    /// <summary>Whether one of the types that come into scope has the name of one that is imported already, or extends others.</summary>
    private bool MakesNamesAmbiguous(INamespaceSymbol @namespace)
    {
        var position = (Namespace()?.Members ?? _unit.Members).FirstOrDefault()?.SpanStart ?? _unit.SpanStart;
        foreach (var type in @namespace.GetTypeMembers())
        {
            if (type.MightContainExtensionMethods
                || _model.LookupNamespacesAndTypes(position, name: type.Name).Any(other => !SymbolEqualityComparer.Default.Equals(other, type)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The only namespace of the file, if that is where the file has its usings.</summary>
    private BaseNamespaceDeclarationSyntax? Namespace() =>
        _unit.Usings.Count == 0 && _unit.Members.Count == 1 && _unit.Members[0] is BaseNamespaceDeclarationSyntax { Usings.Count: > 0 } @namespace
            ? @namespace
            : null;

    /// <summary>The line to insert; null where conditional compilation or another directive stands between the usings.</summary>
    private Line? Insertion(string name)
    {
        var newLine = NewLine;
        var usings = Namespace()?.Usings ?? _unit.Usings;
        if (usings.Count == 0)
        {
            return AtTheTop($"using {name};{newLine}", newLine);
        }

        var next = usings.Last().GetLastToken().GetNextToken();
        if (usings.Any(directive => directive.ContainsDirectives) || next.LeadingTrivia.Any(trivia => trivia.IsDirective))
        {
            return null;
        }

        // Before the first that comes later in the alphabet, if the list is one; usings of other kinds come last.
        var before = usings.FirstOrDefault(directive => IsOfOtherKind(directive) || (!IsSystem(directive) && string.CompareOrdinal(directive.Name?.ToString(), name) > 0));
        if (usings.LastOrDefault(directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)) is { } global && (before is null || before.SpanStart <= global.SpanStart))
        {
            before = usings.FirstOrDefault(directive => directive.SpanStart > global.SpanStart);
        }

        var indentation = _text.ToString(TextSpan.FromBounds(_text.Lines.GetLineFromPosition(usings[0].SpanStart).Start, usings[0].SpanStart));
        if (indentation.Trim().Length > 0)
        {
            return null;
        }

        if (before is not null)
        {
            return new Line(before.SpanStart, $"using {name};{newLine}{indentation}");
        }

        var line = _text.Lines.GetLineFromPosition(usings.Last().Span.End);
        return new Line(line.End, $"{newLine}{indentation}using {name};");
    }

    /// <summary>Below the header of a file without usings: the comments at its very top that an empty line sets apart.</summary>
    private Line? AtTheTop(string directive, string newLine)
    {
        // A using stands behind what names an alias of an assembly.
        if (_unit.Externs.Count > 0)
        {
            return null;
        }

        var first = _unit.GetFirstToken(includeZeroWidth: true);
        var position = 0;
        var isEmptyLine = false;
        foreach (var trivia in first.LeadingTrivia)
        {
            if (trivia.IsDirective)
            {
                return null;
            }

            if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                position = isEmptyLine ? trivia.Span.End : position;
                isEmptyLine = true;
            }
            else if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            {
                isEmptyLine = false;
            }
        }

        var isFollowedByEmptyLine = position < _text.Length && _text[position] is '\r' or '\n';
        return new Line(position, directive, isFollowedByEmptyLine ? "" : newLine);
    }

    private static bool IsOfOtherKind(UsingDirectiveSyntax directive) =>
        directive.Alias is not null || directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword);

    private static bool IsSystem(UsingDirectiveSyntax directive) =>
        directive.Name?.ToString() is { } name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal));

    /// <summary>The line end that the file uses.</summary>
    public string NewLine
    {
        get
        {
            var line = _text.Lines[0];
            return line.EndIncludingLineBreak > line.End ? _text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : "\n";
        }
    }

    private readonly struct Line
    {
        public Line(int position, string text, string separator = "")
        {
            Position = position;
            Text = text;
            Separator = separator;
        }

        public int Position { get; }

        public string Text { get; }

        /// <summary>What sets all directives that are inserted there apart from what follows.</summary>
        public string Separator { get; }
    }
}
