using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

public sealed partial class SwitchOverMeaningsRefactoringTests
{
    [Theory]
    [InlineData("pdu.Count$$;")]
    [InlineData("pdu$$.Count;")]
    [InlineData("var code = pdu.Count$$;")]
    [InlineData("v$$ar code = pdu.Result;")]
    [InlineData("var text = pdu.Result$$.ToString(\"X\");")]
    [InlineData("var text = pdu.Result.ToString()$$;")]
    [InlineData("var text = pdu.Result$$.ToString();")]
    [InlineData("var text = System.Convert.ToString(pdu.Result)$$;")]
    [InlineData("M2(pdu.Result$$); void M2(int other) { }")]
    [InlineData("var text = string.Concat(pdu.Result$$, 1);")]
    [InlineData("double code = pdu.Result$$;")]
    [InlineData("object code = pdu.Result$$;")]
    [InlineData("if (pdu != null) pdu.Count = pdu.Result$$;")]
    [InlineData("pdu.Count = pdu.Result$$;")]
    [InlineData("int F() => pdu.Result$$;")]
    [InlineData("_ = pdu.Result == 1$$;")]
    [InlineData("$$M(null);")]
    [InlineData("pdu.Result = 1$$;")]
    [InlineData("switch (pdu.Result$$) { }")]
    public Task Is_not_offered_elsewhere(string statement) => NotOfferedAsync(statement);

    [Fact]
    public async Task Is_not_offered_where_the_language_has_no_switch_expression() =>
        Assert.Empty(await RefactoredSource.TitlesAsync<SwitchOverMeaningsRefactoring>(Source("string text = pdu.Result$$;"), LanguageVersion.CSharp7_3));

    private static async Task NotOfferedAsync(string statement) =>
        Assert.Empty(await RefactoredSource.TitlesAsync<SwitchOverMeaningsRefactoring>(Source(statement)));
}
