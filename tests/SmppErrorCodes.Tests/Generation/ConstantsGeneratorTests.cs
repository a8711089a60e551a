using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.Analyzers.Catalogs;
using Xunit;

namespace SmppErrorCodes.Tests.Generation;

public sealed partial class ConstantsGeneratorTests
{
    /// <summary>Uses everything that the generator adds, in C# 5.</summary>
    private const string Consumer = """
        using SmppErrorCodes;

        [assembly: System.CLSCompliant(true)]

        namespace Consumer
        {
            internal sealed class Receipt
            {
                [ErrorCode]
                internal int Field = TwilioSmppErrorCode.NoError;

                [ErrorCode(typeof(AcmeErrorCode))]
                internal int Property { get; set; }

                [return: ErrorCode(typeof(AcmeStatus))]
                internal int Method([ErrorCode] string parameter)
                {
                    switch (parameter)
                    {
                        case TwilioSmppErrorCode.Text.AbsentSubscriber:
                            return TwilioSmppErrorCode.Canonical(Field);
                        default:
                            return TwilioSmppErrorCode.Describe(Field).Length;
                    }
                }
            }

            internal static class AcmeErrorCode
            {
                internal const int Fine = 0;

                [SameMeaningAs("Fine")]
                internal const int AlsoFine = 1;
            }

            [Extends(typeof(TwilioSmppErrorCode))]
            internal static class OurErrorCode
            {
                internal const int Down = 990;
            }

            [Extends(typeof(AcmeErrorCode))]
            internal enum OurStatus
            {
                Down = 990
            }

            internal enum AcmeStatus
            {
                Fine,

                [SameMeaningAs("Fine")]
                AlsoFine
            }
        }
        """;

    /// <summary>Makes the compiler add attributes of its own, which it marks [Embedded], where the framework lacks them.</summary>
    private const string NullableConsumer = """
        internal sealed class Nullable
        {
            internal string? Text { get; set; }
        }
        """;

    private static readonly bool HidesEmbeddedTypes =
        InjectedSource.HidesEmbeddedTypes(typeof(Compilation).Assembly.GetName().Version!);

