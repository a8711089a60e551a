using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace SmppErrorCodes.PackageTests;

/// <summary>The steps of docs/adopting.md, one after the other, with the commands and the options of the page.</summary>
public sealed class AdoptionTests(PackageFixture fixture) : IClassFixture<PackageFixture>
{
    [Fact]
    public void StepsLeadFromSuggestionsToErrors()
    {
        string page = File.ReadAllText(Path.Combine(fixture.Repository, "docs", "adopting.md")).ReplaceLineEndings("\n");
        string[][] formats = [.. Blocks(page, "console").Select(command => command.Trim().Split(' ')).Where(command => command[1] == "format").Select(command => command[1..])];
        string[] presets = [.. Blocks(page, "xml").Select(block => Regex.Match(block, "<SmppErrorCodesMode>.*</SmppErrorCodesMode>").Value)];
        string[] options = [.. Blocks(page, "ini")];
        Assert.Equal((2, 2, 2), (formats.Length, presets.Length, options.Length));
        ConsumerProject consumer = fixture.CreateProject(fixture.CreateFolder("adoption"), "Acme", "namespace Acme { public class DeliveryReceipt { public int ErrorCode; } }");
        Write(consumer, "src/Gateway/RetryPolicy.cs", "Acme.Gateway", "RetryPolicy", "DeliveryReceipt");
        Write(consumer, "Legacy/Old.cs", "Acme.Legacy", "Old", "DeliveryReceipt");
        Write(consumer, "src/Bind.cs", "Acme.Sms.Smpp", "Bind", "BindResponse");
        consumer.Write("src/BindResponse.cs", "namespace Acme.Sms.Smpp { public class BindResponse { public int ErrorCode { get; set; } } }");

        // Names are suggestions, in a list without a change; the bind is in the list, too.
        SetPreset(consumer, presets[0]);
        consumer.Build().Succeeded();
        Assert.Equal(["Bind.cs SMPP005", "Old.cs SMPP005", "RetryPolicy.cs SMPP005"], Reported(consumer, "warning"));
        DotnetCommand list = consumer.Run(formats[0]);
        Assert.Equal(2, list.ExitCode);
        Assert.Equal(3, Regex.Matches(list.Output, @"\.cs\(\d+,\d+\): info SMPP001").Count);

        // The bind is not a receipt.
        consumer.Write(".editorconfig", "root = true\n" + options[0]);
        consumer.Run(formats[1]).Succeeded();
        consumer.Build().Succeeded();
        Assert.Contains("== TwilioSmppErrorCode.AbsentSubscriber;", Read(consumer, "Legacy/Old.cs"), StringComparison.Ordinal);
        Assert.Contains("== 1;", Read(consumer, "src/Bind.cs"), StringComparison.Ordinal);
        Assert.Equal(["Old.cs SMPP005", "RetryPolicy.cs SMPP005"], Reported(consumer, "warning"));
        Assert.Empty(Reported(consumer, "note"));

        // The baseline passes, and what is new does not.
        consumer.Write(".editorconfig", "root = true\n" + options[0] + options[1]);
        SetPreset(consumer, presets[1]);
        consumer.Build().Succeeded();
        Assert.Equal(["Old.cs SMPP005", "RetryPolicy.cs SMPP005"], Reported(consumer, "warning"));
        Write(consumer, "src/Gateway/NewPolicy.cs", "Acme.Gateway", "NewPolicy", "DeliveryReceipt");
        consumer.Build().Failed();
        Assert.Equal(["NewPolicy.cs SMPP001", "NewPolicy.cs SMPP005"], Reported(consumer, "error"));
    }

    private static string[] Blocks(string page, string language)
    {
        return [.. Regex.Matches(page, $"(?<=\n```{language}\n).*?(?=```\n)", RegexOptions.Singleline).Select(block => block.Value)];
    }

    private static string[] Reported(ConsumerProject consumer, string level)
    {
        return
        [
            .. from report in SarifLog.Read(consumer.Directory)
               where report.Level == level
               select Regex.Replace(report.Place, @"\(\d+\):", ""),
        ];
    }

    private static void SetPreset(ConsumerProject consumer, string preset)
    {
        consumer.Write("Directory.Build.props", $"<Project><PropertyGroup>{preset}</PropertyGroup></Project>");
    }

    private static string Read(ConsumerProject consumer, string name)
    {
        return File.ReadAllText(Path.Combine(consumer.Directory, name));
    }

    private static void Write(ConsumerProject consumer, string file, string @namespace, string type, string parameter)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(consumer.Directory, file))!);
        consumer.Write(file, $$"""
            namespace {{@namespace}}
            {
                public static class {{type}}
                {
                    public static bool IsAbsent({{parameter}} value) => value.ErrorCode == 1;
                }
            }

            """);
    }
}
