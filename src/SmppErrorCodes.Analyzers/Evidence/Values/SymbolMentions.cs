using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Evidence.Declarations;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>Tells by the text of a file in which bodies a symbol can be used. It may let through too much.</summary>
internal sealed class SymbolMentions
{
    private readonly ISymbol _symbol;
    private readonly SyntaxTree _tree;
    private readonly string _text;

    /// <summary>A name without which nothing uses the symbol outside of its declaration; null where there is none.</summary>
    private readonly string? _name;

    public SymbolMentions(in ValueOrigin origin, SyntaxTree tree, CancellationToken cancellationToken)
    {
        _symbol = origin.Symbol;
        _tree = tree;
        _text = tree.GetText(cancellationToken).ToString();

        // Another member of the type may read the same value.
        _name = origin.Key is null ? NameOf(_symbol) : null;
    }

    public bool MayBeIn(TextSpan body) => _name is null || _text.IndexOf(_name, body.Start, body.Length, StringComparison.Ordinal) >= 0 || IsDeclaredAround(body);

    /// <summary>In its own declaration a property is <c>value</c>, and a parameter is used without a call.</summary>
    private bool IsDeclaredAround(TextSpan body)
    {
        foreach (var reference in (_symbol is IParameterSymbol ? _symbol.ContainingSymbol : _symbol).DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree == _tree && (reference.Span.Contains(body) || body.Contains(reference.Span)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What passes an argument names the method; what constructs, deconstructs or indexes names nothing, and a record's property is given its value so.</summary>
    private static string? NameOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction, Name: not "Deconstruct" and var method } } => method,
        IParameterSymbol => null,
        IPropertySymbol { IsIndexer: true } => null,
        IPropertySymbol property when RecordMembers.ParameterOf(property) is not null => null,
        IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.LocalFunction) } => null,
        _ => symbol.Name,
    };
}
