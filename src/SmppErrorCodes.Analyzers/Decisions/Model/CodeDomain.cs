using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Evidence;

namespace SmppErrorCodes.Analyzers.Decisions.Model;

/// <summary>The codes of a catalog that an operand can have.</summary>
internal sealed class CodeDomain
{
    private readonly CodeConstant[] _byValue;
    private readonly HashSet<CodeConstant> _codes;

    private CodeDomain(CodeCatalog catalog, List<CodeConstant> codes)
    {
        Catalog = catalog;
        _codes = new HashSet<CodeConstant>(codes);
        _byValue = codes.ToArray();
        Array.Sort(_byValue, static (left, right) => left.Value.CompareTo(right.Value));
    }

    public CodeCatalog Catalog { get; }

    /// <summary>The codes of its catalog that the value can have: those in the range of its type, without synonyms where <c>Canonical</c> has replaced them.</summary>
    public static CodeDomain Of(DecidedCode code) => Of(code.Expression, code.Range);

    /// <param name="code">The code.</param>
    /// <param name="range">The numbers that it can have by its type.</param>
    /// <inheritdoc cref="Of(DecidedCode)"/>
    public static CodeDomain Of(in CodeExpression code, in CodeSet range)
    {
        var codes = new List<CodeConstant>(code.Catalog.Constants.Length);
        foreach (var constant in code.Catalog.Constants)
        {
            if (range.Contains(constant.Value) && code.CanBe(constant))
            {
                codes.Add(constant);
            }
        }

        return new CodeDomain(code.Catalog, codes);
    }

    public bool Contains(CodeConstant constant) => _codes.Contains(constant);

    /// <summary>The codes of a meaning that are in the domain, in the catalog's order.</summary>
    public ImmutableArray<CodeConstant> Of(CodeMeaning meaning) =>
        meaning.Constants.Length == 1
            ? Contains(meaning.Canonical) ? meaning.Constants : ImmutableArray<CodeConstant>.Empty
            : meaning.Constants.RemoveAll(constant => !Contains(constant));

    /// <summary>How many codes are in <paramref name="set"/>.</summary>
    public int Count(in CodeSet set)
    {
        var count = 0;
        foreach (var range in set.Ranges)
        {
            count += FirstAbove(range.Last) - FirstFrom(range.First);
        }

        return count;
    }

    /// <summary>The codes in <paramref name="set"/>, the smallest first.</summary>
    public IEnumerable<CodeConstant> In(CodeSet set)
    {
        foreach (var range in set.Ranges)
        {
            for (var i = FirstFrom(range.First); i < _byValue.Length && _byValue[i].Value <= range.Last; i++)
            {
                yield return _byValue[i];
            }
        }
    }

    public int Size => _byValue.Length;

    private int FirstAbove(long value) => value == long.MaxValue ? _byValue.Length : FirstFrom(value + 1);

    private int FirstFrom(long value)
    {
        int low = 0, high = _byValue.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_byValue[middle].Value < value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
