using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Options;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>Decides what holds an SMPP error code, for the files of a compilation that have the same options. Nothing else knows what a code looks like.</summary>
/// <remarks>
/// The questions come in the order of their price: the type, the name and what is known of the symbol; only then
/// attributes, and last the flow through the locals of a body.
/// </remarks>
internal sealed class CodeExpressionDetector
{
    private readonly CatalogSource _catalogs;
    private readonly AnnotatedAssemblies _annotated;
    private readonly Lazy<CodeCatalog?> _configuredCatalog;
    private readonly Lazy<CodeCatalog?> _defaultCatalog;
    private readonly Lazy<ConfiguredSymbols> _configuredSymbols;
    private readonly OperationEvidence _evidence;

    public CodeExpressionDetector(Compilation compilation, SmppErrorCodesOptions options, CatalogSource catalogs, AnnotatedAssemblies annotated)
    {
        Options = options;
        _catalogs = catalogs;
        _annotated = annotated;
        _configuredCatalog = new Lazy<CodeCatalog?>(() => catalogs.Find(options.Catalog));
        _defaultCatalog = new Lazy<CodeCatalog?>(() => _configuredCatalog.Value ?? catalogs.Find(InjectedTypes.BundledCatalog));
        _configuredSymbols = new Lazy<ConfiguredSymbols>(() => new ConfiguredSymbols(options.Symbols, compilation));
        Names = new NameVocabulary(options);
        _evidence = new OperationEvidence(Names, new SymbolEvidence(Names, _configuredSymbols, annotated));
    }

    public SmppErrorCodesOptions Options { get; }

    /// <summary>The names that are evidence.</summary>
    public NameVocabulary Names { get; }

    /// <summary>Whether something can be a code, or a catalog, although no name says so: by an annotation or by an option.</summary>
    public bool HasDeclarations =>
        !Options.Symbols.IsEmpty || Options.Catalog != InjectedTypes.BundledCatalog || _annotated.Any;

    /// <summary>The members that the options declare.</summary>
    public ConfiguredSymbols ConfiguredSymbols => _configuredSymbols.Value;

    /// <summary>The catalog of codes that are bound to none of their own; null where the compilation has none.</summary>
    public CodeCatalog? DefaultCatalog => _defaultCatalog.Value;

    /// <summary>Whether a code was found that is bound to no catalog of its own.</summary>
    public bool NeedsDefaultCatalog { get; private set; }

    /// <summary>Whether the compilation has the catalog that the options name.</summary>
    public bool HasConfiguredCatalog => _configuredCatalog.Value is not null;

    /// <summary>Whether the value of <paramref name="operation"/> is a code.</summary>
    public bool TryGetCode(IOperation operation, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        var source = OperationEvidence.SourceOf(operation, out var form, out var isCanonical);
        return form != CodeForm.None
            && _evidence.OfSource(source, flow: null, cancellationToken) is { IsCode: true } evidence
            && TryBind(evidence, form, source, isCanonical, out code);
    }

    /// <summary>Whether the value of <paramref name="operation"/> is a code because it is compared with <paramref name="constant"/>, a constant of a catalog.</summary>
    public bool TryGetCode(IOperation operation, IOperation constant, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        if (CatalogOf(constant) is not { } catalogType)
        {
            return false;
        }

        var source = OperationEvidence.SourceOf(operation, out var form, out var isCanonical);
        return form != CodeForm.None
            && _evidence.OfSource(source, flow: null, cancellationToken).Kind == EvidenceKind.None
            && TryBind(Evidence.Compared(catalogType), form, source, isCanonical, out code);
    }

    /// <summary>
    /// Whether the name of a local says that its first value is a code. That codes flow in later is not enough:
    /// <c>var found = 0;</c> is a placeholder.
    /// </summary>
    public bool TryGetCode(IVariableDeclaratorOperation declarator, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        var form = CodeForms.Of(declarator.Symbol.Type);
        return form != CodeForm.None
            && _evidence.OfNamedLocal(declarator.Symbol, declarator, cancellationToken) is { IsCode: true } evidence
            && TryBind(evidence, form, out code);
    }

