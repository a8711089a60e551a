using System;
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
    private readonly AskedCollections _asked;
    private readonly ValueEvidence _evidence;
    private volatile bool _needsDefaultCatalog;

    public CodeDetector(Compilation compilation, SmppErrorCodesOptions options, CatalogSource catalogs, AnnotatedAssemblies annotated)
    {
        Options = options;
        _catalogs = catalogs;
        _configuredCatalog = new Lazy<CodeCatalog?>(() => catalogs.Find(options.Catalog));
        _defaultCatalog = new Lazy<CodeCatalog?>(() => _configuredCatalog.Value ?? catalogs.Find(InjectedTypes.BundledCatalog));
        _configuredSymbols = new Lazy<ConfiguredSymbols>(() => new ConfiguredSymbols(options.Symbols, compilation));
        Names = new NameVocabulary(options);
        var symbols = new SymbolEvidence(Names, _configuredSymbols, annotated);
        var values = new ValueEvidence(Names, symbols, IsCatalog, asked: null);
        _asked = new AskedCollections(compilation, (value, cancellationToken) => values.OfValue(value, flow: null, cancellationToken));
        _evidence = new ValueEvidence(Names, symbols, IsCatalog, _asked);
    }

    public SmppErrorCodesOptions Options { get; }

    /// <summary>The names that are evidence.</summary>
    public NameVocabulary Names { get; }

    /// <summary>The members that the options declare.</summary>
    public ConfiguredSymbols ConfiguredSymbols => _configuredSymbols.Value;

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
        var source = CodeSource.Of(operation);
        return source.Form != CodeForm.None
            && _evidence.OfSource(source.Operation, flow: null, cancellationToken) is { IsCode: true } evidence
            && TryBind(evidence, source, out code);
    }

    /// <summary>Whether the value of <paramref name="operation"/> is a code because it is compared with <paramref name="constant"/>, a constant of a catalog.</summary>
    public bool TryGetComparedCode(IOperation operation, IOperation constant, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        if (CatalogOf(constant) is not { } catalogType)
        {
            return false;
        }

        var source = CodeSource.Of(operation);
        return source.Form != CodeForm.None
            && _evidence.OfSource(source.Operation, flow: null, cancellationToken).Kind == EvidenceKind.None
            && TryBind(CodeEvidence.Compared(catalogType), source, out code);
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
        { Symbol: { } symbol } => TryGetCode(symbol, cancellationToken, out code),
        _ => throw new ArgumentException("The reference has neither an operation nor a symbol.", nameof(reference)),
    };

    /// <summary>Whether nothing adds elements to the collection that a member or a local holds, nor searches it for canonical codes alone.</summary>
    public bool IsCompleteAsWritten(in ValueReference holder, CancellationToken cancellationToken)
    {
        var uses = holder switch
        {
            { Operation: IVariableDeclaratorOperation declarator } => _asked.OfLocal(declarator.Symbol, declarator, cancellationToken),
            { Symbol: { } symbol } => _asked.OfMember(symbol, cancellationToken),
            _ => CollectionEvidence.None,
        };
        return !uses.IsFilled && !uses.Elements.IsCanonical;
    }

    /// <summary>
    /// Whether the name of a local says that its first value is a code. That codes flow in later is not enough:
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
    private bool TryGetCode(ISymbol symbol, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        var form = CodeForms.Of(CodeForms.ValueTypeOf(symbol));
        return form != CodeForm.None
            && _evidence.OfSymbol(symbol, cancellationToken) is { IsCode: true } evidence
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

    /// <summary>The catalog that <paramref name="constant"/> is a constant of.</summary>
    private INamedTypeSymbol? CatalogOf(IOperation constant)
    {
        while (constant is IConversionOperation conversion)
        {
            constant = conversion.Operand;
        }

        return constant is IFieldReferenceOperation { Field: { IsConst: true, ContainingType: { } type } } && IsCatalog(type) && !IsInside(constant, type) ? type : null;
    }

    /// <summary>A catalog's own methods have to name the codes one by one, as <c>Canonical</c> does.</summary>
    private static bool IsInside(IOperation operation, INamedTypeSymbol type)
    {
        for (var symbol = operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart); symbol is not null; symbol = symbol.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(symbol, type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the type is the default catalog, or declares codes of the same meaning.</summary>
    private bool IsCatalog(INamedTypeSymbol type) =>
        InjectedTypes.IsBundledCatalog(type)
        || (Options.Catalog != InjectedTypes.BundledCatalog && SymbolEqualityComparer.Default.Equals(_configuredCatalog.Value?.Type, type))
        || _catalogs.DeclaresMeanings(type);

    private bool TryBind(CodeEvidence evidence, in CodeSource source, out CodeExpression code) =>
        TryBind(evidence, source.Form, source.Operation, source.IsCanonical || IsCanonicalName(source.Operation), out code);

    private bool TryBind(CodeEvidence evidence, CodeForm form, out CodeExpression code) => TryBind(evidence, form, source: null, isCanonical: false, out code);

    private bool TryBind(CodeEvidence evidence, CodeForm form, IOperation? source, bool isCanonical, out CodeExpression code)
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

        code = new CodeExpression(form, evidence.Kind, catalog, Options.ExcludedCodes, source, isCanonical || evidence.IsCanonical);
        return true;
    }

    /// <summary>Whether the name says that the value went through <c>Canonical</c> where it was made.</summary>
    private static bool IsCanonicalName(IOperation source) => source switch
    {
        ILocalReferenceOperation local => NameWords.Contains(local.Local.Name, "Canonical"),
        IParameterReferenceOperation parameter => NameWords.Contains(parameter.Parameter.Name, "Canonical"),
        IMemberReferenceOperation member => NameWords.Contains(member.Member.Name, "Canonical"),
        IInvocationOperation invocation => NameWords.Contains(invocation.TargetMethod.Name, "Canonical"),
        _ => false,
    };
}
