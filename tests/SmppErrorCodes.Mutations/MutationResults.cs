using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace SmppErrorCodes.Mutations;

/// <summary>The results of one part of the mutations, in a file that is only written to at its end.</summary>
internal sealed class MutationResults
{
    private readonly string _file;
    private readonly HashSet<int> _known = [];

    public MutationResults(string file)
    {
        _file = file;
        foreach (var line in File.Exists(file) ? File.ReadAllLines(file) : [])
        {
            _known.Add(int.Parse(line.Split('\t')[0], CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Whether the mutation has been run, or has begun and not ended.</summary>
    public bool Has(int mutation) => _known.Contains(mutation);

    public void Add(int mutation, string result) => File.AppendAllText(_file, $"{mutation.ToString(CultureInfo.InvariantCulture)}\t{result}\n");
}
