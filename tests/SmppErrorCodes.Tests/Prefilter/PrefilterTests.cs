using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers;
using SmppErrorCodes.Analyzers.Evidence;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Prefilter;
using SmppErrorCodes.Tests.Robustness;
using SmppErrorCodes.Tests.Snapshots;
using Xunit;

namespace SmppErrorCodes.Tests.Prefilter;

/// <summary>The prefilter lets through every member in which something would be reported, however the source is laid out.</summary>
public sealed class PrefilterTests
{
    private static readonly SmppErrorCodeAnalyzer Filtered = new();
    private static readonly SmppErrorCodeAnalyzer Unfiltered = new(usesPrefilter: false);

    private const string Declarations = """
        namespace Acme
        {
            public class Sender
            {
                public Sender(int smppErrorCode = default)
                {
                }

                public void Send(int smppErrorCode)
                {
                }
            }

            public sealed class SendsAttribute : System.Attribute
            {
                public SendsAttribute(int smppErrorCode)
                {
                }
            }

            public delegate void Handler(int smppErrorCode);

            public class Table
            {
                public string this[int smppErrorCode] => "";

                public static Table operator +(Table table, int smppErrorCode) => table;
            }

            public static class Extensions
            {
                public static void Retry(this int smppErrorCode)
                {
                }
            }
        }
        """;

    [Theory]
    [MemberData(nameof(SourceSnapshots.Tests), MemberType = typeof(SourceSnapshots))]
    public async Task Lets_through_what_is_reported_on_the_sources_of_all_tests(string test)
    {
        // A build takes some of the sources, and a long run all of them.
        var step = Math.Max(1, TestSource.All.Count * 4 / GeneratedRuns.Count);
        foreach (var source in TestSource.All.Where((source, index) => source.Test == test && index % step == 0))
        {
            await AssertNothingIsHeldBackAsync([source.File]);
        }
    }

    /// <summary>Only the declaration of what is called names a code, and it is in another file or another assembly.</summary>
    [Theory]
    [InlineData("class B { void M(Acme.Sender s) { s.Send(7); } }")]
    [InlineData("class B { void M(Acme.Sender s) { s.Send(smppErrorCode: 7); } }")]
    [InlineData("class B { void M(Acme.Sender s, bool ok, int? x) { s.Send(ok ? 7 : x ?? ((8))); } }")]
    [InlineData("class B { object M() => new Acme.Sender(7); }")]
    [InlineData("class B { Acme.Sender M() => new(7); }")]
    [InlineData("class B { Acme.Sender _s = new(7); }")]
    [InlineData("class B : Acme.Sender { B() : base(7) { } }")]
    [InlineData("class B() : Acme.Sender(7);")]
    [InlineData("class B : Acme.Sender { B() : this(7) { } B(int smppErrorCode) { } }")]
    [InlineData("[Acme.Sends(7)] class B { }")]
    [InlineData("class B { [Acme.SendsAttribute(7)] void M() { } }")]
    [InlineData("class B { void M(Acme.Handler handler) { handler(7); } }")]
    [InlineData("class B { string M(Acme.Table table) => table[7]; }")]
    [InlineData("class B { void M() { Acme.Extensions.Retry(7); 8.Retry(); } }")]
    public async Task Lets_through_an_argument_whose_parameter_is_a_code(string file)
    {
        await AssertNothingIsHeldBackAsync([file, Declarations], isReported: true);

        // From metadata.
        var library = GeneratedCompilation.Create(Declarations).Generate().WithAssemblyName("Acme.Library");
        using var assembly = new MemoryStream();
        Assert.True(library.Emit(assembly).Success);
        await AssertNothingIsHeldBackAsync([file], isReported: true, MetadataReference.CreateFromImage(assembly.ToArray()));

        // From another project, as an editor has it.
        await AssertNothingIsHeldBackAsync([file], isReported: true, library.ToMetadataReference());
    }

    [Theory]
    [InlineData("public class Reply { [Obsolete, // old\n    ErrorCode] public int Status; }")]
    [InlineData("public class Reply { [/* x */ ErrorCode] public int Status; }")]
    [InlineData("public class Reply { [@ErrorCodeAttribute] public int Status; }")]
    [InlineData("using ErrorCode = SmppErrorCodes.ErrorCodeAttribute; public class Reply { [@ErrorCode] public int Status; }")]
    [InlineData("public class Reply { [ErrorCode /* x */ ()] public int Status; }")]
    [InlineData("public class Reply { [SmppErrorCodes . /* x */ ErrorCode] public int Status; }")]
    [InlineData("public class Reply { [field: /* x */ ErrorCodeAttribute] public int Status; }")]
    [InlineData("public class Reply { public int Status; int M([/* x */ ErrorCode] int x) => x == 7 ? 8 : 9; }")]
    public Task Lets_through_what_is_annotated_behind_a_comment(string reply) =>
        AssertNothingIsHeldBackAsync(["class B { bool M(Reply r) => r.Status == 7; }", "using System; using SmppErrorCodes; " + reply], isReported: true);

