using System.IO;
using System.Linq;
using Xunit;

namespace SmppErrorCodes.PackageTests;

/// <summary>Projects that use each other: a library that declares what is a code, and programs that use it.</summary>
public sealed class SolutionTests(PackageFixture fixture) : IClassFixture<PackageFixture>
{
    private const string Library = """
        using SmppErrorCodes;

        namespace Acme;

        public static class AcmeErrorCode
        {
            public const int Busy = 5;

            [SameMeaningAs(nameof(Busy))]
            public const int Full = 6;
        }

        public class Reply
        {
            [ErrorCode]
            public int Status { get; set; }

            [ErrorCode(typeof(AcmeErrorCode))]
            public int Result { get; set; }

            public int Legacy { get; set; }

            [ErrorCode]
            internal static readonly HashSet<int> Transient = [TwilioSmppErrorCode.ThrottlingError];
        }
        """;

    [Fact]
    public void EachProjectOfASolutionIsAnalyzed()
    {
        string folder = fixture.CreateFolder("solution");
        ConsumerProject library = fixture.CreateProject(
            folder,
            "Acme",
            Library,
            items: "<InternalsVisibleTo Include=\"Acme.Console\" /><InternalsVisibleTo Include=\"Acme.Tests\" />");
        ConsumerProject console = fixture.CreateProject(
            folder,
            "Acme.Console",
            """
            var reply = new Acme.Reply { Status = 50 };
            Console.WriteLine(reply.Result == 5 || Acme.Reply.Transient.Contains(58) || reply.Legacy == 53);
            """,
            "<OutputType>Exe</OutputType>",
            "<ProjectReference Include=\"../Acme/Acme.csproj\" />");
        ConsumerProject tests = fixture.CreateProject(
            folder,
            "Acme.Tests",
            """
            using SmppErrorCodes;

            var reply = new Acme.Reply { Status = TwilioSmppErrorCode.BlockedAsSpam, Result = 7 };
            Console.WriteLine(Acme.Reply.Transient.Contains(reply.Status));
            """,
            "<OutputType>Exe</OutputType>",
            "<ProjectReference Include=\"../Acme/Acme.csproj\" />");
        console.Write("../.editorconfig", """
            root = true
            [*.cs]
            smpp_error_codes.symbols = P:Acme.Reply.Legacy | P:Acme.Elsewhere.Status
            """);
        foreach (ConsumerProject project in new[] { library, console, tests })
        {
            File.Delete(Path.Combine(project.Directory, ".editorconfig"));
        }

        File.WriteAllText(Path.Combine(folder, "Acme.slnx"), """
            <Solution>
              <Project Path="Acme/Acme.csproj" />
              <Project Path="Acme.Console/Acme.Console.csproj" />
              <Project Path="Acme.Tests/Acme.Tests.csproj" />
            </Solution>
            """);

        console.Build("../Acme.slnx").Succeeded();

        Assert.Empty(SarifLog.Read(library.Directory));
        Assert.Equal(
            ["Program.cs(1): SMPP001", "Program.cs(2): SMPP001", "Program.cs(2): SMPP001", "Program.cs(2): SMPP001", "Program.cs(2): SMPP005"],
            SarifLog.Read(console.Directory).Select(report => report.Place));
        Assert.Equal(["Program.cs(3): SMPP002"], SarifLog.Read(tests.Directory).Select(report => report.Place));

        console.Run("format", "analyzers", "../Acme.slnx", "--diagnostics", "SMPP001", "--severity", "info", "--no-restore").Succeeded();

        Assert.Equal(
            """
            using Acme;
            using SmppErrorCodes;

            var reply = new Acme.Reply { Status = TwilioSmppErrorCode.SmsWindowExceeded };
            Console.WriteLine(reply.Result == AcmeErrorCode.Busy
                || Acme.Reply.Transient.Contains(TwilioSmppErrorCode.ThrottlingError)
                || reply.Legacy == TwilioSmppErrorCode.InsufficientCredit);
            """,
            File.ReadAllText(console.ProgramPath),
            ignoreLineEndingDifferences: true);
        console.Build().Succeeded();
        Assert.Equal(["Program.cs(5): SMPP005"], SarifLog.Read(console.Directory).Select(report => report.Place));
    }

    [Theory]
    [InlineData("shared", "internal")]
    [InlineData("false", "public")]
    public void ConstantsComeFromAnotherProject(string libraryProperty, string accessibility)
    {
        string folder = fixture.CreateFolder("constants-" + libraryProperty);
        ConsumerProject library = fixture.CreateProject(
            folder,
            "Acme",
            accessibility == "internal"
                ? "namespace Acme { public class Reply { [SmppErrorCodes.ErrorCode] public int Status { get; set; } } }"
                : """
                  namespace SmppErrorCodes
                  {
                      public static class TwilioSmppErrorCode
                      {
                          public const int AbsentSubscriber = 1;
                          [SameMeaningAs(nameof(AbsentSubscriber))] public const int AbsentSubscriber007 = 7;
                      }

                      [AttributeUsage(AttributeTargets.All)]
                      public sealed class ErrorCodeAttribute : Attribute;

                      [AttributeUsage(AttributeTargets.All)]
                      public sealed class SameMeaningAsAttribute(string constantName) : Attribute { public string ConstantName => constantName; }
                  }

                  namespace Acme { public class Reply { [SmppErrorCodes.ErrorCode] public int Status { get; set; } } }
                  """,
            $"<SmppErrorCodesGenerateConstants>{libraryProperty}</SmppErrorCodesGenerateConstants>",
            "<InternalsVisibleTo Include=\"Acme.Console\" />");
        ConsumerProject console = fixture.CreateProject(
            folder,
            "Acme.Console",
            "Console.WriteLine(new Acme.Reply().Status is 1 or 22);",
            "<OutputType>Exe</OutputType><SmppErrorCodesGenerateConstants>false</SmppErrorCodesGenerateConstants>",
            "<ProjectReference Include=\"../Acme/Acme.csproj\" />");

        console.Build().Succeeded();

        Assert.Empty(SarifLog.Read(library.Directory));
        Assert.Equal(
            ["Program.cs(1): SMPP001", "Program.cs(1): SMPP002", "Program.cs(1): SMPP005"],
            SarifLog.Read(console.Directory).Select(report => report.Place));

        console.Run("format", "analyzers", "--no-restore").Succeeded();

        Assert.Equal(
            """
            using SmppErrorCodes;

            Console.WriteLine(new Acme.Reply().Status is TwilioSmppErrorCode.AbsentSubscriber or 22);
            """,
            File.ReadAllText(console.ProgramPath),
            ignoreLineEndingDifferences: true);
        console.Build().Succeeded();
        Assert.Equal(["SMPP002", "SMPP005"], SarifLog.Read(console.Directory).Select(report => report.Id));
    }

    [Fact]
    public void MissingConstantsAreAWrongOption()
    {
        ConsumerProject console = fixture.CreateConsumer(
            "Console.WriteLine(new Smpp.Reply().ErrorCode == 7); namespace Smpp { class Reply { public int ErrorCode; } }",
            "<SmppErrorCodesGenerateConstants>false</SmppErrorCodesGenerateConstants><NoWarn>CS0649</NoWarn>");

        console.Build().Succeeded();

        SarifLog.Report report = Assert.Single(SarifLog.Read(console.Directory));
        Assert.Equal(
            "The option 'smpp_error_codes.catalog = SmppErrorCodes.TwilioSmppErrorCode' is wrong: this project cannot see such a type; "
            + "leave SmppErrorCodesGenerateConstants out, or reference a project whose constants can be seen here",
            report.Message);
    }
}
