using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
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
    private readonly Lazy<CodeCatalog?> _configuredCatalog;
    private readonly Lazy<CodeCatalog?> _defaultCatalog;
    private readonly Lazy<ConfiguredSymbols> _configuredSymbols;
    private readonly SymbolEvidence _symbols;
    private readonly ElementEvidence _elements;
    private readonly NameVocabulary _vocabulary;
    private readonly ReceiverContext _receiverContext;
    private readonly ConditionalWeakTable<IOperation, Dictionary<ILocalSymbol, Evidence>> _locals = new();

    public CodeExpressionDetector(Compilation compilation, SmppErrorCodesOptions options, CatalogSource catalogs)
    {
        Options = options;
        _catalogs = catalogs;
        _configuredCatalog = new Lazy<CodeCatalog?>(() => catalogs.Find(options.Catalog));
        _defaultCatalog = new Lazy<CodeCatalog?>(() => _configuredCatalog.Value ?? catalogs.Find(InjectedTypes.BundledCatalog));
        _configuredSymbols = new Lazy<ConfiguredSymbols>(() => new ConfiguredSymbols(options.Symbols, compilation));
        _vocabulary = new NameVocabulary(options);
        _symbols = new SymbolEvidence(_vocabulary, _configuredSymbols);
        _elements = new ElementEvidence(this, _symbols);
        _receiverContext = new ReceiverContext(_vocabulary);
    }

    public SmppErrorCodesOptions Options { get; }

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
        var source = SourceOf(operation, out var form, out var isCanonical);
        return form != CodeForm.None
            && EvidenceOfSource(source, flow: null, cancellationToken) is { IsCode: true } evidence
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

        var source = SourceOf(operation, out var form, out var isCanonical);
        return form != CodeForm.None
            && EvidenceOfSource(source, flow: null, cancellationToken).Kind == EvidenceKind.None
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
            && IsNamed(declarator.Symbol, cancellationToken)
            && EvidenceOfLocal(declarator.Symbol, declarator, flow: null, cancellationToken) is { IsCode: true } evidence
            && TryBind(evidence, form, source: null, isCanonical: false, out code);
    }

    /// <summary>Whether what <paramref name="symbol"/> stands for (a member, a parameter, what a method returns) is a code.</summary>
    public bool TryGetCode(ISymbol symbol, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        var form = CodeForms.Of(ValueTypeOf(symbol));
        return form != CodeForm.None
            && EvidenceOfSymbol(symbol, cancellationToken) is { IsCode: true } evidence
            && TryBind(evidence, form, source: null, isCanonical: false, out code);
    }

    /// <summary>Whether the elements of the collection, or the keys of the dictionary, that <paramref name="operation"/> gives are codes.</summary>
    public bool TryGetElementCode(IOperation operation, CancellationToken cancellationToken, out CodeExpression code)
    {
        code = default;
        var form = CodeForms.OfElements(operation.Type);
        return form != CodeForm.None
            && _elements.Of(operation, flow: null, cancellationToken) is { IsCode: true } evidence
            && TryBind(evidence, form, source: null, isCanonical: false, out code);
    }

    /// <summary>Whether the elements of the collection, or the keys of the dictionary, that <paramref name="symbol"/> stands for are codes.</summary>
    public bool TryGetElementCode(ISymbol symbol, out CodeExpression code)
    {
        code = default;
        var form = CodeForms.OfElements(ValueTypeOf(symbol));
        return form != CodeForm.None
            && _elements.Of(symbol) is { IsCode: true } evidence
            && TryBind(evidence, form, source: null, isCanonical: false, out code);
    }

    internal ElementEvidence Elements => _elements;

    /// <summary>The evidence for a local that holds codes, or a key that is one. Its name says nothing of them.</summary>
    internal Evidence EvidenceOfContents(ILocalReferenceOperation local, LocalFlow? flow, CancellationToken cancellationToken) =>
        _symbols.Of(local.Local).CanFlow ? flow?.EvidenceOf(local.Local) ?? FlowInto(local, local.Local, cancellationToken) : Evidence.None;

    /// <summary>The evidence for a value that something takes over.</summary>
    internal Evidence EvidenceOfValue(IOperation value, LocalFlow? flow, CancellationToken cancellationToken)
    {
        if (value.ConstantValue.HasValue || value is IDefaultValueOperation)
        {
            return Evidence.Constant;
        }

        var evidence = EvidenceOfSource(SourceOf(value, out _, out var isCanonical), flow, cancellationToken);
        return isCanonical ? evidence.Canonical() : evidence;
    }

    /// <summary>The evidence for what a symbol stands for, where no expression refers to it.</summary>
    internal Evidence EvidenceOfSymbol(ISymbol symbol, CancellationToken cancellationToken)
    {
        if (symbol is ILocalSymbol)
        {
            return Evidence.None;
        }

        var answer = _symbols.Of(symbol);
        return answer.Evidence.Kind == EvidenceKind.None && answer.IsCodeName && _symbols.IsImportedContext(symbol, cancellationToken) ? Evidence.Named : answer.Evidence;
    }

    /// <summary>The catalog that <paramref name="constant"/> is a constant of.</summary>
    private INamedTypeSymbol? CatalogOf(IOperation constant)
    {
        while (constant is IConversionOperation or IParenthesizedOperation)
        {
            constant = constant is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)constant).Operand;
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

    /// <summary>Looks through to the reference that the value comes from, and notes the form that the value has on the outside.</summary>
    private static IOperation SourceOf(IOperation operation, out CodeForm form, out bool isCanonical)
    {
        form = CodeForm.None;
        isCanonical = false;
        while (true)
        {
            if (form == CodeForm.None)
            {
                form = CodeForms.Of(operation.Type);
            }

            if (LookThrough.Step(operation) is not { } next)
            {
                return operation;
            }

            isCanonical |= operation is IInvocationOperation invocation && LookThrough.IsCanonical(invocation);
            operation = next;
        }
    }

    private Evidence EvidenceOfSource(IOperation source, LocalFlow? flow, CancellationToken cancellationToken)
    {
        switch (source)
        {
            case ILocalReferenceOperation local:
                return EvidenceOfLocal(local.Local, local, flow, cancellationToken);
            case IParameterReferenceOperation parameter:
                return EvidenceOfParameter(parameter, flow, cancellationToken);
            case IArrayElementReferenceOperation element:
                return _elements.Of(element.ArrayReference, flow, cancellationToken);
            case IPropertyReferenceOperation { Instance: { } pair } key when ElementFlow.IsKey(key.Property):
                return EvidenceOfKey(LookThrough.Conversions(pair), flow, cancellationToken);
            case IPropertyReferenceOperation { Instance: { } collection } property when ElementFlow.IsElement(property.Property) && _elements.Of(collection, flow, cancellationToken) is { IsCode: true } ofElements:
                return ofElements;
            case IPropertyReferenceOperation { Property.IsIndexer: true } indexer when KeyOf(indexer.Arguments) is { } key:
                return EvidenceOfElement(indexer.Property, key, indexer.Instance);
            case IMemberReferenceOperation member and (IFieldReferenceOperation or IPropertyReferenceOperation):
                return EvidenceOfMember(member.Member, member.Instance);
            case IInvocationOperation invocation:
                return EvidenceOfMember(invocation.TargetMethod, ReceiverOf(invocation)) is { Kind: not EvidenceKind.None } named ? named : _elements.OfResult(invocation, flow, cancellationToken);
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return Both(conditional.WhenTrue, whenFalse, flow, cancellationToken);
            case ICoalesceOperation coalesce:
                return Both(coalesce.Value, coalesce.WhenNull, flow, cancellationToken);
            case ISwitchExpressionOperation @switch:
                return EvidenceOfArms(@switch, flow, cancellationToken);
            default:
                return Evidence.None;
        }
    }

    /// <summary>The evidence for the key of an element of a dictionary. The element's own name says nothing of it.</summary>
    private Evidence EvidenceOfKey(IOperation pair, LocalFlow? flow, CancellationToken cancellationToken)
    {
        if (pair is ILocalReferenceOperation local)
        {
            return EvidenceOfContents(local, flow, cancellationToken);
        }

        var evidence = EvidenceOfSource(pair, flow, cancellationToken);
        return evidence.Kind == EvidenceKind.Named ? Evidence.None : evidence;
    }

    /// <summary>What the parameter of a lambda says, or else the parameter of the delegate that the lambda becomes, or the collection whose elements it is given.</summary>
    private Evidence EvidenceOfParameter(IParameterReferenceOperation reference, LocalFlow? flow, CancellationToken cancellationToken)
    {
        var evidence = EvidenceOfSymbol(reference.Parameter, cancellationToken);
        if (evidence.Kind != EvidenceKind.None || reference.Parameter is not { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda, Ordinal: var ordinal })
        {
            return evidence;
        }

        IOperation? function = reference.Parent;
        while (function is not null && !(function is IAnonymousFunctionOperation { Symbol: var symbol } && SymbolEqualityComparer.Default.Equals(symbol, lambda)))
        {
            function = function.Parent;
        }

        var converted = function?.Parent;
        if (converted is IDelegateCreationOperation { Type: INamedTypeSymbol { DelegateInvokeMethod: { } invoke } }
            && ordinal < invoke.Parameters.Length
            && _symbols.Of(invoke.Parameters[ordinal]).Evidence is { Kind: EvidenceKind.Declared } declared)
        {
            return declared;
        }

        while (converted is IConversionOperation or IDelegateCreationOperation)
        {
            converted = converted.Parent;
        }

        return converted is IArgumentOperation argument ? _elements.OfLambdaParameter(argument, ordinal, flow, cancellationToken) : Evidence.None;
    }

    private Evidence Both(IOperation left, IOperation right, LocalFlow? flow, CancellationToken cancellationToken)
    {
        var evidence = EvidenceOfValue(left, flow, cancellationToken);
        return evidence.Kind is EvidenceKind.None or EvidenceKind.Excluded
            ? evidence
            : Evidence.Join(evidence, EvidenceOfValue(right, flow, cancellationToken));
    }

    private Evidence EvidenceOfArms(ISwitchExpressionOperation @switch, LocalFlow? flow, CancellationToken cancellationToken)
    {
        var evidence = Evidence.Constant;
        foreach (var arm in @switch.Arms)
        {
            if (LookThrough.Conversions(arm.Value) is IThrowOperation)
            {
                continue;
            }

            evidence = Evidence.Join(evidence, EvidenceOfValue(arm.Value, flow, cancellationToken));
            if (evidence.Kind is EvidenceKind.None or EvidenceKind.Excluded)
            {
                break;
            }
        }

        return evidence;
    }

    /// <param name="operation">Any operation of the body in which the local lives.</param>
    private Evidence EvidenceOfLocal(ILocalSymbol local, IOperation operation, LocalFlow? flow, CancellationToken cancellationToken)
    {
        if (local.IsConst)
        {
            return Evidence.Constant;
        }

        var isNamed = IsNamed(local, cancellationToken);
        if (!isNamed && !_symbols.Of(local).CanFlow)
        {
            return Evidence.None;
        }

        var flowed = flow?.EvidenceOf(local) ?? FlowInto(operation, local, cancellationToken);
        return flowed.IsCode || flowed.Kind == EvidenceKind.Excluded || !isNamed ? flowed : Evidence.Named;
    }

    private bool IsNamed(ILocalSymbol local, CancellationToken cancellationToken) =>
        !local.IsConst
        && _symbols.Of(local) is var answer
        && (answer.Evidence.Kind == EvidenceKind.Named || (answer.IsCodeName && _symbols.IsImportedContext(local, cancellationToken)));

    private Evidence FlowInto(IOperation operation, ILocalSymbol local, CancellationToken cancellationToken)
    {
        var root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        if (!_locals.TryGetValue(root, out var evidence))
        {
            evidence = LocalFlow.Analyze(root, this, cancellationToken);

            // Another thread may have been as fast; its answer is the same.
            evidence = _locals.GetValue(root, _ => evidence);
        }

        return evidence.TryGetValue(local, out var known) ? known : Evidence.None;
    }

    private Evidence EvidenceOfMember(ISymbol member, IOperation? receiver)
    {
        var answer = _symbols.Of(member);
        return answer.IsCodeName && receiver is not null && _receiverContext.HasContextWord(receiver) ? Evidence.Named : answer.Evidence;
    }

    private Evidence EvidenceOfElement(IPropertySymbol indexer, string key, IOperation? receiver)
    {
        var answer = _symbols.Of(indexer);
        if (answer.Evidence.IsCode)
        {
            return answer.Evidence;
        }

        return _vocabulary.StrengthOf(key) switch
        {
            NameStrength.CodeInContext => Evidence.Named,
            NameStrength.Code when receiver is not null && _receiverContext.HasContextWord(receiver) => Evidence.Named,
            _ => Evidence.None,
        };
    }

    private static string? KeyOf(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Length == 1 && arguments[0].Value is { Type.SpecialType: SpecialType.System_String } value
            ? value.ConstantValue.Value as string
            : null;

    private static IOperation? ReceiverOf(IInvocationOperation invocation) =>
        invocation.Instance ?? (invocation.TargetMethod.IsExtensionMethod ? LookThrough.FirstArgument(invocation) : null);

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
