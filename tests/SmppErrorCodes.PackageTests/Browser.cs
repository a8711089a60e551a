using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.PackageTests;

/// <summary>A Chromium that has no window, where the machine has one.</summary>
internal static class Browser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    public static string? Executable { get; } = (
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        from name in Names
        let path = Path.Combine(folder, name)
        where File.Exists(path)
        select path).FirstOrDefault();

    public static string ReasonToSkip => $"skipped, because none of {string.Join(", ", Names)} is on the PATH";

    /// <summary>Opens a page, and returns what the browser has made of it.</summary>
    /// <param name="profile">A folder for what the browser keeps.</param>
    public static string Open(string page, string profile, params string[] options)
    {
        // A container's user is often root, and its shared memory small.
        string[] arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", $"--user-data-dir={profile}", .. options, new Uri(page).AbsoluteUri];
        using Process process = Process.Start(new ProcessStartInfo(Executable!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Timeout))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("The browser did not end in time.");
        }

        Assert.True(process.ExitCode == 0, errors.Result);
        return output.Result;
    }
}

/// <summary>A test that needs a browser; skipped, with the reason, where there is none.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    /// <remarks>A console shows the names of skipped tests, and not why they are: so the name has the reason.</remarks>
    public BrowserFactAttribute([CallerMemberName] string name = "")
    {
        if (Browser.Executable is null)
        {
            Skip = Browser.ReasonToSkip;
            DisplayName = $"{name}: {Browser.ReasonToSkip}";
        }
    }
}
