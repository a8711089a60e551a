using System;
using System.IO;
using System.Linq;
using System.Threading;

namespace SmppErrorCodes.PackageTests;

/// <summary>The compiler that stays from one build of the tests to the next, which is most of the time that they take. It ends with the tests.</summary>
internal static class CompilerServer
{
    private static int _users;

    /// <summary>Builds with this <c>SharedCompilationId</c> have a server of their own.</summary>
    public static string Id { get; } = $"smpp-package-tests-{Environment.ProcessId}";

    public static void AddUser() => Interlocked.Increment(ref _users);

    /// <summary>Ends the server with its last user: it holds files of folders that are deleted then.</summary>
    public static void RemoveUser()
    {
        if (Interlocked.Decrement(ref _users) > 0)
        {
            return;
        }

        const string BasePath = "Base Path:";
        var information = DotnetCommand.Run(Path.GetTempPath(), packageFolder: null, "--info").Succeeded().Output;
        string sdk = information.Split('\n').Select(static line => line.Trim()).First(static line => line.StartsWith(BasePath, StringComparison.Ordinal))[BasePath.Length..].Trim();
        DotnetCommand.Run(Path.GetTempPath(), packageFolder: null, "exec", Path.Combine(sdk, "Roslyn", "bincore", "VBCSCompiler.dll"), "-shutdown", $"-pipename:{Id}");
    }
}
