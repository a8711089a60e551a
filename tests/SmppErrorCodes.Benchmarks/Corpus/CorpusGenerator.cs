using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SmppErrorCodes.Benchmarks.Corpus;

/// <summary>
/// Writes C# as business applications have it: entities, repositories, services and controllers in many namespaces,
/// with asynchronous methods, LINQ, switches, literals, generics and nested types. No line has to do with SMPP.
/// </summary>
/// <remarks>The same seed and size give the same files. Everything compiles without an error, so that nothing is measured on broken code.</remarks>
internal sealed class CorpusGenerator
{
    private static readonly string[] Areas = ["Billing", "Catalog", "Shipping", "Identity", "Reporting", "Inventory", "Planning", "Support"];

    private static readonly string[] Nouns =
    [
        "Invoice", "Customer", "Order", "Product", "Warehouse", "Payment", "Account", "Shipment", "Contract", "Ticket", "Supplier", "Budget",
        "Report", "Employee", "Address", "Discount", "Voucher", "Package", "Schedule", "Document", "Campaign", "Asset", "Route", "Device",
    ];

    private static readonly string[] Properties =
    [
        "Name", "Title", "Quantity", "Amount", "Priority", "Status", "StatusCode", "Region", "Currency", "Weight", "Version", "Number",
        "Category", "Level", "Rating", "Capacity", "Reference", "Description", "Owner", "Threshold", "Retries", "Position", "Code", "ExitCode",
    ];

    private readonly Random _random;

    private CorpusGenerator(int seed) => _random = new Random(seed);

    /// <summary>Files with at least <paramref name="minLines"/> lines together.</summary>
    public static IReadOnlyList<SourceFile> Generate(int seed, int minLines)
    {
        var files = new List<SourceFile> { new("Common/Contracts.cs", CorpusMethods.Contracts) };
        var lines = files[0].Lines;
        for (var i = 0; lines < minLines; i++)
        {
            // Each module has a seed of its own, so that a larger corpus begins with the smaller one.
            foreach (var file in new CorpusGenerator(unchecked((seed * 397) + i)).Module(i))
            {
                files.Add(file);
                lines += file.Lines;
            }
        }

        return files;
    }

    /// <summary>One file of at least <paramref name="minLines"/> lines, with the entity that it works on.</summary>
    public static SourceFile GenerateLargeFile(int seed, int minLines)
    {
        var generator = new CorpusGenerator(seed);
        var module = new CorpusModule("Contoso.Edited.Documents", "EditedDocument", ["Quantity", "Priority", "Level", "Version"], ["Name", "Title", "Region"]);
        var entity = new SourceFile("Edited/EditedDocument.cs", generator.Entity(module));
        for (var methods = minLines / 20; ; methods++)
        {
            var large = new SourceFile("Edited/EditedDocumentService.cs", generator.Class(module, "Service", methods));
            if (large.Lines >= minLines)
            {
                return large;
            }
        }
    }

    private IEnumerable<SourceFile> Module(int index)
    {
        var area = Areas[index % Areas.Length];
        var noun = $"{Nouns[index % Nouns.Length]}{(index < Nouns.Length ? "" : $"{index / Nouns.Length}")}";
        var module = new CorpusModule(
            Namespace: $"Contoso.{area}.{noun}s",
            Entity: noun,
            Numbers: Pick(["Quantity", "Priority", "StatusCode", "Version", "Level", "Rating", "Capacity", "Retries", "Position", "Code", "ExitCode", "Number"], 4),
            Texts: Pick(["Name", "Title", "Region", "Currency", "Category", "Reference", "Description", "Owner"], 3));
        yield return new SourceFile($"{area}/{noun}s/{noun}.cs", Entity(module));
        yield return new SourceFile($"{area}/{noun}s/{noun}Repository.cs", Class(module, "Repository", methods: 6));
        yield return new SourceFile($"{area}/{noun}s/{noun}Service.cs", Class(module, "Service", methods: 14));
        yield return new SourceFile($"{area}/{noun}s/{noun}Controller.cs", Class(module, "Controller", methods: 9));
    }

    private string[] Pick(string[] from, int count)
    {
        var shuffled = from.ToArray();
        _random.Shuffle(shuffled);
        return shuffled[..count];
    }

