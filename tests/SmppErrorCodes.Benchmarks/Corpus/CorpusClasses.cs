using System;
using System.Linq;
using System.Text;

namespace SmppErrorCodes.Benchmarks.Corpus;

/// <summary>The kinds of files that the generated corpus has.</summary>
internal static class CorpusClasses
{
    private static readonly string[] Verbs = ["Load", "Refresh", "Resolve", "Import", "Update", "Prepare", "Collect", "Merge", "Publish", "Sync"];

    /// <summary>Small members, with documentation and attributes.</summary>
    public static string Entity(CorpusModule m, Random r)
    {
        var text = new StringBuilder($$"""
            using System;
            using System.Collections.Generic;
            using System.ComponentModel;
            using System.ComponentModel.DataAnnotations;
            using Contoso.Common;

            namespace {{m.Namespace}}
            {
                /// <summary>
                /// The {{m.Entity}} as it is stored.
                /// </summary>
                [StoredAs("{{m.Entity.ToLowerInvariant()}}s")]
                public sealed class {{m.Entity}} : IEntity, IEquatable<{{m.Entity}}>
                {
                    public const int MaxLength = {{10 * r.Next(1, 400)}};

                    public Guid Id { get; set; } = Guid.NewGuid();

                    public {{m.Entity}}Kind Kind { get; set; } = {{m.Entity}}Kind.Standard;

                    public List<{{m.Entity}}Line> Lines { get; } = new List<{{m.Entity}}Line>();

                    public {{m.Entity}}? Parent { get; set; }

                    public object? Tag { get; set; }

                    public DateTime CreatedAt { get; set; }


            """);
        foreach (var number in m.Numbers)
        {
            text.Append($$"""
                        /// <summary>
                        /// Gets or sets the {{number}}.
                        /// </summary>
                        [Range(0, {{10 * r.Next(1, 9999)}})]
                        public int {{number}} { get; set; }


                """);
        }

        foreach (var name in m.Texts)
        {
            text.Append($$"""
                        /// <summary>
                        /// Gets or sets the {{name}}.
                        /// </summary>
                        [StoredAs("{{name.ToLowerInvariant()}}", Order = {{r.Next(1, 40)}})]
                        [Required]
                        public string {{name}} { get; set; } = "";


                """);
        }

        return text.Append($$"""
                    public bool Equals({{m.Entity}}? other) =>
                        other is not null && Id == other.Id && {{m.Numbers[0]}} == other.{{m.Numbers[0]}};

                    public override bool Equals(object? obj) => Equals(obj as {{m.Entity}});

                    public override int GetHashCode() => HashCode.Combine(Id, {{m.Numbers[0]}}, {{m.Texts[0]}});
                }

                [ConvertedBy(typeof({{m.Entity}}))]
                public enum {{m.Entity}}Kind
                {
                    [Description("{{m.Word(r)}}")]
                    Standard = 0,
                    Express = 1,
                    Archived = 7,
                }

                public sealed record {{m.Entity}}Line(string Sku, int Units, decimal Price);
            }

            """).ToString();
    }

    public static string Options(CorpusModule m, Random r) => $$"""
        using System.ComponentModel;
        using Contoso.Common;

        namespace {{m.Namespace}};

        public class {{m.Entity}}Options
        {
        {{string.Join("\n\n", Enumerable.Range(0, r.Next(4, 30)).Select(i => r.Next(3) switch
        {
            0 => $"    [DefaultValue({10 * r.Next(0, 200)})]\n    public int Max{m.Number(r)}{i} {{ get; set; }} = {10 * r.Next(0, 200)};",
            1 => $"    public string? Preferred{m.Text(r)}{i} {{ get; set; }} = \"{m.Word(r)}\";",
            _ => $"    /// <summary>Gets or sets a value indicating whether the {m.Word(r)} is used.</summary>\n    public bool Is{m.Text(r)}Enabled{i} {{ get; set; }}",
        }))}}
        }

        """;

    /// <summary>A service or the like: methods of a few statements, and some of very many.</summary>
    public static string Component(CorpusModule m, string role, int methods, Random r)
    {
        var text = new StringBuilder(Head(m, role));
        for (var i = 0; i < methods; i++)
        {
            text.Append('\n').Append(Method(m, r, i));
        }

        return text.Append("}\n").ToString();
    }

