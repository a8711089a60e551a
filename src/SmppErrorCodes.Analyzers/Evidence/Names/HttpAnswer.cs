using System;

namespace SmppErrorCodes.Analyzers.Evidence.Names;

/// <summary>Calls that are named like those that read what is there, and get the answer to a request over HTTP.</summary>
internal static class HttpAnswer
{
    private static readonly string[] IncomingWords = { "Request", "Context" };

    /// <param name="method">The name of the method.</param>
    /// <param name="receiver">The name with a word of another list, of what stands before the call or of its type.</param>
    public static bool Is(string method, string receiver) =>
        receiver == "HttpContent"
        || (Has(receiver, "Http")
            && method.StartsWith("Get", StringComparison.Ordinal)
            && method.EndsWith("Async", StringComparison.Ordinal)
            && !Array.Exists(IncomingWords, word => Has(receiver, word)));

    private static bool Has(string name, string word) => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
