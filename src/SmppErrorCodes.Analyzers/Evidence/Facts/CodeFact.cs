using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Evidence.Facts;

/// <summary>One thing that shows that a value is a code of a catalog, or that it is a code of another list.</summary>
/// <remarks>A declared fact decides alone. Of the others, one against a code outweighs a name and its context.</remarks>
internal readonly struct CodeFact
{
    public CodeFact(CodeFactKind kind, ISymbol? symbol = null, string? detail = null)
    {
        Kind = kind;
        Symbol = symbol;
        Detail = detail;
    }

    public CodeFactKind Kind { get; }

    /// <summary>The symbol that the fact is about: the annotated member, the named value, the enum; null where there is none.</summary>
    public ISymbol? Symbol { get; }

    /// <summary>The word, the constant or the context that shows it; null where the kind is all there is to know.</summary>
    public string? Detail { get; }

    /// <summary>Whether the fact shows that the value is not a code of a catalog.</summary>
    public bool IsNegative => Kind >= CodeFactKind.ExcludedByOption;

    /// <summary>The fact in words: <c>NamedInContext: 'errorCode', context 'SmppClient'</c>.</summary>
    public override string ToString() => (Symbol, Detail) switch
    {
        (null, null) => $"{Kind}",
        ({ } symbol, null) => $"{Kind}: '{symbol.Name}'",
        (null, { } detail) => $"{Kind}: {detail}",
        ({ } symbol, { } detail) => $"{Kind}: '{symbol.Name}', {detail}",
    };
}

/// <summary>What kind of thing shows that a value is a code, or that it is not.</summary>
internal enum CodeFactKind
{
    /// <summary>There is no evidence.</summary>
    None,

    /// <summary>The value is a constant, which takes nothing away from what it is combined with.</summary>
    Constant,

    /// <summary>The name is that of a code, and a context word is near it.</summary>
    NamedInContext,

    /// <summary>The value is compared with a constant of a catalog.</summary>
    ComparedWithConstant,

    /// <summary>An attribute, or the option <c>symbols</c>, declares it.</summary>
    Declared,

    /// <summary>The option <c>excluded_symbols</c> declares that it is not a code.</summary>
    ExcludedByOption,

    /// <summary>A word of the name, of the receiver or of the type names another list of codes.</summary>
    OtherListName,

    /// <summary>It is the result of a call, and a word of the call or of its receiver names another list of codes.</summary>
    OtherListCall,

    /// <summary>It is compared with a value that only another list of codes has, or that is spelled as only those are.</summary>
    OtherListValue,

    /// <summary>It becomes the exit code of a process.</summary>
    OtherListDestination,

    /// <summary>It is a member of .NET, of the operating system's errors or of Twilio's REST client, or takes its value from one.</summary>
    OtherOwner,

    /// <summary>It is cast or computed from an enum, or from a number that is not an integer.</summary>
    OtherType,

    /// <summary>It counts.</summary>
    Counter,
}