    private string Entity(CorpusModule module)
    {
        var text = new StringBuilder($$"""
            using System;
            using System.Collections.Generic;
            using Contoso.Common;

            namespace {{module.Namespace}}
            {
                /// <summary>The {{module.Entity}} as it is stored.</summary>
                public sealed class {{module.Entity}} : IEntity, IEquatable<{{module.Entity}}>
                {
                    public const int MaxLength = {{_random.Next(10, 4000)}};

                    private readonly Dictionary<string, int> _limits = new Dictionary<string, int>
                    {
                        ["small"] = {{_random.Next(1, 20)}},
                        ["medium"] = {{_random.Next(20, 200)}},
                        ["large"] = {{_random.Next(200, 5000)}},
                    };

                    public Guid Id { get; set; } = Guid.NewGuid();

                    public {{module.Entity}}Kind Kind { get; set; } = {{module.Entity}}Kind.Standard;

                    public decimal Total { get; set; } = {{_random.Next(1, 100)}}.{{_random.Next(10, 99)}}m;

                    public List<{{module.Entity}}Line> Lines { get; } = new List<{{module.Entity}}Line>();

                    public DateTime CreatedAt { get; set; }

            """);
        foreach (var number in module.Numbers)
        {
            text.AppendLine($"        public int {number} {{ get; set; }} = {_random.Next(0, 1000)};\n");
        }

        foreach (var name in module.Texts)
        {
            text.AppendLine($"        public string {name} {{ get; set; }} = \"{name.ToLowerInvariant()} {_random.Next(1, 100)}\";\n");
        }

        return text.Append($$"""
                    public int LimitOf(string size) => _limits.TryGetValue(size, out var limit) ? limit : {{_random.Next(1, 50)}};

                    public bool Equals({{module.Entity}}? other) =>
                        other is not null && Id == other.Id && {{module.Numbers[0]}} == other.{{module.Numbers[0]}} && {{module.Texts[0]}} == other.{{module.Texts[0]}};

                    public override bool Equals(object? obj) => Equals(obj as {{module.Entity}});

                    public override int GetHashCode() => HashCode.Combine(Id, {{module.Numbers[0]}}, {{module.Texts[0]}});

                    /// <summary>Builds one step by step.</summary>
                    public sealed class Builder
                    {
                        private readonly {{module.Entity}} _result = new {{module.Entity}}();

                        public Builder With{{module.Numbers[1]}}(int value)
                        {
                            if (value < 0 || value > {{_random.Next(100, 9999)}})
                            {
                                throw new ArgumentOutOfRangeException(nameof(value));
                            }

                            _result.{{module.Numbers[1]}} = value;
                            return this;
                        }

                        public {{module.Entity}} Build() => _result;
                    }
                }

                public enum {{module.Entity}}Kind
                {
                    Standard = 0,
                    Express = 1,
                    Archived = 7,
                }

                public sealed record {{module.Entity}}Line(string Sku, int Units, decimal Price);
            }

            """).ToString();
    }

    private string Class(CorpusModule module, string role, int methods)
    {
        var text = new StringBuilder($$"""
            using System;
            using System.Collections.Generic;
            using System.Globalization;
            using System.Linq;
            using System.Threading;
            using System.Threading.Tasks;
            using Contoso.Common;

            namespace {{module.Namespace}};

            /// <summary>The {{role.ToLowerInvariant()}} of {{module.Entity}}s.</summary>
            public class {{module.Entity}}{{role}} : ComponentBase
            {
                private const int PageSize = {{_random.Next(10, 500)}};

                private static readonly TimeSpan Timeout = TimeSpan.FromSeconds({{_random.Next(1, 90)}});

                private readonly IRepository<{{module.Entity}}> _items;
                private readonly ILog _log;
                private int _count;

                public {{module.Entity}}{{role}}(IRepository<{{module.Entity}}> items, ILog log)
                {
                    _items = items ?? throw new ArgumentNullException(nameof(items));
                    _log = log ?? throw new ArgumentNullException(nameof(log));
                }

                public event EventHandler<int>? Changed;

                public int Count => _count;

            """);
        for (var i = 0; i < methods; i++)
        {
            text.AppendLine().Append(CorpusMethods.Write(module, _random, i));
        }

        return text.Append("}\n").ToString();
    }
}

/// <summary>What the files of one module have in common.</summary>
/// <param name="Numbers">Properties of type <see cref="int"/>.</param>
/// <param name="Texts">Properties of type <see cref="string"/>.</param>
internal sealed record CorpusModule(string Namespace, string Entity, string[] Numbers, string[] Texts);
