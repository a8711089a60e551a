using System;
using System.Linq;
using System.Text;

namespace SmppErrorCodes.Benchmarks.Corpus;

/// <summary>
/// The statements that generated methods are made of. They use <c>item</c>, <c>text</c>, <c>number</c>, <c>_log</c> and, if
/// asynchronous, <c>_items</c>.
/// </summary>
internal static class CorpusStatements
{
    /// <summary>How often each kind comes, out of the sum of all.</summary>
    private static readonly (int Weight, bool IsAsync, Func<CorpusModule, Random, int, string> Write)[] Kinds =
    [
        (120, false, Guard), (50, false, Log), (50, false, Assign), (25, false, Build), (15, false, Settings), (45, false, Loop), (30, false, Query),
        (75, false, Match), (12, false, Try), (75, false, Create), (50, false, Compare), (25, false, Parse), (4, false, Numbers), (7, false, Switch),
        (5, false, Arms), (60, false, Note), (70, false, Join), (130, true, Load), (70, true, Save), (1, false, OtherCode),
    ];

    public static string Write(CorpusModule module, Random random, int count, bool isAsync)
    {
        var text = new StringBuilder();
        var sum = Kinds.Sum(kind => kind.IsAsync && !isAsync ? 0 : kind.Weight);
        for (var i = 0; i < count; i++)
        {
            var rest = random.Next(sum);
            var kind = Kinds.First(kind => (!kind.IsAsync || isAsync) && (rest -= kind.Weight) < 0);
            text.Append(text.Length == 0 ? "" : random.Next(3) == 0 ? "\n" : "").Append(kind.Write(module, random, i)).Append('\n');
        }

        return text.ToString();
    }

    private static string Guard(CorpusModule m, Random r, int i) => r.Next(3) switch
    {
        0 => $$"""
                    if (item is null)
                    {
                        throw new ArgumentNullException(nameof(item));
                    }
            """,
        1 => $$"""
                    if (string.IsNullOrEmpty(text))
                    {
                        _log.Warn("{{m.Text(r)}} of {Id} is empty, nothing to {{m.Word(r)}}", item.Id);
                        text = "{{m.Word(r)}}-{{m.Word(r)}}";
                    }
            """,
        _ => $$"""
                    if (item.Parent == null)
                    {
                        item.Parent = new {{m.Entity}} { {{m.Number(r)}} = {{r.Next(0, 9)}}, CreatedAt = DateTime.UtcNow };
                    }
            """,
    };

    private static string Log(CorpusModule m, Random r, int i) => r.Next(2) == 0
        ? $"""
                    _log.Debug("{m.Word(r)} the {m.Word(r)} of {"{"}Name{"}"} at {"{"}Time{"}"}", item.{m.Text(r)}, item.CreatedAt);
            """
        : $"""
                    _log.Debug(
                        "{m.Word(r)} {m.Word(r)} {"{"}Id{"}"} in {"{"}Region{"}"}",
                        item.Id.ToString("N", CultureInfo.InvariantCulture),
                        item.{m.Text(r)}.ToUpperInvariant());
            """;

    private static string Assign(CorpusModule m, Random r, int i) => $$"""
                    item.{{m.Text(r)}} = Normalize(text, "{{m.Word(r)}}");
                    item.{{m.Number(r)}} = Math.Min(number, item.{{m.Number(r)}});
                    item.CreatedAt = DateTime.UtcNow;
            """;

    private static string Build(CorpusModule m, Random r, int i) => $$"""
                    var builder{{i}} = new StringBuilder();
                    builder{{i}}.Append("{{m.Word(r)}}: ").Append(item.{{m.Text(r)}}).Append(", ").Append(item.{{m.Number(r)}});
                    builder{{i}}.AppendLine("{{m.Word(r)}} {{m.Word(r)}}");
                    text = builder{{i}}.ToString();
            """;

