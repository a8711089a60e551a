using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>The fix for SMPP009 that gives a local the name of a code.</summary>
public sealed class RenameErrorCodeFixTests
{
    [Theory]
    [InlineData("var code = int.Parse(text[3..]); return code is CODES && code > 0;", "var smppErrorCode = int.Parse(text[3..]); return smppErrorCode is CODES && smppErrorCode > 0;")]
    [InlineData("int.TryParse(text[3..], out var code); return code is CODES;", "int.TryParse(text[3..], out var smppErrorCode); return smppErrorCode is CODES;")]
    [InlineData("return new[] { 1 }.Any(code => code is CODES);", "return new[] { 1 }.Any(smppErrorCode => smppErrorCode is CODES);")]
    [InlineData("return Local(1); bool Local(int code) => code is CODES;", "return Local(1); bool Local(int smppErrorCode) => smppErrorCode is CODES;")]
    [InlineData(
        "var smppErrorCode = 3; var reply = int.Parse(text[3..]); return reply is CODES && smppErrorCode == 3;",
        "var smppErrorCode = 3; var replySmppErrorCode = int.Parse(text[3..]); return replySmppErrorCode is CODES && smppErrorCode == 3;")]
    [InlineData(
        "var code = int.Parse(text[3..]); var r = code is CODES; { var smppErrorCode = 3; } return r;",
        "var codeSmppErrorCode = int.Parse(text[3..]); var r = codeSmppErrorCode is CODES; { var smppErrorCode = 3; } return r;")]
    public async Task Renames_a_local(string before, string after)
    {
        var project = await SuspectedSource.FixAsync<RenameErrorCodeFix>(Project(before));
        Assert.Equal(Source(after), await SuspectedSource.TextAsync(project, "Source.cs"));
    }

    [Fact]
    public async Task Says_the_new_name() =>
        Assert.Equal(["Rename 'code' to 'smppErrorCode'"], await SuspectedSource.TitlesAsync<RenameErrorCodeFix>(Project("var code = int.Parse(text[3..]); return code is CODES;")));

    [Theory]
    [InlineData("return _field is CODES;")]
    [InlineData("var code = _field; return code is CODES;")]
    [InlineData("return count is CODES;")]
    [InlineData("var code = int.Parse(text); return code is CODES;")]
    [InlineData("var all = new[] { 1, 53, 711 }; return all.Contains(count);")]
    [InlineData("int Local() => 1; return Local() is CODES;")]
    [InlineData("var smppErrorCode = 1; var codeSmppErrorCode = 2; var code = int.Parse(text[3..]); return code is CODES;")]
    public async Task Is_not_offered_where_something_else_can_be_marked(string statements) =>
        Assert.Empty(await SuspectedSource.TitlesAsync<RenameErrorCodeFix>(Project(statements)));

    [Fact]
    public async Task Renames_all_locals_of_a_document()
    {
        const string Before = "var a = int.Parse(text[3..]); var x = a is CODES; return new[] { 1 }.Any(b => b is CODES) && x;";
        var project = Project(Before);

        var changed = await SuspectedSource.FixAllAsync<RenameErrorCodeFix>(project.Documents.Single(static document => document.Name == "Source.cs"), FixAllScope.Document);

        Assert.Equal(
            Source("var aSmppErrorCode = int.Parse(text[3..]); var x = aSmppErrorCode is CODES; return new[] { 1 }.Any(smppErrorCode => smppErrorCode is CODES) && x;"),
            await SuspectedSource.TextAsync(changed, "Source.cs"));
        Assert.Empty(await SuspectedSource.ReportsAsync(changed));
    }

    private static Project Project(string statements) =>
        SuspectedSource.AddProject(new AdhocWorkspace().CurrentSolution, "Acme", ("Source.cs", Source(statements)));

    private static string Source(string statements) =>
        $"using System.Linq;\n\nclass C\n{{\n    int _field;\n\n    bool M(string text, int count)\n    {{\n        {statements.Replace("CODES", "1 or 53 or 711")}\n    }}\n}}\n";
}
