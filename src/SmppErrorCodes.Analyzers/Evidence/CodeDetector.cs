using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Evidence.Declarations;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Evidence.Flow;
using SmppErrorCodes.Analyzers.Evidence.Values;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Operations;
using SmppErrorCodes.Analyzers.Options;
using SmppErrorCodes.Analyzers.Prefilter;

namespace SmppErrorCodes.Analyzers.Evidence;

/// <summary>Decides whether a value is an SMPP error code, for the files of a compilation that have the same options.</summary>
/// <remarks>
/// The questions come in the order of their price: the type, the name and what is known of the symbol; only then
/// attributes, and last the flow through the locals of a body.
/// </remarks>
internal sealed class CodeDetector
{
    private readonly CatalogSource _catalogs;
    private readonly Lazy<CodeCatalog?> _configuredCatalog;
    private readonly Lazy<CodeCatalog?> _defaultCatalog;
    private readonly Lazy<ConfiguredSymbols> _configuredSymbols;
    private readonly Lazy<ExcludedSymbols> _excludedSymbols;
    private readonly ComparedCatalogs _comparedCatalogs;
    private readonly AskedCollections _asked;
    private readonly ValueEvidence _evidence;
    private volatile bool _needsDefaultCatalog;

    public CodeDetector(Compilation compilation, SmppErrorCodesOptions options, CatalogSource catalogs, AnnotatedAssemblies annotated)
    {
        Options = options;
        _catalogs = catalogs;
        _comparedCatalogs = new ComparedCatalogs(catalogs, IsCatalog);
        _configuredCatalog = new Lazy<CodeCatalog?>(() => catalogs.Find(options.Catalog));
        _defaultCatalog = new Lazy<CodeCatalog?>(() => _configuredCatalog.Value ?? catalogs.Find(InjectedTypes.BundledCatalog));
        _configuredSymbols = new Lazy<ConfiguredSymbols>(() => new ConfiguredSymbols(options.Symbols, compilation));
        _excludedSymbols = new Lazy<ExcludedSymbols>(() => new ExcludedSymbols(options.ExcludedSymbols, compilation));
        Names = NameVocabulary.Of(options);
        var configured = options.Catalog == InjectedTypes.BundledCatalog ? null : _configuredCatalog;
        var catalogNamespaces = new CatalogNamespaces(compilation, configured, _configuredSymbols, annotated);
        var symbols = new SymbolEvidence(Names, _configuredSymbols, _excludedSymbols, annotated, catalogNamespaces);

        // Each of them knows what those before it find.
        var values = new ValueEvidence(compilation, Names, symbols, IsCatalog);
        var given = new GivenTexts(compilation, (value, cancellationToken) => values.OfValue(value, flow: null, cancellationToken));
        var written = new ValueEvidence(compilation, Names, symbols, IsCatalog, given);
        _asked = new AskedCollections(compilation, (value, cancellationToken) => written.OfValue(value, flow: null, cancellationToken));
        _evidence = new ValueEvidence(compilation, Names, symbols, IsCatalog, given, _asked);
        OtherLists = new OtherListEvidence(Names, _defaultCatalog, _evidence);
    }

    public SmppErrorCodesOptions Options { get; }

    /// <summary>The names that are evidence.</summary>
    public NameVocabulary Names { get; }

    /// <summary>The evidence in a file against a value that is named like a code.</summary>
    public OtherListEvidence OtherLists { get; }

    /// <summary>The members that the options declare.</summary>
    public ConfiguredSymbols ConfiguredSymbols => _configuredSymbols.Value;

    /// <summary>What the options declare to be no codes.</summary>
    public ExcludedSymbols ExcludedSymbols => _excludedSymbols.Value;

    /// <summary>The default catalog, if it has the codes of the bundled one: that itself, or one that extends it.</summary>
    public CodeCatalog? CatalogWithBundledCodes => DefaultCatalog is { } catalog
        && (InjectedTypes.IsBundledCatalog(catalog.Type) || (_catalogs.Find(InjectedTypes.BundledCatalog) is { } bundled && _catalogs.Includes(catalog.Type, bundled.Type)))
            ? catalog
            : null;

    /// <summary>The catalog of codes that are bound to none of their own; null where the compilation has none.</summary>
    public CodeCatalog? DefaultCatalog => _defaultCatalog.Value;

    /// <summary>Whether a code was found that is bound to no catalog of its own. Read it when all members have been analyzed.</summary>
    public bool NeedsDefaultCatalog => _needsDefaultCatalog;

    /// <summary>Whether the compilation has the catalog that the options name.</summary>
    public bool HasConfiguredCatalog => _configuredCatalog.Value is not null;

    /// <summary>Whether the value of <paramref name="operation"/> is a code.</summary>
    public bool TryGetCode(IOperation operation, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        var source = _evidence.SourceOf(operation, cancellationToken);
        return source.Form != CodeForm.None
            && _evidence.OfSource(source.Operation, flow: null, cancellationToken) is { IsCode: true } evidence
            && !IsNamedBox(source, evidence)
            && TryBind(evidence, source, out code);
    }

