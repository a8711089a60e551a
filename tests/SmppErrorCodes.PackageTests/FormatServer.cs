using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Threading.Tasks;

namespace SmppErrorCodes.PackageTests;

/// <summary>
/// The <c>dotnet format</c> of the SDK in a process that stays from one command of the tests to the next: to compile its own code is
/// most of the time that it takes.
/// </summary>
internal sealed class FormatServer : IDisposable
{
    private readonly Process _process;

    /// <param name="start">The assembly of the program, with the environment of all commands.</param>
    /// <param name="sdk">The folder of the SDK.</param>
    public FormatServer(ProcessStartInfo start, string sdk)
    {
        start.ArgumentList.Clear();
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(FormatServer).Assembly.Location);
        start.ArgumentList.Add(Path.Combine(sdk, "DotnetTools", "dotnet-format"));
        start.RedirectStandardError = false;
        _process = Process.Start(start)!;
    }

    /// <summary>Runs a command as if it had a process of its own.</summary>
    /// <param name="arguments">What is behind <c>dotnet format</c>.</param>
    /// <returns>What it returned, and all that it printed.</returns>
    public (int ExitCode, string Output) Run(string directory, IReadOnlyList<string> arguments)
    {
        _process.StandardInput.WriteLine(JsonSerializer.Serialize(new Request(directory, [.. arguments])));
        _process.StandardInput.Flush();
        string line = ReadAnswer() ?? throw new InvalidOperationException($"'dotnet format {string.Join(' ', arguments)}' gave no answer.");
        Answer answer = JsonSerializer.Deserialize<Answer>(line)!;
        return (answer.ExitCode, answer.Output);
    }

    /// <summary>The line of an answer; null if the process ended, or has to be ended, before.</summary>
    private string? ReadAnswer()
    {
        Task<string?> line = _process.StandardOutput.ReadLineAsync();
        if (!line.Wait(DotnetCommand.Timeout))
        {
            _process.Kill(entireProcessTree: true);
        }

        return line.GetAwaiter().GetResult();
    }

    /// <summary>Ends the process, which ends with its input.</summary>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    /// <summary>The program: one command for each line of the input.</summary>
    /// <param name="arguments">The folder of <c>dotnet format</c>.</param>
    public static void Main(string[] arguments)
    {
        TextWriter answers = Console.Out;
        MethodInfo format = new FormatContext(arguments[0]).LoadFromAssemblyPath(Path.Combine(arguments[0], "dotnet-format.dll")).EntryPoint!;
        while (Console.In.ReadLine() is { } line)
        {
            Request request = JsonSerializer.Deserialize<Request>(line)!;
            using var output = new StringWriter();
            Console.SetOut(output);
            Console.SetError(output);
            Directory.SetCurrentDirectory(request.Directory);
            var exitCode = (int)format.Invoke(null, [request.Arguments])!;
            answers.WriteLine(JsonSerializer.Serialize(new Answer(exitCode, output.ToString())));
            answers.Flush();
        }
    }

    private sealed record Request(string Directory, string[] Arguments);

    private sealed record Answer(int ExitCode, string Output);

    /// <summary>Has the assemblies of <c>dotnet format</c>, not those of the same names that the tests have.</summary>
    private sealed class FormatContext(string folder) : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            string path = Path.Combine(folder, assemblyName.Name + ".dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
