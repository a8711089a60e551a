using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Repairs;

/// <summary>A symbol that is to be declared a code: a member, a parameter of one, or something that has a name in its own file only.</summary>
internal sealed class SuspectedSymbolRepair
{
    private const string MemberKey = "Member";
    private const string ParameterKey = "Parameter";
    private const string DeclarationKey = "Declaration";

    private SuspectedSymbolRepair(string? member, int? parameter, int? declaration)
    {
        Member = member;
        Parameter = parameter;
        Declaration = declaration;
    }

    /// <summary>The documentation ID of the member; null for what is declared in a body.</summary>
    public string? Member { get; }

    /// <summary>Which parameter of the member is meant; null where the member is.</summary>
    public int? Parameter { get; }

    /// <summary>Where the name of a local, a local function or a parameter of a function in a body is declared, in the file of the report.</summary>
    public int? Declaration { get; }

    public static SuspectedSymbolRepair? Of(ISymbol symbol) => symbol switch
    {
        ILocalSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction } => OfDeclaration(symbol),
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } } => OfDeclaration(symbol),
        IParameterSymbol parameter => OfMember(parameter.ContainingSymbol, parameter.Ordinal),
        _ => OfMember(symbol, parameter: null),
    };

    /// <inheritdoc cref="NamedConstantRepair.TryRead"/>
    public static SuspectedSymbolRepair? TryRead(Diagnostic diagnostic)
    {
        var member = diagnostic.Text(MemberKey);
        var declaration = Number(diagnostic.Text(DeclarationKey));
        return member is null && declaration is null ? null : new SuspectedSymbolRepair(member, Number(diagnostic.Text(ParameterKey)), declaration);
    }

    public ImmutableDictionary<string, string?> ToProperties()
    {
        var properties = RepairProperties.Empty;
        properties = Member is { } member ? properties.Add(MemberKey, member) : properties;
        properties = Parameter is { } parameter ? properties.Add(ParameterKey, parameter.ToString(CultureInfo.InvariantCulture)) : properties;
        return Declaration is { } declaration ? properties.Add(DeclarationKey, declaration.ToString(CultureInfo.InvariantCulture)) : properties;
    }

    private static SuspectedSymbolRepair? OfMember(ISymbol member, int? parameter) =>
        member.GetDocumentationCommentId() is { } id ? new(id, parameter, declaration: null) : null;

    private static SuspectedSymbolRepair? OfDeclaration(ISymbol symbol) =>
        symbol.Locations.FirstOrDefault() is { IsInSource: true } location ? new(member: null, parameter: null, location.SourceSpan.Start) : null;

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
