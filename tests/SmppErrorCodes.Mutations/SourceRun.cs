using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using SmppErrorCodes.Tests.Robustness;
using SmppErrorCodes.Tests.Snapshots;

namespace SmppErrorCodes.Mutations;

/// <summary>What is reported, or fixed, on the sources of all tests, held against the same without a mutation.</summary>
internal sealed class SourceRun
{
    private readonly List<TestSource> _sources = [];
    private readonly Dictionary<TestSource, string> _known = [];
    private readonly Func<string, Task<string>> _describe;

    private SourceRun(bool isOfFixes) => _describe = isOfFixes ? SourceDescription.OfFixesAsync : SourceDescription.OfReportsAsync;

    /// <param name="file">Keeps what is known for the next process.</param>
    public static async Task<SourceRun> CreateAsync(bool isOfFixes, string file)
    {
        var run = new SourceRun(isOfFixes);
        var known = File.Exists(file) ? await File.ReadAllLinesAsync(file) : await run.KnownAsync();
        await File.WriteAllLinesAsync(file, known);
        foreach (var (source, hash) in TestSource.All.Zip(known).Where(static pair => pair.Second.Length > 0))
        {
            run._sources.Add(source);
            run._known.Add(source, hash);
        }

        return run;
    }

    /// <summary>The test whose source shows the mutation that is on; null if none does.</summary>
    public async Task<string?> NoticedByAsync()
    {
        for (var i = 0; i < _sources.Count; i++)
        {
            var source = _sources[i];
            if (await HashAsync(source) != _known[source])
            {
                // The next mutation is often in the same code.
                _sources.RemoveAt(i);
                _sources.Insert(0, source);
                return source.Test;
            }
        }

        return null;
    }

    private async Task<string[]> KnownAsync()
    {
        var known = new List<string>();
        foreach (var source in TestSource.All)
        {
            known.Add(await HashAsync(source));
        }

        return [.. known];
    }

    /// <summary>An exception is a description, too.</summary>
    private async Task<string> HashAsync(TestSource source)
    {
        string description;
        try
        {
            description = await _describe(source.File);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            description = exception.GetType().Name;
        }

        return description.Length == 0 ? "-" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(description)));
    }
}
