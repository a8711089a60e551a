using System;
using System.Collections.Generic;

namespace SmppErrorCodes.Analyzers.Options;

/// <summary>Tells which name was meant by one that is not there.</summary>
internal static class SimilarNames
{
    private const int MaxNameLength = 100;
    private const int MinPrefixLength = 2;

    /// <summary>The first of the names that is like the one that is not there; null if none is.</summary>
    public static string? FindIn(IEnumerable<string> names, string name)
    {
        foreach (var other in names)
        {
            if (AreSimilar(name, other)
                || (name.Length > MinPrefixLength && (other.StartsWith(name, StringComparison.OrdinalIgnoreCase) || name.StartsWith(other, StringComparison.OrdinalIgnoreCase))))
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>Whether the names differ in case only, or in a letter or two.</summary>
    public static bool AreSimilar(string name, string other)
    {
        if (string.Equals(name, other, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var allowed = Math.Min(name.Length, other.Length) switch
        {
            < 3 => 0,
            < 6 => 1,
            _ => 2,
        };
        return name.Length <= MaxNameLength && Math.Abs(name.Length - other.Length) <= allowed && Distance(name, other) <= allowed;
    }

    /// <summary>How many letters have to be put in, taken out, replaced or exchanged with their neighbour.</summary>
    private static int Distance(string left, string right)
    {
        var distances = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    distances[i, j] = i + j;
                    continue;
                }

                var isSame = left[i - 1] == right[j - 1];
                var distance = Math.Min(Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1, distances[i - 1, j - 1] + (isSame ? 0 : 1));
                distances[i, j] = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]
                    ? Math.Min(distance, distances[i - 2, j - 2] + 1)
                    : distance;
            }
        }

        return distances[left.Length, right.Length];
    }
}
