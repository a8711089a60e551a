using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.Analyzers.Operations;
using SmppErrorCodes.Analyzers.Prefilter;
using Xunit;

namespace SmppErrorCodes.Tests.Prefilter;

/// <summary>Which bodies are read again after an edit.</summary>
public sealed class UneditedBodiesTests
{
    private const string Source = """
        class C
        {
            const int Limit = 4096;
            int _count = 3;
            int A(int code) { return code; }
            int B(int code) => code + 1;
            int D { get { return _count; } }
            int E => 5;
        }
        """;

    private static readonly string[] Bodies =
        ["= 4096", "= 3", "int A(int code) { return code; }", "int B(int code) => code + 1;", "get { return _count; }", "=> 5"];

    [Theory]
    [InlineData("return code;", "return code == 7 ? 1 : 2;", "int A(int code) { return code == 7 ? 1 : 2; }")]
    [InlineData("code + 1", "code + 2", "int B(int code) => code + 2;")]
    [InlineData("return _count;", "return 0;", "get { return 0; }")]
    [InlineData("=> 5", "=> 6", "=> 6")]
    public void An_edit_of_a_body_leaves_the_others(string before, string after, params string[] read) =>
        Assert.Equal(read, ReadAfter(Create(Source), Create(Source.Replace(before, after, StringComparison.Ordinal))));

    [Fact]
    public void Nothing_is_read_again_without_an_edit() => Assert.Empty(ReadAfter(Create(Source), Create(Source)));

    /// <summary>What is outside of bodies can change what the bodies mean.</summary>
    [Theory]
    [InlineData("int A(int code)", "int A(long code)")]
    [InlineData("= 4096", "= 7")]
    [InlineData("= 3", "= Limit")]
    [InlineData("int E", "int F() => 2; int E")]
    [InlineData("class C", "using System; class C")]
    [InlineData("return code;", "return code;\n#if X\n return 2;\n#endif\n")]
    public void An_edit_elsewhere_leaves_none(string before, string after)
    {
        var edited = Source.Replace(before, after, StringComparison.Ordinal);
        Assert.True(ReadAfter(Create(Source), Create(edited)).Count >= Bodies.Length);
    }

    [Fact]
    public void An_edit_of_another_file_leaves_none()
    {
        var compilation = Create(Source, "class Other { }");
        var other = compilation.SyntaxTrees[1];
        var edited = CSharpSyntaxTree.ParseText("class Another { }", (CSharpParseOptions)other.Options, other.FilePath);
        Assert.Equal(Bodies, ReadAfter(compilation, compilation.ReplaceSyntaxTree(other, edited)));
    }

    [Fact]
    public void Another_reference_leaves_none()
    {
        var compilation = Create(Source);
        Assert.Equal(Bodies, ReadAfter(compilation, compilation.WithReferences(GeneratedCompilation.NetStandard20References)));
    }

    [Fact]
    public void Other_settings_leave_none()
    {
        var compilation = Create(Source);
        Read(compilation, Options(), "first");
        Assert.Equal(Bodies, Read(compilation, compilation.Options, "second"));
    }

    /// <summary>What is asked about the file as a whole has its answer as long as only bodies are edited.</summary>
    [Theory]
    [InlineData("return code;", "return code == 7 ? 1 : 2;", true)]
    [InlineData("=> 5", "=> 6", true)]
    [InlineData("=> 5;", ";", false)]
    [InlineData("= 4096", "= 7", false)]
    [InlineData("class C", "using System; class C", false)]
    [InlineData("int A(int code)", "int A(long code)", false)]
    public void An_edit_of_a_body_leaves_what_is_outside(string before, string after, bool isKept)
    {
        var options = Options();
        Assert.Equal("before", Outside(Create(Source), options, end: 0, "before"));
        var edited = Create(Source.Replace(before, after, StringComparison.Ordinal));
        Assert.Equal(isKept ? "before" : "after", Outside(edited, options, end: 0, "after"));
    }

