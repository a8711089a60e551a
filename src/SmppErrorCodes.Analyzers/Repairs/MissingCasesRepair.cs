using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Decisions.Findings;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Repairs;

/// <summary>Cases to add to a <c>switch</c>.</summary>
internal sealed class MissingCasesRepair
{
    private const string MeaningsKey = "Meanings";

    public MissingCasesRepair(ImmutableArray<ImmutableArray<string>> meanings) => Meanings = meanings;

    /// <summary>The documentation IDs of the constants that lack a case, in one list for each meaning.</summary>
    public ImmutableArray<ImmutableArray<string>> Meanings { get; }

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

        return new MissingCasesRepair(meanings.ToImmutable());
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

        return new MissingCasesRepair(meanings.ToImmutable());
    }

    public ImmutableDictionary<string, string?> ToProperties() => RepairProperties.Empty.Add(
        MeaningsKey,
        RepairProperties.WriteLists(Meanings.Select(static constants => RepairProperties.Write(constants))));

    /// <summary>Whether cases can be added before what takes the rest: a <c>default</c>, or a discard that still has values left.</summary>
    private static bool CanStandLast(Coverage coverage) =>
        coverage.CatchAll?.Syntax is null
        || (coverage.Decision.Kind == DecisionKind.SwitchExpression
            && coverage.CatchAll.Syntax is DiscardPatternSyntax
            && coverage.Decision.IsReachableWithout(coverage.CatchAll, coverage.Uncovered.SelectMany(meaning => coverage.Decision.Domain.Of(meaning))));
}
