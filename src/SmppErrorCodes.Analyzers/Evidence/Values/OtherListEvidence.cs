using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
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

/// <summary>The evidence in the values of a file against a value that is named like a code. The values of each file are read once.</summary>
internal sealed class OtherListEvidence
{
    private readonly NameVocabulary _names;
    private readonly Lazy<CodeCatalog?> _catalog;
    private readonly ValueEvidence _evidence;
    private readonly ConcurrentDictionary<(SyntaxTree Tree, bool IsWhole), (OtherListValues Values, CandidateMembers Candidates)> _ofFiles = new();
    private readonly ConcurrentDictionary<IOperation, OtherListValues> _ofBodies = new();
    private readonly ConcurrentDictionary<(SyntaxTree Tree, ISymbol Symbol), OtherListValues> _ofUnnamed = new();
    private readonly MethodResults _ofMethods;

    /// <param name="catalog">Whose codes may be written in hexadecimal.</param>
    public OtherListEvidence(NameVocabulary names, Lazy<CodeCatalog?> catalog, ValueEvidence evidence)
    {
        _names = names;
        _catalog = catalog;
        _evidence = evidence;
        _ofMethods = new MethodResults(names, (body, cancellationToken) => Read(new[] { body }, cancellationToken));
    }

    /// <summary>The fact that the values in the file that are named like a code are those of another list; null where nothing shows it.</summary>
    /// <param name="reference">The value that is named.</param>
    /// <param name="origin">The symbol that it comes from.</param>
    /// <param name="named">The name that makes a code of it.</param>
    /// <param name="comparisons">Those in the body around the value.</param>
    public CodeFact? Of(in ValueReference reference, in ValueOrigin origin, in CodeFact named, MemberComparisons comparisons, CancellationToken cancellationToken)
    {
        if (comparisons.Body.SemanticModel is not { } model)
        {
            return null;
        }

        var key = (model.SyntaxTree, IsNamedError(origin));
        if (!_ofFiles.TryGetValue(key, out var file))
        {
            var candidates = Candidates(origin, model.SyntaxTree, cancellationToken);
            file = (Read(FileBodies.In(model, body => candidates.Contain(body.SpanStart), cancellationToken), cancellationToken), candidates);
            _ofFiles.TryAdd(key, file);
        }

        return Find(file.Values, reference, origin, named)
            ?? (file.Candidates.Contain(comparisons.Body.Syntax.SpanStart) ? null : Find(OfBody(comparisons, cancellationToken), reference, origin, named))
            ?? OfUnnamedSources(file.Values, file.Candidates, reference, origin, named, model, cancellationToken);
    }

    /// <summary>The same for one value only, while somebody types: other bodies are read once until one of them is edited, and those that cannot name the value are not.</summary>
    /// <inheritdoc cref="Of"/>
    public CodeFact? OfOnly(in ValueReference reference, in ValueOrigin origin, in CodeFact named, MemberComparisons comparisons, CancellationToken cancellationToken)
    {
        var values = OfBody(comparisons, cancellationToken);
        if (Find(values, reference, origin, named) is { } fact)
        {
            return fact;
        }

        // Where one body is bound in place of another one, the rest of the file is as it was.
        if ((comparisons.Body.SemanticModel is { IsSpeculativeSemanticModel: true } speculative ? speculative.ParentModel : comparisons.Body.SemanticModel) is not { } model)
        {
            return null;
        }

        var sources = new HashSet<ValueOrigin>(values.Behind(origin));
        var details = OfOtherBodies(values, sources, origin, comparisons.Body.Syntax, model, cancellationToken);
        return details.OtherListValue is { } value ? FactOf(value, origin)
            : details.OutsideOfReceipts is { } outside && !IsInReceipt(reference, origin, named) ? FactOf(outside, origin)
            : OfMethods(
                sources.SelectMany(values.WithCalls).Concat(details.FindCalls(model.Compilation)),
                Candidates(origin, model.SyntaxTree, cancellationToken),
                reference,
                named,
                model,
                cancellationToken);

        static CodeFact FactOf((CodeFactKind Kind, string? Detail) fact, in ValueOrigin origin) => new(fact.Kind, origin.Symbol, fact.Detail);
    }

    /// <summary>Adds the evidence in a body, whatever is named in it.</summary>
    public void Read(MemberComparisons body, OtherListValues values, CancellationToken cancellationToken) =>
        OtherListReader.Read(body, values, _catalog.Value, _evidence, cancellationToken);