    /// <summary>Whether what <paramref name="symbol"/> stands for (a member, a parameter, what a method returns) is a code.</summary>
    public bool TryGetCode(ISymbol symbol, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        var form = CodeForms.Of(ValueTypeOf(symbol));
        return form != CodeForm.None
            && _evidence.OfSymbol(symbol, cancellationToken) is { IsCode: true } evidence
            && TryBind(evidence, form, out code);
    }

    /// <summary>Whether the elements of the collection, or the keys of the dictionary, that <paramref name="operation"/> gives are codes.</summary>
    public bool TryGetElementCode(IOperation operation, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        var form = CodeForms.OfElements(operation.Type);
        return form != CodeForm.None
            && _evidence.Elements.Of(operation, flow: null, cancellationToken) is { IsCode: true } evidence
            && TryBind(evidence, form, out code);
    }

    /// <summary>Whether the elements of the collection, or the keys of the dictionary, that <paramref name="symbol"/> stands for are codes.</summary>
    public bool TryGetElementCode(ISymbol symbol, out CodeExpression code)
    {
        code = default;
        var form = CodeForms.OfElements(ValueTypeOf(symbol));
        return form != CodeForm.None
            && _evidence.Elements.Of(symbol) is { IsCode: true } evidence
            && TryBind(evidence, form, out code);
    }

    /// <summary>Whether the key of <paramref name="pair"/>, an element of a dictionary, is a code.</summary>
    public bool TryGetKeyCode(IOperation pair, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        var form = CollectionElement.IsPair(pair.Type) ? CodeForms.Of(((INamedTypeSymbol)pair.Type!).TypeArguments[0]) : CodeForm.None;
        return form != CodeForm.None
            && _evidence.OfKey(LookThrough.Conversions(pair), flow: null, cancellationToken) is { IsCode: true } evidence
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

    /// <summary>A catalog's own methods are those that know the codes one by one, such as <c>Canonical</c>.</summary>
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

    private bool IsCatalog(INamedTypeSymbol type) =>
        InjectedTypes.IsBundledCatalog(type)
        || (Options.Catalog != InjectedTypes.BundledCatalog && SymbolEqualityComparer.Default.Equals(_configuredCatalog.Value?.Type, type))
        || _catalogs.DeclaresMeanings(type);

    private bool TryBind(Evidence evidence, CodeForm form, out CodeExpression code) => TryBind(evidence, form, source: null, isCanonical: false, out code);

    private bool TryBind(Evidence evidence, CodeForm form, IOperation? source, bool isCanonical, out CodeExpression code)
    {
        NeedsDefaultCatalog |= evidence.CatalogType is null;
        var catalog = evidence.CatalogType is { } type ? _catalogs.Get(type) : _defaultCatalog.Value;
        if (catalog is null || catalog.Constants.IsEmpty)
        {
            code = default;
            return false;
        }

        code = new CodeExpression(form, evidence.Kind, catalog, Options.ExcludedCodes, source, isCanonical || evidence.IsCanonical || IsCanonicalName(source));
        return true;
    }

    /// <summary>Whether the name says that the value went through <c>Canonical</c> where it was made.</summary>
    private static bool IsCanonicalName(IOperation? source) => source switch
    {
        ILocalReferenceOperation local => NameWords.Contains(local.Local.Name, "Canonical"),
        IParameterReferenceOperation parameter => NameWords.Contains(parameter.Parameter.Name, "Canonical"),
        IMemberReferenceOperation member => NameWords.Contains(member.Member.Name, "Canonical"),
        IInvocationOperation invocation => NameWords.Contains(invocation.TargetMethod.Name, "Canonical"),
        _ => false,
    };

    /// <summary>The type of the value; of a task, or of whatever an asynchronous method returns in place of one, that of its result.</summary>
    private static ITypeSymbol? ValueTypeOf(ISymbol symbol)
    {
        var type = CodeForms.TypeOf(symbol);
        return type is INamedTypeSymbol { TypeArguments: { Length: 1 } results } task
            && (CodeCalls.IsTask(task) || (symbol is IMethodSymbol { IsAsync: true } && CollectionElement.TypeIn(type) is null))
                ? results[0]
                : type;
    }
}
