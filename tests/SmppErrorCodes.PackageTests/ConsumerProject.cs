using System.Collections.Generic;
using System.IO;

namespace SmppErrorCodes.PackageTests;

/// <summary>A project as <c>dotnet new</c> makes it, with the package added.</summary>
internal sealed class ConsumerProject
{
    private readonly string _packageFolder;
    private bool _isRestored;

    private ConsumerProject(string directory, string name, string packageFolder)
    {
        Directory = directory;
        Name = name;
        _packageFolder = packageFolder;
    }

    public string Directory { get; }

    public string Name { get; }

    public string ProgramPath => Path.Combine(Directory, "Program.cs");

    public static ConsumerProject Create(string directory, string feed, string packageFolder, string reference, string program, string properties, string name, string items)
    {
        System.IO.Directory.CreateDirectory(directory);
        var project = new ConsumerProject(directory, name, packageFolder);
        project.Write(name + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">

              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>

              <ItemGroup>
                <PackageReference Include="SmppErrorCodes.Analyzers" {reference} />
                {items}
              </ItemGroup>

            </Project>
            """);
        project.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="SmppErrorCodes.PackageTests" value="{feed}" />
              </packageSources>
            </configuration>
            """);

        // Settings of folders further up end here.
        project.Write(".editorconfig", "root = true");
        project.Write("Directory.Build.props", "<Project />");
        project.Write("Directory.Build.targets", "<Project />");
        project.Write("Directory.Packages.props", "<Project />");
        project.Write("Program.cs", program);
        return project;
    }

    /// <summary>Builds everything anew, but for what a restore brings, which stays the same.</summary>
    public DotnetCommand Build(params IReadOnlyList<string> arguments)
    {
        string[] restored = _isRestored ? ["--no-restore"] : [];
        _isRestored = true;
        return Run(["build", "--no-incremental", SarifLog.Option, .. restored, .. arguments]);
    }

    public void Restore()
    {
        Run("restore").Succeeded();
        _isRestored = true;
    }

    /// <summary>Runs the program that was built.</summary>
    public DotnetCommand RunProgram()
    {
        return Run(Path.Combine("bin", "Debug", "net10.0", Name + ".dll"));
    }

    public DotnetCommand Run(params IReadOnlyList<string> arguments)
    {
        return DotnetCommand.Run(Directory, _packageFolder, arguments);
    }

    /// <summary>Runs a command in a process of its own, also where the tests have one that stays.</summary>
    public DotnetCommand RunProcess(params IReadOnlyList<string> arguments)
    {
        using var servers = BuildServers.Rent();
        return DotnetCommand.RunProcess(servers, Directory, _packageFolder, arguments);
    }

    public void Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(Directory, name), text);
    }
}
