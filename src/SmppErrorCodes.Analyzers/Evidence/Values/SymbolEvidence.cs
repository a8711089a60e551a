using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Evidence.Declarations;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Evidence.Names;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Operations;
using SmppErrorCodes.Analyzers.Prefilter;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>The evidence of declarations and names for symbols.</summary>
internal sealed class SymbolEvidence
{
    private readonly NameVocabulary _vocabulary;
    private readonly NameContext _nameContext;
    private readonly CodeOwners _owners = new();
    private readonly Lazy<DeclaredCodes> _declaredCodes;
    private readonly Lazy<ExcludedSymbols> _excludedSymbols;
    private readonly ConcurrentDictionary<ISymbol, SymbolAnswer> _answers = new(SymbolEqualityComparer.Default);

    public SymbolEvidence(
        NameVocabulary vocabulary,
        Lazy<ConfiguredSymbols> configured,
        Lazy<ExcludedSymbols> excluded,
        AnnotatedAssemblies annotated,
        CatalogNamespaces catalogs)
    {
        _vocabulary = vocabulary;
        _nameContext = new NameContext(vocabulary, catalogs);
        _excludedSymbols = excluded;
        _declaredCodes = new Lazy<DeclaredCodes>(() => new DeclaredCodes(configured.Value, annotated));
    }

    /// <summary>What is known of <paramref name="symbol"/>, wherever it is used.</summary>
    public SymbolAnswer Of(ISymbol symbol)
    {
        symbol = PropertyInAccessor(symbol);

        // A name is read as fast as an answer is found; attributes are not. The names of a tuple's elements are not part of its definition.
        if (!_declaredCodes.Value.Any && _excludedSymbols.Value.IsEmpty || symbol is IFieldSymbol { ContainingType.IsTupleType: true } or ILocalSymbol)
        {
            return Decide(symbol);
        }

        symbol = symbol.OriginalDefinition;
        if (!_answers.TryGetValue(symbol, out var answer))
        {
            answer = Decide(symbol);
            _answers.TryAdd(symbol, answer);
        }

        return answer;
    }

    /// <summary>What is known of the elements of the collection, or the keys of the dictionary, that the symbol stands for.</summary>
    public SymbolAnswer OfElements(ISymbol symbol)
    {
        var answer = Of(symbol);
        if (answer.Evidence.Kind is EvidenceKind.Declared or EvidenceKind.Excluded)
        {
            return answer;
        }

        symbol = PropertyInAccessor(symbol);
        if (symbol is IMethodSymbol or IPropertySymbol && _owners.OwnerAround(symbol) is not CodeOwner.Unknown and var owner && ExcludedMembers.IsSourceOfOtherElements(symbol, owner))
        {
            return new SymbolAnswer(CodeEvidence.Excluded(CodeFactKind.OtherOwner, symbol));
        }

        var strength = StrengthOfCollection(symbol, CodeForms.ValueTypeOf(symbol));
        return strength == NameStrength.None ? default : FromName(symbol, strength);
    }

    /// <summary>Whether a local or a parameter is declared in a file that imports a namespace with a context word, or anything in a file that has the format of a receipt.</summary>
    public bool IsImportedContext(ISymbol symbol, CancellationToken cancellationToken) =>
        (symbol is ILocalSymbol or IParameterSymbol && _nameContext.IsImportedWhereDeclared(symbol, cancellationToken))
        || symbol.DeclaringSyntaxReferences.Any(declaration => HasReceiptFormat(declaration.SyntaxTree, cancellationToken));

    /// <summary>Whether a text in the file has the format of a receipt.</summary>
    public static bool HasReceiptFormat(SyntaxTree tree, CancellationToken cancellationToken) => FileText.Of(tree).HasReceiptFormat(cancellationToken);

    /// <summary>Whether the symbol is a member of .NET.</summary>
    public bool IsOfFramework(ISymbol symbol) => _owners.OwnerAround(symbol) == CodeOwner.Framework;

    /// <summary>Whether something that contains the symbol has a word of receipts.</summary>
    public bool IsInReceipt(ISymbol symbol) => _nameContext.IsInReceipt(symbol);

    /// <summary>The context of a name that is not enough by itself, in the names of the method or type that it is in, and of what contains that.</summary>
    /// <param name="strength">How strong the name is by itself.</param>
    /// <param name="member">What is named.</param>
    public CodeEvidence OfNameIn(ISymbol method, NameStrength strength, ISymbol member)
    {
        if (strength == NameStrength.Error)
        {
            return _vocabulary.HasReceiptWord(method.Name) ? CodeEvidence.Named(member, method.Name)
                : ReceiptAround(method) is { } type ? CodeEvidence.Named(member, type.Name)
                : CodeEvidence.None;
        }

        var around = _vocabulary.HasContextWord(method.Name) ? NearestWord.OfContext(method.Name)
            : method is INamedTypeSymbol && _vocabulary.NamesOtherList(method.Name) ? NearestWord.OfOtherList(method.Name)
            : _nameContext.Around(method);
        return around.OtherList is { } other ? CodeEvidence.Excluded(CodeFactKind.OtherListName, member, $"in '{other}'")
            : around.Context is { } context ? CodeEvidence.Named(member, context)
            : CodeEvidence.None;
    }

