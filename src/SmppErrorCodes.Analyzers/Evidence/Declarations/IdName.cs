using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Evidence.Declarations;

/// <summary>One of the names in a documentation ID: <c>Reply</c>, <c>Box`1</c>, or <c>Box&lt;T></c> where it is written as in C#.</summary>
internal readonly struct IdName
{
    private static readonly char[] Arities = { '`', '<', '{' };

    private readonly int? _arity;

    private IdName(string text)
    {
        Text = text;
        var end = text.IndexOfAny(Arities);
        Name = end < 0 ? text : text.Substring(0, end);
        _arity = end < 0 || text[end] == '`' ? null : text.Count(static character => character == ',') + 1;
    }

    /// <summary>The name as it is written.</summary>
    public string Text { get; }

    /// <summary>The name without type parameters.</summary>
    public string Name { get; }

    /// <summary>The names in what stands behind the prefix of an ID, without parameters.</summary>
    public static IdName[] AllIn(string id)
    {
        var names = new List<IdName>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= id.Length; i++)
        {
            var character = i == id.Length ? '(' : id[i];
            if (character is '<' or '{')
            {
                depth++;
            }
            else if (character is '>' or '}')
            {
                depth--;
            }
            else if ((depth <= 0 || i == id.Length) && character is '.' or '(' or '~')
            {
                names.Add(new IdName(id.Substring(start, i - start)));
                start = i + 1;
                if (character != '.')
                {
                    break;
                }
            }
        }

        return names.ToArray();
    }

    /// <summary>Whether it is the name that the symbol has in an ID.</summary>
    public bool IsIdOf(ISymbol symbol) => symbol.MetadataName == Text;

    /// <summary>Whether it is the name that the symbol has in C#.</summary>
    public bool IsNameOf(ISymbol symbol) => string.Equals(symbol.Name, Name, StringComparison.Ordinal) && (_arity is not { } arity || symbol is INamedTypeSymbol type && type.Arity == arity);
}
