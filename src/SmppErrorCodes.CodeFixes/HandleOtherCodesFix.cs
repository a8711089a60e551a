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
using SmppErrorCodes.Analyzers.Repairs;
using SmppErrorCodes.Analyzers.Rules;
using SmppErrorCodes.CodeFixes.Editing;

namespace SmppErrorCodes.CodeFixes;

/// <summary>Lets the other codes of a meaning go where the named ones go. This changes what the program does for the codes in the title.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HandleOtherCodesFix)), Shared]
public sealed class HandleOtherCodesFix : CodeFixProvider
{
    /// <summary>The key of the action that compares the result of <c>Canonical</c>.</summary>
    public const string CanonicalKey = nameof(HandleOtherCodesFix) + ".Canonical";

    private const string CanonicalMethod = "Canonical";
    private const int MaxNamedCodes = 3;

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Smpp005IncompleteMeaning.Descriptor.Id);

    public override FixAllProvider GetFixAllProvider() => DocumentFixAllProvider.For(static (document, diagnostics, key, cancellationToken) =>
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
            if (CompletionRepair.TryRead(diagnostic) is not { } repair
                || document.Constants(repair.Codes, diagnostic.Location.SourceSpan.Start) is not { } codes
                || AddCodes(document, repair) is null)
            {
                continue;
            }

            var names = Names(codes);
            if (!offered.Add(names))
            {
                continue;
            }

            var addCodes = CodeAction.Create(
                $"Also handle {names}",
                cancellationToken => ChangeAsync(context.Document, ImmutableArray.Create(diagnostic), isCanonical: false, cancellationToken),
                equivalenceKey: nameof(HandleOtherCodesFix),
                CodeActionPriority.Low);
            if (CompareCanonical(document, repair) is null)
            {
                context.RegisterCodeFix(addCodes, diagnostic);
                continue;
            }

            var compareCanonical = CodeAction.Create(
                $"Compare the canonical code, which also handles {names}",
                cancellationToken => ChangeAsync(context.Document, ImmutableArray.Create(diagnostic), isCanonical: true, cancellationToken),
                equivalenceKey: CanonicalKey,
                CodeActionPriority.Low);
            context.RegisterCodeFix(
                CodeAction.Create("Handle all codes of the meaning", ImmutableArray.Create(addCodes, compareCanonical), isInlinable: true, CodeActionPriority.Low),
                diagnostic);
        }
    }

    private static Task<Document> ChangeAsync(Document document, ImmutableArray<Diagnostic> diagnostics, bool isCanonical, CancellationToken cancellationToken) =>
        FixedDocument.ChangeAsync(
            document,
            diagnostics,
            (document, diagnostic) => CompletionRepair.TryRead(diagnostic) is { } repair
                ? (isCanonical ? CompareCanonical(document, repair) : null) ?? AddCodes(document, repair)
                : null,
            cancellationToken);

    private static DocumentEdit? AddCodes(FixedDocument document, CompletionRepair repair)
    {
        var changes = new List<TextChange>();
        foreach (var edit in repair.Edits)
        {
            var span = edit.Place.SourceSpan;
            if (document.Codes(edit.Constants, span.Start) is not { } codes
                || ChangeOf(document, codes, edit, repair.Operand) is not { } change)
            {
                return null;
            }

            changes.Add(change);
        }

        return new DocumentEdit(changes);
    }

    private static TextChange? ChangeOf(FixedDocument document, IReadOnlyList<ExpressionSyntax> codes, CompletionEdit edit, ComparedOperand operand)
    {
        var node = document.NodeAt(edit.Place.SourceSpan);
        return edit.IsElement ? ElementEdit.Add(document, codes, node) : new ConditionEdit(document, codes, edit.Widens, operand).Change(node);
    }

    /// <summary><c>TwilioSmppErrorCode.Canonical(code) == TwilioSmppErrorCode.AbsentSubscriber</c> in place of the test.</summary>
    private static DocumentEdit? CompareCanonical(FixedDocument document, CompletionRepair repair)
    {
        if (repair.Operand.Text is not { } operand || repair.Canonical is not { } id || repair.CanonicalOwner is not { } ownerId)
        {
            return null;
        }

        var edit = repair.Edits[0];
        var test = document.NodeAt(edit.Place.SourceSpan);
        if (document.Names.Find(id, test.SpanStart) is not { } canonical
            || document.Names.Find(ownerId, test.SpanStart) is not { } owner
            || document.TypeReference(owner, test.SpanStart) is not { } type)
        {
            return null;
        }

        var call = SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, type, SyntaxFactory.IdentifierName(CanonicalMethod)),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(SyntaxFactory.ParseExpression(operand)))));
        var comparison = Expressions.Join(
            edit.Widens ? SyntaxKind.EqualsExpression : SyntaxKind.NotEqualsExpression,
            call,
            document.Code(canonical, test.SpanStart));
        return new DocumentEdit(DocumentEdit.Replace(test, Expressions.InPlaceOf(test, comparison)));
    }

    /// <summary>Every code by name, or by number where there are many.</summary>
    private static string Names(IReadOnlyList<IFieldSymbol> constants)
    {
        var names = constants.Select(constant => constants.Count > MaxNamedCodes ? ValueOf(constant) : $"{constant.Name} ({ValueOf(constant)})").ToList();
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[names.Count - 1]}";
    }

    private static string ValueOf(IFieldSymbol constant) => System.Convert.ToString(constant.ConstantValue, CultureInfo.InvariantCulture)!;
}
