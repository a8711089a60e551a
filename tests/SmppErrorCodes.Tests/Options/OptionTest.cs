using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace SmppErrorCodes.Tests.Options;

/// <summary>Runs rules over a source beside a catalog and a type with members that options can name.</summary>
internal static class OptionTest
{
    private const string Library = """
        namespace Acme
        {
            public static class AcmeErrorCode
            {
                public const int Busy = 5;
                public const int Throttled = 9;
                [SmppErrorCodes.SameMeaningAs(nameof(Busy))]
                public const int Occupied = 7;

                public static class Nested { public const int Busy = 5; }
            }

            [SmppErrorCodes.Extends(typeof(AcmeErrorCode))]
            public enum WiderErrorCode { Late = 8 }

            public class Reply
            {
                public int Status;
                public int Result { get; set; }
                public int GetState(int x) => x;
                public System.DayOfWeek Day { get; set; }
            }

            public class Box<T> { public T Status { get; set; } }
        }
        """;

    /// <summary>What is marked is reported, and each error by SMPP011, whether the option is in an <c>.editorconfig</c> or in a global file.</summary>
    /// <param name="errors">A part of each message of SMPP011.</param>
    public static async Task VerifyAsync(string option, string source, string rules, params string[] errors)
    {
        foreach (var (file, heading) in new[] { ("/.editorconfig", "root = true\n[*.cs]\n"), ("/.globalconfig", "is_global = true\n") })
        {
            var test = new Verify.Test<EmptyCodeFixProvider> { TestCode = source, Rules = rules };
            test.TestState.Sources.Add(Library);
            test.TestState.AnalyzerConfigFiles.Add((file, heading + option + "\n"));
            test.TestState.ExpectedDiagnostics.AddRange(errors.Select(static _ =>
                DiagnosticResult.CompilerWarning("SMPP011").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)));
            test.DiagnosticVerifier = (diagnostic, _, _) =>
            {
                var message = diagnostic.GetMessage(null);
                Assert.True(diagnostic.Id != "SMPP011" || errors.Any(error => message.Contains(error, StringComparison.Ordinal)), message);
            };
            await test.RunAsync();
        }
    }
}
