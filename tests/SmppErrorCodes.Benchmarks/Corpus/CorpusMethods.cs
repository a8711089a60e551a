using System;

namespace SmppErrorCodes.Benchmarks.Corpus;

/// <summary>The methods that the generated classes are made of.</summary>
internal static class CorpusMethods
{
    /// <summary>What all modules use.</summary>
    public const string Contracts = """
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Contoso.Common;

        public interface IEntity
        {
            Guid Id { get; }
        }

        public interface IRepository<T>
            where T : class, IEntity
        {
            Task<T?> FindAsync(Guid id, CancellationToken cancellationToken = default);

            Task<IReadOnlyList<T>> ListAsync(int page, int size, CancellationToken cancellationToken = default);

            Task SaveAsync(T item, CancellationToken cancellationToken = default);
        }

        public interface ILog
        {
            void Write(int level, string message);
        }

        public readonly struct Result<T>
        {
            public Result(T? value, int status, string? message)
            {
                Value = value;
                Status = status;
                Message = message;
            }

            public T? Value { get; }

            public int Status { get; }

            public string? Message { get; }

            public bool IsSuccess => Status == 0;
        }

        public abstract class ComponentBase : IDisposable
        {
            public virtual string Describe(int verbosity) => verbosity > 1 ? GetType().FullName ?? "" : GetType().Name;

            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            protected virtual void Dispose(bool disposing)
            {
            }
        }

        """;

    private static readonly Func<CorpusModule, Random, int, string>[] Kinds =
        [Load, Total, StatusText, Classify, Describe, Retry, Parse, Format, Group, Validate, Page, Compare, Update, Measure];

    public static string Write(CorpusModule module, Random random, int index) =>
        Kinds[random.Next(Kinds.Length)](module, random, index);

    private static string Load(CorpusModule m, Random r, int i) => $$"""
            public async Task<{{m.Entity}}?> Load{{i}}Async(Guid id, CancellationToken cancellationToken)
            {
                if (id == Guid.Empty)
                {
                    _log.Write({{r.Next(0, 5)}}, "no id");
                    return null;
                }

                var item = await _items.FindAsync(id, cancellationToken).ConfigureAwait(false);
                if (item is null || item.{{m.Numbers[0]}} == {{r.Next(0, 30)}})
                {
                    return null;
                }

                item.{{m.Numbers[1]}}++;
                await _items.SaveAsync(item, cancellationToken).ConfigureAwait(false);
                Changed?.Invoke(this, item.{{m.Numbers[1]}});
                return item;
            }

        """;

    private static string Total(CorpusModule m, Random r, int i) => $$"""
            public async Task<decimal> Total{{i}}Async(int page, CancellationToken cancellationToken)
            {
                var items = await _items.ListAsync(page, PageSize, cancellationToken);
                var selected = items
                    .Where(item => item.{{m.Numbers[0]}} > {{r.Next(0, 100)}} && item.{{m.Texts[0]}} != "{{m.Texts[0].ToLowerInvariant()}}")
                    .OrderByDescending(item => item.{{m.Numbers[2]}})
                    .ThenBy(item => item.{{m.Texts[1]}})
                    .Take({{r.Next(1, 250)}})
                    .ToList();
                return selected.Sum(item => item.Total) * {{r.Next(1, 3)}}.{{r.Next(10, 99)}}m + selected.Count(item => item.{{m.Numbers[1]}} == {{r.Next(0, 9)}});
            }

        """;

    private static string StatusText(CorpusModule m, Random r, int i) => $$"""
            public string Status{{i}}({{m.Entity}} item)
            {
                switch (item.{{m.Numbers[3]}})
                {
                    case 0:
                        return "new";
                    case 1:
                    case 2:
                        return "open";
                    case {{r.Next(3, 20)}}:
                        _count += {{r.Next(1, 9)}};
                        return "waiting";
                    case {{r.Next(20, 404)}} when item.Lines.Count > {{r.Next(1, 6)}}:
                        return "blocked";
                    default:
                        return item.{{m.Texts[2]}} ?? "unknown";
                }
            }

        """;

