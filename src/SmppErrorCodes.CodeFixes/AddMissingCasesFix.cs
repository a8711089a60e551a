using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Repairs;
using SmppErrorCodes.Analyzers.Rules;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Adds a section or an arm for each meaning that a <c>switch</c> lacks; what it does for each code stays the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMissingCasesFix)), Shared]
public sealed class AddMissingCasesFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Smpp003UnhandledCodes.Descriptor.Id, Smpp004CodesLeftToDefault.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => DocumentFixAllProvider.For(Add);

    public override Task RegisterCodeFixesAsync(CodeFixContext context) =>
        FixedDocument.RegisterAsync(context, nameof(AddMissingCasesFix), static (_, _) => "Add the missing cases", Add);

    private static IReadOnlyList<TextChange>? Add(FixedDocument document, Diagnostic diagnostic)
    {
        var keyword = document.Root.FindToken(diagnostic.Location.SourceSpan.Start);
        if (keyword.Parent is not { } @switch || Meanings(document, diagnostic) is not { } meanings)
        {
            return null;
        }

        return @switch switch
        {
            SwitchStatementSyntax statement => AddSections(document, statement, meanings),
            SwitchExpressionSyntax expression => AddArms(document, expression, meanings),
            _ => null,
        };
    }

    /// <summary>The constants of each meaning; null if one of them cannot be written where the <c>switch</c> stands.</summary>
    private static IReadOnlyList<IReadOnlyList<string>>? Meanings(FixedDocument document, Diagnostic diagnostic)
    {
        if (MissingCasesRepair.TryRead(diagnostic) is not { } repair)
        {
            return null;
        }

        var position = diagnostic.Location.SourceSpan.Start;
        var meanings = new List<IReadOnlyList<string>>();
        foreach (var ids in repair.Meanings)
        {
            if (document.Constants(ids, position) is not { } constants)
            {
                return null;
            }

            meanings.Add(constants.Select(constant => document.Code(constant, position)).ToList());
        }

        return meanings;
    }

    private static IReadOnlyList<TextChange>? AddSections(FixedDocument document, SwitchStatementSyntax @switch, IReadOnlyList<IReadOnlyList<string>> meanings)
    {
        var last = @switch.Sections.LastOrDefault();
        var isBeforeDefault = last is { Labels: { Count: 1 } labelsOfLast } && labelsOfLast[0] is DefaultSwitchLabelSyntax;
        var next = isBeforeDefault ? last!.GetFirstToken() : @switch.CloseBraceToken;
        if (IsNextToDirective(next))
        {
            return null;
        }

        var layout = Layout.Of(document, @switch, @switch.Sections.Cast<SyntaxNode>().ToList());
        var bodyIndentation = BodyIndentation(document, @switch) ?? layout.Indentation + layout.Unit;
        var end = @switch.Sections.Any(static section => section.Labels.Any(SyntaxKind.DefaultSwitchLabel)) ? "goto default;" : "break;";
        var usesPatterns = document.LanguageVersion >= LanguageVersion.CSharp9 && @switch.DescendantNodes().OfType<BinaryPatternSyntax>().Any(static pattern => pattern.IsKind(SyntaxKind.OrPattern));
        var sections = new StringBuilder();
        foreach (var codes in meanings)
        {
            sections.Append(layout.Separator);
            var labels = usesPatterns ? new[] { string.Join(" or ", codes) } : codes;
            foreach (var label in labels)
            {
                sections.Append(layout.Indentation).Append("case ").Append(label).Append(':').Append(document.NewLine);
            }

            sections.Append(bodyIndentation).Append(end).Append(document.NewLine);
        }

        return new[] { layout.Insert(sections.ToString(), next) };
    }

    private static string? BodyIndentation(FixedDocument document, SwitchStatementSyntax @switch)
    {
        foreach (var section in @switch.Sections)
        {
            if (section.Statements.FirstOrDefault() is { } statement && statement is not BlockSyntax && document.IsFirstOnLine(statement.SpanStart))
            {
                return document.IndentationAt(statement.SpanStart);
            }
        }

        return null;
    }

    private static IReadOnlyList<TextChange>? AddArms(FixedDocument document, SwitchExpressionSyntax @switch, IReadOnlyList<IReadOnlyList<string>> meanings)
    {
        var last = @switch.Arms.LastOrDefault();
        var discard = last is { Pattern: DiscardPatternSyntax, WhenClause: null } ? last : null;
        var next = discard?.GetFirstToken() ?? @switch.CloseBraceToken;
        if (IsNextToDirective(next))
        {
            return null;
        }

        var layout = Layout.Of(document, @switch, @switch.Arms.Cast<SyntaxNode>().ToList());
        var expression = discard?.Expression.ToString() ?? $"throw new {NotImplementedException(document, @switch.SpanStart)}()";
        var arms = new StringBuilder();
        foreach (var codes in meanings)
        {
            var patterns = document.LanguageVersion >= LanguageVersion.CSharp9 ? new[] { string.Join(" or ", codes) } : codes;
            foreach (var pattern in patterns)
            {
                arms.Append(layout.Indentation).Append(pattern).Append(" => ").Append(expression).Append(',').Append(document.NewLine);
            }
        }

        var changes = new List<TextChange>();
        if (discard is null && last is not null && @switch.Arms.SeparatorCount < @switch.Arms.Count)
        {
            changes.Add(new TextChange(new TextSpan(last.Span.End, 0), ","));
            arms.Remove(arms.Length - document.NewLine.Length - 1, 1);
        }

        changes.Add(layout.Insert(arms.ToString(), next));
        return changes;
    }

    private static string NotImplementedException(FixedDocument document, int position) =>
        document.Model.LookupNamespacesAndTypes(position, name: nameof(System.NotImplementedException)).IsEmpty
            ? "System." + nameof(System.NotImplementedException)
            : nameof(System.NotImplementedException);

    private static bool IsNextToDirective(SyntaxToken token) => token.LeadingTrivia.Any(static trivia => trivia.IsDirective);

    /// <summary>How the lines of a <c>switch</c> are laid out.</summary>
    private sealed class Layout
    {
        private readonly FixedDocument _document;
        private readonly SyntaxNode _switch;
        private readonly string _outerIndentation;

        private Layout(FixedDocument document, SyntaxNode @switch, string outerIndentation, string indentation, string unit, string separator)
        {
            _document = document;
            _switch = @switch;
            _outerIndentation = outerIndentation;
            Indentation = indentation;
            Unit = unit;
            Separator = separator;
        }

        /// <summary>What stands before a label or an arm.</summary>
        public string Indentation { get; }

        /// <summary>What one level of indentation is.</summary>
        public string Unit { get; }

        /// <summary>An empty line, if there is one between the others.</summary>
        public string Separator { get; }

        public static Layout Of(FixedDocument document, SyntaxNode @switch, IReadOnlyList<SyntaxNode> items)
        {
            var outer = document.IndentationAt(@switch.SpanStart);
            var unit = outer.Contains("\t") ? "\t" : "    ";
            var first = items.FirstOrDefault(item => document.IsFirstOnLine(item.SpanStart));
            var isSpaced = items.Skip(1).Any(static item => item.GetLeadingTrivia().FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia));
            return new Layout(
                document,
                @switch,
                outer,
                first is null ? outer + unit : document.IndentationAt(first.SpanStart),
                unit,
                isSpaced ? document.NewLine : "");
        }

        private bool IsOnOneLine(SyntaxNode node) =>
            _document.Text.Lines.GetLineFromPosition(node.SpanStart).LineNumber == _document.Text.Lines.GetLineFromPosition(node.Span.End).LineNumber;

        /// <summary>Puts whole lines before <paramref name="next"/> and the comments above it.</summary>
        public TextChange Insert(string lines, SyntaxToken next)
        {
            var start = next.FullSpan.Start;
            if (_document.Text.Lines.GetLineFromPosition(start).Start == start)
            {
                return new TextChange(new TextSpan(start, 0), lines);
            }

            // All on one line: what follows gets a line of its own.
            // What is on that line around it is no longer on one line either.
            _document.Reformat(_switch.Ancestors().TakeWhile(IsOnOneLine).LastOrDefault(static node => node is StatementSyntax or MemberDeclarationSyntax)?.Span ?? _switch.Span);
            var previous = next.GetPreviousToken();
            var indentation = next.IsKind(SyntaxKind.CloseBraceToken) ? _outerIndentation : Indentation;
            return _document.Text.ToString(TextSpan.FromBounds(previous.Span.End, next.SpanStart)).Trim().Length == 0
                ? new TextChange(TextSpan.FromBounds(previous.Span.End, next.SpanStart), _document.NewLine + lines + indentation)
                : new TextChange(new TextSpan(next.SpanStart, 0), _document.NewLine + lines + indentation);
        }
    }
}
