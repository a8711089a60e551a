using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Operations;
using SmppErrorCodes.Analyzers.Repairs;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>The symbol whose values look like codes, and what a fix can do to declare it.</summary>
internal sealed class SuspectedSymbol
{
    private SuspectedSymbol(ISymbol symbol, string? id, Document? document, SyntaxNode? annotated)
    {
        Symbol = symbol;
        Id = id;
        Document = document;
        Annotated = annotated;
    }

    public ISymbol Symbol { get; }

    /// <summary>The documentation ID with which an option can name it; null if it has none of its own.</summary>
    public string? Id { get; }

    /// <summary>The document that declares it; null where that is not in the solution.</summary>
    public Document? Document { get; }

    /// <summary>The declaration in that document that can have the attribute; null if none can.</summary>
    public SyntaxNode? Annotated { get; }

    /// <summary>Whether only its name can show that it is a code.</summary>
    public bool IsRenamed =>
        (CodeForms.Of(CodeForms.TypeOf(Symbol)) != CodeForm.None || HeldValue.IsHolder(CodeForms.TypeOf(Symbol)))
        && (Symbol is ILocalSymbol || IsParameterOfFunction(Symbol));

    public static async Task<SuspectedSymbol?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (SuspectedSymbolRepair.TryRead(diagnostic) is not { } repair
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || Find(repair, model, cancellationToken) is not { } symbol)
        {
            return null;
        }

        var id = repair.Parameter is null ? repair.Member : null;
        if (IsParameterOfFunction(symbol)
            || symbol is ILocalSymbol
            || symbol.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference
            || document.Project.Solution.GetDocument(reference.SyntaxTree) is not { } declaring
            || declaring is SourceGeneratedDocument
            || await declaring.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation
            || AttributeIn(compilation) is null)
        {
            return new SuspectedSymbol(symbol, id, document: null, annotated: null);
        }

        var declaration = await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false);
        return new SuspectedSymbol(symbol, id, declaring, CarrierOf(declaration));
    }

    /// <summary>The attribute that code of the compilation can use.</summary>
    public static INamedTypeSymbol? AttributeIn(Compilation compilation) =>
        compilation.Assembly.GetTypeByMetadataName(InjectedTypes.ErrorCodeAttribute)
        ?? compilation.GetTypesByMetadataName(InjectedTypes.ErrorCodeAttribute).FirstOrDefault(type =>
            compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) && !InjectedTypes.IsEmbedded(type));

    private static ISymbol? Find(SuspectedSymbolRepair repair, SemanticModel model, CancellationToken cancellationToken)
    {
        if (repair.Declaration is { } position)
        {
            return model.SyntaxTree.GetRoot(cancellationToken).FindToken(position).Parent is { } declaration ? model.GetDeclaredSymbol(declaration, cancellationToken) : null;
        }

        var members = DocumentationCommentId.GetSymbolsForDeclarationId(repair.Member!, model.Compilation);
        var member = members.FirstOrDefault(static member => !member.DeclaringSyntaxReferences.IsEmpty) ?? members.FirstOrDefault();
        if (repair.Parameter is not { } ordinal)
        {
            return member;
        }

        var parameters = member switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => default,
        };
        return !parameters.IsDefault && ordinal < parameters.Length ? parameters[ordinal] : null;
    }

    private static bool IsParameterOfFunction(ISymbol symbol) =>
        symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } };

    /// <summary>The declaration that gets the attribute. On a field with several names, it would mark all of them.</summary>
    private static SyntaxNode? CarrierOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } } => field,
        LocalFunctionStatementSyntax when ((CSharpParseOptions)declaration.SyntaxTree.Options).LanguageVersion < LanguageVersion.CSharp9 => null,
        ParameterSyntax or BasePropertyDeclarationSyntax or BaseMethodDeclarationSyntax or DelegateDeclarationSyntax or LocalFunctionStatementSyntax => declaration,
        _ => null,
    };
}