    /// <summary>The fact that the values of a symbol, or those that a collection is searched for, are of another list, from the bodies that were read.</summary>
    public CodeFact? FindIn(OtherListValues values, in ValueOrigin origin)
    {
        var fact = Find(values, reference: default, origin, named: default);
        foreach (var searched in values.SearchedFor(origin))
        {
            fact ??= Find(values, reference: default, searched, named: default);
        }

        return fact;
    }

    /// <summary>Whether what stands before the dot names another list.</summary>
    /// <param name="source">What reads the value.</param>
    public bool IsBehindOtherList(IOperation source, CancellationToken cancellationToken) => _evidence.IsBehindOtherList(source, cancellationToken);

    private OtherListValues Read(IEnumerable<(ISymbol Member, IOperation Operation)> bodies, CancellationToken cancellationToken) =>
        Read(bodies.Select(body => ComparisonReader.Read(body.Member, body.Operation, cancellationToken)), cancellationToken);

    private OtherListValues Read(IEnumerable<MemberComparisons> bodies, CancellationToken cancellationToken)
    {
        var values = new OtherListValues();
        foreach (var body in bodies)
        {
            Read(body, values, cancellationToken);
        }

        return values;
    }

    private OtherListValues OfBody(MemberComparisons comparisons, CancellationToken cancellationToken)
    {
        if (!_ofBodies.TryGetValue(comparisons.Body, out var values))
        {
            values = Read(new[] { comparisons }, cancellationToken);
            _ofBodies.TryAdd(comparisons.Body, values);
        }

        return values;
    }

    /// <summary>
    /// What other bodies show of what the value is given, where that has no name of a code itself: of <c>_result</c> in
    /// <c>ErrorCode => _result</c>. No name of a code leads to them.
    /// </summary>
    /// <param name="values">Those of the bodies that have one.</param>
    private CodeFact? OfUnnamedSources(
        OtherListValues values,
        CandidateMembers candidates,
        in ValueReference reference,
        in ValueOrigin origin,
        in CodeFact named,
        SemanticModel model,
        CancellationToken cancellationToken)
    {
        var seen = new HashSet<ValueOrigin>(values.Behind(origin));
        var called = seen.SelectMany(values.WithCalls).ToList();
        var pending = new Queue<ValueOrigin>(seen);
        while (pending.Count > 0)
        {
            var source = pending.Dequeue();
            if (!IsUnnamed(source))
            {
                continue;
            }

            if (!_ofUnnamed.TryGetValue((model.SyntaxTree, source.Symbol), out var ofSource))
            {
                var mentions = new SymbolMentions(source, model.SyntaxTree, cancellationToken);
                ofSource = Read(FileBodies.In(model, body => !candidates.Contain(body.SpanStart) && mentions.MayBeIn(body.Span), cancellationToken), cancellationToken);
                _ofUnnamed.TryAdd((model.SyntaxTree, source.Symbol), ofSource);
            }

            if (Find(ofSource, reference, source, named) is { } fact)
            {
                return fact;
            }

            called.AddRange(ofSource.WithCalls(source));
            foreach (var behind in ofSource.Behind(source))
            {
                if (seen.Add(behind))
                {
                    pending.Enqueue(behind);
                    called.AddRange(ofSource.WithCalls(behind));
                }
            }
        }

        return OfMethods(called, candidates, reference, named, model, cancellationToken);
    }

    /// <summary>What the methods show that give the values.</summary>
    private CodeFact? OfMethods(
        IEnumerable<ValueOrigin> values,
        CandidateMembers candidates,
        ValueReference reference,
        CodeFact named,
        SemanticModel model,
        CancellationToken cancellationToken) =>
        _ofMethods.Find(values, model, body => candidates.Contain(body.SpanStart), (ofMethod, value) => Find(ofMethod, reference, value, named), cancellationToken);

    private bool IsUnnamed(in ValueOrigin origin) =>
        origin is { Key: null, IsCollection: false, Symbol: IFieldSymbol or IPropertySymbol } && _names.StrengthOf(origin.Symbol.Name) < NameStrength.Code;

