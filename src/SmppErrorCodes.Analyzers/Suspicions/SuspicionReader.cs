using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Comparisons;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Evidence.Values;
using SmppErrorCodes.Analyzers.Operations;
using SmppErrorCodes.Analyzers.Prefilter;

namespace SmppErrorCodes.Analyzers.Suspicions;

/// <summary>Finds values in a file that look like codes of the bundled catalog, where nothing shows that they are.</summary>
internal sealed class SuspicionReader
{
    private readonly CodeDetector _detector;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<SuspectedValue, SuspectedGroup> _groups = new();
    private readonly HashSet<SyntaxNode> _bodies = new();
    private readonly Queue<MemberComparisons> _withoutValues = new();
    private readonly OtherListValues _values = new();
    private readonly HashSet<IOperation> _lists = new();
    private readonly List<(SuspectedGroup Group, WrittenList List)> _listsOfGroups = new();
    private bool _hasText;

    private SuspicionReader(CodeDetector detector, CancellationToken cancellationToken)
    {
        _detector = detector;
        _cancellationToken = cancellationToken;
    }

    /// <summary>What is suspected, in the order of the source. Where codes are taken from another catalog, nothing looks like those of the bundled one.</summary>
    public static IEnumerable<Suspicion> Read(SemanticModel model, CodeDetector detector, CancellationToken cancellationToken)
    {
        var reader = new SuspicionReader(detector, cancellationToken);
        var tree = model.SyntaxTree;
        var text = tree.GetText(cancellationToken).ToString();
        if (SuspectedCodeSearch.HasText(text, tree, cancellationToken))
        {
            reader._hasText = true;
            reader.ReadBodies(model, static _ => true);
        }
        else
        {
            // Most files with such a number have one body with it, in which a local or a parameter is compared.
            var strong = SuspectedCodeSearch.StrongCodes(text, tree, cancellationToken).ToList();
            reader.ReadBodies(model, body => strong.Exists(body.Span.Contains));
            reader.ReadBodiesOfMembers(model);
        }

        return reader.Suspicions();
    }

    /// <summary>What the bodies that were read show about values.</summary>
    private OtherListValues Values
    {
        get
        {
            while (_withoutValues.Count > 0)
            {
                _detector.OtherLists.Read(_withoutValues.Dequeue(), _values, _cancellationToken);
            }

            return _values;
        }
    }

    private IEnumerable<Suspicion> Suspicions()
    {
        foreach (var (group, list) in _listsOfGroups)
        {
            if (MayLookLikeCodes(group) && (IsForSearches(group.Value.Origin.Symbol) || Values.IsSearched(group.Value.Origin)))
            {
                ReadList(list, group);
            }
        }

        var groups = _groups.Where(group => group.Value.CanLookLikeCodes && MayLookLikeCodes(group.Value)).ToList();
        if (groups.Count == 0 || _detector.CatalogWithBundledCodes is not { } catalog)
        {
            return ImmutableArray<Suspicion>.Empty;
        }

        return groups
            .Where(group => group.Value.LooksLikeCodesOf(catalog) && !IsOfOtherList(group.Key))
            .Select(group => new Suspicion(group.Value, CodesOf(group.Value, catalog)))
            .OrderBy(static suspicion => suspicion.Places[0].SourceSpan.Start);
    }

    /// <summary>Whether the file has texts of codes, or the group a code that few other lists have. Needs no look at what else is done with the values.</summary>
    private bool MayLookLikeCodes(SuspectedGroup group) =>
        _hasText || group.HasStrongCode || _listsOfGroups.Exists(ofGroup => ofGroup.Group == group && ofGroup.List.ReadElements().Any(SuspectedGroup.IsStrong));

    /// <summary>What has a code that few other lists have, and is used by other bodies too.</summary>
    private IEnumerable<ValueOrigin> OriginsWithStrongCode() => _groups.Values
        .Where(static group => group.HasStrongCode && group.CanLookLikeCodesWithMore && !IsOfOneBody(group.Value.Origin.Symbol))
        .Concat(_listsOfGroups
            .Where(static ofGroup => ofGroup.Group.Value.Origin.Symbol is not ILocalSymbol && ofGroup.List.ReadElements().Any(SuspectedGroup.IsStrong))
            .Select(static ofGroup => ofGroup.Group))
        .Select(static group => group.Value.Origin);

    /// <summary>Reads what else is done in the file with members that have such a code, and with what they are given.</summary>
    private void ReadBodiesOfMembers(SemanticModel model)
    {
        var seen = new HashSet<ValueOrigin>();
        while (true)
        {
            var origins = OriginsWithStrongCode().ToList();
            var mentions = (origins.Count == 0 ? origins : origins.SelectMany(origin => Values.Behind(origin)))
                .Where(seen.Add)
                .Select(origin => new SymbolMentions(origin, model.SyntaxTree, _cancellationToken))
                .ToList();
            if (mentions.Count == 0)
            {
                return;
            }

            ReadBodies(model, body => mentions.Exists(mention => mention.MayBeIn(body.Span)));
        }
    }

