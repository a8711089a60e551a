using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.Analyzers.Evidence.Declarations;
using SmppErrorCodes.Analyzers.Prefilter;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Declarations;

public sealed class ExcludedMembersTests
{
    [Theory]
    [InlineData("mscorlib")]
    [InlineData("netstandard")]
    [InlineData("System")]
    [InlineData("System.Private.CoreLib")]
    [InlineData("Microsoft")]
    [InlineData("Microsoft.Extensions.Logging")]
    public void Knows_the_assemblies_of_the_framework(string assembly) => Assert.True(FrameworkAssembly.Is(assembly));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Systematic")]
    [InlineData("Microsofty.Sms")]
    [InlineData("Acme.System")]
    [InlineData("Twilio")]
    public void Does_not_take_another_assembly_for_one_of_the_framework(string? assembly) => Assert.False(FrameworkAssembly.Is(assembly));

    [Theory]
    [InlineData("Twilio", "Acme.Message", "Other")]
    [InlineData("Acme", "Acme.Message", "Unknown")]
    [InlineData("Acme", "Twilio.Rest.Message", "Other")]
    [InlineData("Acme", "Twilio.Exceptions.Api.Message", "Other")]
    [InlineData("Acme", "Twilio.Smpp.Message", "Unknown")]
    [InlineData("Acme", "Acme.Twilio.Rest.Message", "Unknown")]
    [InlineData("System.Sms", "Acme.Message", "Framework")]
    public void Knows_the_owner_of_a_type(string assembly, string type, string owner)
    {
        var dot = type.LastIndexOf('.');
        var source = $"namespace {type[..dot]} {{ class {type[(dot + 1)..]} {{ }} }}";
        var compilation = CSharpCompilation.Create(assembly, [CSharpSyntaxTree.ParseText(source, cancellationToken: default)]);

        Assert.Equal(owner, ExcludedMembers.OwnerOf(compilation.GetTypeByMetadataName(type)!).ToString());
    }
}
