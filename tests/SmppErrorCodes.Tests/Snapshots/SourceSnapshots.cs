using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Tests.Robustness;
using Xunit;

namespace SmppErrorCodes.Tests.Snapshots;

/// <summary>
/// What is known of the sources of all tests, a line for each of which there is something to say: the test, a hash of the
/// source, a hash of what is known, and how the source begins. Hashes, because the whole would be megabytes; a failure prints it.
/// </summary>
/// <param name="name">Of the file with the lines.</param>
internal sealed class SourceSnapshots(string name)
{
    private const int HashLength = 10;
    private const int MaxBeginning = 80;

    private readonly RepositoryFile _file = new($"tests/SmppErrorCodes.Tests/Snapshots/{name}");

    /// <summary>The hash of what is known of a source, by the test and the hash of the source.</summary>
    private readonly Lazy<Dictionary<(string Test, string Source), string>> _hashes = new(() => HashesOf(new SourceSnapshots(name).AllLines()));
    private readonly Lock _lock = new();

    /// <summary>The tests that have sources.</summary>
    public static TheoryData<string> Tests { get; } = new(TestSource.All.Select(static source => source.Test).Distinct());

    public OfTest Of(string test) => new(this, test);

    /// <summary>Whether the file says this of the source, wherever its line stands.</summary>
    /// <param name="description">Empty where nothing is known.</param>
    public bool Says(TestSource source, string description)
    {
        var known = _hashes.Value.GetValueOrDefault((source.Test, Hash(source.File)));
        return known == (description.Length == 0 ? null : Hash(description));
    }

    /// <summary>What is reported in the members of the source, if the file says that of it, or else in the whole compilation.</summary>
    /// <param name="document">The document with the source.</param>
    public async Task<ImmutableArray<Diagnostic>> ReportsAsync(TestSource source, Document document)
    {
        var reports = await FullRun.AnalyzeMembersAsync(document);
        return !RepositoryFile.IsUpdating && Says(source, SourceDescription.Of(reports)) ? reports : await FullRun.AnalyzeAsync(document.Project);
    }

    private static Dictionary<(string Test, string Source), string> HashesOf(IEnumerable<string> lines)
    {
        var hashes = new Dictionary<(string Test, string Source), string>();
        foreach (var line in lines)
        {
            var words = line.Split(' ');
            hashes.TryAdd((words[0], words[1]), words[2]);
        }

        return hashes;
    }

    private IEnumerable<string> AllLines() => _file.Exists ? _file.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLength];

    /// <summary>A number below 16 that the text of a source decides alone, so that other sources do not change it.</summary>
    public static int SixteenthOf(TestSource source) => Convert.ToInt32(Hash(source.File)[..1], fromBase: 16);

    private static string Beginning(TestSource source)
    {
        var line = source.Tokens.IsEmpty ? "" : source.File[source.Tokens[0].Start..].Split('\n')[0];
        return line.Length > MaxBeginning ? line[..MaxBeginning] : line;
    }

    /// <summary>What is known of the sources of one test.</summary>
    internal sealed class OfTest(SourceSnapshots snapshots, string test)
    {
        private readonly List<string> _known = [.. snapshots.AllLines().Where(line => IsOf(test, line))];
        private readonly List<string> _lines = [];

        /// <summary>The description is what the file says of the next source; fails if it says something else.</summary>
        /// <param name="description">Empty where nothing is known.</param>
        public void Add(TestSource source, string description)
        {
            if (description.Length == 0)
            {
                return;
            }

            var line = $"{test} {Hash(source.File)} {Hash(description)} {Beginning(source)}";
            Assert.True(RepositoryFile.IsUpdating || _known.ElementAtOrDefault(_lines.Count) == line, $"""
                {snapshots._file.Name} says something else of this source, or of one that is not there any more.
                It says:   {_known.ElementAtOrDefault(_lines.Count)}
                It should: {line}
                If that is as it should be: {RepositoryFile.UpdateVariable}=1 dotnet test tests/SmppErrorCodes.Tests --filter Snapshot

                {source.File}

                {description}
                """);
            _lines.Add(line);
        }

        /// <summary>Leaves what the file says of the next source, if anything.</summary>
        public void Leave(TestSource source)
        {
            if (_known.ElementAtOrDefault(_lines.Count) is { } line && line.StartsWith($"{test} {Hash(source.File)} ", StringComparison.Ordinal))
            {
                _lines.Add(line);
            }
        }

        /// <summary>The file says nothing of other sources of the test.</summary>
        public void ShouldBeComplete()
        {
            lock (snapshots._lock)
            {
                var others = snapshots.AllLines().Where(line => !IsOf(test, line));
                var sorted = others.Concat(_lines).OrderBy(static line => line.Split(' ')[0], StringComparer.Ordinal);
                snapshots._file.ShouldBe(string.Concat(sorted.Select(static line => line + "\n")));
            }
        }

        private static bool IsOf(string test, string line) => line.StartsWith(test + " ", StringComparison.Ordinal);
    }
}