    /// <summary>Whether nothing but the name of a local shows what is in the object that it holds. An object has no name of a code.</summary>
    private static bool IsNamedBox(in CodeSource source, in CodeEvidence evidence) =>
        source is { BoxedType: not null, Operation: ILocalReferenceOperation { Local: var local } }
        && evidence.Kind == EvidenceKind.Named
        && SymbolEqualityComparer.Default.Equals(evidence.Fact.Symbol, local);

    /// <summary>Whether the value of <paramref name="operation"/> is a code because one of the <paramref name="constants"/> that it is compared with is that of a catalog.</summary>
    public bool TryGetComparedCode(IOperation operation, ImmutableArray<IOperation> constants, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        if (CatalogOf(constants) is not { } catalogType)
        {
            return false;
        }

        var source = _evidence.SourceOf(operation, cancellationToken);
        return source.Form != CodeForm.None
            && _evidence.OfSource(source.Operation, flow: null, cancellationToken) is { Kind: EvidenceKind.None } or { Fact.Kind: CodeFactKind.OtherListName or CodeFactKind.OtherListCall }
            && TryBind(CodeEvidence.Compared(catalogType), source, out code);
    }

    /// <summary>Whether one of the <paramref name="constants"/> that a value is compared with is that of a catalog that extends the default one, to which its name binds it.</summary>
    /// <param name="named">The code that the value is by its name.</param>
    public bool TryGetExtendedCode(in CodeExpression named, IOperation operation, ImmutableArray<IOperation> constants, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        return CatalogOf(constants) is { } catalogType
            && _catalogs.Get(catalogType).Extends(named.Catalog.Type)
            && TryBind(CodeEvidence.Compared(catalogType), _evidence.SourceOf(operation, cancellationToken), out code);
    }

    /// <summary>Whether a part of a value is a code, or what a symbol stands for.</summary>
    public bool TryGetCode(in ValueReference reference, CancellationToken cancellationToken, out CodeExpression code) => reference switch
    {
        { Kind: ValueReferenceKind.Element, Operation: IVariableDeclaratorOperation declarator } => TryGetElementCode(declarator, cancellationToken, out code),
        { Kind: ValueReferenceKind.Element, Operation: { } collection } => TryGetElementCode(collection, cancellationToken, out code),
        { Kind: ValueReferenceKind.Element, Symbol: { } collection } => TryGetElementCode(collection, cancellationToken, out code),
        { Kind: ValueReferenceKind.Key, Operation: { } pair } => TryGetKeyCode(pair, cancellationToken, out code),
        { Operation: IVariableDeclaratorOperation declarator } => TryGetInitializedCode(declarator, cancellationToken, out code),
        { Operation: { } value } => TryGetCode(value, cancellationToken, out code),
        { Symbol: { } symbol } => TryGetCode(reference, symbol, cancellationToken, out code),
        _ => throw new ArgumentException("The reference has neither an operation nor a symbol.", nameof(reference)),
    };

    /// <summary>What is known of a part of a value, or of what a symbol stands for, and the fact that decides it.</summary>
    public CodeEvidence EvidenceOf(in ValueReference reference, CancellationToken cancellationToken) => _evidence.Of(reference, cancellationToken);

    /// <summary>What is done with the collection that a member or a local holds, as far as the type or the body around it tells.</summary>
    public CollectionEvidence UsesOf(in ValueReference holder, CancellationToken cancellationToken) => holder switch
    {
        { Operation: IVariableDeclaratorOperation declarator } => _asked.OfLocal(declarator.Symbol, declarator, cancellationToken),
        { Symbol: { } symbol } => _asked.OfMember(symbol, cancellationToken),
        _ => CollectionEvidence.None,
    };

    /// <inheritdoc cref="AskedCollections.WrittenIn"/>
    public ImmutableArray<WrittenCollection> CollectionsIn(INamedTypeSymbol type, CancellationToken cancellationToken) => _asked.WrittenIn(type, cancellationToken);

    /// <inheritdoc cref="AskedCollections.SearchesAnywhere"/>
    public ImmutableArray<IOperation> SearchesAnywhere(ISymbol member, CancellationToken cancellationToken) => _asked.SearchesAnywhere(member, cancellationToken);

    /// <inheritdoc cref="AskedCollections.HasOtherUsesAnywhere"/>
    public bool HasOtherUsesAnywhere(ISymbol member, CancellationToken cancellationToken) => _asked.HasOtherUsesAnywhere(member, cancellationToken);

    /// <summary>
    /// Whether the name of a local shows that its first value is a code. That codes flow in later is not enough:
    /// <c>var found = 0;</c> is a placeholder.
    /// </summary>
    private bool TryGetInitializedCode(IVariableDeclaratorOperation declarator, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        var form = CodeForms.Of(declarator.Symbol.Type);
        return form != CodeForm.None
            && _evidence.OfNamedLocal(declarator.Symbol, declarator, cancellationToken) is { IsCode: true } evidence
            && TryBind(evidence, form, out code);
    }

