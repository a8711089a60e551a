using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;
using Xunit;

namespace SmppErrorCodes.PackageTests;

/// <summary>One run of the <c>dotnet</c> command.</summary>
internal sealed class DotnetCommand
{
    /// <summary>After which a command is ended.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    private DotnetCommand(int exitCode, string output)
    {
        ExitCode = exitCode;
        Output = output;
    }

    public int ExitCode { get; }

    /// <summary>Standard output and standard error, as they came.</summary>
    public string Output { get; }

    public static DotnetCommand Run(string directory, string? packageFolder, params IReadOnlyList<string> arguments)
    {
        using var servers = BuildServers.Rent();
        return Run(servers, directory, packageFolder, arguments);
    }

    public static DotnetCommand Run(BuildServers servers, string directory, string? packageFolder, IReadOnlyList<string> arguments)
    {
        if (arguments[0] == "format")
        {
            (int exitCode, string formatted) = servers.Format(packageFolder).Run(directory, [.. arguments.Skip(1)]);
            return new DotnetCommand(exitCode, $"dotnet {string.Join(' ', arguments)}{Environment.NewLine}{formatted}");
        }

        return RunProcess(servers, directory, packageFolder, arguments);
    }

    /// <summary>Runs the command in a process of its own, as a user does.</summary>
    public static DotnetCommand RunProcess(BuildServers servers, string directory, string? packageFolder, IReadOnlyList<string> arguments)
    {
        // A server alone: the processes that it starts for further projects do not always end with it.
        string[] oneProcess = arguments[0] is "build" or "pack" or "restore" ? ["-maxCpuCount:1"] : [];
        ProcessStartInfo start = StartInfo(servers, packageFolder);
        start.WorkingDirectory = directory;
        foreach (string argument in (IEnumerable<string>)[.. arguments, .. oneProcess])
        {
            start.ArgumentList.Add(argument);
        }

        var output = new StringBuilder();
        using var outputClosed = new CountdownEvent(2);
        void Append(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is null)
            {
                outputClosed.Signal();
                return;
            }

            lock (output)
            {
                output.AppendLine(line.Data);
            }
        }

        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += Append;
        process.ErrorDataReceived += Append;
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        string command = "dotnet " + string.Join(' ', arguments);
        if (!process.WaitForExit(Timeout) || !outputClosed.Wait(TimeSpan.FromSeconds(30)))
        {
            process.Kill(entireProcessTree: true);
            lock (output)
            {
                Assert.Fail($"{command} did not end in time:{Environment.NewLine}{output}");
            }
        }

        return new DotnetCommand(process.ExitCode, $"{command}{Environment.NewLine}{output}");
    }

    /// <summary>How <c>dotnet</c> is started, but for what it does and where.</summary>
    public static ProcessStartInfo StartInfo(BuildServers servers, string? packageFolder)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The process that runs the tests was started by a build, whose settings are not those of a user's shell.
        foreach (string name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name is "VSTEST_HOST_DEBUG" or "Configuration").ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";

        servers.AddTo(start.Environment);
        if (packageFolder is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packageFolder;
        }

        return start;
    }

    public DotnetCommand Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    public DotnetCommand Failed()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }
}
