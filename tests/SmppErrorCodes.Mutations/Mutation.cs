using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.Mutations;

/// <summary>A change of the shipped code that compiles, as Stryker's report has it.</summary>
/// <param name="File">The path, with slashes.</param>
/// <param name="IsStatic">Whether it is evaluated once for the whole process.</param>
internal sealed record Mutation(int Id, string File, int Line, string Mutator, string Replacement, bool IsStatic)
{
    public static IReadOnlyList<Mutation> ReadAll(string report)
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllText(report));
        return
        [
            .. from file in document.RootElement.GetProperty("files").EnumerateObject()
               let root = CSharpSyntaxTree.ParseText(file.Value.GetProperty("source").GetString()!).GetRoot()
               from mutant in file.Value.GetProperty("mutants").EnumerateArray()
               where mutant.GetProperty("status").GetString() is not ("CompileError" or "Ignored")
               orderby int.Parse(mutant.GetProperty("id").GetString()!)
               select Of(file.Name.Replace(Path.DirectorySeparatorChar, '/'), root, mutant),
        ];
    }

    private static Mutation Of(string file, SyntaxNode root, JsonElement mutant)
    {
        var start = mutant.GetProperty("location").GetProperty("start");
        var line = start.GetProperty("line").GetInt32();
        var position = new LinePosition(line - 1, start.GetProperty("column").GetInt32() - 1);
        return new Mutation(
            int.Parse(mutant.GetProperty("id").GetString()!),
            file,
            line,
            mutant.GetProperty("mutatorName").GetString()!,
            mutant.GetProperty("replacement").GetString()!.ReplaceLineEndings(" "),
            root.FindToken(root.SyntaxTree.GetText().Lines.GetPosition(position)).Parent!.AncestorsAndSelf().Any(IsStaticInitializer));
    }

    private static bool IsStaticInitializer(SyntaxNode node) => node switch
    {
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.StaticKeyword),
        PropertyDeclarationSyntax { Initializer: not null } property => property.Modifiers.Any(SyntaxKind.StaticKeyword),
        ConstructorDeclarationSyntax constructor => constructor.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };
}
