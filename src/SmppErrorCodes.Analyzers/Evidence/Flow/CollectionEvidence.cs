using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Flow;

/// <summary>What is known of a collection from its uses.</summary>
internal sealed class CollectionEvidence
{
    public static readonly CollectionEvidence None = new(CodeEvidence.None, isFilled: false, hasOtherUses: true, ImmutableArray<IOperation>.Empty);

    private CollectionEvidence(CodeEvidence elements, bool isFilled, bool hasOtherUses, ImmutableArray<IOperation> searches)
    {
        Elements = elements;
        IsFilled = isFilled;
        HasOtherUses = hasOtherUses;
        Searches = searches;
    }

    /// <summary>The evidence for the elements: what all values that the collection is searched for have in common. They are of another list if one of those values is, and none is a code.</summary>
    public CodeEvidence Elements { get; }

    /// <summary>Whether elements are added after the collection was made.</summary>
    public bool IsFilled { get; }

    /// <summary>Whether a use is not known to be a look-up.</summary>
    public bool HasOtherUses { get; }

    /// <summary>Whether the collection has the elements that are written, and is not searched for canonical codes alone.</summary>
    public bool IsCompleteAsWritten => !IsFilled && Elements.CanonicalBy is null;

    /// <summary>The values that the collection is searched for.</summary>
    public ImmutableArray<IOperation> Searches { get; }

    public sealed class Builder
    {
        private readonly ImmutableArray<IOperation>.Builder _searches = ImmutableArray.CreateBuilder<IOperation>();
        private CodeEvidence _values = CodeEvidence.Constant;
        private CodeEvidence _other = CodeEvidence.None;
        private bool _isConfirmed;
        private bool _isSearchedForCode;
        private bool _isFilled;
        private bool _hasOtherUses;

        /// <param name="value">The evidence for the value.</param>
        /// <param name="canConfirm">Whether a search for a code at this place shows that the elements are codes.</param>
        public void Add(in CollectionUse use, CodeEvidence value, bool canConfirm)
        {
            _values = CodeEvidence.Join(_values, value);
            _isFilled |= use.Kind == CollectionUseKind.Filled;
            _hasOtherUses |= use.Kind == CollectionUseKind.Whole;
            if (use is not { Kind: CollectionUseKind.Asked, Value: { } searched })
            {
                return;
            }

            _searches.Add(searched);
            if (value.IsCode)
            {
                _isSearchedForCode = true;
                _isConfirmed |= canConfirm;
            }
            else if (value.Kind == EvidenceKind.Excluded && value.Fact.Kind != CodeFactKind.Counter)
            {
                _other = value;
            }
        }

        /// <summary>Whether all that is known so far shows that the elements are codes.</summary>
        public bool IsOfCodes => _isConfirmed && _values.IsCode;

        /// <summary>Adds that the elements are also something that is not a code.</summary>
        public void AddOtherMeaning() => _values = CodeEvidence.Join(_values, CodeEvidence.None);

        /// <summary>Adds a use of which nothing is known.</summary>
        public void AddUnknown() => _hasOtherUses = true;

        public CollectionEvidence ToEvidence()
        {
            var elements = IsOfCodes ? _values : _isSearchedForCode ? CodeEvidence.None : _other;
            return new CollectionEvidence(elements, _isFilled, _hasOtherUses, _searches.ToImmutable());
        }
    }
}