    private static string Settings(CorpusModule m, Random r, int i) => string.Join(
        '\n',
        Enumerable.Range(0, r.Next(2, 7)).Select(_ =>
            $"        Settings[\"{m.Word(r)}.{m.Word(r)}\"] = {(r.Next(3) == 0 ? $"item.{m.Text(r)}" : $"\"{m.Word(r)} {m.Word(r)}\"")};"));

    private static string Loop(CorpusModule m, Random r, int i) => $$"""
                    foreach (var line{{i}} in item.Lines)
                    {
                        var sku{{i}} = line{{i}}.Sku.Trim();
                        if (!Settings.ContainsKey(sku{{i}}))
                        {
                            continue;
                        }

                        number += line{{i}}.Units;
                    }
            """;

    private static string Query(CorpusModule m, Random r, int i) => $$"""
                    var names{{i}} = item.Lines
                        .Where(line => line.Sku.StartsWith("{{m.Word(r)}}", StringComparison.Ordinal))
                        .Select(line => line.Sku)
                        .ToList();
                    item.{{m.Text(r)}} = string.Join(", ", names{{i}});
            """;

    private static string Match(CorpusModule m, Random r, int i) => r.Next(3) switch
    {
        0 => $$"""
                    if (item.Parent is { } parent{{i}})
                    {
                        item.{{m.Number(r)}} = parent{{i}}.{{m.Number(r)}};
                        parent{{i}}.Lines.AddRange(item.Lines);
                    }
            """,
        1 => $$"""
                    if (item.Tag is string { Length: > {{r.Next(1, 9)}} } tag{{i}} && tag{{i}} is not "{{m.Word(r)}}")
                    {
                        text = tag{{i}}.Replace("{{m.Word(r)}}", "{{m.Word(r)}}", StringComparison.OrdinalIgnoreCase);
                    }
            """,
        _ => $$"""
                    if (item.Tag is not null && item.Parent is null)
                    {
                        _log.Warn("no {{m.Word(r)}} for {Tag}", item.Tag);
                    }
            """,
    };

    private static string Try(CorpusModule m, Random r, int i) => $$"""
                    try
                    {
                        using var stream{{i}} = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "{{m.Word(r)}}", text));
                        using var reader{{i}} = new StreamReader(stream{{i}}, Encoding.UTF8);
                        item.{{m.Text(r)}} = reader{{i}}.ReadToEnd();
                    }
                    catch (IOException exception{{i}})
                    {
                        _log.Error(exception{{i}}, "cannot read {{m.Word(r)}} {Name}", text);
                    }
            """;

    private static string Create(CorpusModule m, Random r, int i) => $$"""
                    var copy{{i}} = new {{m.Entity}}
                    {
                        {{m.Texts[0]}} = item.{{m.Texts[0]}},
                        {{m.Texts[1]}} = "{{m.Word(r)}} {{m.Word(r)}}",
                        {{m.Numbers[0]}} = {{r.Next(0, 500)}},
                        {{m.Numbers[1]}} = item.{{m.Numbers[1]}},
                        Kind = {{m.Entity}}Kind.Express,
                        Parent = item,
                    };
                    copy{{i}}.Lines.Add(new {{m.Entity}}Line("{{m.Word(r)}}", {{r.Next(1, 60)}}, {{r.Next(1, 60)}}.5m));
            """;

    private static string Compare(CorpusModule m, Random r, int i) => $$"""
                    if (item.{{m.Number(r)}} {{m.Operator(r)}} {{ComparedNumber(r)}} || string.Equals(text, "{{m.Word(r)}}", StringComparison.Ordinal))
                    {
                        item.{{m.Number(r)}}++;
                    }
                    else if (number {{m.Operator(r)}} item.{{m.Number(r)}} && item.Lines.Count > 0)
                    {
                        number = item.{{m.Number(r)}} + {{r.Next(1, 9)}};
                    }
            """;