    public static string Controller(CorpusModule m, int methods, Random r)
    {
        var text = new StringBuilder(Head(m, "Controller"));
        for (var i = 0; i < methods; i++)
        {
            text.Append($$"""

                    /// <summary>
                    /// Gets the {{m.Word(r)}} of a {{m.Entity}}.
                    /// </summary>
                    /// <param name="item">The {{m.Word(r)}}.</param>
                    /// <param name="text">The {{m.Word(r)}} to use.</param>
                    /// <returns>The {{m.Word(r)}}.</returns>
                    [Answers("{{m.Word(r)}}/{id}/{{m.Word(r)}}")]
                    public async Task<string> Get{{m.Text(r)}}{{i}}(
                        {{m.Entity}} item,
                        [StoredAs("{{m.Word(r)}}")] string text,
                        int number,
                        CancellationToken cancellationToken)
                    {
                {{CorpusStatements.Write(m, r, r.Next(1, 7), isAsync: true)}}
                        await _items.SaveAsync(item, cancellationToken).ConfigureAwait(false);
                        return text;
                    }

                """);
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>One method of many calls, as object mappers have it.</summary>
    public static string Mapping(CorpusModule m, Random r)
    {
        var text = new StringBuilder($$"""
            using System;
            using Contoso.Common;

            namespace {{m.Namespace}};

            public static class {{m.Entity}}Mapping
            {
                public static void Configure(TableBuilder table)
                {

            """);
        for (var group = r.Next(2, 14); group >= 0; group--)
        {
            text.Append($$"""
                        table.Group("{{m.Namespace}}.{{m.Word(r)}}", group =>
                        {

                """);
            for (var column = r.Next(3, 12); column >= 0; column--)
            {
                text.Append($$"""
                                group.Column("{{m.Text(r)}}")
                                    .Type("{{m.Word(r)}}"){{(r.Next(3) == 0 ? $"\n                    .Length({r.Next(1, 400)})" : "")}}
                                    .Required();


                    """);
            }

            text.Append($$"""
                            group.Key("{{m.Number(r)}}", "{{m.Text(r)}}");
                        });

                """);
        }

        return text.Append("    }\n}\n").ToString();
    }

    public static string Tests(CorpusModule m, int methods, Random r)
    {
        var text = new StringBuilder(Head(m, "Tests"));
        for (var i = 0; i < methods; i++)
        {
            text.Append($$"""

                {{string.Join('\n', Enumerable.Range(0, r.Next(1, 5)).Select(_ => Scenario(m, r)))}}
                    public void {{m.Entity}}_{{m.Text(r)}}_is_kept_{{i}}(string text, int number, object expected)
                    {
                        var item = new {{m.Entity}} { {{m.Texts[0]}} = text, {{m.Numbers[0]}} = number };
                {{CorpusStatements.Write(m, r, r.Next(1, 4), isAsync: false)}}
                        Check.Equal(expected, item.{{m.Text(r)}});
                        Check.NotNull(item.Lines);
                        Check.True(Settings.ContainsKey("{{m.Word(r)}}"));
                    }

                """);
        }

        return text.Append("}\n").ToString();
    }

    private static string Scenario(CorpusModule m, Random r) => r.Next(20) == 0
        ? $"    [Scenario(\"{m.Word(r)}\", {10 * r.Next(0, 200)}, typeof({m.Entity}))]"
        : $"    [Scenario(\"{m.Word(r)}\", {10 * r.Next(0, 200)}, {(r.Next(2) == 0 ? "true" : "null")})]";

    private static string Head(CorpusModule m, string role) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.IO;
        using System.Linq;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;
        using Contoso.Common;

        namespace {{m.Namespace}};

        /// <summary>
        /// The {{role.ToLowerInvariant()}} of {{m.Entity}}s.
        /// </summary>
        public class {{m.Entity}}{{role}} : ComponentBase
        {
            private readonly IRepository<{{m.Entity}}> _items;
            private readonly ILog _log;

            public {{m.Entity}}{{role}}(IRepository<{{m.Entity}}> items, ILog log)
            {
                _items = items;
                _log = log;
            }

            public ILog Log => _log;

            public string Description => "{{role}} of {{m.Entity}}s";

        """;

    private static string Method(CorpusModule m, Random r, int i)
    {
        var name = $"{Verbs[r.Next(Verbs.Length)]}{m.Text(r)}{i}";
        switch (r.Next(8))
        {
            case 0:
                return $"    public string {name}({m.Entity} item) => Normalize(item.{m.Text(r)}, \"{m.Word(r)}\");\n";
            case 1:
                return $"    private bool {name}({m.Entity} item, string text) =>\n        item.{m.Text(r)}.Contains(text, StringComparison.Ordinal);\n";
            default:
                // Few methods are long, and these have many of all lines.
                var statements = r.Next(16) == 0 ? r.Next(14, 60) : r.Next(1, 6);
                var isAsync = r.Next(3) == 0;
                return $$"""
                    {{(r.Next(2) == 0 ? $"    /// <summary>\n    /// Finds the {m.Word(r)} for a {m.Word(r)}.\n    /// </summary>\n" : "")}}    {{(isAsync
                        ? $"public async Task<int> {name}Async({m.Entity} item, string text, int number, CancellationToken cancellationToken)"
                        : $"private int {name}({m.Entity} item, string text, int number)")}}
                        {
                    {{CorpusStatements.Write(m, r, statements, isAsync)}}
                    {{(isAsync ? "        await Task.Yield();\n" : "")}}        return number;
                        }

                    """;
        }
    }
}
