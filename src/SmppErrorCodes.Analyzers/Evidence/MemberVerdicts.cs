using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Comparisons;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Evidence.Flow;
using SmppErrorCodes.Analyzers.Evidence.Values;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence;

/// <summary>Which values of one member are codes. Each value is decided on once. For one thread.</summary>
internal sealed class MemberVerdicts
{
    private readonly CodeDetector _detector;
    private readonly bool _isForOneValue;
    private readonly CancellationToken _cancellationToken;
    private readonly OriginFinder _origins;
    private readonly Dictionary<IOperation, CodeExpression?> _ofValues = new();
    private readonly Dictionary<Comparison, CodeExpression?> _ofComparisons = new();

    /// <param name="isForOneValue">Whether the verdict on a single value of the whole file is needed, so that only what is about that value is read.</param>
    public MemberVerdicts(CodeDetector detector, MemberComparisons comparisons, CancellationToken cancellationToken, bool isForOneValue = false)
    {
        _detector = detector;
        _isForOneValue = isForOneValue;
        _cancellationToken = cancellationToken;
        _origins = new OriginFinder(comparisons.Body, cancellationToken);
        Comparisons = comparisons;
    }

    public MemberComparisons Comparisons { get; }

    /// <summary>Whether the part of a value is a code.</summary>
    public bool TryGetCode(in ValueReference reference, out CodeExpression code)
    {
        if (reference is { Kind: ValueReferenceKind.Value, Operation: { } operation })
        {
            if (!_ofValues.TryGetValue(operation, out var known))
            {
                known = Decide(reference);
                _ofValues.Add(operation, known);
            }

            code = known ?? default;
            return known is not null;
        }

        var decided = Decide(reference);
        code = decided ?? default;
        return decided is not null;
    }

    /// <summary>Why the value is a code, or why not: the fact that decides, behind it the one that outweighs it, if there is one.</summary>
    public IEnumerable<CodeFact> Explain(ValueReference reference)
    {
        var evidence = _detector.EvidenceOf(reference, _cancellationToken);
        yield return evidence.Fact;
        if (evidence.Kind == EvidenceKind.Named && OtherListValueOf(reference, evidence.Fact) is { } negative)
        {
            yield return negative;
        }
    }

    /// <summary>A name in context is outweighed by the values in the file; a declaration is not.</summary>
    private CodeExpression? Decide(in ValueReference reference) =>
        _detector.TryGetCode(reference, _cancellationToken, out var code) && !(code.Evidence == EvidenceKind.Named && OtherListValueOf(reference, code.Fact) is not null) ? code : null;

    /// <param name="named">What is named like a code: the value itself, or what it comes from.</param>
    private CodeFact? OtherListValueOf(in ValueReference reference, in CodeFact named)
    {
        var origin = _origins.Of(reference);
        var ofName = named.Symbol is { } symbol ? new ValueOrigin(symbol.OriginalDefinition, isCollection: false) : default(ValueOrigin?);
        return (origin is { } from ? OtherListValueOf(reference, from, named) : null)
            ?? (ofName is { } name && !name.Equals(origin) ? OtherListValueOf(reference, name, named) : null);
    }

    private CodeFact? OtherListValueOf(in ValueReference reference, in ValueOrigin origin, in CodeFact named) => _isForOneValue
        ? _detector.OtherLists.OfOnly(reference, origin, named, Comparisons, _cancellationToken)
        : _detector.OtherLists.Of(reference, origin, named, Comparisons, _cancellationToken);

    /// <summary>What is done with the collection that a member or a local holds, as far as the type or the body around it tells.</summary>
    /// <param name="holder">The elements of the member or the local.</param>
    public CollectionEvidence UsesOf(in ValueReference holder) => _detector.UsesOf(holder, _cancellationToken);

