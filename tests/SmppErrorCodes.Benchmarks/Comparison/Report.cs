using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SmppErrorCodes.Benchmarks.Measuring;

namespace SmppErrorCodes.Benchmarks.Comparison;

/// <summary>The tables of a comparison, written as Markdown while they are measured, and the budgets among their figures.</summary>
internal sealed class Report(TextWriter writer)
{
    private readonly List<Budget> _budgets = [];

    public IReadOnlyList<Budget> Budgets => _budgets;

    public void Section(string title)
    {
        writer.WriteLine();
        writer.WriteLine($"## {title}");
        writer.WriteLine();
    }

    public void Text(string text) => writer.WriteLine(text);

    public void Add(Budget budget) => _budgets.Add(budget);

    /// <summary>Times in milliseconds, and how many times the one that is named first they are.</summary>
    public void Times(IReadOnlyDictionary<string, Spread> times, string reference)
    {
        var unit = times[reference].Median;
        Table(
            ["what", "median ms", "min", "max", $"times {reference}"],
            times.Select(pair => (string[])[
                pair.Key,
                Number(pair.Value.Median),
                Number(pair.Value.Min),
                Number(pair.Value.Max),
                Number(pair.Value.Median / unit)]));
    }

    public void Table(string[] header, IEnumerable<string[]> rows)
    {
        var lines = rows.Prepend(header).ToList();
        var widths = header.Select((_, column) => lines.Max(line => line[column].Length)).ToList();
        Write(lines[0]);
        Write([.. widths.Select(static (width, column) => column == 0 ? new string('-', width) : new string('-', width - 1) + ":")]);
        foreach (var line in lines.Skip(1))
        {
            Write(line);
        }

        writer.Flush();

        void Write(string[] cells) =>
            writer.WriteLine($"| {string.Join(" | ", cells.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column])))} |");
    }

    /// <summary>A row for each budget, a column for each code that was measured; what misses its budget is in bold.</summary>
    public void WriteBudgets()
    {
        Section("Budgets");
        var places = _budgets.Select(static budget => budget.Where).Distinct().ToList();
        Table(
            ["what", "at most", .. places],
            _budgets
                .GroupBy(static budget => (budget.What, budget.LimitText))
                .Select(row => (string[])[row.Key.What, row.Key.LimitText, .. places.Select(place => Cell(row, place))]));

        static string Cell(IEnumerable<Budget> row, string place) =>
            row.FirstOrDefault(budget => budget.Where == place) is not { } budget ? ""
            : budget.IsMet ? budget.MeasuredText
            : $"**{budget.MeasuredText}**";
    }

    public static string Number(double value) =>
        value.ToString(Math.Abs(value) >= 100 ? "0" : Math.Abs(value) >= 10 ? "0.0" : Math.Abs(value) >= 0.1 || value == 0 ? "0.00" : "0.0000", CultureInfo.InvariantCulture);
}
