using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>A file or a namespace declaration as a place for using directives.</summary>
internal sealed class UsingScope
{
    public UsingScope(CompilationUnitSyntax unit)
    {
        Node = unit;
        Usings = unit.Usings;
        HasExterns = unit.Externs.Count > 0;
        FirstMember = unit.Members.Count > 0 ? unit.Members[0] : null;
    }

    public UsingScope(BaseNamespaceDeclarationSyntax @namespace)
    {
        Node = @namespace;
        Usings = @namespace.Usings;
        HasExterns = @namespace.Externs.Count > 0;
        FirstMember = @namespace.Members.Count > 0 ? @namespace.Members[0] : null;
    }

    public SyntaxNode Node { get; }

    public SyntaxList<UsingDirectiveSyntax> Usings { get; }

    public bool HasExterns { get; }

    public MemberDeclarationSyntax? FirstMember { get; }

    /// <summary>A position at which the names of the scope are looked up.</summary>
    public int LookupPosition => (FirstMember ?? Node).SpanStart;

    /// <summary>A position at which a name means what it does in a directive of the scope.</summary>
    public int UsingPosition => Usings.Count > 0 && Usings[0].Name is { } name ? name.SpanStart : LookupPosition;

    /// <summary>The token behind which the first directive of a namespace stands.</summary>
    public SyntaxToken Opening => Node switch
    {
        NamespaceDeclarationSyntax block => block.OpenBraceToken,
        FileScopedNamespaceDeclarationSyntax fileScoped => fileScoped.SemicolonToken,
        _ => default,
    };
}