    /// <summary>Whether all uses of the collection that are to be found are look-ups, also those in other types that can reach it.</summary>
    /// <param name="uses">Those in the type of the member, or the body of the local.</param>
    public bool AreAllLookups(CollectionEvidence uses, in ValueReference holder) =>
        !uses.HasOtherUses && (holder.Symbol is not { DeclaredAccessibility: not Accessibility.Private } member || !_detector.HasOtherUsesAnywhere(member, _cancellationToken));

    /// <summary>The values that a collection is searched for, also in other types that can reach it.</summary>
    /// <param name="uses">Those in the type of the member, or the body of the local.</param>
    public ImmutableArray<IOperation> SearchesOf(CollectionEvidence uses, in ValueReference holder) =>
        holder.Symbol is { DeclaredAccessibility: not Accessibility.Private } member ? _detector.SearchesAnywhere(member, _cancellationToken) : uses.Searches;

    /// <summary>The collections that are written out in the type of the member that holds one, or in the body of the local; that one is among them.</summary>
    public IEnumerable<WrittenCollection> CollectionsBeside(WrittenCollection collection) => collection.Holder.Symbol?.ContainingType is { } type
        ? _detector.CollectionsIn(type, _cancellationToken)
        : Comparisons.Collections.Where(static other => other.Holder.Operation is not null);

    /// <summary>The collections that are written out where a type of the compilation declares its members.</summary>
    public IEnumerable<WrittenCollection> CollectionsIn(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, Comparisons.Member.ContainingAssembly)
            ? _detector.CollectionsIn(type.OriginalDefinition, _cancellationToken)
            : ImmutableArray<WrittenCollection>.Empty;

    /// <summary>The verdicts where there are more comparisons.</summary>
    public MemberVerdicts With(IEnumerable<Comparison> comparisons) => new(_detector, Comparisons.With(comparisons), _cancellationToken, _isForOneValue);

    /// <summary>The verdicts on the values of the body that has the operation; null where the body is not that of a member.</summary>
    public MemberVerdicts? OfBodyWith(IOperation operation)
    {
        var body = OperationRoot.Of(operation);
        return ReferenceEquals(body, Comparisons.Body) ? this
            : operation.SemanticModel is { } model && EnclosingMember.Of(operation.Syntax, model, _cancellationToken) is { } member
                ? new MemberVerdicts(_detector, ComparisonReader.Read(member, body, _cancellationToken), _cancellationToken)
                : null;
    }

    /// <summary>Whether the compared value is a code, be it only because one of the constants is that of a catalog.</summary>
    public bool TryGetCode(Comparison comparison, out CodeExpression code)
    {
        var isCode = TryGetCode(comparison.Value, out code);
        if (isCode && code.Evidence != EvidenceKind.Named)
        {
            return true;
        }

        if (!_ofComparisons.TryGetValue(comparison, out var known))
        {
            known = !isCode ? ComparedCode(comparison) : ExtendedCode(comparison, code) ?? code;
            _ofComparisons.Add(comparison, known);
        }

        code = known ?? default;
        return known is not null;
    }

    private CodeExpression? ComparedCode(Comparison comparison)
    {
        // A value of type object may be a boxed number.
        if (comparison is { Kind: not ComparisonKind.Range, Value: { Kind: ValueReferenceKind.Value, Operation: { } value } }
            && (value.Type?.SpecialType == SpecialType.System_Object || CodeForms.Of(value.Type) != CodeForm.None)
            && _detector.TryGetComparedCode(value, comparison.Constants, _cancellationToken, out var code))
        {
            return code;
        }

        return null;
    }

    /// <summary>A name does not tell anything about the catalog, but a constant does.</summary>
    private CodeExpression? ExtendedCode(Comparison comparison, in CodeExpression named) =>
        comparison is { Kind: not ComparisonKind.Range, Value: { Kind: ValueReferenceKind.Value, Operation: { } value } }
        && _detector.TryGetExtendedCode(named, value, comparison.Constants, _cancellationToken, out var code)
            ? code
            : null;
}