    public static TheoryData<LanguageVersion, bool, string> Projects
    {
        get
        {
            var projects = new TheoryData<LanguageVersion, bool, string>();
            foreach (var version in Enum.GetValues<LanguageVersion>().Where(version => version >= LanguageVersion.CSharp5))
            {
                foreach (var framework in new[] { "netstandard2.0", "net10.0" })
                {
                    projects.Add(version, false, framework);
                    if (version >= LanguageVersion.CSharp8)
                    {
                        projects.Add(version, true, framework);
                    }
                }
            }

            return projects;
        }
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Builds_without_a_diagnostic(LanguageVersion version, bool nullable, string framework)
    {
        var parseOptions = GeneratedCompilation.ParseOptions.WithLanguageVersion(version);
        string[] sources = nullable ? [Consumer, NullableConsumer] : [Consumer];

        GeneratedCompilation.Create(parseOptions, sources)
            .WithReferences(framework == "net10.0" ? GeneratedCompilation.Net100References : GeneratedCompilation.NetStandard20References)
            .WithOptions(GeneratedCompilation.Options.WithNullableContextOptions(nullable ? NullableContextOptions.Enable : NullableContextOptions.Disable))
            .Generate()
            .BuildCleanly();
    }

    [Fact]
    public void Builds_without_a_diagnostic_beside_types_with_the_names_of_the_framework() =>
        GeneratedCompilation.Create(
            Consumer,
            """
            namespace SmppErrorCodes
            {
                internal sealed class Attribute { }
                internal sealed class Type { }
                internal sealed class Embedded { }
                internal sealed class Text { }
                namespace System { internal sealed class Attribute { } }
                namespace Microsoft { namespace CodeAnalysis { internal sealed class EmbeddedAttribute { } } }
            }
            """)
            .Generate()
            .BuildCleanly();

    /// <summary>Test projects see the internals of what they test, and both get the constants.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Two_projects_that_share_internals_each_use_their_own_copy(bool inOneSolution)
    {
        var first = GeneratedCompilation
            .Create(Consumer, """[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Second")]""")
            .WithAssemblyName("First")
            .Generate();
        var image = first.BuildCleanly();

        var second = GeneratedCompilation.Create(Consumer.Replace("namespace Consumer", "namespace Second", StringComparison.Ordinal))
            .WithAssemblyName("Second")
            .AddReferences(inOneSolution ? first.ToMetadataReference() : MetadataReference.CreateFromImage(image))
            .Generate();

        // An older compiler takes the project's own copy too, but warns wherever the user's code names it.
        var diagnostics = second.Build().ToList();
        Assert.Equal(HidesEmbeddedTypes, diagnostics.Count == 0);
        Assert.All(diagnostics, diagnostic =>
        {
            Assert.Equal("CS0436", diagnostic.Id);
            Assert.Equal("Source0.cs", diagnostic.Location.SourceTree?.FilePath);
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Another_generator_may_add_the_embedded_attribute_too(bool withOurConstants)
    {
        var parseOptions = withOurConstants
            ? GeneratedCompilation.ParseOptions
            : GeneratedCompilation.ParseOptions.WithPreprocessorSymbols("SMPP_ERROR_CODES_NO_CONSTANTS");

        var compilation = GeneratedCompilation.Create(parseOptions, NullableConsumer).Generate(new EmbeddedAttributeGenerator());

        Assert.NotNull(compilation.Assembly.GetTypeByMetadataName("Microsoft.CodeAnalysis.EmbeddedAttribute"));
        compilation.BuildCleanly();
    }

    [Fact]
    public void Types_are_marked_embedded_where_the_compiler_knows_what_that_means()
    {
        var compilation = GeneratedCompilation.Create("").Generate();

        Assert.Equal(HidesEmbeddedTypes, compilation.Assembly.GetTypeByMetadataName("Microsoft.CodeAnalysis.EmbeddedAttribute") is not null);
        foreach (var name in new[] { "TwilioSmppErrorCode", "ErrorCodeAttribute", "SameMeaningAsAttribute", "ExtendsAttribute" })
        {
            var attributes = compilation.Assembly.GetTypeByMetadataName("SmppErrorCodes." + name)!.GetAttributes();
            Assert.Equal(
                HidesEmbeddedTypes,
                attributes.Any(attribute => attribute.AttributeClass?.ToDisplayString() == "Microsoft.CodeAnalysis.EmbeddedAttribute"));
        }
    }

    [Theory]
    [InlineData("4.8.0.0", false)]
    [InlineData("4.13.0.0", false)]
    [InlineData("4.14.0.0", true)]
    [InlineData("5.0.0.0", true)]
    public void Compilers_from_4_14_on_hide_embedded_types(string compiler, bool expected) =>
        Assert.Equal(expected, InjectedSource.HidesEmbeddedTypes(Version.Parse(compiler)));

    [Fact]
    public void A_symbol_switches_all_types_off()
    {
        var compilation = GeneratedCompilation
            .Create(GeneratedCompilation.ParseOptions.WithPreprocessorSymbols("SMPP_ERROR_CODES_NO_CONSTANTS"), "")
            .Generate();

        Assert.Empty(compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type));
        compilation.BuildCleanly();
    }

    [Fact]
    public void Every_file_says_at_its_top_that_it_is_generated_and_has_line_feeds_only()
    {
        var trees = GeneratedCompilation.Create("").Generate().SyntaxTrees.RemoveAt(0);

        Assert.Equal(HidesEmbeddedTypes ? 2 : 1, trees.Length);
        Assert.All(trees, tree =>
        {
            Assert.EndsWith(".g.cs", tree.FilePath, StringComparison.Ordinal);
            Assert.Contains("// <auto-generated/>", tree.GetRoot().GetLeadingTrivia().ToFullString(), StringComparison.Ordinal);
            Assert.DoesNotContain('\r', tree.ToString());
            Assert.EndsWith("\n", tree.ToString(), StringComparison.Ordinal);
            Assert.Equal(Encoding.UTF8, tree.Encoding);
        });
    }

    /// <summary>Adds the attribute in the way that the compiler offers to every generator, or as its text where it offers none.</summary>
    private sealed class EmbeddedAttributeGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterPostInitializationOutput(static output =>
            {
                var add = output.GetType().GetMethod("AddEmbeddedAttributeDefinition");
                Assert.Equal(HidesEmbeddedTypes, add is not null);
                if (add is not null)
                {
                    add.Invoke(output, null);
                }
                else
                {
                    output.AddSource("Embedded.g.cs", "namespace Microsoft.CodeAnalysis { internal sealed partial class EmbeddedAttribute : global::System.Attribute { } }");
                }
            });
    }

    private sealed class CompilationGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(
                context.CompilationProvider,
                static (output, compilation) => output.AddSource("Same.g.cs", "// the same for every compilation\n"));
    }
}