    /// <summary>Whether the collection is a set or a dictionary, which is there to be searched. Of another one it shows where that is done.</summary>
    private static bool IsForSearches(ISymbol collection) => CollectionElement.IsSetOrDictionary(CodeForms.ValueTypeOf(collection));

    /// <summary>Whether the file uses the value as one of another list. What it does with one position of a line is nothing that it does with the others.</summary>
    private bool IsOfOtherList(in SuspectedValue value) =>
        (value.Reader is null || value.Origin.Key is not null) && _detector.OtherLists.FindIn(Values, value.Origin) is not null;

    private static ImmutableArray<CodeConstant> CodesOf(SuspectedGroup group, CodeCatalog catalog)
    {
        var codes = ImmutableArray.CreateBuilder<CodeConstant>();
        foreach (var value in group.Codes)
        {
            if (catalog.TryGetConstant(value, out var code))
            {
                codes.Add(code);
            }
        }

        return codes.ToImmutable();
    }

    /// <summary>Whether all that the symbol is compared with stands in one body. A parameter of a type stands in all of its bodies.</summary>
    private static bool IsOfOneBody(ISymbol symbol) => symbol is ILocalSymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } };

    private void ReadBodies(SemanticModel model, Func<SyntaxNode, bool> isWanted)
    {
        foreach (var (member, operation) in FileBodies.In(model, body => isWanted(body) && _bodies.Add(body), _cancellationToken))
        {
            ReadBody(member, operation);
        }
    }

    private void ReadBody(ISymbol member, IOperation body)
    {
        var comparisons = ComparisonReader.Read(member, body, _cancellationToken);
        _withoutValues.Enqueue(comparisons);
        var verdicts = new MemberVerdicts(_detector, comparisons, _cancellationToken);
        var origins = new OriginFinder(body, _cancellationToken);
        foreach (var comparison in comparisons.All)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (comparison is { Kind: ComparisonKind.Equality or ComparisonKind.Pattern or ComparisonKind.Search, Constants.IsEmpty: false })
            {
                ReadComparison(comparison, verdicts, member, origins);
            }
        }

        foreach (var use in comparisons.Uses)
        {
            ReadElement(use, origins);
        }
    }

    private void ReadComparison(Comparison comparison, MemberVerdicts verdicts, ISymbol member, OriginFinder origins)
    {
        if (SuspectedValue.Of(comparison.Value, origins) is not { } suspected)
        {
            return;
        }

        // What has no symbol of its own can only be excluded together with what is around.
        var group = GroupOf(suspected);
        if (IsDecided(comparison.Value)
            || (suspected.Reader is null ? IsBehindOtherList(comparison.Value, origins) : _detector.ExcludedSymbols.Contains(member))
            || verdicts.TryGetCode(comparison, out _))
        {
            group.Deny();
            return;
        }

        group.AddReading(suspected);

        var place = (comparison.Value.Operation is { IsImplicit: false } value ? value : comparison.Operation).Syntax.GetLocation();
        foreach (var constant in comparison.Constants)
        {
            group.Add(constant, place);
        }
    }

    /// <summary>Reads a constant that a collection holds, or a key that is looked up in it.</summary>
    private void ReadElement(in ConstantUse use, OriginFinder origins)
    {
        foreach (var counterpart in use.Counterparts)
        {
            if (counterpart.Kind != ValueReferenceKind.Element || SuspectedValue.Of(counterpart, origins) is not { } suspected)
            {
                continue;
            }

            var group = GroupOf(suspected);
            if (IsDecided(counterpart))
            {
                group.Deny();
                return;
            }

            var list = WrittenList.Around(use.Constant);
            if (_lists.Add(list.Operation))
            {
                _listsOfGroups.Add((group, list));
            }

            return;
        }
    }

    private static void ReadList(WrittenList list, SuspectedGroup group)
    {
        var elements = list.ReadElements();
        var place = elements[0].Syntax.GetLocation();
        foreach (var element in elements)
        {
            group.Add(element, place);
        }
    }

    /// <summary>Whether it is known that the value is a code, or that it is not one.</summary>
    private bool IsDecided(in ValueReference value) => _detector.EvidenceOf(value, _cancellationToken).Kind is not (EvidenceKind.None or EvidenceKind.Constant);

    private bool IsBehindOtherList(in ValueReference value, OriginFinder origins) => origins.SourceOf(value) is { } source && _detector.OtherLists.IsBehindOtherList(source, _cancellationToken);

    private SuspectedGroup GroupOf(in SuspectedValue value)
    {
        if (!_groups.TryGetValue(value, out var group))
        {
            _groups.Add(value, group = new SuspectedGroup(value));
            if (IsNamedByOtherList(value.Origin))
            {
                group.Deny();
            }
        }

        return group;
    }

    /// <summary>Whether a name shows it. What reads a value by a key, such as an <c>SqlDataReader</c>, is not evidence for the value.</summary>
    private bool IsNamedByOtherList(in ValueOrigin origin) => origin.Key is { } key
        ? _detector.Names.NamesOtherList(key)
        : _detector.Names.NamesOtherList(origin.Symbol.Name) || (origin.Symbol.ContainingType is { } type && _detector.Names.NamesOtherList(type.Name));
}
