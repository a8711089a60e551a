using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>What names the origin of a value in the next compilation too.</summary>
internal readonly struct OriginId
{
    private const int NotAParameter = -1;

    /// <summary>The documentation ID of the member, or of the one that has the parameter.</summary>
    private readonly string _id;
    private readonly int _ordinal;
    private readonly bool _isCollection;
    private readonly string? _key;
    private readonly string? _position;

    private OriginId(string id, int ordinal, in ValueOrigin origin)
    {
        _id = id;
        _ordinal = ordinal;
        _isCollection = origin.IsCollection;
        _key = origin.Key;
        _position = origin.Position;
    }

    /// <summary>The ID of the origin; null for a symbol that no other body can name.</summary>
    public static OriginId? Of(in ValueOrigin origin)
    {
        var (declared, ordinal) = origin.Symbol is IParameterSymbol parameter ? (parameter.ContainingSymbol, parameter.Ordinal) : (origin.Symbol, NotAParameter);
        return declared is IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: not (MethodKind.LocalFunction or MethodKind.AnonymousFunction) }
            && DocumentationCommentId.CreateDeclarationId(declared) is { } id
                ? new OriginId(id, ordinal, origin)
                : null;
    }

    /// <summary>The origins in a compilation that have the ID; more than one only in code with errors.</summary>
    public IEnumerable<ValueOrigin> FindIn(Compilation compilation)
    {
        foreach (var declared in DocumentationCommentId.GetSymbolsForDeclarationId(_id, compilation))
        {
            if (SymbolIn(declared) is { } symbol)
            {
                yield return new ValueOrigin(symbol, _isCollection, _key, _position);
            }
        }
    }

    public override string ToString() => $"{_id} {_ordinal} {_isCollection} {_key} {_position}";

    private ISymbol? SymbolIn(ISymbol declared)
    {
        if (_ordinal == NotAParameter)
        {
            return declared;
        }

        var parameters = declared switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol indexer => indexer.Parameters,
            _ => ImmutableArray<IParameterSymbol>.Empty,
        };
        return _ordinal < parameters.Length ? parameters[_ordinal] : null;
    }
}
