using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;
using SmppErrorCodes.Analyzers.Prefilter;

namespace SmppErrorCodes.Analyzers.Evidence.Flow;

/// <summary>
/// What is known of collections from the values that they are searched for: those of a member in the type that declares it, those of
/// a local in its body.
/// </summary>
/// <remarks>
/// Whether a value is a code does not depend on other collections that are searched, so that no two collections wait for each
/// other. What was found is kept as long as the compilation.
/// </remarks>
internal sealed class AskedCollections
{
    private readonly Compilation _compilation;
    private readonly Func<IOperation, CancellationToken, CodeEvidence> _evidenceOf;
    private readonly ConcurrentDictionary<INamedTypeSymbol, TypeMentions> _mentions = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, CollectionEvidence> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<WrittenCollection>> _written = new(SymbolEqualityComparer.Default);
    private readonly ConditionalWeakTable<ILocalSymbol, CollectionEvidence> _locals = new();
    private readonly ConditionalWeakTable<IOperation, ILookup<ISymbol, IOperation>> _references = new();
    private readonly FurtherUses _furtherUses;

    /// <param name="evidenceOf">The evidence for a value that a collection is searched for.</param>
    public AskedCollections(Compilation compilation, Func<IOperation, CancellationToken, CodeEvidence> evidenceOf)
    {
        _compilation = compilation;
        _evidenceOf = evidenceOf;
        _furtherUses = new FurtherUses(compilation, evidenceOf);
    }

    /// <summary>What the type that declares a field or a property does with the collection in it.</summary>
    public CollectionEvidence OfMember(ISymbol member, CancellationToken cancellationToken)
    {
        member = member.OriginalDefinition;
        if (member is not (IFieldSymbol or IPropertySymbol) || member.ContainingType is not { } type || !SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _compilation.Assembly))
        {
            return CollectionEvidence.None;
        }

        if (!_members.TryGetValue(member, out var evidence))
        {
            evidence = Find(member, type, cancellationToken);
            _members.TryAdd(member, evidence);
        }