    /// <summary>Whether what <paramref name="symbol"/> stands for (a member, a parameter, what a method returns) is a code.</summary>
    private bool TryGetCode(in ValueReference reference, ISymbol symbol, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        var form = CodeForms.Of(CodeForms.ValueTypeOf(symbol));
        return form != CodeForm.None
            && _evidence.Of(reference, cancellationToken) is { IsCode: true } evidence
            && TryBind(evidence, form, out code);
    }

    private bool TryGetElementCode(IOperation operation, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        var form = CodeForms.OfElements(operation.Type);
        return form != CodeForm.None
            && _evidence.OfElements(operation, flow: null, cancellationToken) is { IsCode: true } evidence
            && TryBind(evidence, form, out code);
    }

    private bool TryGetElementCode(IVariableDeclaratorOperation declarator, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        var form = CodeForms.OfElements(declarator.Symbol.Type);
        return form != CodeForm.None
            && _evidence.OfLocalElements(declarator.Symbol, declarator, cancellationToken) is { IsCode: true } evidence
            && TryBind(evidence, form, out code);
    }

    private bool TryGetElementCode(ISymbol symbol, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        var form = CodeForms.OfElements(CodeForms.ValueTypeOf(symbol));
        return form != CodeForm.None
            && _evidence.OfElements(symbol, cancellationToken) is { IsCode: true } evidence
            && TryBind(evidence, form, out code);
    }

    private bool TryGetKeyCode(IOperation pair, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        var form = CollectionElement.IsPair(pair.Type) ? CodeForms.Of(((INamedTypeSymbol)pair.Type!).TypeArguments[0]) : CodeForm.None;
        return form != CodeForm.None
            && _evidence.OfKey(PassedValue.BelowConversions(pair), flow: null, cancellationToken) is { IsCode: true } evidence
            && TryBind(evidence, form, out code);
    }

    /// <summary>The catalog that one of the <paramref name="constants"/> is of, or the default one that extends it.</summary>
    private INamedTypeSymbol? CatalogOf(ImmutableArray<IOperation> constants) =>
        _comparedCatalogs.Of(constants) is { } found ? IsOfConfiguredCatalog(found) ? _configuredCatalog.Value!.Type : found : null;

    /// <summary>Whether the type is the default catalog or one that it extends, or is marked as a catalog itself.</summary>
    private bool IsCatalog(INamedTypeSymbol type) => InjectedTypes.IsBundledCatalog(type) || IsOfConfiguredCatalog(type) || _catalogs.IsDeclared(type);

    private bool IsOfConfiguredCatalog(INamedTypeSymbol type) =>
        Options.Catalog != InjectedTypes.BundledCatalog && _configuredCatalog.Value is { } catalog && _catalogs.Includes(catalog.Type, type);

    private bool TryBind(CodeEvidence evidence, in CodeSource source, out CodeExpression code) =>
        TryBind(source.PassOn(evidence), source.Form, source.Operation, source.BoxedType, out code);

    private bool TryBind(CodeEvidence evidence, CodeForm form, out CodeExpression code) => TryBind(evidence, form, source: null, boxedType: null, out code);

    private bool TryBind(CodeEvidence evidence, CodeForm form, IOperation? source, ITypeSymbol? boxedType, out CodeExpression code)
    {
        if (evidence.CatalogType is null)
        {
            _needsDefaultCatalog = true;
        }

        var catalog = evidence.CatalogType is { } type ? _catalogs.Get(type) : _defaultCatalog.Value;
        if (catalog is null || catalog.Constants.IsEmpty)
        {
            code = default;
            return false;
        }

        code = new CodeExpression(form, evidence, catalog, Options.ExcludedCodes, source, boxedType, CanonicalIn(catalog, evidence, source));
        return true;
    }

    /// <summary>The catalog whose synonyms <c>Canonical</c> has replaced: that of a base knows nothing of the codes that are added to it.</summary>
    private CodeCatalog? CanonicalIn(CodeCatalog catalog, CodeEvidence evidence, IOperation? source) =>
        evidence.CanonicalBy is { } type && catalog.Extends(type) && !IsCanonicalName(source) ? _catalogs.Get(type)
        : evidence.CanonicalBy is not null || IsCanonicalName(source) ? catalog
        : null;

    /// <summary>Whether the name shows that the value went through <c>Canonical</c> where it was made.</summary>
    private static bool IsCanonicalName(IOperation? source) => source switch
    {
        ILocalReferenceOperation local => NameWords.Contains(local.Local.Name, "Canonical"),
        IParameterReferenceOperation parameter => NameWords.Contains(parameter.Parameter.Name, "Canonical"),
        IMemberReferenceOperation member => NameWords.Contains(member.Member.Name, "Canonical"),
        IInvocationOperation invocation => NameWords.Contains(invocation.TargetMethod.Name, "Canonical"),
        _ => false,
    };
}
