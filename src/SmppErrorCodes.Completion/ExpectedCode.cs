using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Comparisons;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Decisions.Reading;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;
using SmppErrorCodes.CodeFixes.Editing;

namespace SmppErrorCodes.Completion;

/// <summary>The code that a place of the text takes.</summary>
/// <remarks>
/// While somebody types, there is no code that could be compiled: <c>case </c>, <c>receipt.ErrorCode == )</c>. So a literal is put
/// into the place, in a copy of the text, and a code is expected exactly where the rules take that literal for one.
/// </remarks>
internal sealed class ExpectedCode
{
    /// <summary>The first one has a meaning in most places. As an argument, or as an element that is added, it has none for a method that takes a text, or where nothing ends the arguments.</summary>
    private static readonly string[] Placeholders = { "0", "\"000\"" };
    private static readonly string[] PlaceholdersAtEnd = { "0", "0);", "\"000\");" };

    private readonly CodeDomain _domain;
    private readonly IReadOnlyCollection<long> _written;
    private readonly bool _isLabelToJumpTo;
    private readonly int _widened;

    private ExpectedCode(
        in CodeExpression code,
        in CodeSet range,
        LiteralExpressionSyntax placeholder,
        SemanticModel model,
        SemanticModel documentModel,
        in TextChange change,
        CancellationToken cancellationToken)
    {
        DocumentModel = documentModel;
        _widened = change.NewText!.Length - change.Span.Length;
        Place = change.Span;
        _domain = CodeDomain.Of(code, range);
        var target = SwitchOfGoto(placeholder);
        _isLabelToJumpTo = target is not null;
        _written = target is null ? WrittenLabels.Beside(placeholder, model, cancellationToken) : WrittenLabels.In(target, model, cancellationToken);
        Form = code.Form;
        Placeholder = placeholder;
        Model = model;
    }

    /// <summary>What the code replaces in the document.</summary>
    public TextSpan Place { get; }

    public CodeForm Form { get; }

    public CodeCatalog Catalog => _domain.Catalog;

    /// <summary>The literal in place of the code, in the copy of the file.</summary>
    public LiteralExpressionSyntax Placeholder { get; }

    /// <summary>The model of the copy around the literal.</summary>
    public SemanticModel Model { get; }

    /// <summary>The model of the document, in which everything before the place is the same.</summary>
    public SemanticModel DocumentModel { get; }

    /// <summary>Whether one code of the meaning has been written beside the place, so that the others are missing there.</summary>
    public bool IsBegun(CodeMeaning meaning) => !_isLabelToJumpTo && meaning.Constants.Any(constant => _written.Contains(constant.Value));

    /// <summary>Whether the code is offered: the value can be that one, and a label has a code once. What is jumped to is any of the labels.</summary>
    public bool Offers(CodeConstant constant) =>
        _isLabelToJumpTo ? _written.Contains(constant.Value) && MayName(constant) : !_written.Contains(constant.Value) && CanBe(constant);

    /// <summary>Whether the value can be the code, and code at the place may name it.</summary>
    public bool CanBe(CodeConstant constant) => _domain.Contains(constant) && MayName(constant);

    /// <summary>The constant in the form of the value; null if the catalog has none.</summary>
    public IFieldSymbol? FieldOf(CodeConstant constant) => Form == CodeForm.Text ? constant.Text : constant.Number;

    /// <summary>The model in which the name of a constant at the place is bound: that of the document, unless it is misread there.</summary>
    public SemanticModel NamingModel()
    {
        var copy = Placeholder.SyntaxTree;
        return !IsMisread ? DocumentModel
            : Model.Compilation.ContainsSyntaxTree(copy) ? Model
            : DocumentModel.Compilation.ReplaceSyntaxTree(DocumentModel.SyntaxTree, copy).GetSemanticModel(copy);
    }

