using System;
using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Operations;
using SmppErrorCodes.Analyzers.Prefilter;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>What the values in a file say against a value that is named like a code. The values of each file are read once.</summary>
internal sealed class OtherListEvidence
{
    private readonly NameVocabulary _names;
    private readonly Lazy<CodeCatalog?> _catalog;
    private readonly ValueEvidence _evidence;
    private readonly ConcurrentDictionary<(SyntaxTree Tree, bool IsWhole), OtherListValues> _ofFiles = new();

    /// <param name="catalog">Whose codes may be written in hexadecimal.</param>
    public OtherListEvidence(NameVocabulary names, Lazy<CodeCatalog?> catalog, ValueEvidence evidence)
    {
        _names = names;
        _catalog = catalog;
        _evidence = evidence;
    }

    /// <summary>The fact that the values in the file that are named like a code are those of another list; null where nothing shows it.</summary>
    /// <param name="reference">The value that is named.</param>
    /// <param name="origin">The symbol that it comes from.</param>
    public CodeFact? Of(in ValueReference reference, in ValueOrigin origin, SemanticModel model, CancellationToken cancellationToken)
    {
        var file = (model.SyntaxTree, IsNamedError(origin));
        if (!_ofFiles.TryGetValue(file, out var values))
        {
            var candidates = Candidates(origin, model.SyntaxTree, cancellationToken);
            values = OtherListValues.Read(model, _catalog.Value, _evidence.IsOtherEnum, span => candidates.Contain(span.Start), cancellationToken);
            _ofFiles.TryAdd(file, values);
        }

        return Find(values, reference, origin);
    }

    /// <summary>The same for one value only: bodies that cannot name it are not read.</summary>
    /// <inheritdoc cref="Of"/>
    public CodeFact? OfOnly(in ValueReference reference, in ValueOrigin origin, SemanticModel model, CancellationToken cancellationToken)
    {
        var candidates = Candidates(origin, model.SyntaxTree, cancellationToken);
        var mentions = new SymbolMentions(origin, model.SyntaxTree, cancellationToken);
        var values = OtherListValues.Read(
            model,
            _catalog.Value,
            _evidence.IsOtherEnum,
            span => candidates.Contain(span.Start) && mentions.MayBeIn(span),
            cancellationToken);
        return Find(values, reference, origin);
    }

    /// <summary>Where the text of a receipt is cut into pieces, or an error is the code of a receipt, no name of a code leads to the values.</summary>
    private CandidateMembers Candidates(in ValueOrigin origin, SyntaxTree tree, CancellationToken cancellationToken) => IsNamedError(origin) || SymbolEvidence.HasReceiptFormat(tree, cancellationToken)
        ? CandidateMembers.All
        : CandidateMembers.In(tree, tree.GetText(cancellationToken).ToString(), _names, CodeParameters.None, cancellationToken);

    private bool IsNamedError(in ValueOrigin origin) =>
        (origin.Key ?? origin.Symbol.Name) is var name && !_names.EndsInCode(name, 0, name.Length) && _names.StrengthOf(name) != NameStrength.None;

    private CodeFact? Find(OtherListValues values, in ValueReference reference, in ValueOrigin origin) =>
        values.Find(origin)
        ?? (values.FindOutsideOfReceipts(origin) is { } fact && !_evidence.IsInReceipt(reference, origin.Symbol) ? fact : null);
}
