using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
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
    private readonly Dictionary<ValueOrigin, SuspectedGroup> _groups = new();
    private readonly HashSet<IOperation> _lists = new();

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
            reader.ReadBodies(model, static _ => true);
        }
        else
        {
            // Most files with such a number have one body with it, in which a local or a parameter is compared.
            var strong = SuspectedCodeSearch.StrongCodes(text, tree, cancellationToken).ToList();
            reader.ReadBodies(model, span => strong.Exists(span.Contains));
            if (reader._groups.Any(static group => group.Value.HasStrongCode && !IsOfOneBody(group.Key.Symbol)))
            {
                reader.ReadBodies(model, span => !strong.Exists(span.Contains));
            }
        }

        return reader.Suspicions();
    }

    private IEnumerable<Suspicion> Suspicions()
    {
        var groups = _groups.Where(static group => group.Value.CanLookLikeCodes).ToList();
        if (groups.Count == 0 || _detector.DefaultCatalog is not { } catalog || !InjectedTypes.IsBundledCatalog(catalog.Type))
        {
            return ImmutableArray<Suspicion>.Empty;
        }

        return groups
            .Where(group => group.Value.LooksLikeCodesOf(catalog))
            .Select(group => new Suspicion(group.Key, CodesOf(group.Value, catalog), group.Value.Places.ToImmutableArray()))
            .OrderBy(static suspicion => suspicion.Places[0].SourceSpan.Start);
    }

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

    private void ReadBodies(SemanticModel model, Func<TextSpan, bool> isWanted)
    {
        foreach (var (member, operation) in FileBodies.In(model, isWanted, _cancellationToken))
        {
            ReadBody(member, operation);
        }
    }

    private void ReadBody(ISymbol member, IOperation body)
    {
        var comparisons = ComparisonReader.Read(member, body, _cancellationToken);
        var verdicts = new MemberVerdicts(_detector, comparisons, _cancellationToken);
        var origins = new OriginFinder(body, _cancellationToken);
        foreach (var comparison in comparisons.All)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (comparison is { Kind: ComparisonKind.Equality or ComparisonKind.Pattern or ComparisonKind.Search, Constants.IsEmpty: false })
            {
                ReadComparison(comparison, verdicts, origins);
            }
        }

        foreach (var use in comparisons.Uses)
        {
            ReadElement(use, origins);
        }
    }

    private void ReadComparison(Comparison comparison, MemberVerdicts verdicts, OriginFinder origins)
    {
        // What a text in brackets names has no symbol that could be declared.
        if (origins.Of(comparison.Value) is not { Key: null } origin)
        {
            return;
        }

        var group = GroupOf(origin);
        if (IsDecided(comparison.Value) || verdicts.TryGetCode(comparison, out _))
        {
            group.Deny();
            return;
        }

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
            if (counterpart.Kind != ValueReferenceKind.Element || origins.Of(counterpart) is not { } origin)
            {
                continue;
            }

            var group = GroupOf(origin);
            if (IsDecided(counterpart))
            {
                group.Deny();
                return;
            }

            ReadList(WrittenList.Around(use.Constant), group);
            return;
        }
    }

    private void ReadList(WrittenList list, SuspectedGroup group)
    {
        if (!_lists.Add(list.Operation))
        {
            return;
        }

        var place = list.Elements[0].Syntax.GetLocation();
        foreach (var element in list.Elements)
        {
            group.Add(element, place);
        }
    }

    /// <summary>Whether it is known that the value is a code, or that it is none.</summary>
    private bool IsDecided(in ValueReference value) => _detector.EvidenceOf(value, _cancellationToken).Kind is not (EvidenceKind.None or EvidenceKind.Constant);

    private SuspectedGroup GroupOf(in ValueOrigin origin)
    {
        if (!_groups.TryGetValue(origin, out var group))
        {
            _groups.Add(origin, group = new SuspectedGroup());
            if (_detector.Names.NamesOtherList(origin.Symbol.Name) || (origin.Symbol.ContainingType is { } type && _detector.Names.NamesOtherList(type.Name)))
            {
                group.Deny();
            }
        }

        return group;
    }
}
