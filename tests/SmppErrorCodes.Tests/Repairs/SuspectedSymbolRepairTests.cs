using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers;
using SmppErrorCodes.Analyzers.Repairs;
using Xunit;

namespace SmppErrorCodes.Tests.Repairs;

/// <summary>What SMPP009 tells its fixes of a symbol.</summary>
public sealed class SuspectedSymbolRepairTests
{
    private const string Source = "class C { int Code; int Get(string a, int b) { var c = 1; return F(1); int F(int d) => d; } }";

    private static readonly DiagnosticDescriptor Descriptor = new SmppErrorCodeAnalyzer().SupportedDiagnostics[0];

    [Theory]
    [InlineData("Code", "F:C.Code", null, null)]
    [InlineData("Get", "M:C.Get(System.String,System.Int32)", null, null)]
    [InlineData("b", "M:C.Get(System.String,System.Int32)", 1, null)]
    [InlineData("c", null, null, "c = 1")]
    [InlineData("F", null, null, "F(int d)")]
    [InlineData("d", null, null, "d) =>")]
    public void Reads_the_symbol_that_was_written(string name, string? member, int? parameter, string? declaration)
    {
        var compilation = GeneratedCompilation.Create(Source);
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        var symbol = compilation.SyntaxTrees[0].GetRoot().DescendantNodes()
            .Where(static node => node is VariableDeclaratorSyntax or MethodDeclarationSyntax or ParameterSyntax or LocalFunctionStatementSyntax)
            .Select(node => model.GetDeclaredSymbol(node)!)
            .Single(symbol => symbol.Name == name);

        var read = SuspectedSymbolRepair.TryRead(Report(SuspectedSymbolRepair.Of(symbol)!.ToProperties()))!;

        Assert.Equal(member, read.Member);
        Assert.Equal(parameter, read.Parameter);
        Assert.Equal(declaration is null ? null : Source.IndexOf(declaration, System.StringComparison.Ordinal), read.Declaration);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("Declaration", "x")]
    [InlineData("Parameter", "1")]
    public void Reads_nothing_else(string? key, string? value) => Assert.Null(SuspectedSymbolRepair.TryRead(Report(
        key is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary.CreateRange([KeyValuePair.Create(key, value)]))));

    private static Diagnostic Report(ImmutableDictionary<string, string?> properties) => Diagnostic.Create(Descriptor, Location.None, properties);
}