    private static string Classify(CorpusModule m, Random r, int i) => $$"""
            public int Classify{{i}}({{m.Entity}} item) => item.Kind switch
            {
                {{m.Entity}}Kind.Standard when item.{{m.Numbers[0]}} is > {{r.Next(1, 50)}} and < {{r.Next(51, 900)}} => {{r.Next(1, 99)}},
                {{m.Entity}}Kind.Express => item.Lines.Count == 0 ? {{r.Next(1, 9)}} : item.Lines[0].Units,
                {{m.Entity}}Kind.Archived => -1,
                _ => throw new InvalidOperationException($"Unknown kind {item.Kind} of {item.Id}."),
            };

        """;

    private static string Describe(CorpusModule m, Random r, int i) => $$"""
            public override string Describe(int verbosity)
            {
                var text = base.Describe(verbosity);
                for (var i = 0; i < {{r.Next(2, 12)}}; i++)
                {
                    text += i % 2 == 0 ? ", " + i : "; " + (i * {{r.Next(2, 17)}}).ToString(CultureInfo.InvariantCulture);
                }

                return text.Length > {{m.Entity}}.MaxLength ? text.Substring(0, {{m.Entity}}.MaxLength) : text;
            }

        """.Replace("public override string Describe(int verbosity)", $"public string Describe{i}(int verbosity)", StringComparison.Ordinal);

    private static string Retry(CorpusModule m, Random r, int i) => $$"""
            public async Task<Result<{{m.Entity}}>> Retry{{i}}Async(Guid id, int attempts = {{r.Next(1, 9)}})
            {
                for (var attempt = 1; attempt <= attempts; attempt++)
                {
                    try
                    {
                        using var source = new CancellationTokenSource(Timeout);
                        var item = await _items.FindAsync(id, source.Token);
                        return item == null ? new Result<{{m.Entity}}>(null, {{r.Next(100, 500)}}, "not found") : new Result<{{m.Entity}}>(item, 0, null);
                    }
                    catch (OperationCanceledException) when (attempt < attempts)
                    {
                        _log.Write(2, $"attempt {attempt} of {attempts} failed");
                        await Task.Delay(TimeSpan.FromMilliseconds({{r.Next(10, 900)}} * attempt));
                    }
                }

                return new Result<{{m.Entity}}>(null, {{r.Next(1, 99)}}, "gave up");
            }

        """;

    private static string Parse(CorpusModule m, Random r, int i) => $$"""
            public static bool TryParse{{i}}(string? text, out int value)
            {
                value = 0;
                if (string.IsNullOrEmpty(text) || text.Length > {{r.Next(5, 40)}})
                {
                    return false;
                }

                var parts = text.Split(new[] { ';', ',' }, StringSplitOptions.RemoveEmptyEntries);
                if (parts.Length != {{r.Next(2, 5)}} || !int.TryParse(parts[0].Trim(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var first))
                {
                    return false;
                }

                value = parts[1] == "{{r.Next(0, 100):000}}" || parts[1].Equals("{{m.Texts[0]}}", StringComparison.OrdinalIgnoreCase) ? first : -first;
                return true;
            }

        """;

    private static string Format(CorpusModule m, Random r, int i) => $$"""
            private string Format{{i}}({{m.Entity}} item)
            {
                var name = string.IsNullOrWhiteSpace(item.{{m.Texts[0]}}) ? "(none)" : item.{{m.Texts[0]}};
                var number = item.{{m.Numbers[0]}} == 0 ? "0" : item.{{m.Numbers[0]}}.ToString("D{{r.Next(2, 9)}}", CultureInfo.InvariantCulture);
                _log.Write(1, $"{name}: {number} ({item.CreatedAt:yyyy-MM-dd}, {item.Total:N2})");
                return string.Join(" / ", new[] { name, number, item.{{m.Texts[1]}} }.Where(part => part != ""));
            }

        """;

    private static string Group(CorpusModule m, Random r, int i) => $$"""
            public IReadOnlyDictionary<string, int> Group{{i}}(IEnumerable<{{m.Entity}}> items)
            {
                var counts = new Dictionary<string, int>(StringComparer.Ordinal);
                foreach (var (key, group) in items.GroupBy(item => item.{{m.Texts[1]}}).Select(group => (group.Key, group)))
                {
                    counts[key] = group.Sum(item => item.Lines.Sum(line => line.Units)) + (counts.TryGetValue(key, out var known) ? known : {{r.Next(0, 4)}});
                }

                bool IsLarge(int count) => count >= {{r.Next(10, 1000)}};
                return counts.Values.Any(IsLarge) ? counts.Where(pair => !IsLarge(pair.Value)).ToDictionary(pair => pair.Key, pair => pair.Value) : counts;
            }

        """;