        return evidence;
    }

    /// <summary>What the body of a local does with the collection in it.</summary>
    /// <param name="operation">Any operation of the body.</param>
    public CollectionEvidence OfLocal(ILocalSymbol local, IOperation operation, CancellationToken cancellationToken)
    {
        if (!_locals.TryGetValue(local, out var evidence))
        {
            var found = new CollectionEvidence.Builder();
            var references = ReferencesIn(OperationRoot.Of(operation))[local];
            foreach (var reference in references)
            {
                Add(found, reference, canConfirm: true, cancellationToken);
            }

            AddFurtherUses(found, references, cancellationToken);
            evidence = _locals.GetValue(local, _ => found.ToEvidence());
        }

        return evidence;
    }

    /// <summary>The collections that can hold codes and are written out where the type declares its fields and properties.</summary>
    public ImmutableArray<WrittenCollection> WrittenIn(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (!_written.TryGetValue(type, out var written))
        {
            written = ImmutableArray.CreateRange(DeclaredCollections.In(type, _compilation, static member => CodeForms.OfElements(member) != CodeForm.None, cancellationToken));
            _written.TryAdd(type, written);
        }

        return written;
    }

    /// <summary>Whether one of the types that can reach a field or a property uses the collection in it for more than look-ups.</summary>
    public bool HasOtherUsesAnywhere(ISymbol member, CancellationToken cancellationToken) =>
        ReferencesAnywhere(member, cancellationToken).Any(static found => found.Reference is null || CollectionUse.Of(found.Reference).Any(static use => use.Kind == CollectionUseKind.Whole));

    /// <summary>The values that the types which can reach a field or a property search the collection in it for.</summary>
    public ImmutableArray<IOperation> SearchesAnywhere(ISymbol member, CancellationToken cancellationToken) => ImmutableArray.CreateRange(
        ReferencesAnywhere(member, cancellationToken)
            .SelectMany(static found => found.Reference is null ? Enumerable.Empty<CollectionUse>() : CollectionUse.Of(found.Reference))
            .Where(static use => use.Kind == CollectionUseKind.Asked)
            .Select(static use => use.Value)
            .OfType<IOperation>());

    private IEnumerable<(ExpressionSyntax Mention, IOperation? Reference)> ReferencesAnywhere(ISymbol member, CancellationToken cancellationToken) =>
        ReferencesTo(member.OriginalDefinition, NameMentions.In(_compilation, member.Name, cancellationToken).Select(TypeMentions.ReferenceWith), cancellationToken);

    private CollectionEvidence Find(ISymbol member, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (!_mentions.TryGetValue(type, out var mentions))
        {
            mentions = TypeMentions.In(type, cancellationToken);
            _mentions.TryAdd(type, mentions);
        }

        var found = new CollectionEvidence.Builder();
        var part = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken).FirstAncestorOrSelf<TypeDeclarationSyntax>();
        var references = new List<IOperation>();
        foreach (var (mention, reference) in ReferencesTo(member, mentions.Of(member), cancellationToken))
        {
            if (reference is null)
            {
                found.AddUnknown();
            }
            else
            {
                references.Add(reference);

                // Other parts of the type may be in files that are not looked at for codes.
                Add(found, reference, canConfirm: part is not null && part.SyntaxTree == mention.SyntaxTree && part.Span.Contains(mention.Span), cancellationToken);
            }
        }

        AddFurtherUses(found, references, cancellationToken);
        return found.ToEvidence();
    }

    private void AddFurtherUses(CollectionEvidence.Builder found, IEnumerable<IOperation> references, CancellationToken cancellationToken)
    {
        if (found.IsOfCodes && _furtherUses.AreForOther(references, cancellationToken))
        {
            found.AddOtherMeaning();
        }
    }

    /// <summary>The mentions that are of the member, with the operation that each is; without one where the compiler has none, as for a property pattern.</summary>
    private IEnumerable<(ExpressionSyntax Mention, IOperation? Reference)> ReferencesTo(ISymbol member, IEnumerable<ExpressionSyntax> mentions, CancellationToken cancellationToken)
    {
        SemanticModel? model = null;
        foreach (var mention in mentions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (model?.SyntaxTree != mention.SyntaxTree)
            {
                model = _compilation.GetSemanticModel(mention.SyntaxTree);
            }

            if (model.GetOperation(mention, cancellationToken) is IMemberReferenceOperation reference)
            {
                if (SymbolEqualityComparer.Default.Equals(reference.Member.OriginalDefinition, member))
                {
                    yield return (mention, reference);
                }
            }
            else if (SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(mention, cancellationToken).Symbol?.OriginalDefinition, member))
            {
                yield return (mention, null);
            }
        }
    }

    private void Add(CollectionEvidence.Builder found, IOperation reference, bool canConfirm, CancellationToken cancellationToken)
    {
        foreach (var use in CollectionUse.Of(reference))
        {
            found.Add(use, use.Value is { } value ? _evidenceOf(value, cancellationToken) : CodeEvidence.Constant, canConfirm);
        }
    }

    /// <summary>The references to all locals of a body that are collections which can hold codes.</summary>
    private ILookup<ISymbol, IOperation> ReferencesIn(IOperation root)
    {
        if (!_references.TryGetValue(root, out var references))
        {
            var found = root.DescendantsAndSelf()
                .OfType<ILocalReferenceOperation>()
                .Where(static reference => CodeForms.OfElements(reference.Local.Type) != CodeForm.None)
                .ToLookup<ILocalReferenceOperation, ISymbol, IOperation>(static reference => reference.Local, static reference => reference, SymbolEqualityComparer.Default);
            references = _references.GetValue(root, _ => found);
        }

        return references;
    }
}
