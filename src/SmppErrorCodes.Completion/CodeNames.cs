using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Rules.Texts;
using SmppErrorCodes.CodeFixes.Editing;

namespace SmppErrorCodes.Completion;

/// <summary>How a constant is written at a place of the document, and with it the other constants of its type.</summary>
internal sealed class CodeNames
{
    private readonly ExpressionSyntax _name;
    private readonly ConstantPlace _place;

    private CodeNames(ExpressionSyntax name, ConstantPlace place, ImmutableArray<TextChange> usings)
    {
        _name = name;
        _place = place;
        Usings = usings;
    }

    /// <summary>The using directives that the names need.</summary>
    public ImmutableArray<TextChange> Usings { get; }

    /// <summary>
    /// Whether the type is written before the constant. The compiler binds one such name for all constants of the type; one that
    /// stands alone means something else where a local has it.
    /// </summary>
    public bool AreQualified => _name is MemberAccessExpressionSyntax;

    /// <summary>The names at a place, as a document has to write them to which nothing has been added yet.</summary>
    public static CodeNames At(FixedDocument document, IFieldSymbol constant, ConstantPlace place, CancellationToken cancellationToken)
    {
        var name = BoundName.Of(document, constant, place.Position, cancellationToken);
        return new CodeNames(document.Write(name.Expression, place.Position), place, name.Usings);
    }

    /// <param name="constant">One of the type, if they are qualified; else the one that the names are of.</param>
    public string Of(IFieldSymbol constant) => _place.Write(NameOf(constant), constant).ToString();

    private ExpressionSyntax NameOf(IFieldSymbol constant) =>
        _name is MemberAccessExpressionSyntax access ? access.WithName(SyntaxFactory.IdentifierName(ConstantName.Escape(constant.Name))) : _name;
}
