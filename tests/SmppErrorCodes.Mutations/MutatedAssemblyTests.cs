using System;
using System.IO;
using Xunit;

namespace SmppErrorCodes.Mutations;

/// <summary>Keeps what Stryker has built: the shipped assembly with all of its mutations.</summary>
public sealed class MutatedAssemblyTests
{
    /// <summary>The environment variable with the folder of the copy.</summary>
    public const string FolderVariable = "SMPP_MUTATED_FOLDER";

    [Fact]
    public void Copies_the_mutated_assemblies()
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is not { Length: > 0 } target)
        {
            return;
        }

        // Stryker waits until the assembly answers, even though no mutation is covered.
        MutationSwitch.Touch();
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "SmppErrorCodes.*.dll"))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        }
    }
}