    /// <summary>What all other bodies show about the value, and about what it is given or searched for in any of them.</summary>
    /// <param name="values">Those of the body around.</param>
    /// <param name="seen">What the value is given in the body around, or searched for; what is found in other bodies is added.</param>
    private OtherListDetails OfOtherBodies(OtherListValues values, HashSet<ValueOrigin> seen, in ValueOrigin origin, SyntaxNode around, SemanticModel model, CancellationToken cancellationToken)
    {
        var details = default(OtherListDetails);
        if (seen.All(static value => OriginId.Of(value) is null))
        {
            return details;
        }

        var tree = model.SyntaxTree;
        var bodies = FileBodies.NodesIn(tree, cancellationToken).ToList();
        var settings = (_names, _catalog.Value?.Type.ToDisplayString());
        var answers = UneditedBodies<OtherListDetails>.In(tree, bodies, (CSharpCompilation)model.Compilation, settings, cancellationToken);
        var candidates = Candidates(origin, tree, cancellationToken);
        var ofBodies = new Dictionary<SyntaxNode, OtherListValues>();
        var pending = new Queue<ValueOrigin>(seen);
        while (pending.Count > 0)
        {
            var next = pending.Dequeue();
            details.Add(DetailsOf(values, next));
            foreach (var behind in AddOthers(next).FindBehind(model.Compilation).SelectMany(found => values.Behind(found)))
            {
                if (seen.Add(behind))
                {
                    pending.Enqueue(behind);
                }
            }
        }

        return details;

        OtherListDetails AddOthers(ValueOrigin value)
        {
            var others = default(OtherListDetails);
            if (OriginId.Of(value)?.ToString() is { } question)
            {
                var mentions = new SymbolMentions(value, tree, cancellationToken);
                var isUnnamed = IsUnnamed(value);
                for (var i = 0; i < bodies.Count; i++)
                {
                    if (!bodies[i].Span.Contains(around.SpanStart) && (isUnnamed || candidates.Contain(bodies[i].SpanStart)) && mentions.MayBeIn(bodies[i].Span))
                    {
                        others.Add(answers.GetOrAdd(i, bodies[i], question, body => DetailsOf(ValuesIn(body), value)));
                    }
                }
            }

            details.Add(others);
            return others;
        }

        OtherListValues ValuesIn(SyntaxNode body)
        {
            if (!ofBodies.TryGetValue(body, out var ofBody))
            {
                ofBody = FileBodies.Read(model, body, cancellationToken) is { } read ? Read(new[] { read }, cancellationToken) : new OtherListValues();
                ofBodies.Add(body, ofBody);
            }

            return ofBody;
        }
    }

    private OtherListDetails DetailsOf(OtherListValues values, in ValueOrigin origin) => new()
    {
        OtherListValue = DetailOf(values.Find(origin)),
        OutsideOfReceipts = DetailOf(values.FindOutsideOfReceipts(origin, IsInReceipt)),
        Behind = IdsOf(values.Behind(origin).Skip(1)),
        Calls = IdsOf(values.Behind(origin).SelectMany(values.WithCalls).Where(static called => called.Symbol is IMethodSymbol)),
    };

    private static ImmutableArray<OriginId> IdsOf(IEnumerable<ValueOrigin> values) => values.Select(static value => OriginId.Of(value)).OfType<OriginId>().ToImmutableArray();

    /// <summary>What of a fact is the same in the next compilation.</summary>
    private static (CodeFactKind Kind, string? Detail)? DetailOf(CodeFact? fact) => fact is { } found ? (found.Kind, found.Detail) : null;

    /// <summary>Where the text of a receipt is cut into pieces, or an error is the code of a receipt, no name of a code leads to the values.</summary>
    private CandidateMembers Candidates(in ValueOrigin origin, SyntaxTree tree, CancellationToken cancellationToken) => IsNamedError(origin) || SymbolEvidence.HasReceiptFormat(tree, cancellationToken)
        ? CandidateMembers.All
        : CandidateMembers.In(tree, tree.GetText(cancellationToken).ToString(), _names, FileText.Of(tree).CodeParameters(_names, cancellationToken), cancellationToken);

    private bool IsNamedError(in ValueOrigin origin) =>
        (origin.Key ?? origin.Symbol.Name) is var name && !_names.EndsInCode(name, 0, name.Length) && _names.StrengthOf(name) != NameStrength.None;

    private CodeFact? Find(OtherListValues values, in ValueReference reference, in ValueOrigin origin, in CodeFact named) =>
        values.Find(origin)
        ?? (values.FindOutsideOfReceipts(origin, IsInReceipt) is { } fact && !IsInReceipt(reference, origin, named) ? fact : null);

    private bool IsInReceipt(ISymbol symbol) => _evidence.IsInReceipt(reference: default, symbol);

    /// <summary>Whether a receipt is the context of the value, of what it comes from, or of what a collection is searched for.</summary>
    private bool IsInReceipt(in ValueReference reference, in ValueOrigin origin, in CodeFact named) =>
        _evidence.IsInReceipt(reference, origin.Symbol) || (named.Symbol is { } symbol && _evidence.IsInReceipt(reference, symbol));
}
