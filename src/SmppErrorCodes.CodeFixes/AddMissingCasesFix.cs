using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Operations;
using SmppErrorCodes.Analyzers.Repairs;
using SmppErrorCodes.Analyzers.Rules;
using SmppErrorCodes.CodeFixes.Editing;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Adds one section or arm for all codes that a <c>switch</c> lacks; what it does for each code stays the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMissingCasesFix)), Shared]
public sealed class AddMissingCasesFix : CodeFixProvider
{
    /// <summary>The key of the action that adds a default.</summary>
    public const string DefaultKey = nameof(AddMissingCasesFix) + ".Default";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Smpp003UnhandledCodes.Descriptor.Id, Smpp004CodesLeftToDefault.Descriptor.Id, Smpp012ThrowingDefault.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => new DocumentFixAllProvider(FixAllReach.Project, static (document, diagnostics, key, cancellationToken) =>
        ChangedDocument.ChangeAsync(document, diagnostics, key == DefaultKey ? AddDefault : Add, cancellationToken));

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        await ChangedDocument.RegisterAsync(context, nameof(AddMissingCasesFix), static (_, _) => "Add the missing cases", Add).ConfigureAwait(false);
        await ChangedDocument.RegisterAsync(context, DefaultKey, DefaultTitle, AddDefault).ConfigureAwait(false);
    }

    private static string DefaultTitle(FixedDocument document, Diagnostic diagnostic) =>
        document.Root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is SwitchExpressionSyntax ? "Add a discard" : "Add a default";

    private static DocumentEdit? AddDefault(FixedDocument document, Diagnostic diagnostic) =>
        diagnostic.Id == Smpp003UnhandledCodes.Descriptor.Id && document.Root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is { } @switch
            ? DefaultEdit.Add(document, @switch)
            : null;

    private static DocumentEdit? Add(FixedDocument document, Diagnostic diagnostic)
    {
        // What stands between directives may have some of the cases already.
        if (document.Root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is not { } @switch
            || MissingCasesRepair.TryRead(diagnostic) is not { } repair
            || Meanings(document, repair, @switch) is not { } meanings
            || ConditionalCode.IsIn(@switch)
            || OneLineCode.IsInInterpolation(@switch))
        {
            return null;
        }

        return @switch switch
        {
            SwitchStatementSyntax statement when (repair.CatchAll ?? DefaultAmongOthers(statement)) is { } label => AddLabels(document, statement, meanings, label),
            SwitchStatementSyntax statement => AddSection(document, statement, meanings),
            SwitchExpressionSyntax expression => AddArm(document, expression, meanings, repair.CatchAll),
            _ => null,
        };
    }

    /// <summary>The codes of each meaning; null if one of them cannot be written where the <c>switch</c> stands.</summary>
    private static IReadOnlyList<IReadOnlyList<ExpressionSyntax>>? Meanings(FixedDocument document, MissingCasesRepair repair, SyntaxNode @switch)
    {
        var value = SwitchSyntax.ValueOf(@switch);
        var place = ConstantPlace.ComparedWith(value is null ? null : document.Model.GetTypeInfo(value).Type, @switch.SpanStart, document.Model);
        var meanings = new List<IReadOnlyList<ExpressionSyntax>>();
        foreach (var ids in repair.Meanings)
        {
            if (document.Codes(ids, place) is not { } codes)
            {
                return null;
            }

            meanings.Add(codes);
        }

        return meanings;
    }

    private static DocumentEdit? AddSection(FixedDocument document, SwitchStatementSyntax @switch, IReadOnlyList<IReadOnlyList<ExpressionSyntax>> meanings)
    {
        var last = @switch.Sections.LastOrDefault();
        var isBeforeDefault = last is { Labels: { Count: 1 } labelsOfLast } && labelsOfLast[0] is DefaultSwitchLabelSyntax;
        var next = isBeforeDefault ? last!.GetFirstToken() : @switch.CloseBraceToken;
        if (IsNextToDirective(next))
        {
            return null;
        }

        var layout = new SwitchLayout(document, @switch, @switch.Sections);
        StatementSyntax end = @switch.Sections.Any(static section => section.Labels.Any(SyntaxKind.DefaultSwitchLabel))
            ? SyntaxFactory.GotoStatement(SyntaxKind.GotoDefaultStatement, SyntaxFactory.Token(SyntaxKind.DefaultKeyword).WithLeadingTrivia(SyntaxFactory.Space), expression: null!)
            : SyntaxFactory.BreakStatement();
        var section = SyntaxFactory.SwitchSection(
            SyntaxFactory.List(Labels(document, meanings, layout)),
            SyntaxFactory.SingletonList(end.WithLeadingTrivia(layout.BeforeStatement(@switch)).WithTrailingTrivia(layout.EndOfLine)));
        return layout.Insert(section.WithLeadingTrivia(layout.BeforeSection).ToFullString(), next);
    }

    /// <summary>Which of all labels is the <c>default</c>, if its section has others: what a section of its own did would be told to be the same.</summary>
    private static int? DefaultAmongOthers(SwitchStatementSyntax @switch)
    {
        var labels = @switch.Sections.SelectMany(static section => section.Labels).ToList();
        var index = labels.FindIndex(static label => label is DefaultSwitchLabelSyntax);
        return index >= 0 && ((SwitchSectionSyntax)labels[index].Parent!).Labels.Count > 1 ? index : null;
    }

    /// <summary>Adds labels to the section with the label that takes the other values, so that what is done stays the same.</summary>
    /// <param name="catchAll">Which of all labels that one is.</param>
    private static DocumentEdit? AddLabels(FixedDocument document, SwitchStatementSyntax @switch, IReadOnlyList<IReadOnlyList<ExpressionSyntax>> meanings, int catchAll)
    {
        var label = @switch.Sections.SelectMany(static section => section.Labels).ElementAtOrDefault(catchAll);
        if (label?.Parent is not SwitchSectionSyntax section || IsNextToDirective(label.Keyword) || DeclaredNames.AreUsed(label, section.Statements))
        {
            return null;
        }

        var layout = new SwitchLayout(document, @switch, @switch.Sections);
        return layout.InsertLabels(SyntaxFactory.List(Labels(document, meanings, layout)).ToFullString(), label.Keyword);
    }

    private static IEnumerable<SwitchLabelSyntax> Labels(FixedDocument document, IReadOnlyList<IReadOnlyList<ExpressionSyntax>> meanings, SwitchLayout layout) =>
        meanings.SelectMany(codes => Labels(codes, document.LanguageVersion >= LanguageVersion.CSharp9, layout));

    /// <summary>The labels of one meaning: a pattern, or each on a line of its own, where the formatter puts them.</summary>
    private static IEnumerable<SwitchLabelSyntax> Labels(IReadOnlyList<ExpressionSyntax> codes, bool usesPatterns, SwitchLayout layout)
    {
        var space = SyntaxFactory.TriviaList(SyntaxFactory.Space);
        var colon = SyntaxFactory.Token(SyntaxKind.ColonToken);
        if (usesPatterns && codes.Count > 1)
        {
            var pattern = layout.PatternLines.AnyOf(new[] { codes }, "case ", ":");
            yield return SyntaxFactory.CasePatternSwitchLabel(Case(layout.BeforeItem), pattern, whenClause: null, colon.WithTrailingTrivia(layout.EndOfLine));
            yield break;
        }

        foreach (var code in codes)
        {
            yield return SyntaxFactory.CaseSwitchLabel(Case(layout.BeforeItem), code, colon.WithTrailingTrivia(layout.EndOfLine));
        }

        SyntaxToken Case(SyntaxTriviaList before) => SyntaxFactory.Token(before, SyntaxKind.CaseKeyword, space);
    }

    /// <param name="catchAll">Which arm takes the other values; null where none does.</param>
    private static DocumentEdit? AddArm(FixedDocument document, SwitchExpressionSyntax @switch, IReadOnlyList<IReadOnlyList<ExpressionSyntax>> meanings, int? catchAll)
    {
        var rest = catchAll is { } index ? @switch.Arms.ElementAtOrDefault(index) : null;
        var next = rest?.GetFirstToken() ?? @switch.CloseBraceToken;
        var hasPatterns = document.LanguageVersion >= LanguageVersion.CSharp9;
        var usesVariables = rest is not null && DeclaredNames.AreUsed(rest.Pattern, new[] { rest.Expression });
        if (IsNextToDirective(next) || (usesVariables && !hasPatterns))
        {
            return null;
        }

        var layout = new SwitchLayout(document, @switch, @switch.Arms);
        var result = rest?.Expression.WithoutTrivia() ?? Expressions.ThrowNew(document.FrameworkType("System.NotImplementedException", @switch.SpanStart), Enumerable.Empty<ExpressionSyntax>());
        var behind = $" => {result.ToString().Split('\r', '\n')[0]},";
        var patterns = usesVariables ? new[] { Patterns.And(rest!.Pattern.WithoutTrivia(), layout.PatternLines.AnyOf(meanings, $"{rest.Pattern} and (", ")" + behind).InParentheses()) }
            : hasPatterns ? new[] { layout.PatternLines.AnyOf(meanings, before: "", behind) }
            : meanings.SelectMany(static codes => codes).Select(Patterns.Of).ToArray();
        if (rest is not null && hasPatterns && patterns[0].ToString().Contains("\n"))
        {
            result = DeeperLines.Copy(rest.Expression, document.Lines, layout.Unit);
        }

        var arms = patterns.Select(pattern => SyntaxFactory.SwitchExpressionArm(
            pattern.WithLeadingTrivia(layout.BeforeItem),
            whenClause: null,
            SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Space), SyntaxKind.EqualsGreaterThanToken, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
            result));
        return layout.InsertArms(@switch, arms.ToList(), next);
    }

    private static bool IsNextToDirective(SyntaxToken token) => token.LeadingTrivia.Any(static trivia => trivia.IsDirective);
}
