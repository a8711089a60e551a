using System.IO;
using System.Linq;
using Xunit;

namespace SmppErrorCodes.PackageTests;

/// <summary>Frameworks, language versions and layouts that projects have.</summary>
public sealed class ProjectKindTests(PackageFixture fixture) : IClassFixture<PackageFixture>
{
    /// <summary>C# 5, so that every project can have it.</summary>
    private const string Program = """
        namespace Acme
        {
            internal class DeliveryReceipt
            {
                internal int ErrorCode { get; set; }
            }

            internal static class Program
            {
                internal static bool IsAbsent(DeliveryReceipt receipt)
                {
                    return receipt.ErrorCode == 7;
                }
            }
        }
        """;

    private const string Reference = "PrivateAssets=\"all\"";

    /// <summary>
    /// One solution with central package management and an <c>artifacts</c> folder, in a path with spaces and with letters
    /// that are not ASCII.
    /// </summary>
    [Fact]
    public void EveryProjectOfASolutionIsAnalyzedAndFixed()
    {
        string folder = fixture.CreateFolder("Zustellung – größere Läufe");
        ConsumerProject[] projects =
        [
            Create(folder, "Standard", Program, "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>7.3</LangVersion><Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings>"),
            Create(
                folder,
                "Framework",
                Program,
                "<TargetFramework>net48</TargetFramework><Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings>",
                "<PackageReference Include=\"Microsoft.NETFramework.ReferenceAssemblies\" PrivateAssets=\"all\" />"),
            Create(folder, "Oldest", Program, "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>5</LangVersion><Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings>"),
            Create(folder, "Newest", Program.Replace("int ErrorCode", "int? ErrorCode").Replace("(DeliveryReceipt receipt)", "(DeliveryReceipt? receipt)").Replace("receipt.", "receipt?."), ""),
        ];
        WriteSolution(folder, projects);

        projects[0].Run("build", "../Acme.slnx", SarifLog.Option).Succeeded();

        Assert.All(projects, static project => Assert.Equal(
            ["Program.cs(12): SMPP001", "Program.cs(12): SMPP005"],
            SarifLog.Read(project.Directory).Select(report => report.Place)));
        Assert.True(Directory.Exists(Path.Combine(folder, "artifacts", "bin", "Oldest", "debug")));

        projects[0].Run("format", "analyzers", "../Acme.slnx", "--no-restore").Succeeded();

        Assert.Equal(
            Program
                .Replace("namespace Acme", "using SmppErrorCodes;\n\nnamespace Acme")
                .Replace("== 7", "== TwilioSmppErrorCode.AbsentSubscriber007"),
            File.ReadAllText(projects.Single(project => project.Name == "Oldest").ProgramPath),
            ignoreLineEndingDifferences: true);
    }

    /// <summary>What the package adds to a compilation has no warning of anyone's rules.</summary>
    [Fact]
    public void EveryRuleOfTheSdkIsContentWithTheConstants()
    {
        ConsumerProject consumer = fixture.CreateProject(
            fixture.CreateFolder("all-rules"),
            "Consumer",
            """
            [assembly: System.CLSCompliant(true)]
            [assembly: System.Runtime.InteropServices.ComVisible(false)]

            namespace Consumer;

            /// <summary>Answers whether a message was delivered.</summary>
            public static class Delivery
            {
                /// <summary>Answers for one code.</summary>
                /// <param name="errorCode">The code of a receipt.</param>
                /// <returns>Whether nothing went wrong.</returns>
                public static bool IsDone([SmppErrorCodes.ErrorCode] int errorCode)
                {
                    return SmppErrorCodes.TwilioSmppErrorCode.Canonical(errorCode) == SmppErrorCodes.TwilioSmppErrorCode.NoError;
                }
            }
            """,
            """
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <AnalysisLevel>latest</AnalysisLevel>
            <AnalysisMode>All</AnalysisMode>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <WarningLevel>9999</WarningLevel>
            <Features>strict</Features>
            <SmppErrorCodesMode>Strict</SmppErrorCodesMode>
            """);

        consumer.Build().Succeeded();

        Assert.Empty(SarifLog.Read(consumer.Directory));
    }

    /// <summary>A project that gets the analyzers through another one has its own properties.</summary>
    [Fact]
    public void PackageArrivesThroughAnotherProject()
    {
        string folder = fixture.CreateFolder("transitive");
        fixture.CreateProject(folder, "Acme", "namespace Acme { }", reference: $"Version=\"{fixture.Version}\" PrivateAssets=\"none\"");
        ConsumerProject consumer = fixture.CreateProject(
            folder,
            "Acme.Console",
            """
            #if !SMPP_ERROR_CODES_SHARED
            #error The property has no effect.
            #endif
            Console.WriteLine(args.Length + Acme.Receipts.Read(new Acme.DeliveryReceipt()));
            namespace Acme
            {
                class DeliveryReceipt { public int ErrorCode = SmppErrorCodes.TwilioSmppErrorCode.NoError; }
                static class Receipts { public static int Read(DeliveryReceipt receipt) => receipt.ErrorCode switch { 53 => 1, _ => 0 }; }
            }
            """,
            "<OutputType>Exe</OutputType><SmppErrorCodesMode>Exhaustive</SmppErrorCodesMode><SmppErrorCodesGenerateConstants>shared</SmppErrorCodesGenerateConstants>",
            "<PackageReference Remove=\"SmppErrorCodes.Analyzers\" /><ProjectReference Include=\"../Acme/Acme.csproj\" />");

        consumer.Build().Failed();

        Assert.Equal(
            ["Program.cs(8): SMPP001 error", "Program.cs(8): SMPP004 error"],
            SarifLog.Read(consumer.Directory).Select(report => $"{report.Place} {report.Level}"));
    }

    private ConsumerProject Create(string folder, string name, string program, string properties, string items = "")
    {
        ConsumerProject project = fixture.CreateProject(folder, name, program, properties, items, Reference);

        // The solution has these for all its projects.
        File.Delete(Path.Combine(project.Directory, "Directory.Build.props"));
        File.Delete(Path.Combine(project.Directory, "Directory.Packages.props"));
        return project;
    }

    private void WriteSolution(string folder, ConsumerProject[] projects)
    {
        string list = string.Concat(projects.Select(project => $"<Project Path=\"{project.Name}/{project.Name}.csproj\" />"));
        File.WriteAllText(Path.Combine(folder, "Acme.slnx"), $"<Solution>{list}</Solution>");
        File.WriteAllText(
            Path.Combine(folder, "Directory.Build.props"),
            "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="SmppErrorCodes.Analyzers" Version="{fixture.Version}" />
                <PackageVersion Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" />
              </ItemGroup>
            </Project>
            """);
    }
}