    [Theory]
    [InlineData("class B { bool M(int n) => n == SmppErrorCodes.TwilioSmppErrorCode.InsufficientCredit || n == 70; }")]
    [InlineData("using SmppErrorCodes; class B { bool M(int n) => n == TwilioSmppErrorCode.InsufficientCredit || n is 70; }")]
    [InlineData("using C = SmppErrorCodes.TwilioSmppErrorCode; class B { bool M(int n) => n == C.InsufficientCredit || n == 70; }")]
    [InlineData("using static SmppErrorCodes.TwilioSmppErrorCode; class B { bool M(int n) => n == InsufficientCredit || n == 70; }")]
    [InlineData("using SmppErrorCodes; class B { void M(int n) { switch (n) { case TwilioSmppErrorCode.InsufficientCredit: case 70: break; } } }")]
    public Task Lets_through_comparisons_beside_a_constant_where_names_do_not_count(string file) =>
        AssertNothingIsHeldBackAsync([file], isReported: true, options: new() { ["smpp_error_codes.detection"] = "declared" });

    /// <summary>Constants of a catalog that extends another one make codes of what they are compared with, from any assembly.</summary>
    [Theory]
    [InlineData("[SmppErrorCodes.Extends(typeof(Codes))] public enum Wider { C = 3 }")]
    [InlineData("[SmppErrorCodes.ExtendsAttribute(typeof(Codes))] public enum Wider { C = 3 }")]
    [InlineData("namespace Other { using SmppErrorCodes; [System.Obsolete, /* x */ @ExtendsAttribute(typeof(Codes))] public enum Wider { C = 3 } }")]
    public async Task Lets_through_comparisons_beside_a_constant_of_a_catalog_that_extends_another_one(string catalog)
    {
        var file = "class B { bool M(int n) => n == (int)Wider.C || n == 1; }";
        file = catalog.StartsWith("namespace", StringComparison.Ordinal) ? "using Other; " + file : file;
        catalog += " public enum Codes { A = 1, B = 2 }";
        await AssertNothingIsHeldBackAsync([file, catalog], isReported: true);

        var library = GeneratedCompilation.Create(catalog).Generate().WithAssemblyName("Acme.Library");
        using var assembly = new MemoryStream();
        Assert.True(library.Emit(assembly).Success);
        await AssertNothingIsHeldBackAsync([file], isReported: true, MetadataReference.CreateFromImage(assembly.ToArray()));
        await AssertNothingIsHeldBackAsync([file], isReported: true, library.ToMetadataReference());
    }

    [Theory]
    [InlineData("network_cause", "NetworkCause")]
    [InlineData("network_cause", "network_cause")]
    [InlineData("NETWORK_CAUSE", "networkCause")]
    [InlineData("networkcause", "NetworkCause")]
    [InlineData("networkcause", "network_cause")]
    [InlineData("NetworkCause", "NETWORK_CAUSE")]
    public async Task Lets_through_configured_names_in_any_spelling(string configured, string name)
    {
        await AssertNothingIsHeldBackAsync(
            [$"class B {{ bool M(Reply r) => r.{name} == 7; }}", $"class Reply {{ public int {name}; }} namespace Acme.Smpp {{ class C {{ int Smpp_{name} = 7; }} }}"],
            isReported: true,
            options: new() { ["smpp_error_codes.names"] = configured });
    }

