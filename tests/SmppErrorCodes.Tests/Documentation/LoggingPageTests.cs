using System;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Markdig.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using SmppErrorCodes.Analyzers;
using Xunit;

namespace SmppErrorCodes.Tests.Documentation;

/// <summary>The examples of the page about logs are compiled and run, and the page shows what they write.</summary>
public sealed class LoggingPageTests
{
    private const string Frame = """
        using System.Diagnostics.Metrics;
        using Microsoft.Extensions.Logging;
        using SmppErrorCodes;

        namespace Acme;

        internal sealed class DeliveryReceipt
        {
            public string MessageId { get; set; } = "5f0c02";
            /* properties */
        }

        internal static class Handler
        {
            private static readonly Counter<long> undelivered = new Meter("Acme.Sms").CreateCounter<long>("undelivered");

            public static object Handle(ILogger logger, Serilog.ILogger log, int code)
            {
                var receipt = new DeliveryReceipt { ErrorCode = code };
                /* statement */
                return receipt;
            }
        }
        """;

    private const string Property = "public int ErrorCode { get; set; }";

    [Fact]
    public async Task The_page_shows_what_its_examples_write()
    {
        var page = new MarkdownPage(new RepositoryFile("docs/logging.md"));
        var written = new List<string>();
        using var listener = Listen(written);
        using var serilog = new LoggerConfiguration().WriteTo.Sink(new Sink(written)).CreateLogger();
        foreach (var title in new[] { "ILogger", "Serilog", "OpenTelemetry", "System.Text.Json" })
        {
            var blocks = page.Section(title).OfType<FencedCodeBlock>().ToList();
            var code = MarkdownPage.CodeOf(blocks[0]).TrimEnd('\n');
            Assert.Equal(3, code.Split('\n').Length);

            written.Clear();
            var source = code.StartsWith("public", StringComparison.Ordinal)
                ? Frame.Replace("/* properties */", code, StringComparison.Ordinal)
                : Frame.Replace("/* properties */", Property, StringComparison.Ordinal).Replace("/* statement */", code, StringComparison.Ordinal);
            var receipt = (await BuildAsync(source)).GetType("Acme.Handler")!.GetMethod("Handle")!.Invoke(null, [new Logger(written), serilog, 7])!;
            if (blocks[1].Info == "json")
            {
                written.Add(System.Text.Json.JsonSerializer.Serialize(receipt, new System.Text.Json.JsonSerializerOptions { WriteIndented = true }).ReplaceLineEndings("\n"));
            }

            Assert.True(written.Count > 0, title);
            page.ReplaceCode(blocks[1], string.Join('\n', written));
        }

        page.ShouldBeUpToDate();
    }

    private static async Task<Assembly> BuildAsync(string source)
    {
        var compilation = GeneratedCompilation.Create(source)
            .AddReferences(new[] { typeof(Microsoft.Extensions.Logging.ILogger), typeof(Serilog.ILogger) }.Select(static type => MetadataReference.CreateFromFile(type.Assembly.Location)))
            .Generate();
        Assert.Empty(await compilation.WithAnalyzers([new SmppErrorCodeAnalyzer()]).GetAnalyzerDiagnosticsAsync());
        return Assembly.Load(compilation.BuildCleanly());
    }

    private static MeterListener Listen(List<string> written)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == "Acme.Sms")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => written.AddRange(tags.ToArray().Select(static tag => $"{tag.Key} = {tag.Value}")));
        listener.Start();
        return listener;
    }

    private sealed class Logger(List<string> written) : Microsoft.Extensions.Logging.ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            written.AddRange(((IEnumerable<KeyValuePair<string, object?>>)state!).Where(static value => value.Key != "{OriginalFormat}").Select(static value => $"{value.Key} = {value.Value}"));
    }

    private sealed class Sink(List<string> written) : ILogEventSink
    {
        public void Emit(LogEvent logEvent) =>
            written.AddRange(logEvent.Properties.OrderBy(static value => value.Key, StringComparer.Ordinal).Select(static value => $"{value.Key} = {((ScalarValue)value.Value).Value}"));
    }
}
