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
    private readonly Dictionary<INamespaceSymbol, TextChange?> _changes = new(SymbolEqualityComparer.Default);

    public AddedUsings(CompilationUnitSyntax unit, SourceText text, SemanticModel model)
    {
        _unit = unit;
        _text = text;
        _model = model;
    }

    public IEnumerable<TextChange> Changes => _changes.Values.OfType<TextChange>();

    /// <summary>Whether the directive can be added, or has been.</summary>
    public bool TryAdd(INamespaceSymbol @namespace)
    {
        if (!_changes.TryGetValue(@namespace, out var change))
        {
            change = @namespace.IsGlobalNamespace || MakesNamesAmbiguous(@namespace) ? null : Insertion(@namespace.ToDisplayString());
            _changes.Add(@namespace, change);
        }

        return change is not null;
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
    private TextChange? Insertion(string name)
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
            return new TextChange(new TextSpan(before.SpanStart, 0), $"using {name};{newLine}{indentation}");
        }

        var line = _text.Lines.GetLineFromPosition(usings.Last().Span.End);
        return new TextChange(new TextSpan(line.End, 0), $"{newLine}{indentation}using {name};");
    }

    /// <summary>Below the header of a file without usings: the comments at its very top that an empty line sets apart.</summary>
    private TextChange? AtTheTop(string directive, string newLine)
    {
        var first = _unit.GetFirstToken(includeZeroWidth: true);
        var position = 0;
        var isEmptyLine = false;
        foreach (var trivia in first.LeadingTrivia)
        {
            if (trivia.IsDirective || _unit.Externs.Count > 0)
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
        return new TextChange(new TextSpan(position, 0), isFollowedByEmptyLine ? directive : directive + newLine);
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
}
