using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Repairs;
using SmppErrorCodes.Analyzers.Rules;
using SmppErrorCodes.CodeFixes.Editing;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Adds a section or an arm for each meaning that a <c>switch</c> lacks; what it does for each code stays the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMissingCasesFix)), Shared]
public sealed class AddMissingCasesFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Smpp003UnhandledCodes.Descriptor.Id, Smpp004CodesLeftToDefault.Descriptor.Id, Smpp012ThrowingDefault.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => new DocumentFixAllProvider(FixAllReach.Project, Add);

    public override Task RegisterCodeFixesAsync(CodeFixContext context) =>
        FixedDocument.RegisterAsync(context, nameof(AddMissingCasesFix), static (_, _) => "Add the missing cases", Add);

    private static DocumentEdit? Add(FixedDocument document, Diagnostic diagnostic)
    {
        var keyword = document.Root.FindToken(diagnostic.Location.SourceSpan.Start);
        return Meanings(document, diagnostic) is not { } meanings ? null : keyword.Parent switch
        {
            SwitchStatementSyntax statement => AddSections(document, statement, meanings),
            SwitchExpressionSyntax expression => AddArms(document, expression, meanings),
            _ => null,
        };
    }

    /// <summary>The codes of each meaning; null if one of them cannot be written where the <c>switch</c> stands.</summary>
    private static IReadOnlyList<IReadOnlyList<ExpressionSyntax>>? Meanings(FixedDocument document, Diagnostic diagnostic)
    {
        if (MissingCasesRepair.TryRead(diagnostic) is not { } repair)
        {
            return null;
        }

        var meanings = new List<IReadOnlyList<ExpressionSyntax>>();
        foreach (var ids in repair.Meanings)
        {
            if (document.Codes(ids, diagnostic.Location.SourceSpan.Start) is not { } codes)
            {
                return null;
            }

            meanings.Add(codes);
        }

        return meanings;
    }

    private static DocumentEdit? AddSections(FixedDocument document, SwitchStatementSyntax @switch, IReadOnlyList<IReadOnlyList<ExpressionSyntax>> meanings)
    {
        var last = @switch.Sections.LastOrDefault();
        var isBeforeDefault = last is { Labels: { Count: 1 } labelsOfLast } && labelsOfLast[0] is DefaultSwitchLabelSyntax;
        var next = isBeforeDefault ? last!.GetFirstToken() : @switch.CloseBraceToken;
        if (IsNextToDirective(next))
        {
            return null;
        }

        var layout = new SwitchLayout(document, @switch, @switch.Sections);
        var usesPatterns = document.LanguageVersion >= LanguageVersion.CSharp9
            && @switch.DescendantNodes().OfType<BinaryPatternSyntax>().Any(static pattern => pattern.IsKind(SyntaxKind.OrPattern));
        StatementSyntax end = @switch.Sections.Any(static section => section.Labels.Any(SyntaxKind.DefaultSwitchLabel))
            ? SyntaxFactory.GotoStatement(SyntaxKind.GotoDefaultStatement, SyntaxFactory.Token(SyntaxKind.DefaultKeyword).WithLeadingTrivia(SyntaxFactory.Space), expression: null!)
            : SyntaxFactory.BreakStatement();
        end = end.WithLeadingTrivia(layout.BeforeStatement(@switch)).WithTrailingTrivia(layout.EndOfLine);
        var sections = meanings.Select(codes => SyntaxFactory
            .SwitchSection(SyntaxFactory.List(Labels(codes, usesPatterns, layout)), SyntaxFactory.SingletonList(end))
            .WithLeadingTrivia(layout.BeforeSection));
        return layout.Insert(SyntaxFactory.List(sections).ToFullString(), next);
    }

    private static IEnumerable<SwitchLabelSyntax> Labels(IReadOnlyList<ExpressionSyntax> codes, bool usesPatterns, SwitchLayout layout)
    {
        var keyword = SyntaxFactory.Token(layout.BeforeItem, SyntaxKind.CaseKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space));
        var colon = SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(layout.EndOfLine);
        return usesPatterns && codes.Count > 1
            ? new SwitchLabelSyntax[] { SyntaxFactory.CasePatternSwitchLabel(keyword, Patterns.AnyOf(codes), whenClause: null, colon) }
            : codes.Select(code => SyntaxFactory.CaseSwitchLabel(keyword, code, colon));
    }

    private static DocumentEdit? AddArms(FixedDocument document, SwitchExpressionSyntax @switch, IReadOnlyList<IReadOnlyList<ExpressionSyntax>> meanings)
    {
        var last = @switch.Arms.LastOrDefault();
        var discard = last is { Pattern: DiscardPatternSyntax, WhenClause: null } ? last : null;
        var next = discard?.GetFirstToken() ?? @switch.CloseBraceToken;
        if (IsNextToDirective(next))
        {
            return null;
        }

        var layout = new SwitchLayout(document, @switch, @switch.Arms);
        var result = discard?.Expression.WithoutTrivia() ?? NotImplemented(document, @switch.SpanStart);
        var arms = new List<SwitchExpressionArmSyntax>();
        foreach (var codes in meanings)
        {
            var patterns = document.LanguageVersion >= LanguageVersion.CSharp9 ? new[] { Patterns.AnyOf(codes) } : codes.Select(Patterns.Of);
            arms.AddRange(patterns.Select(pattern => SyntaxFactory.SwitchExpressionArm(
                pattern.WithLeadingTrivia(layout.BeforeItem),
                whenClause: null,
                SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Space), SyntaxKind.EqualsGreaterThanToken, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
                result)));
        }

        // Without a comma behind the last arm, the new one does not get one either.
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(layout.EndOfLine);
        var isWithoutComma = discard is null && last is not null && @switch.Arms.SeparatorCount < @switch.Arms.Count;
        var commas = Enumerable.Repeat(comma, isWithoutComma ? arms.Count - 1 : arms.Count);
        if (isWithoutComma)
        {
            arms[arms.Count - 1] = arms[arms.Count - 1].WithTrailingTrivia(layout.EndOfLine);
        }

        return layout.Insert(SyntaxFactory.SeparatedList(arms, commas).ToFullString(), next, isWithoutComma ? new TextChange(new TextSpan(last!.Span.End, 0), comma.Text) : null);
    }

    private static ExpressionSyntax NotImplemented(FixedDocument document, int position) => SyntaxFactory.ThrowExpression(
        SyntaxFactory.Token(SyntaxKind.ThrowKeyword).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.ObjectCreationExpression(
            SyntaxFactory.Token(SyntaxKind.NewKeyword).WithTrailingTrivia(SyntaxFactory.Space),
            document.FrameworkType("System.NotImplementedException", position),
            SyntaxFactory.ArgumentList(),
            initializer: null));

    private static bool IsNextToDirective(SyntaxToken token) => token.LeadingTrivia.Any(static trivia => trivia.IsDirective);
}