    /// <summary>The same constant in another compilation. Where the copy has one of its own, its constants are other symbols.</summary>
    public IFieldSymbol In(Compilation compilation, IFieldSymbol constant) =>
        compilation == Model.Compilation || DocumentationCommentId.CreateDeclarationId(constant) is not { } id
            ? constant
            : DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation)
                .OfType<IFieldSymbol>()
                .FirstOrDefault(other => other.ContainingAssembly.Identity.Equals(constant.ContainingAssembly.Identity)) ?? constant;

    /// <summary>Whether the document without the code is read in another way: in <c>is or Name</c>, there is a variable <c>Name</c> of a type <c>or</c>.</summary>
    private bool IsMisread => Placeholder.GetLastToken().GetNextToken().Kind() is SyntaxKind.OrKeyword or SyntaxKind.AndKeyword or SyntaxKind.WhenKeyword;

    private bool MayName(CodeConstant constant) => FieldOf(constant) is { } field && Model.Allows(field, Placeholder.SpanStart);

    /// <summary>The changes of the copy as changes of the document.</summary>
    /// <param name="changes">One of the placeholder, and others.</param>
    /// <param name="usings">Insertions before it.</param>
    public CodeItemEdit EditOf(IReadOnlyList<TextChange> changes, IEnumerable<TextChange> usings) => new(
        changes.Single(change => change.Span == Placeholder.Span).NewText!,
        usings.Concat(changes
            .Where(change => change.Span != Placeholder.Span)
            .Select(change => change.Span.Start < Place.Start ? change : new TextChange(new TextSpan(change.Span.Start - _widened, change.Span.Length), change.NewText!))));

    /// <param name="place">What the code replaces; empty where nothing has been typed.</param>
    public static ExpectedCode? Find(SemanticModel model, TextSpan place, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var text = model.SyntaxTree.GetText(cancellationToken);
        var placeholders = Placeholders;
        for (var i = 0; i < placeholders.Length; i++)
        {
            var change = new TextChange(place, placeholders[i]);
            var tree = model.SyntaxTree.WithChangedText(text.WithChanges(change));
            if (tree.GetRoot(cancellationToken).FindToken(place.Start) is not { Parent: LiteralExpressionSyntax literal } token || token.SpanStart != place.Start)
            {
                return null;
            }

            var changed = PlaceholderModel.Of(literal, model);
            if (VerdictsAround.Read(literal, changed, options, cancellationToken) is not { } verdicts)
            {
                return null;
            }

            if (Find(literal, verdicts, changed, model, change, cancellationToken) is { } expected)
            {
                return expected;
            }

            if (literal.Parent is not (ArgumentSyntax or InitializerExpressionSyntax))
            {
                return null;
            }

            if (i == 0 && literal.Parent.Parent is ArgumentListSyntax { CloseParenToken.IsMissing: true })
            {
                placeholders = PlaceholdersAtEnd;
            }
        }

        return null;
    }

    private static ExpectedCode? Find(
        LiteralExpressionSyntax literal,
        MemberVerdicts verdicts,
        SemanticModel model,
        SemanticModel documentModel,
        TextChange change,
        CancellationToken cancellationToken)
    {
        if (SwitchOfGoto(literal) is { } target)
        {
            return verdicts.Comparisons.All.FirstOrDefault(comparison => comparison.Operation.Syntax == target) is { } comparison && verdicts.TryGetCode(comparison, out var code)
                ? Expected(code, RangeOf(comparison.Value))
                : null;
        }

        // From the end: what is nearer to a literal decides before what is around it.
        foreach (var use in verdicts.Comparisons.Uses.Reverse().Where(use => HasLiteral(use.Constant, literal)))
        {
            foreach (var counterpart in use.Counterparts)
            {
                if (verdicts.TryGetCode(counterpart, out var code))
                {
                    // A name does not tell the catalog, but a constant beside the literal does.
                    return (code.Evidence == EvidenceKind.Named && NamesOthers(verdicts, code.Catalog) ? Decided() : null) ?? Expected(code, RangeOf(counterpart));
                }
            }
        }

        return Decided();

        // A constant of a catalog beside the literal makes a code of what both are compared with.
        ExpectedCode? Decided() =>
            DecisionReader.ReadAround(literal.Span, verdicts).FirstOrDefault(decision => decision.Comparisons.Any(compared => HasLiteral(compared.Operation, literal))) is { } decision
                ? Expected(decision.Code.Expression, decision.Code.Range)
                : null;

        ExpectedCode? Expected(in CodeExpression code, in CodeSet range) =>
            code.CanEqualConstants ? new ExpectedCode(code, range, literal, model, documentModel, change, cancellationToken) : null;
    }

    /// <summary>Whether something in the member is compared with a constant that the catalog does not have.</summary>
    private static bool NamesOthers(MemberVerdicts verdicts, CodeCatalog catalog) => verdicts.Comparisons.All
        .SelectMany(static comparison => comparison.Constants)
        .Any(constant => PassedValue.BelowConversions(constant) is IFieldReferenceOperation { Field: { IsConst: true, ContainingType: var type } }
            && !SymbolEqualityComparer.Default.Equals(type, catalog.Type)
            && !catalog.Extends(type));

    /// <summary>The <c>switch</c> that has the labels to which a <c>goto case</c> leads; null for any other literal.</summary>
    private static SwitchStatementSyntax? SwitchOfGoto(LiteralExpressionSyntax literal) => literal.Parent is GotoStatementSyntax { RawKind: (int)SyntaxKind.GotoCaseStatement } @goto
        ? @goto.Ancestors()
            .TakeWhile(static node => node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax))
            .OfType<SwitchStatementSyntax>()
            .FirstOrDefault()
        : null;

    private static bool HasLiteral(IOperation constant, LiteralExpressionSyntax literal) =>
        constant.Syntax.Span.Contains(literal.Span) && ConstantUse.LiteralsIn(constant).Any(found => found.Syntax == literal);

    private static CodeSet RangeOf(in ValueReference value) => value switch
    {
        { Kind: not ValueReferenceKind.Value } => CodeSet.Numbers,
        { Operation: { } operation } => IntegralRange.OfValue(operation),
        { Symbol: { } symbol } => IntegralRange.Of(CodeForms.ValueTypeOf(symbol)),
        _ => CodeSet.Numbers,
    };
}