    /// <summary>The collection has no name of a code, and what it is searched for is in another member.</summary>
    [Theory]
    [InlineData("int[] X = { 7 }; bool M(Reply r) => X.Contains(r.ErrorCode);")]
    [InlineData("int?[] X; C() { X = new int?[] { 7 }; } bool M(Reply r) => X.Contains(r.ErrorCode);")]
    [InlineData("HashSet<int>? X => new HashSet<int> { 7 }; bool M(Reply r) => X.Contains(r.ErrorCode);")]
    [InlineData("System.Collections.Generic.Dictionary<int, TimeSpan> X = new() { [7] = default }; bool M(Reply r) => X.ContainsKey(r.ErrorCode);")]
    [InlineData("IDictionary<string, int> X; void A() => X.Add(\"007\", 1); bool M(Reply r) => X[r.TextErrorCode] == 1;")]
    [InlineData("IEnumerable<KeyValuePair<int, int>> X = new Dictionary<int, int> { [7] = 1 }; int M(Reply r) => X.GetValueOrDefault(r.ErrorCode);")]
    [InlineData("Codes X = new() { 7 }; bool M(Reply r) => X.Contains(r.ErrorCode);")]
    [InlineData("static int[] X = { 7 }; class D { bool M(Reply r) => X.Contains(r.ErrorCode); }")]
    [InlineData("int[] X = { 7 }; bool M(Reply r) => X.Contains(r.ErrorCode); bool N => X[0] == 8;")]
    public async Task Lets_through_a_collection_that_another_member_searches(string members)
    {
        // A context word would let all of the file through.
        var file = $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            class Codes : HashSet<int> { }
            static class Lookup { public static TValue GetValueOrDefault<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> all, TKey key) => default; }
            class C { {{members}} }
            """;
        const string Replies = "global using Acme.Smpp; namespace Acme.Smpp { public class Reply { public int ErrorCode; public string TextErrorCode; } }";
        await AssertNothingIsHeldBackAsync([file, Replies], isReported: true);
    }

    [Theory]
    [InlineData("int[] X = { 7 };", true)]
    [InlineData("void N() { _ = X[0]; }", true)]
    [InlineData("public int[] Y = { 7 };", false)]
    [InlineData("int Z = 7;", false)]
    [InlineData("ILogger<C> W = Create<C>(7);", false)]
    [InlineData("void N() { _ = 7; }", false)]
    public void Lets_through_no_more_than_the_members_that_mention_such_a_collection(string member, bool isCandidate)
    {
        var text = $"class C {{ private int[] X; private ILogger<C> W; {member} bool M(Reply r) => X.Contains(r.ErrorCode) && Y[0] == Z && W.IsOn; }}";
        var tree = CSharpSyntaxTree.ParseText(text);
        var members = CandidateMembers.In(tree, text, NameVocabulary.BuiltIn, CodeParameters.None, default);
        Assert.Equal(isCandidate, members.Contain(text.IndexOf(member, StringComparison.Ordinal)));
    }

    /// <summary>Nothing is registered, and so nothing is read again, where no word of SMPP is anywhere.</summary>
    [Theory]
    [InlineData("class B { bool M(int errorCode) => errorCode == 7; }")]
    [InlineData("class B { int ErrorCode; bool M(B b) => b.ErrorCode is 7 or 8; } class Delivery { } class Dealer { }")]
    public void Finds_no_code_without_a_word_of_SMPP(string file) => Assert.False(CanFindCodes(file));

    [Theory]
    [InlineData("class B { bool M(int errorCode) => errorCode == 7; } class SmppClient { }")]
    [InlineData("using SmppErrorCodes; class B { bool M(int errorCode) => errorCode == TwilioSmppErrorCode.NoError; }")]
    [InlineData("class B { [SmppErrorCodes.ErrorCode] int Status; }")]
    public void May_find_codes_beside_a_word_of_SMPP(string file) => Assert.True(CanFindCodes(file));

    /// <summary>An assembly that has the generated constants, as all of a solution have, is not a reason to look at anything.</summary>
    [Fact]
    public void Finds_no_code_beside_generated_constants_of_a_reference()
    {
        using var assembly = new MemoryStream();
        Assert.True(GeneratedCompilation.Create("public class Library { }").Generate().WithAssemblyName("Library").Emit(assembly).Success);

        Assert.False(CanFindCodes("class B { bool M(int errorCode) => errorCode == 7; }", MetadataReference.CreateFromImage(assembly.ToArray())));
    }

    private static bool CanFindCodes(string file, params MetadataReference[] references) => new CodeDetectors(
        GeneratedCompilation.Create(file).AddReferences(references).Generate(),
        new Analysis.SameOptions(new Dictionary<string, string>()),
        usesPrefilter: true,
        default).CanFindCodes;

    /// <summary>What is reported without the filter is reported with it, also with white space and comments between all tokens.</summary>
    private static async Task AssertNothingIsHeldBackAsync(
        string[] files,
        bool isReported = false,
        MetadataReference? reference = null,
        Dictionary<string, string>? options = null)
    {
        var reported = await ReportsAsync(files);
        if (!isReported && reported.Count == 0)
        {
            return;
        }

        Assert.NotEmpty(reported);
        Assert.Equal(reported.Select(IdOf), (await ReportsAsync([.. files.Select(WithTrivia)])).Select(IdOf));

        async Task<IReadOnlyList<string>> ReportsAsync(string[] sources)
        {
            var compilation = GeneratedCompilation.Create(sources).AddReferences(reference is null ? [] : [reference]).Generate();
            var unfiltered = LinesOf(await Analysis.RunAsync(compilation, options, analyzer: Unfiltered));
            Assert.Equal(unfiltered, LinesOf(await Analysis.RunAsync(compilation, options, analyzer: Filtered)));
            return unfiltered;
        }
    }

    private static IReadOnlyList<string> LinesOf(IEnumerable<Diagnostic> reports)
    {
        return
        [
            .. reports
                .Select(static report => $"{report.Id} {report.Location.SourceTree?.FilePath}{report.Location.SourceSpan}")
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string IdOf(string report) => report.Split(' ')[0];

    /// <summary>The same source with a comment and a line end between any two tokens, but for those of texts and directives.</summary>
    private static string WithTrivia(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source, GeneratedCompilation.ParseOptions).GetRoot();
        return root.ReplaceTokens(
            root.DescendantTokens().Where(static token => !token.Parent!.AncestorsAndSelf().Any(static node => node is InterpolatedStringExpressionSyntax)),
            static (_, token) => token.WithLeadingTrivia(token.LeadingTrivia.Add(SyntaxFactory.Comment("/* - */")).Add(SyntaxFactory.LineFeed))).ToFullString();
    }
}