    /// <summary>Where positions are a part of the answer, nothing before them may have moved.</summary>
    [Theory]
    [InlineData("int A", true)]
    [InlineData("int B", false)]
    public void An_edit_of_a_body_before_a_position_leaves_nothing(string position, bool isKept)
    {
        var options = Options();
        var end = Source.IndexOf(position, StringComparison.Ordinal);
        Assert.Equal("before", Outside(Create(Source), options, end, "before"));
        var edited = Create(Source.Replace("return code;", "return 12345;", StringComparison.Ordinal));
        Assert.Equal(isKept ? "before" : "after", Outside(edited, options, end, "after"));
    }

    [Fact]
    public void Another_file_with_the_same_text_has_answers_of_its_own()
    {
        var options = Options();
        var compilation = Create(Source, Source);
        Assert.Equal("first", Outside(compilation, options, end: 0, "first"));
        Assert.Equal("second", Outside(compilation, options, end: 0, "second", file: 1));
    }

    [Fact]
    public void Another_assembly_has_answers_of_its_own()
    {
        var options = Options();
        Assert.Equal("first", Outside(Create(Source), options, end: 0, "first"));
        Assert.Equal("second", Outside(Create(Source).WithAssemblyName("Other"), options, end: 0, "second"));
    }

    /// <summary>A compilation is large, and after each edit there is another one.</summary>
    [Fact]
    public void Keeps_no_compilation()
    {
        var options = Options();
        var compilations = ReadAndForget(options);

        for (var i = 0; i < 10 && compilations.Any(static compilation => compilation.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.DoesNotContain(compilations, static compilation => compilation.IsAlive);
        GC.KeepAlive(options);
    }

    /// <summary>A compilation, and one that it refers to.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] ReadAndForget(CSharpCompilationOptions options)
    {
        var referenced = Create("public class Referenced { }").WithAssemblyName("Referenced");
        var compilation = Create(Source).AddReferences(referenced.ToMetadataReference());
        Assert.Equal(Bodies, Read(compilation, options));
        return [new WeakReference(compilation), new WeakReference(referenced)];
    }

    /// <summary>The answer about what is outside of the bodies of a file: a new one, or the one from before.</summary>
    private static string Outside(CSharpCompilation compilation, CSharpCompilationOptions options, int end, string answer, int file = 0)
    {
        var tree = compilation.SyntaxTrees[file];
        var bodies = FileBodies.NodesIn(tree, CancellationToken.None).ToList();
        return UneditedBodies<string>.In(tree, bodies, compilation.WithOptions(options), "", CancellationToken.None).GetOrAdd(end, "text", () => answer);
    }

    private static CSharpCompilation Create(params string[] sources) => GeneratedCompilation.Create(sources);

    /// <summary>An editor keeps the options of a project from one compilation to the next.</summary>
    private static CSharpCompilationOptions Options() => GeneratedCompilation.Options.WithOverflowChecks(true);

    private static List<string> ReadAfter(CSharpCompilation before, CSharpCompilation after)
    {
        var options = Options();
        Assert.Equal(Bodies, Read(before, options));
        return Read(after, options);
    }

    private static List<string> Read(CSharpCompilation compilation, CSharpCompilationOptions options, string settings = "")
    {
        var read = new List<string>();
        var tree = compilation.SyntaxTrees[0];
        var bodies = FileBodies.NodesIn(tree, CancellationToken.None).ToList();
        var answers = UneditedBodies<string>.In(tree, bodies, compilation.WithOptions(options), settings, CancellationToken.None);
        for (var i = 0; i < bodies.Count; i++)
        {
            Assert.Equal(bodies[i].ToString(), answers.GetOrAdd(i, bodies[i], "text", body =>
            {
                read.Add(body.ToString());
                return body.ToString();
            }));
        }

        return read;
    }
}
