using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Repairs;
using SmppErrorCodes.Analyzers.Rules;
using SmppErrorCodes.CodeFixes.Editing;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Handles the other codes of a meaning as the named ones are handled. This changes what the program does for the codes in the title.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HandleOtherCodesFix)), Shared]
public sealed class HandleOtherCodesFix : CodeFixProvider
{
    /// <summary>The key of the action that compares the result of <c>Canonical</c>.</summary>
    public const string CanonicalKey = nameof(HandleOtherCodesFix) + ".Canonical";

    private const string CanonicalMethod = "Canonical";
    private const int MaxNamedCodes = 3;

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Smpp005IncompleteMeaning.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => new DocumentFixAllProvider(FixAllReach.Project, static (document, diagnostics, key, cancellationToken) =>
        ChangeAsync(document, diagnostics, key == CanonicalKey, cancellationToken));

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await FixedDocument.CreateAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } document)
        {
            return;
        }

        var offered = new HashSet<string>();
        foreach (var diagnostic in context.Diagnostics)
        {
            if (CompletionRepair.TryRead(diagnostic) is not { } repair || document.Constants(repair.Codes, diagnostic.Location.SourceSpan.Start) is not { } codes)
            {
                continue;
            }

            var names = Names(codes);
            if (!offered.Add(names))
            {
                continue;
            }

            var actions = new List<CodeAction>();
            if (AddCodes(document, repair) is not null)
            {
                actions.Add(ActionFor($"Also handle {names}", nameof(HandleOtherCodesFix), isCanonical: false));
            }

            if (CompareCanonical(document, repair) is not null)
            {
                // Behind a range there is no code that the others are handled like, and the comparison may no longer hold for them.
                var change = repair.Canonical?.Constant is null ? "changes the result for" : "also handles";
                actions.Add(ActionFor($"Compare the canonical code, which {change} {names}", CanonicalKey, isCanonical: true));
            }

            if (actions.Count > 0)
            {
                context.RegisterCodeFix(
                    actions.Count == 1 ? actions[0] : CodeAction.Create("Handle all codes of the meaning", actions.ToImmutableArray(), isInlinable: true, CodeActionPriority.Low),
                    diagnostic);
            }

            CodeAction ActionFor(string title, string key, bool isCanonical) => CodeAction.Create(
                title,
                cancellationToken => ChangeAsync(context.Document, ImmutableArray.Create(diagnostic), isCanonical, cancellationToken),
                equivalenceKey: key,
                CodeActionPriority.Low);
        }
    }

    /// <summary>Each diagnostic is fixed in the chosen way, if that is offered for it.</summary>
    private static Task<Document> ChangeAsync(Document document, ImmutableArray<Diagnostic> diagnostics, bool isCanonical, CancellationToken cancellationToken)
    {
        var repairs = diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start).Select(CompletionRepair.TryRead).OfType<CompletionRepair>();
        return isCanonical
            ? ChangedDocument.ChangeAsync(document, repairs, CompareCanonical, cancellationToken)
            : ChangedDocument.ChangeAsync(document, repairs, AddCodes, cancellationToken, MergeBranches);
    }

    private static DocumentEdit? AddCodes(FixedDocument document, CompletionRepair repair)
    {
        var elements = new List<ElementEdit>();
        var changes = new List<CodeChange>();
        foreach (var edit in repair.Edits)
        {
            var span = edit.Place.SourceSpan;
            var node = document.NodeAt(span);
            if (PlaceBehind(node, edit, repair.Operand, document.Model) is not { } place
                || document.Codes(edit.Constants, place) is not { } codes
                || IsLabelAmongConditionalCode(node))
            {
                return null;
            }

            if (edit.IsElement)
            {
                if (ElementEdit.Add(document, codes, edit.Meaning, node) is not { } added)
                {
                    return null;
                }

                elements.Add(added);
                continue;
            }

            var isMerged = repair.Merged.Any(label => label.SourceSpan.Contains(span));
            if (new ConditionEdit(document, codes, edit.Widens, repair.Operand, isMerged).Change(node) is not { } change)
            {
                return null;
            }

            // Of a chain of ?: that becomes shorter, the operators are broken once it is.
            changes.Add(change.With(BreakableOperator
                .Around(node, operand => HasCodeOf(edit.Meaning, operand, document.Model))
                .Where(@operator => !isMerged || @operator.Token.Parent is not ConditionalExpressionSyntax)));
        }

        return repair.Edits.IsEmpty ? null
            : changes.Count == 0 ? ElementLines.Insert(document, elements)
            : new DocumentEdit(elements.ConvertAll(static element => element.Change))
            {
                Codes = changes,
            };
    }

    /// <summary>Whether a pattern or a comparison names a code of the meaning.</summary>
    private static bool HasCodeOf(ImmutableArray<long> meaning, SyntaxNode operand, SemanticModel model) =>
        WrittenCode.Of(operand, model) is { } code && meaning.Contains(code);

    private static ConstantPlace? PlaceBehind(SyntaxNode node, CompletionEdit edit, ComparedOperand operand, SemanticModel model) =>
        !edit.IsElement ? ConstantPlace.Behind(node, operand.Text, model)
        : node is ExpressionSyntax element ? ConstantPlace.BehindElement(element, model)
        : null;

    /// <summary>Whether other labels, which are not compiled now, may have the codes already.</summary>
    private static bool IsLabelAmongConditionalCode(SyntaxNode node) =>
        node.AncestorsAndSelf().FirstOrDefault(static ancestor => ancestor is StatementSyntax or SwitchLabelSyntax or SwitchExpressionArmSyntax) switch
        {
            SwitchLabelSyntax { Parent.Parent: { } @switch } => ConditionalCode.IsIn(@switch),
            SwitchExpressionArmSyntax { Parent: { } @switch, Pattern: var pattern } => pattern.Span.Contains(node.Span) && ConditionalCode.IsIn(@switch),
            _ => false,
        };

    /// <summary>The branches that do the same for the codes of one meaning, now that the first of them names all.</summary>
    private static DocumentEdit? MergeBranches(FixedDocument document, CompletionRepair repair, Func<TextSpan, TextSpan> moved) =>
        repair.Merged.IsEmpty ? null : MergeBranchesFix.Merge(document, repair.Merged.Select(label => moved(label.SourceSpan)), repair.Edits.Select(static edit => edit.Meaning));

    /// <summary><c>Canonical(code) == AbsentSubscriber</c> in place of the test, or <c>Canonical(code)</c> in place of what a range is compared with.</summary>
    private static DocumentEdit? CompareCanonical(FixedDocument document, CompletionRepair repair)
    {
        if (repair.Canonical is not { } canonical
            || canonical.Places.Any(place => document.NodeAt(place.SourceSpan).ContainsDirectives)
            || document.Names.Find(canonical.Owner, canonical.Places[0].SourceSpan.Start) is not { } owner
            || document.TypeReference(owner, canonical.Places[0].SourceSpan.Start) is not { } type)
        {
            return null;
        }

        if (canonical.Constant is not { } id)
        {
            return WithLineBreaks(canonical.Places.Select(place => document.NodeAt(place.SourceSpan)).Select(operand => CodeChange.Replace(operand, Canonical(operand.ToString()))));
        }

        var test = document.NodeAt(canonical.Places[0].SourceSpan);
        if (repair.Operand.Text is not { } text || document.Names.Find(id, test.SpanStart) is not { } constant)
        {
            return null;
        }

        var isEqual = canonical.IsEqual;
        while (test.Parent is ParenthesizedExpressionSyntax { Parent: PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not } && IsNegationAlone(not, test))
        {
            (test, isEqual) = (not, !isEqual);
        }

        var kind = isEqual ? SyntaxKind.EqualsExpression : SyntaxKind.NotEqualsExpression;
        var place = ConstantPlace.ComparedWith(document.Model.Compilation.GetSpecialType(SpecialType.System_Int32), test.SpanStart, document.Model);
        return WithLineBreaks(new[] { CodeChange.Replace(test, Expressions.InPlaceOf(test, Expressions.Join(kind, Canonical(text), document.Code(constant, place)))) });

        // A comment or a line break inside would be lost.
        static bool IsNegationAlone(SyntaxNode not, SyntaxNode test) => not.ToString().Length - test.ToString().Length == "!()".Length;

        static DocumentEdit WithLineBreaks(IEnumerable<CodeChange> changes) => new()
        {
            Codes = changes.Select(static change => change.With(BreakableOperator.Around(change.Node, static _ => false)).WithoutFormatting()).ToList(),
        };

        InvocationExpressionSyntax Canonical(string operand) => SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, type, SyntaxFactory.IdentifierName(CanonicalMethod)),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(Expressions.WithoutParentheses(SyntaxFactory.ParseExpression(operand))))));
    }

    /// <summary>Every code by name, or by number, in the order of the numbers, where there are many.</summary>
    private static string Names(IReadOnlyList<IFieldSymbol> constants)
    {
        var names = constants.Count > MaxNamedCodes
            ? constants.OrderBy(static constant => constant.ConstantValue as string, StringComparer.Ordinal).ThenBy(static constant => CodeValue.Of(constant.ConstantValue)).Select(ValueOf).ToList()
            : constants.Select(static constant => $"{constant.Name} ({ValueOf(constant)})").ToList();
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[names.Count - 1]}";
    }

    private static string ValueOf(IFieldSymbol constant) => Convert.ToString(constant.ConstantValue, CultureInfo.InvariantCulture)!;
}