    private static string Validate(CorpusModule m, Random r, int i) => $$"""
            public IEnumerable<string> Validate{{i}}({{m.Entity}} item)
            {
                if (item.{{m.Numbers[0]}} < {{r.Next(0, 5)}})
                {
                    yield return "{{m.Numbers[0]}} is too small";
                }
                else if (item.{{m.Numbers[0]}} == {{r.Next(5, 90)}} || item.{{m.Numbers[1]}} != {{r.Next(0, 90)}})
                {
                    yield return "{{m.Numbers[0]}} does not fit";
                }

                if (item is { {{m.Numbers[2]}}: {{r.Next(0, 99)}} or {{r.Next(100, 200)}}, Lines: { Count: > 0 } })
                {
                    yield return "{{m.Numbers[2]}} is out of date";
                }

                foreach (var line in item.Lines)
                {
                    if (line.Price <= 0m || line.Units is 0 or > {{r.Next(100, 9999)}})
                    {
                        yield return line.Sku + " is wrong";
                    }
                }
            }

        """;

    private static string Page(CorpusModule m, Random r, int i) => $$"""
            public async IAsyncEnumerable<{{m.Entity}}> Page{{i}}Async([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
            {
                var page = 0;
                while (true)
                {
                    var items = await _items.ListAsync(page++, {{r.Next(5, 100)}}, cancellationToken).ConfigureAwait(false);
                    foreach (var item in items)
                    {
                        yield return item;
                    }

                    if (items.Count == 0 || page >= {{r.Next(10, 60)}})
                    {
                        yield break;
                    }
                }
            }

        """;

    private static string Compare(CorpusModule m, Random r, int i) => $$"""
            public T Compare{{i}}<T>(T left, T right, Func<T, int> weight)
                where T : IComparable<T>
            {
                var order = left.CompareTo(right);
                if (order == 0)
                {
                    return weight(left) >= weight(right) ? left : right;
                }

                var score = (weight(left) << {{r.Next(1, 5)}}) - weight(right) / {{r.Next(2, 9)}};
                return order > 0 ? (score > {{r.Next(0, 70)}} ? left : right) : right;
            }

        """;

    private static string Update(CorpusModule m, Random r, int i) => $$"""
            public {{m.Entity}} Update{{i}}({{m.Entity}} item, string? reason = null)
            {
                var copy = new {{m.Entity}}
                {
                    {{m.Numbers[0]}} = item.{{m.Numbers[0]}} + 1,
                    {{m.Numbers[1]}} = {{r.Next(0, 400)}},
                    {{m.Texts[0]}} = reason ?? "none",
                    Total = Math.Round(item.Total * 1.{{r.Next(1, 30):00}}m, 2),
                    Kind = item.{{m.Numbers[2]}} != {{r.Next(0, 50)}} ? {{m.Entity}}Kind.Express : {{m.Entity}}Kind.Standard,
                };
                copy.Lines.AddRange(item.Lines.Select(line => line with { Units = line.Units + {{r.Next(1, 4)}} }));
                copy.Lines.Add(new {{m.Entity}}Line("{{r.Next(0, 1000):000}}", {{r.Next(1, 12)}}, {{r.Next(1, 99)}}.5m));
                lock (_items)
                {
                    _count = checked(_count + copy.Lines.Count);
                }

                return copy;
            }

        """;

    /// <summary>In one of ten, with an error code of another list: about one in a hundred methods has such a name.</summary>
    private static string Measure(CorpusModule m, Random r, int i) => Measure(r, i, r.Next(10) == 0 ? "errorCode" : "quality");

    private static string Measure(Random r, int i, string code) => $$"""
            public double Measure{{i}}(int[] values, int {{code}})
            {
                double sum = 0, max = double.MinValue;
                for (int i = 0, n = values.Length; i < n; i++)
                {
                    sum += values[i] * {{r.Next(1, 9)}}.{{r.Next(1, 99)}};
                    max = Math.Max(max, values[i] & 0x{{r.Next(1, 255):X2}});
                }

                if ({{code}} != 0 && {{code}} != {{r.Next(1, 99)}})
                {
                    _log.Write(4, "measured with " + {{code}});
                    return double.NaN;
                }

                return values.Length == 0 ? 0 : sum / values.Length + max;
            }

        """;
}
