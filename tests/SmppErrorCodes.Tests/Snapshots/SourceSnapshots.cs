using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using SmppErrorCodes.Tests.Robustness;
using Xunit;

namespace SmppErrorCodes.Tests.Snapshots;

/// <summary>
/// What is known of the sources of all tests, a line for each of which there is something to say: the test, a hash of the
/// source, a hash of what is known, and how the source begins. Hashes, because the whole would be megabytes; a failure prints it.
/// </summary>
/// <param name="name">Of the file with the lines.</param>
/// <param name="describe">What is known of a source; empty for nothing.</param>
internal sealed class SourceSnapshots(string name, Func<string, Task<string>> describe)
{
    private const int HashLength = 10;
    private const int MaxBeginning = 80;

    private readonly RepositoryFile _file = new($"tests/SmppErrorCodes.Tests/Snapshots/{name}");
    private readonly Lock _lock = new();
    private HashSet<string>? _sources;

    /// <summary>The tests that have sources.</summary>
    public static TheoryData<string> Tests { get; } = new(TestSource.All.Select(static source => source.Test).Distinct());

    /// <summary>Whether the file has a line for the source.</summary>
    public bool Has(string source) => (_sources ??= AllLines().Select(static line => line.Split(' ')[1]).ToHashSet()).Contains(Hash(source));

    /// <summary>What is known of the sources of a test is what the file says; fails with the first source of which it says something else.</summary>
    public async Task ShouldHoldAsync(string test)
    {
        var known = LinesOf(test).ToList();
        var lines = new List<string>();
        foreach (var source in TestSource.All.Where(source => source.Test == test))
        {
            var description = await describe(source.File);
            if (description.Length == 0)
            {
                continue;
            }

            var line = $"{test} {Hash(source.File)} {Hash(description)} {Beginning(source)}";
            Assert.True(RepositoryFile.IsUpdating || known.ElementAtOrDefault(lines.Count) == line, $"""
                {_file.Name} says something else of this source, or of one that is not there any more.
                It says:   {known.ElementAtOrDefault(lines.Count)}
                It should: {line}
                If that is as it should be: {RepositoryFile.UpdateVariable}=1 dotnet test tests/SmppErrorCodes.Tests --filter Snapshots

                {source.File}

                {description}
                """);
            lines.Add(line);
        }

        lock (_lock)
        {
            var others = AllLines().Where(line => !IsOf(test, line));
            var sorted = others.Concat(lines).OrderBy(static line => line.Split(' ')[0], StringComparer.Ordinal);
            _file.ShouldBe(string.Concat(sorted.Select(static line => line + "\n")));
        }
    }

    private IEnumerable<string> LinesOf(string test) => AllLines().Where(line => IsOf(test, line));

    private IEnumerable<string> AllLines() => _file.Exists ? _file.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];

    private static bool IsOf(string test, string line) => line.StartsWith(test + " ", StringComparison.Ordinal);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLength];

    private static string Beginning(TestSource source)
    {
        var line = source.Tokens.IsEmpty ? "" : source.File[source.Tokens[0].Start..].Split('\n')[0];
        return line.Length > MaxBeginning ? line[..MaxBeginning] : line;
    }
}
