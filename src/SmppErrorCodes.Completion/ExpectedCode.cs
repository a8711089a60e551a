using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Comparisons;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Decisions.Reading;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Completion;

/// <summary>The code that a place of the text takes.</summary>
/// <remarks>
/// While somebody types, there is no code that could be compiled: <c>case </c>, <c>receipt.ErrorCode == )</c>. So a literal is put
/// into the place, in a copy of the text, and a code is expected exactly where the rules take that literal for one.
/// </remarks>
internal sealed class ExpectedCode
{
    /// <summary>The first one has a meaning in most places. As an argument it has none for a method that takes a text, or where nothing ends the arguments.</summary>
    private static readonly string[] Placeholders = { "0", "\"000\"" };
    private static readonly string[] PlaceholdersAtEnd = { "0", "0);", "\"000\");" };

    private readonly CodeDomain _domain;

    private ExpectedCode(in CodeExpression code, in CodeSet range, LiteralExpressionSyntax placeholder, SemanticModel model)
    {
        _domain = CodeDomain.Of(code, range);
        Form = code.Form;
        Placeholder = placeholder;
        Model = model;
    }

    public CodeForm Form { get; }

    public CodeCatalog Catalog => _domain.Catalog;

    /// <summary>The literal in place of the code, in the copy of the file.</summary>
    public LiteralExpressionSyntax Placeholder { get; }

    /// <summary>The copy of the file.</summary>
    public SemanticModel Model { get; }

    /// <summary>Whether the value can be the code, and code at the place can name it.</summary>
    public bool CanBe(CodeConstant constant) =>
        _domain.Contains(constant)
        && FieldOf(constant) is { } field
        && Model.IsAccessible(Placeholder.SpanStart, field);

    /// <summary>The constant in the form of the value; null if the catalog has none.</summary>
    public IFieldSymbol? FieldOf(CodeConstant constant) => Form == CodeForm.Text ? constant.Text : constant.Number;

    /// <param name="place">What the code replaces; empty where nothing has been typed.</param>
    public static ExpectedCode? Find(SemanticModel model, TextSpan place, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var text = model.SyntaxTree.GetText(cancellationToken);
        var placeholders = Placeholders;
        for (var i = 0; i < placeholders.Length; i++)
        {
            var tree = model.SyntaxTree.WithChangedText(text.WithChanges(new TextChange(place, placeholders[i])));
            if (tree.GetRoot(cancellationToken).FindToken(place.Start) is not { Parent: LiteralExpressionSyntax literal } token || token.SpanStart != place.Start)
            {
                return null;
            }

            var changed = model.Compilation.ReplaceSyntaxTree(model.SyntaxTree, tree).GetSemanticModel(tree);
            if (VerdictsAround.Read(literal, changed, options, cancellationToken) is not { } verdicts)
            {
                return null;
            }

            if (Find(literal, verdicts, changed) is { } expected)
            {
                return expected;
            }

            if (literal.Parent is not ArgumentSyntax argument)
            {
                return null;
            }

            if (i == 0 && argument.Parent is ArgumentListSyntax { CloseParenToken.IsMissing: true })
            {
                placeholders = PlaceholdersAtEnd;
            }
        }

        return null;
    }

    private static ExpectedCode? Find(LiteralExpressionSyntax literal, MemberVerdicts verdicts, SemanticModel model)
    {
        // From the end: what is nearer to a literal decides before what is around it.
        foreach (var use in verdicts.Comparisons.Uses.Reverse().Where(use => HasLiteral(use.Constant, literal)))
        {
            foreach (var counterpart in use.Counterparts)
            {
                if (verdicts.TryGetCode(counterpart, out var code))
                {
                    return new ExpectedCode(code, RangeOf(counterpart), literal, model);
                }
            }
        }

        // A constant of a catalog beside the literal makes a code of what both are compared with.
        return DecisionReader.ReadAll(verdicts).FirstOrDefault(decision => decision.Comparisons.Any(compared => HasLiteral(compared.Operation, literal))) is { } decision
            ? new ExpectedCode(decision.Code.Expression, decision.Code.Range, literal, model)
            : null;
    }

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
