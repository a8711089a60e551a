using System;
using System.Globalization;
using System.Linq;

namespace SmppErrorCodes.Mutations;

/// <summary>What the loop is told: pairs of a name and a value.</summary>
internal sealed class LoopOptions(string[] arguments)
{
    public string[] Arguments => arguments;

    /// <summary>The report of Stryker with all mutations.</summary>
    public string Report => Value("--report") ?? throw new ArgumentException("--report is missing.");

    /// <summary>The folder for what is known without a mutation and for the results.</summary>
    public string Folder => Value("--results") ?? throw new ArgumentException("--results is missing.");

    /// <summary>Which part of the mutations is run, such as <c>2/4</c>.</summary>
    public (int Index, int Count) Shard
    {
        get
        {
            var parts = (Value("--shard") ?? "1/1").Split('/').Select(static part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
            return (parts[0] - 1, parts[1]);
        }
    }

    /// <summary>How many mutations are run before the loop ends.</summary>
    public int Take => Number("--take", int.MaxValue);

    /// <summary>How many seconds one mutation may take, and after that its tests.</summary>
    public int Limit => Number("--limit", 120);

    /// <summary>The only mutation that is run, in a process of its own.</summary>
    public int? Only => Value("--only") is { } id ? int.Parse(id, CultureInfo.InvariantCulture) : null;

    /// <summary>A part of the path of the files whose mutations are run.</summary>
    public string File => Value("--file") ?? "";

    private int Number(string name, int otherwise) => Value(name) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    private string? Value(string name)
    {
        var index = Array.IndexOf(arguments, name);
        return index >= 0 && index + 1 < arguments.Length ? arguments[index + 1] : null;
    }
}