    /// <summary>Nine of ten numbers that real code compares with are 0 or 1, and one of a hundred is above 100.</summary>
    private static int ComparedNumber(Random random) => random.Next(100) switch
    {
        < 80 => 0,
        < 90 => 1,
        < 99 => random.Next(2, 100),
        _ => random.Next(100, 6000),
    };

    private static string Parse(CorpusModule m, Random r, int i) => $$"""
                    if (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var parsed{{i}}))
                    {
                        number = parsed{{i}};
                    }
            """;

    private static string Numbers(CorpusModule m, Random r, int i) => $$"""
                    int[] steps{{i}} =
                    [
            {{string.Join('\n', Enumerable.Range(0, r.Next(2, 9)).Select(_ => RowOfNumbers(r)))}}
                    ];
                    number += steps{{i}}[number & 15];
            """;

    private static string RowOfNumbers(Random r) =>
        $"            {string.Join(", ", Enumerable.Range(0, 16).Select(_ => r.Next(0, 256)))},";

    private static string Switch(CorpusModule m, Random r, int i) => r.Next(2) == 0
        ? $$"""
                    switch (item.Kind)
                    {
                        case {{m.Entity}}Kind.Standard:
                            text = "{{m.Word(r)}}";
                            break;
                        case {{m.Entity}}Kind.Express:
                            number = {{r.Next(1, 99)}};
                            break;
                        default:
                            _log.Warn("unexpected {Kind}", item.Kind);
                            break;
                    }
            """
        : $$"""
                    switch (item.{{m.Number(r)}})
                    {
                        case 0:
                        case {{r.Next(1, 9)}}:
                            text = "{{m.Word(r)}}";
                            break;
                        case {{r.Next(10, 900)}}:
                            number++;
                            break;
                    }
            """;

    private static string Arms(CorpusModule m, Random r, int i) => $$"""
                    text = item.{{m.Text(r)}} switch
                    {
                        "{{m.Word(r)}}" => "{{m.Word(r)}}",
                        { Length: 0 } or null => throw new InvalidOperationException("{{m.Word(r)}} is missing"),
                        _ => item.Kind switch { {{m.Entity}}Kind.Archived => "{{m.Word(r)}}", _ => text },
                    };
            """;

    private static string Note(CorpusModule m, Random r, int i) => $$"""
                    // The {{m.Word(r)}} of the {{m.Word(r)}} has to come before its {{m.Word(r)}} and the {{m.Word(r)}},
                    // or else the {{m.Word(r)}} is lost when two of them meet in the same {{m.Word(r)}} of one {{m.Word(r)}}.
            """;

    private static string Join(CorpusModule m, Random r, int i) => $$"""
                    var path{{i}} = Path.Combine(text, $"{item.{{m.Text(r)}}}.{{m.Word(r)}}");
                    var isKnown{{i}} = Settings.TryGetValue(path{{i}}, out var known{{i}});
                    text = isKnown{{i}} ? known{{i}}! : path{{i}};
            """;

    private static string Load(CorpusModule m, Random r, int i) => $$"""
                    var found{{i}} = await _items.FindAsync(item.Id, cancellationToken).ConfigureAwait(false);
                    item.{{m.Text(r)}} = found{{i}}?.{{m.Text(r)}} ?? "{{m.Word(r)}}";
            """;

    private static string Save(CorpusModule m, Random r, int i) => $$"""
                    item.Parent ??= new {{m.Entity}}();
                    await _items.SaveAsync(item.Parent, cancellationToken).ConfigureAwait(false);
            """;

    /// <summary>An error code, of another list.</summary>
    private static string OtherCode(CorpusModule m, Random r, int i) => $$"""
                    try
                    {
                        Settings["{{m.Word(r)}}"] = File.ReadAllText(text);
                    }
                    catch (StoreException exception{{i}}) when (exception{{i}}.ErrorCode == StoreErrorCode.Locked)
                    {
                        var errorCode{{i}} = exception{{i}}.ErrorCode;
                        _log.Error(exception{{i}}, "store error {Code}", errorCode{{i}});
                    }
            """;
}
