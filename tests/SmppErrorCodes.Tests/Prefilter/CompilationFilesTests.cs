using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SmppErrorCodes.Analyzers.Options;
using SmppErrorCodes.Analyzers.Prefilter;
using Xunit;

namespace SmppErrorCodes.Tests.Prefilter;

/// <summary>After an edit, only what has changed is looked up, and the answers are those of a first look.</summary>
public sealed class CompilationFilesTests
{
    private const string Plain = "class A { }";
    private static readonly string LongComment = $"\n// {new string('-', 200)}";
    private const string WithContext = "class SmppClient { }";

    [Fact]
    public void Looks_up_only_the_file_that_has_changed()
    {
        var provider = new Provider();
        var compilation = Compile("a.cs", "b.cs", "c.cs");
        var before = Of(compilation, provider);
        Assert.Equal(FileMentions.Nothing, before.Mentions);
        Assert.Equal(3, provider.Asked);

        var after = Of(Change(compilation, 1, WithContext, "b.cs"), provider);
        Assert.Equal(FileMentions.Context, after.Mentions);
        Assert.Equal(4, provider.Asked);
        Assert.Equal(FileMentions.Nothing, before.Mentions);
        GC.KeepAlive(before);
    }

    [Fact]
    public void Looks_up_nothing_where_nothing_has_changed()
    {
        var provider = new Provider();
        var compilation = Compile("a.cs", "b.cs");
        var before = Of(compilation, provider);
        Of(compilation.WithAssemblyName("Other"), provider);
        Assert.Equal(2, provider.Asked);
        GC.KeepAlive(before);
    }

    /// <summary>An edit may add a name, make one longer by taking something away, or take the last one away.</summary>
    [Theory]
    [InlineData("class A { }", "class A { int smpp; }", nameof(FileMentions.Context))]
    [InlineData("class A { int sm/**/pp; }", "class A { int smpp; }", nameof(FileMentions.Context))]
    [InlineData("class A { int smpps; }", "class A { int smpp; }", nameof(FileMentions.Context))]
    [InlineData("class A { int smpp; }", "class A { int smpps; }", nameof(FileMentions.Nothing))]
    [InlineData("class A { int smpp; }", "using SmppErrorCodes; class A { int smpp; }", nameof(FileMentions.Injected))]
    [InlineData("using SmppErrorCodes; class A { }", "class A { int smpp; }", nameof(FileMentions.Context))]
    [InlineData("using SmppErrorCodes; class A { }", "class A { }", nameof(FileMentions.Nothing))]
    [InlineData("class A { string s = \"id:1 err:1 text:\"; }", "class A { string s = \"id:1 stat:D err:1 text:\"; }", nameof(FileMentions.Context))]
    public void Knows_what_is_mentioned_after_an_edit(string before, string after, string mentions)
    {
        // The scan of what has changed takes texts as long as those of files.
        before += LongComment;
        after += LongComment;
        var provider = new Provider();
        var compilation = CSharpCompilation.Create("Acme").AddSyntaxTrees(Parse(Plain, "a.cs"), Parse(before, "b.cs"));
        var known = Of(compilation, provider);
        var start = before.Zip(after).TakeWhile(static pair => pair.First == pair.Second).Count();
        var end = before.Reverse().Zip(after.Reverse()).TakeWhile(static pair => pair.First == pair.Second).Count();
        end = Math.Min(end, Math.Min(before.Length, after.Length) - start);
        var tree = compilation.SyntaxTrees[1];
        var edit = new TextChange(TextSpan.FromBounds(start, before.Length - end), after[start..^end]);
        var changed = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText().WithChanges(edit)));
        Assert.Equal(after, changed.SyntaxTrees[1].ToString());
        Assert.Equal(mentions, Of(changed, provider).Mentions.ToString());
        Assert.Equal(mentions, Of(changed, new Provider()).Mentions.ToString());
        GC.KeepAlive(known);
    }

    [Fact]
    public void Looks_up_all_files_where_there_are_others()
    {
        var provider = new Provider();
        var compilation = Compile("a.cs", "b.cs");
        var before = Of(compilation, provider);
        var added = Of(compilation.AddSyntaxTrees(Parse(WithContext, "named.cs")), provider);
        Assert.Equal(["", "named"], Detections(added));
        Assert.Equal([0, 0, 1], Indices(added));

        var moved = Of(Change(compilation, 0, Plain, "named.cs"), provider);
        Assert.Equal(["named", ""], Detections(moved));
        Assert.Equal([0, 1], Indices(moved));
        GC.KeepAlive(before);
    }

    /// <summary>No options are left that no file has: a wrong value in them would be reported.</summary>
    [Fact]
    public void Looks_up_all_files_where_one_has_other_options()
    {
        var provider = new Provider();
        var compilation = Compile("a.cs", "named.cs");
        var before = Of(compilation, provider);
        Assert.Equal(["", "named"], Detections(before));

        provider.NamedPath = "other.cs";
        var after = Of(Change(compilation, 1, Plain, "named.cs"), provider);
        Assert.Equal([""], Detections(after));
        Assert.Equal([0, 0], Indices(after));
        GC.KeepAlive(before);
    }

    private static CompilationFiles Of(Compilation compilation, AnalyzerConfigOptionsProvider provider) => CompilationFiles.Of(compilation, provider, CancellationToken.None);

    private static IEnumerable<string> Detections(CompilationFiles files)
    {
        foreach (var options in files.Options)
        {
            yield return options.Detection;
        }
    }

    private static IEnumerable<int> Indices(CompilationFiles files)
    {
        for (var i = 0; i < files.Trees.Length; i++)
        {
            yield return files.OptionsOf(i);
        }
    }

    private static CSharpCompilation Compile(params ImmutableArray<string> paths)
    {
        var compilation = CSharpCompilation.Create("Acme");
        foreach (var path in paths)
        {
            compilation = compilation.AddSyntaxTrees(Parse(Plain, path));
        }

        return compilation;
    }

    private static CSharpCompilation Change(CSharpCompilation compilation, int index, string text, string path) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[index], Parse(text, path));

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, path: path);

    /// <summary>Says of the file with one path that detection is by names.</summary>
    private sealed class Provider : AnalyzerConfigOptionsProvider
    {
        public string NamedPath { get; set; } = "named.cs";

        public int Asked { get; private set; }

        public override AnalyzerConfigOptions GlobalOptions { get; } = new FileOptions("");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree)
        {
            Asked++;
            return new FileOptions(tree.FilePath == NamedPath ? "named" : "");
        }

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class FileOptions(string detection) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == OptionKeys.Detection ? detection : null;
            return value is not null;
        }
    }
}