    /// <summary>The <c>value</c> of a setter and the <c>field</c> of an accessor are the property's.</summary>
    private static ISymbol PropertyInAccessor(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { IsImplicitlyDeclared: true, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol property } } => property,
        IFieldSymbol { IsImplicitlyDeclared: true, AssociatedSymbol: IPropertySymbol property } => property,
        _ => symbol,
    };

    private SymbolAnswer Decide(ISymbol symbol)
    {
        var mayBeDeclared = symbol is not ILocalSymbol && _declaredCodes.Value.MayHave(symbol);
        if (mayBeDeclared || !_excludedSymbols.Value.IsEmpty)
        {
            foreach (var declared in InheritedMembers.Of(symbol))
            {
                if (_excludedSymbols.Value.Contains(declared))
                {
                    return new SymbolAnswer(CodeEvidence.Excluded(CodeFactKind.ExcludedByOption, symbol));
                }

                if (mayBeDeclared && _declaredCodes.Value.TryFind(declared, out var catalogType))
                {
                    return new SymbolAnswer(CodeEvidence.Declared(symbol, catalogType));
                }
            }
        }

        return FromName(symbol, _vocabulary.StrengthOf(NameOf(symbol), symbol is IMethodSymbol));
    }

    /// <param name="strength">How strong the symbol's name is by itself.</param>
    private SymbolAnswer FromName(ISymbol symbol, NameStrength strength)
    {
        var name = NameOf(symbol);
        if (strength == NameStrength.None && symbol is ILocalSymbol or IParameterSymbol)
        {
            return default;
        }

        // A tuple is the framework's, but its elements are named by whoever uses it.
        if (symbol is not IFieldSymbol { ContainingType.IsTupleType: true }
            && _owners.OwnerAround(symbol) is not CodeOwner.Unknown and var owner)
        {
            return new SymbolAnswer(ExcludedMembers.IsSourceOfOtherCodes(symbol, owner) ? CodeEvidence.Excluded(CodeFactKind.OtherOwner, symbol) : CodeEvidence.None);
        }

        return strength == NameStrength.None ? default
            : strength == NameStrength.Error ? OfError(symbol, name)
            : _vocabulary.IsOfOtherList(name, symbol is IMethodSymbol) ? new SymbolAnswer(CodeEvidence.Excluded(CodeFactKind.OtherListName, symbol))
            : OfCodeName(symbol, name, strength);
    }

    /// <summary>An error that belongs to a receipt: <c>class DlrMessage { string Err; }</c>.</summary>
    private SymbolAnswer OfError(ISymbol symbol, string name) =>
        symbol is not (IFieldSymbol or IPropertySymbol) || _vocabulary.IsOfOtherList(name) ? default
        : ReceiptAround(symbol) is { } type ? new SymbolAnswer(CodeEvidence.Named(symbol, type.Name))
        : new SymbolAnswer(CodeEvidence.None, NameStrength.Error);

    private SymbolAnswer OfCodeName(ISymbol symbol, string name, NameStrength strength)
    {
        if (strength == NameStrength.CodeInContext && _vocabulary.HasContextWord(name))
        {
            return new SymbolAnswer(CodeEvidence.Named(symbol));
        }

        var around = _nameContext.Around(symbol);
        return around.OtherList is { } other ? new SymbolAnswer(CodeEvidence.Excluded(CodeFactKind.OtherListName, symbol, $"in '{other}'"), NameStrength.Code)
            : around.Context is { } context ? new SymbolAnswer(CodeEvidence.Named(symbol, context), NameStrength.Code)
            : strength == NameStrength.CodeInContext ? new SymbolAnswer(CodeEvidence.Named(symbol))
            : new SymbolAnswer(CodeEvidence.None, NameStrength.Code);
    }

    private INamedTypeSymbol? ReceiptAround(ISymbol member)
    {
        for (var type = member.ContainingType; type is not null; type = type.ContainingType)
        {
            if (_vocabulary.HasReceiptWord(type.Name))
            {
                return type;
            }
        }

        return null;
    }

    private NameStrength StrengthOfCollection(ISymbol symbol, ITypeSymbol? type)
    {
        var name = NameOf(symbol);
        var ofElements = _vocabulary.StrengthOfElements(name, symbol is IMethodSymbol);
        if (CollectionElement.ValueTypeIn(type) is not { } valueType)
        {
            return ofElements;
        }

        var ofKeys = _vocabulary.StrengthOfKeys(name);
        if (ofKeys != NameStrength.None)
        {
            return ofKeys;
        }

        // A plural may mean the values as well, but hardly texts behind numbers: those are descriptions.
        return CodeForms.Of(valueType) == CodeForm.None || (CodeForms.Of(valueType) == CodeForm.Text && CodeForms.OfElements(type) == CodeForm.Number)
            ? ofElements
            : NameStrength.None;
    }

    private static string NameOf(ISymbol symbol)
    {
        const string AsyncSuffix = "Async";
        return symbol is IMethodSymbol { Name: var name } && name.EndsWith(AsyncSuffix, StringComparison.Ordinal)
            ? name.Substring(0, name.Length - AsyncSuffix.Length)
            : symbol.Name;
    }
}

/// <summary>What is known of a symbol wherever it is used.</summary>
internal readonly struct SymbolAnswer
{
    public SymbolAnswer(CodeEvidence evidence, NameStrength name = NameStrength.None)
    {
        Evidence = evidence;
        Name = name;
    }

    public CodeEvidence Evidence { get; }

    /// <summary>The evidence of the name by itself; what stands before the dot, or what a file imports, may add to it.</summary>
    public NameStrength Name { get; }
}
