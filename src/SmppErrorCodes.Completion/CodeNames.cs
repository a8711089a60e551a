using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Rules.Texts;
using SmppErrorCodes.CodeFixes.Editing;

namespace SmppErrorCodes.Completion;

/// <summary>How a constant is written at a place of the document, and with it the other constants of its type.</summary>
internal sealed class CodeNames
{
    private readonly string _name;
    private readonly string? _qualifier;

    private CodeNames(string name, string? qualifier, ImmutableArray<TextChange> usings)
    {
        _name = name;
        _qualifier = qualifier;
        Usings = usings;
    }

    /// <summary>The using directives that the names need.</summary>
    public ImmutableArray<TextChange> Usings { get; }

    /// <summary>
    /// Whether the type is written before the constant. The compiler binds one such name for all constants of the type; one that
    /// stands alone means something else where a local has it.
    /// </summary>
    public bool AreQualified => _qualifier is not null;

    /// <summary>The names at a position, as a document has to write them to which nothing has been added yet.</summary>
    public static CodeNames At(FixedDocument document, IFieldSymbol constant, int position)
    {
        var code = document.Code(constant, position);
        return new CodeNames(code.ToString(), QualifierOf(code), document.AddedUsings.OrderBy(static change => change.Span.Start).ToImmutableArray());
    }

    /// <param name="constant">One of the type, if they are qualified; else the one that the names are of.</param>
    public string Of(IFieldSymbol constant) => _qualifier is null ? _name : _qualifier + ConstantName.Escape(constant.Name);

    /// <summary>What stands before the name of the constant: its type with a dot, and a cast if there is one.</summary>
    private static string? QualifierOf(ExpressionSyntax code) => code switch
    {
        MemberAccessExpressionSyntax { Expression: var type, OperatorToken: var dot } => type.ToString() + dot.Text,
        CastExpressionSyntax { Expression: MemberAccessExpressionSyntax access } cast => $"({cast.Type}){QualifierOf(access)}",
        _ => null,
    };
}
