using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Operations;
using SmppErrorCodes.Analyzers.Prefilter;
using SmppErrorCodes.CodeFixes.Editing;

namespace SmppErrorCodes.Completion;

/// <summary>The name that means a constant at a place of a file, and the using directives that it needs.</summary>
internal sealed class BoundName
{
    private BoundName(ExpressionSyntax expression, ImmutableArray<TextChange> usings)
    {
        Expression = expression;
        Usings = usings;
    }

    public ExpressionSyntax Expression { get; }

    public ImmutableArray<TextChange> Usings { get; }

    /// <summary>The name as it is at the position.</summary>
    /// <remarks>
    /// To bind it takes most of the time of a list, because the compilation behind a key has bound nothing yet. But what is typed in a
    /// body cannot change what a name means outside of it, so it is bound once for all members of a type.
    /// </remarks>
    /// <param name="document">The document to which nothing has been added yet.</param>
    public static BoundName Of(FixedDocument document, IFieldSymbol constant, int position, CancellationToken cancellationToken)
    {
        if (document.Names.ScopeOf(constant, position) is not { } type || DocumentationCommentId.CreateDeclarationId(constant) is not { } id)
        {
            return Bind(document, constant, position);
        }

        var tree = document.Root.SyntaxTree;
        var (style, lines) = (document.Style, document.Lines);
        var settings = (style.PlacesUsingsInsideNamespace, style.SortsSystemFirst, style.SeparatesUsingGroups, lines.NewLine);
        var bodies = FileBodies.NodesIn(tree, cancellationToken).ToList();
        var names = UneditedBodies<BoundName?>.In(tree, bodies, (CSharpCompilation)document.Model.Compilation, settings, cancellationToken);
        var name = names.GetOrAdd(type.SpanStart, $"{type.SpanStart} {constant.ContainingAssembly.Identity} {id}", Find);
        return name is null || document.Names.IsHidden(name.Expression, position) ? Bind(document, constant, position) : name;

        BoundName? Find() => document.Names.HidesAlias(position) ? null : Bind(document, constant, position);
    }

    private static BoundName Bind(FixedDocument document, IFieldSymbol constant, int position) => new(
        document.Names.NameOf(constant, position),
        document.AddedUsings.OrderBy(static change => change.Span.Start).ToImmutableArray());
}
