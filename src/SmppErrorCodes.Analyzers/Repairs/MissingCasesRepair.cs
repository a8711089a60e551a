using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Decisions.Findings;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Repairs;

/// <summary>Cases to add to a <c>switch</c>.</summary>
internal sealed class MissingCasesRepair
{
    private const string MeaningsKey = "Meanings";
    private const string CatchAllKey = "CatchAll";

    /// <param name="meanings">The documentation IDs of the constants that lack a case, in one list for each meaning.</param>
    /// <param name="catchAll">The place of the pattern that takes all other values.</param>
    public MissingCasesRepair(ImmutableArray<ImmutableArray<string>> meanings, int? catchAll = null)
    {
        Meanings = meanings;
        CatchAll = catchAll;
    }

    /// <summary>The documentation IDs of the constants that lack a case, in one list for each meaning.</summary>
    public ImmutableArray<ImmutableArray<string>> Meanings { get; }

    /// <summary>
    /// Which of the arms, or of the labels of all sections, has the pattern that takes all other values, such as <c>_</c>,
    /// <c>var x</c> or <c>not null</c>: the cases go before it. Null where there is none, or a <c>default</c>.
    /// </summary>
    public int? CatchAll { get; }

    /// <summary>The cases that the <c>switch</c> lacks; null if they cannot be added, or the catalog lacks one of the constants.</summary>
    public static MissingCasesRepair? Of(Coverage coverage)
    {
        var decision = coverage.Decision;

        // A switch on something that the code is only a part of has no place for the case of a code.
        if (!ReferenceEquals(decision.Code.Syntax, SwitchSyntax.ValueOf(decision.Syntax)) || !CanStandLast(coverage))
        {
            return null;
        }

        var form = decision.Code.Form;
        var meanings = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (var meaning in coverage.Uncovered)
        {
            if (ConstantIds.Of(decision.Domain.Of(meaning), form) is not { } ids)
            {
                return null;
            }

            meanings.Add(ids);
        }

        return new MissingCasesRepair(meanings.ToImmutable(), IndexOfCatchAll(coverage));
    }

    /// <inheritdoc cref="NamedConstantRepair.TryRead"/>
    public static MissingCasesRepair? TryRead(Diagnostic diagnostic)
    {
        if (diagnostic.Lists(MeaningsKey) is not { } lists)
        {
            return null;
        }

        var meanings = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (var list in lists)
        {
            if (RepairProperties.ReadConstants(list) is not { } ids)
            {
                return null;
            }

            meanings.Add(ids);
        }

        int? catchAll = int.TryParse(diagnostic.Text(CatchAllKey), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
        return new MissingCasesRepair(meanings.ToImmutable(), catchAll);
    }

    public ImmutableDictionary<string, string?> ToProperties()
    {
        var properties = RepairProperties.Empty.Add(MeaningsKey, RepairProperties.WriteLists(Meanings.Select(static constants => RepairProperties.Write(constants))));
        return CatchAll is { } index ? properties.Add(CatchAllKey, index.ToString(CultureInfo.InvariantCulture)) : properties;
    }

    /// <summary>Whether cases can be added before what takes the rest: a <c>default</c>, or a pattern that still has values left.</summary>
    private static bool CanStandLast(Coverage coverage) =>
        coverage.CatchAll?.Syntax is null
        || coverage.Decision.IsReachableWithout(coverage.CatchAll, coverage.Uncovered.SelectMany(meaning => coverage.Decision.Domain.Of(meaning)));

    private static int? IndexOfCatchAll(Coverage coverage)
    {
        if (coverage.CatchAll?.Syntax?.Ancestors().FirstOrDefault(static node => node is SwitchExpressionArmSyntax or SwitchLabelSyntax) is not { } owner)
        {
            return null;
        }

        IEnumerable<SyntaxNode> owners = coverage.Decision.Syntax is SwitchExpressionSyntax expression
            ? expression.Arms
            : ((SwitchStatementSyntax)coverage.Decision.Syntax).Sections.SelectMany(static section => section.Labels);
        return owners.TakeWhile(other => other != owner).Count();
    }
}
