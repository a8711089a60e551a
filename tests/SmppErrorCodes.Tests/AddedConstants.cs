using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.Tests;

/// <summary>What the generator adds to a compilation, which is the same each time: its declarations are what a test of a rule needs.</summary>
internal static class AddedConstants
{
    private static readonly ConditionalWeakTable<SyntaxTree, SyntaxTree> Declarations = new();

    /// <summary>The compilation without what is in the bodies of generated methods, and without comments there. The tests of the generator compile all of it.</summary>
    /// <param name="isGenerated">Whether the generator added a file.</param>
    public static Compilation WithDeclarationsAlone(this Compilation compilation, Func<SyntaxTree, bool> isGenerated) =>
        compilation.SyntaxTrees.Where(isGenerated).Aggregate(
            compilation,
            static (changed, tree) => changed.ReplaceSyntaxTree(tree, Declarations.GetValue(tree, DeclarationsOf)));

    private static SyntaxTree DeclarationsOf(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        var bodies = root.DescendantNodes().OfType<MethodDeclarationSyntax>().Select(static method => method.Body).OfType<BlockSyntax>();
        var declarations = root.ReplaceNodes(bodies, static (_, _) => SyntaxFactory.Block(SyntaxFactory.ParseStatement("throw null;")));
        return CSharpSyntaxTree.ParseText(declarations.ToFullString(), ((CSharpParseOptions)tree.Options).WithDocumentationMode(DocumentationMode.None), tree.FilePath);
    }
}
