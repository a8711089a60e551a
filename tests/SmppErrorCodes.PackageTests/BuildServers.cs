using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;

namespace SmppErrorCodes.PackageTests;

/// <summary>
/// The compiler, the MSBuild and the <c>dotnet format</c> that stay from one command of the tests to the next: to start them is most of
/// the time that a build takes. They belong to this process alone, and end with its tests.
/// </summary>
/// <remarks>An MSBuild serves one command at a time, so that there are as many as commands run at once.</remarks>
internal sealed class BuildServers : IDisposable
{
    private static readonly string CompilerId = $"smpp-package-tests-{Environment.ProcessId}";
    private static readonly ConcurrentBag<BuildServers> Free = [];

    private static readonly Lazy<string> Sdk = new(FindSdk);

    private static int _count;
    private static int _users;

    /// <summary>Two processes with the same salt find each other's MSBuild.</summary>
    private readonly string _salt = $"{CompilerId}-{Interlocked.Increment(ref _count)}";

    private FormatServer? _format;

    private BuildServers()
    {
    }

    public static void AddUser() => Interlocked.Increment(ref _users);

    /// <summary>Ends the servers with their last user: they hold files of folders that are deleted then.</summary>
    public static void RemoveUser()
    {
        if (Interlocked.Decrement(ref _users) > 0)
        {
            return;
        }

        DotnetCommand.Run(Path.GetTempPath(), packageFolder: null, "exec", Path.Combine(Sdk.Value, "Roslyn", "bincore", "VBCSCompiler.dll"), "-shutdown", $"-pipename:{CompilerId}");

        while (Free.TryTake(out BuildServers? servers))
        {
            servers._format?.Dispose();
            servers._format = null;
            DotnetCommand.Run(servers, Path.GetTempPath(), packageFolder: null, ["build-server", "shutdown", "--msbuild"]);
        }
    }

    /// <summary>Formats with the packages of a folder, which is the same one for each call.</summary>
    public FormatServer Format(string? packageFolder) => _format ??= new FormatServer(DotnetCommand.StartInfo(this, packageFolder), Sdk.Value);

    private static string FindSdk()
    {
        const string BasePath = "Base Path:";
        string information = DotnetCommand.Run(Path.GetTempPath(), packageFolder: null, "--info").Succeeded().Output;
        return information.Split('\n').Select(static line => line.Trim()).First(static line => line.StartsWith(BasePath, StringComparison.Ordinal))[BasePath.Length..].Trim();
    }

    /// <summary>Servers that no other command uses until these are disposed of.</summary>
    public static BuildServers Rent() => Free.TryTake(out BuildServers? servers) ? servers : new BuildServers();

    public void Dispose() => Free.Add(this);

    /// <summary>Makes a command use these servers.</summary>
    public void AddTo(IDictionary<string, string?> environment)
    {
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "1";
        environment["MSBUILDNODEHANDSHAKESALT"] = _salt;
        environment["UseSharedCompilation"] = "true";
        environment["SharedCompilationId"] = CompilerId;
    }
}
