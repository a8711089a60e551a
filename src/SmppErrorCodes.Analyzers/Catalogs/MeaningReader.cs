using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>Joins the constants of a catalog to meanings: each <c>[SameMeaningAs]</c> leads to the canonical code.</summary>
internal sealed class MeaningReader
{
    private readonly INamedTypeSymbol _type;
    private readonly Dictionary<CodeConstant, CodeConstant> _sameMeaning;
    private readonly ImmutableArray<CatalogProblem>.Builder _problems;
    private readonly Dictionary<CodeConstant, CodeConstant> _resolved = new();

    /// <param name="type">The type whose circles are problems; those of a catalog that it extends are problems there.</param>
    /// <param name="sameMeaning">The constants that <c>[SameMeaningAs]</c> names.</param>
    public MeaningReader(INamedTypeSymbol type, Dictionary<CodeConstant, CodeConstant> sameMeaning, ImmutableArray<CatalogProblem>.Builder problems)
    {
        _type = type;
        _sameMeaning = sameMeaning;
        _problems = problems;
    }

    /// <summary>The meanings in the order of their first code.</summary>
    public ImmutableArray<CodeMeaning> Join(ImmutableArray<CodeConstant> constants)
    {
        var order = new List<CodeConstant>();
        var groups = new Dictionary<CodeConstant, List<CodeConstant>>();
        foreach (var constant in constants)
        {
            var canonical = Resolve(constant);
            if (!groups.TryGetValue(canonical, out var group))
            {
                groups.Add(canonical, group = new List<CodeConstant>(1));
                order.Add(canonical);
            }

            group.Add(constant);
        }

        var meanings = ImmutableArray.CreateBuilder<CodeMeaning>(order.Count);
        foreach (var canonical in order)
        {
            var meaning = new CodeMeaning(canonical, InOrder(groups[canonical]).ToImmutableArray());
            meanings.Add(meaning);
            foreach (var constant in meaning.Constants)
            {
                constant.Meaning = meaning;
            }
        }

        return meanings.MoveToImmutable();
    }

    /// <summary>In the order of the declaration. A code that a catalog adds stands where its number belongs among those of the catalog that it extends.</summary>
    private static IEnumerable<CodeConstant> InOrder(List<CodeConstant> constants) =>
        constants.Exists(constant => !SymbolEqualityComparer.Default.Equals(constant.DeclaringType, constants[0].DeclaringType))
            ? constants.OrderBy(static constant => constant.Value)
            : constants;

    /// <summary>Follows <c>[SameMeaningAs]</c> to its end; every constant of a circle stands for itself.</summary>
    private CodeConstant Resolve(CodeConstant start)
    {
        if (!_sameMeaning.ContainsKey(start))
        {
            return start;
        }

        var path = new List<CodeConstant>();
        var onPath = new HashSet<CodeConstant>();
        var current = start;
        CodeConstant? end;
        while (true)
        {
            if (_resolved.TryGetValue(current, out end))
            {
                break;
            }

            if (!onPath.Add(current))
            {
                // What leads into the circle is left alone as well: there is no code that it could stand for.
                if (SymbolEqualityComparer.Default.Equals(current.DeclaringType, _type))
                {
                    _problems.Add(new CatalogProblem(CatalogProblemKind.Circle, path.SkipWhile(constant => constant != current).Select(static constant => constant.Name).ToArray()));
                }

                end = null;
                break;
            }

            path.Add(current);
            if (!_sameMeaning.TryGetValue(current, out var next))
            {
                end = current;
                break;
            }

            current = next;
        }

        foreach (var constant in path)
        {
            _resolved[constant] = end ?? constant;
        }

        return _resolved[start];
    }
}
