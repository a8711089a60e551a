using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Comparisons;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Operations;
using SmppErrorCodes.Analyzers.Prefilter;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>What the values in a file say against a value that is named like a code. The values of each file are read once.</summary>
internal sealed class OtherListEvidence
{
    private readonly NameVocabulary _names;
    private readonly Lazy<CodeCatalog?> _catalog;
    private readonly ValueEvidence _evidence;
    private readonly ConcurrentDictionary<(SyntaxTree Tree, bool IsWhole), OtherListValues> _ofFiles = new();
    private readonly ConcurrentDictionary<IOperation, OtherListValues> _ofBodies = new();

    /// <param name="catalog">Whose codes may be written in hexadecimal.</param>
    public OtherListEvidence(NameVocabulary names, Lazy<CodeCatalog?> catalog, ValueEvidence evidence)
    {
        _names = names;
        _catalog = catalog;
        _evidence = evidence;
    }

    /// <summary>The fact that the values in the file that are named like a code are those of another list; null where nothing shows it.</summary>
    /// <param name="reference">The value that is named.</param>
    /// <param name="origin">The symbol that it comes from.</param>
    public CodeFact? Of(in ValueReference reference, in ValueOrigin origin, SemanticModel model, CancellationToken cancellationToken)
    {
        var file = (model.SyntaxTree, IsNamedError(origin));
        if (!_ofFiles.TryGetValue(file, out var values))
        {
            var candidates = Candidates(origin, model.SyntaxTree, cancellationToken);
            values = OtherListValues.Read(model, _catalog.Value, _evidence.IsOtherEnum, span => candidates.Contain(span.Start), cancellationToken);
            _ofFiles.TryAdd(file, values);
        }

        return Find(values, reference, origin);
    }

    /// <summary>The same for one value only, while somebody types: other bodies are read once until one of them is edited, and those that cannot name the value are not.</summary>
    /// <param name="comparisons">Those in the body around the value.</param>
    /// <inheritdoc cref="Of"/>
    public CodeFact? OfOnly(in ValueReference reference, in ValueOrigin origin, MemberComparisons comparisons, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!_ofBodies.TryGetValue(comparisons.Body, out var values))
        {
            values = OtherListValues.Read(comparisons, _catalog.Value, _evidence.IsOtherEnum, cancellationToken);
            _ofBodies.TryAdd(comparisons.Body, values);
        }

        if (Find(values, reference, origin) is { } fact)
        {
            return fact;
        }

        var others = OfOtherBodies(origin, comparisons.Body.Syntax, model, cancellationToken);
        return others.OtherListValue is { } value ? FactOf(value, origin)
            : others.OutsideOfReceipts is { } outside && !_evidence.IsInReceipt(reference, origin.Symbol) ? FactOf(outside, origin)
            : null;

        static CodeFact FactOf((CodeFactKind Kind, string? Detail) fact, in ValueOrigin origin) => new(fact.Kind, origin.Symbol, fact.Detail);
    }

    private OtherListDetails OfOtherBodies(in ValueOrigin origin, SyntaxNode around, SemanticModel model, CancellationToken cancellationToken)
    {
        var details = default(OtherListDetails);
        if (KeyOf(origin) is not { } question)
        {
            return details;
        }

        var tree = model.SyntaxTree;
        var bodies = FileBodies.NodesIn(tree, cancellationToken).ToList();
        var settings = (_names, _catalog.Value?.Type.ToDisplayString());
        var answers = UneditedBodies<OtherListDetails>.In(tree, bodies, (CSharpCompilation)model.Compilation, settings, cancellationToken);
        var candidates = Candidates(origin, tree, cancellationToken);
        var mentions = new SymbolMentions(origin, tree, cancellationToken);
        var copy = origin;
        for (var i = 0; i < bodies.Count; i++)
        {
            if (!bodies[i].Span.Contains(around.SpanStart) && candidates.Contain(bodies[i].SpanStart) && mentions.MayBeIn(bodies[i].Span))
            {
                details.Add(answers.GetOrAdd(i, bodies[i], question, Read));
            }
        }

        return details;

        OtherListDetails Read(SyntaxNode body)
        {
            if (FileBodies.Read(model, body, cancellationToken) is not var (member, operation))
            {
                return default;
            }

            var values = OtherListValues.Read(ComparisonReader.Read(member, operation, cancellationToken), _catalog.Value, _evidence.IsOtherEnum, cancellationToken);
            return new OtherListDetails { OtherListValue = DetailOf(values.Find(copy)), OutsideOfReceipts = DetailOf(values.FindOutsideOfReceipts(copy)) };
        }
    }

    /// <summary>What of a fact is the same in the next compilation.</summary>
    private static (CodeFactKind Kind, string? Detail)? DetailOf(CodeFact? fact) => fact is { } found ? (found.Kind, found.Detail) : null;

    /// <summary>The same for what is the same symbol in the next compilation; null for a symbol that no other body can name.</summary>
    private static string? KeyOf(in ValueOrigin origin)
    {
        var (declared, position) = origin.Symbol is IParameterSymbol parameter ? (parameter.ContainingSymbol, parameter.Ordinal) : (origin.Symbol, -1);
        return declared is IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: not (MethodKind.LocalFunction or MethodKind.AnonymousFunction) }
            && DocumentationCommentId.CreateDeclarationId(declared) is { } id
            ? $"{id} {position} {origin.IsCollection} {origin.Key}"
            : null;
    }

    /// <summary>Where the text of a receipt is cut into pieces, or an error is the code of a receipt, no name of a code leads to the values.</summary>
    private CandidateMembers Candidates(in ValueOrigin origin, SyntaxTree tree, CancellationToken cancellationToken) => IsNamedError(origin) || SymbolEvidence.HasReceiptFormat(tree, cancellationToken)
        ? CandidateMembers.All
        : CandidateMembers.In(tree, tree.GetText(cancellationToken).ToString(), _names, CodeParameters.None, cancellationToken);

    private bool IsNamedError(in ValueOrigin origin) =>
        (origin.Key ?? origin.Symbol.Name) is var name && !_names.EndsInCode(name, 0, name.Length) && _names.StrengthOf(name) != NameStrength.None;

    private CodeFact? Find(OtherListValues values, in ValueReference reference, in ValueOrigin origin) =>
        values.Find(origin)
        ?? (values.FindOutsideOfReceipts(origin) is { } fact && !_evidence.IsInReceipt(reference, origin.Symbol) ? fact : null);

    /// <summary>What shows in some bodies that a value is of another list; nothing where nothing does.</summary>
    private struct OtherListDetails
    {
        public (CodeFactKind Kind, string? Detail)? OtherListValue { get; set; }

        public (CodeFactKind Kind, string? Detail)? OutsideOfReceipts { get; set; }

        public void Add(OtherListDetails other)
        {
            OtherListValue ??= other.OtherListValue;
            OutsideOfReceipts ??= other.OutsideOfReceipts;
        }
    }
}
