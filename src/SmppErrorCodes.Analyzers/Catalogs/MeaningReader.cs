using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>Joins the constants of a catalog to meanings: each <c>[SameMeaningAs]</c> leads to the canonical code.</summary>
internal sealed class MeaningReader
{
    private readonly Dictionary<string, CodeConstant> _byName;
    private readonly Dictionary<CodeConstant, string> _canonicalNames;
    private readonly ImmutableArray<CatalogProblem>.Builder _problems;
    private readonly Dictionary<CodeConstant, CodeConstant> _resolved = new();

    /// <param name="byName">The constant of each name; several names may have one constant.</param>
    /// <param name="canonicalNames">The names that <c>[SameMeaningAs]</c> gives.</param>
    /// <param name="problems">Where attributes that lead nowhere are added.</param>
    public MeaningReader(Dictionary<string, CodeConstant> byName, Dictionary<CodeConstant, string> canonicalNames, ImmutableArray<CatalogProblem>.Builder problems)
    {
        _byName = byName;
        _canonicalNames = canonicalNames;
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
            var meaning = new CodeMeaning(canonical, ImmutableArray.CreateRange(groups[canonical]));
            meanings.Add(meaning);
            foreach (var constant in meaning.Constants)
            {
                constant.Meaning = meaning;
            }
        }

        return meanings.MoveToImmutable();
    }

    /// <summary>Follows <c>[SameMeaningAs]</c> to its end; every constant of a circle stands for itself.</summary>
    private CodeConstant Resolve(CodeConstant start)
    {
        if (!_canonicalNames.ContainsKey(start))
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
                _problems.Add(new CatalogProblem(CatalogProblemKind.Circle, path.SkipWhile(constant => constant != current).Select(static constant => constant.Name).ToArray()));
                end = null;
                break;
            }

            path.Add(current);
            if (!_canonicalNames.TryGetValue(current, out var name))
            {
                end = current;
                break;
            }

            if (!_byName.TryGetValue(name, out var next))
            {
                _problems.Add(new CatalogProblem(CatalogProblemKind.UnknownName, current.Name, name));
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
