// Makes a page of the SMPP100 results (docs/rules/SMPP100.md) in SARIF logs: which decision handles which meaning of an SMPP error code.
//     dotnet run coverage.cs build.sarif > coverage.html      (several logs make one page)
#:property PublishAot=false
using System.Text;
using System.Text.Json;
using static System.Net.WebUtility;

(string Key, string Symbol, string Words)[] states =
[
    ("handled", "●", "handled: a branch takes it for certain"),
    ("guarded", "◍", "guarded: a branch takes it only if something else holds too"),
    ("incomplete", "◐", "incomplete: some of its codes are named, and the others go elsewhere"),
    ("conflicting", "≠", "conflicting: its codes take branches that do different things"),
    ("unclear", "?", "unclear: it depends on a use of the code that is not read, such as a call"),
    ("earlier", "·", "earlier: decisions before it on the same value take all its codes"),
    ("default", "–", "default: left to the default, the discard, the else or what follows"),
    ("throws", "!", "throws: left to a default that only throws"),
    ("unhandled", "○", "unhandled: the switch does nothing for it"),
];
string? missing = args.FirstOrDefault(path => !File.Exists(path));
List<Decision> decisions =
    [.. args.Where(File.Exists).SelectMany(ReadLog).DistinctBy(d => (d.File, d.Line, d.Column, d.Facts["value"])).OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => (d.Line, d.Column))];
if (missing is not null || decisions.Count == 0)
{
    Console.Error.WriteLine(missing is null ? "No log has a result of SMPP100. Set its severity to suggestion, and build with an error log of version 2.1." : $"There is no log '{missing}'.");
    return 1;
}

var html = new StringBuilder("""
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Coverage of SMPP error codes</title><style>
    :root { color-scheme: light dark; --back: light-dark(#fff, #0d1117); --text: light-dark(#1f2328, #e6edf3); --line: light-dark(#d0d7de, #30363d);
    --quiet: light-dark(#656d76, #8b949e); --good: light-dark(#1a7f37, #3fb950); --half: light-dark(#9a6700, #d29922); --bad: light-dark(#cf222e, #f85149) }
    body { background: var(--back); color: var(--text); font: 14px system-ui, sans-serif; margin: 2em }
    .scroll { overflow: auto; max-height: 85vh } table { border-collapse: separate; border-spacing: 0 } td { text-align: center }
    th, td { background: var(--back); border-bottom: 1px solid var(--line); padding: .3em .7em; white-space: nowrap } th { text-align: left; vertical-align: top }
    thead th { position: sticky; top: 0; z-index: 1 } tbody th { position: sticky; left: 0 } thead th:first-child { left: 0; z-index: 2 }
    small { color: var(--quiet); display: block; font-weight: normal } td small { display: inline }
    dt { float: left; width: 2em; text-align: center } dd { margin: 0 0 .3em 2.5em } .handled { color: var(--good) } .default, .earlier { color: var(--quiet) }
    .guarded, .incomplete, .unclear { color: var(--half) } .conflicting, .unhandled, .throws { color: var(--bad) }
    </style></head><body><h1>Coverage of SMPP error codes</h1><p>A number beside a symbol is the line of the branch.</p><dl>

    """);
html.Append(string.Concat(states.Select(state => $"<dt class=\"{state.Key}\">{state.Symbol}</dt><dd>{state.Words}</dd>\n"))).Append("</dl>\n");
int root = decisions.Select(d => d.File[..(d.File.LastIndexOf('/') + 1)]).Aggregate((a, b) => a[..a.Zip(b).TakeWhile(pair => pair.First == pair.Second).Count()]).LastIndexOf('/') + 1;
foreach (var catalog in decisions.GroupBy(d => d.Facts["catalog"]).OrderBy(group => group.Key, StringComparer.Ordinal))
{
    html.Append($"<h2>{HtmlEncode(catalog.Key)}</h2><div class=\"scroll\"><table><thead><tr><th>Meaning</th><th>Handled by</th>");
    foreach (Decision decision in catalog)
    {
        html.Append($"<th>{HtmlEncode(decision.File[root..])}:{decision.Line}<small>{HtmlEncode(decision.Facts["kind"])} on</small>");
        html.Append($"<small>{HtmlEncode(decision.Facts["value"])}</small><small>{decision.Meanings.Values.Count(m => m.State == "handled")} of {decision.Meanings.Count} meanings</small></th>");
    }

    html.Append("</tr></thead><tbody>\n");
    var names = catalog.SelectMany(d => d.Meanings).ToLookup(pair => pair.Key, pair => pair.Value.Codes);
    foreach (var (name, codes) in names.Select(all => (all.Key, all.MaxBy(codes => codes.Length)!)).OrderBy(row => row.Item2.Min(long.Parse)))
    {
        int handled = catalog.Count(d => d.Meanings.GetValueOrDefault(name).State == "handled");
        html.Append($"<tr><th>{HtmlEncode(name)}<small>{string.Join(", ", codes)}</small></th><td class=\"{(handled == 0 ? "unhandled" : "")}\">{handled}</td>");
        html.Append(string.Concat(catalog.Select(d => Cell(d, name)))).Append("</tr>\n");
    }

    html.Append("</tbody></table></div>\n");
}

using Stream output = Console.OpenStandardOutput();
output.Write(Encoding.UTF8.GetBytes(html.Append("</body></html>\n").ToString()));
return 0;

string Cell(Decision decision, string name)
{
    var (state, meant) = decision.Meanings.GetValueOrDefault(name);
    var branches = from fact in decision.Facts
                   where meant is not null && (fact.Key == "rest" || fact.Key.StartsWith("branch", StringComparison.Ordinal))
                   let parts = fact.Value.Split(':', StringSplitOptions.TrimEntries)
                   let codes = parts[1].Split(',').Where(code => meant.Contains(code.TrimEnd('?'))).ToList()
                   where codes.Count > 0
                   orderby parts[0] == "-" ? int.MaxValue : int.Parse(parts[0])
                   select (Line: parts[0], Codes: string.Join(", ", codes));
    string lines = state is "earlier" or "default" or "throws" or "unhandled" ? "" : string.Join(" ", branches.Select(b => b.Line).Where(line => line != "-"));
    string title = string.Join("; ", branches.Select(b => $"{b.Codes} → {(b.Line == "-" ? "what follows" : $"line {b.Line}")}"));
    return state is null ? "<td></td>"
        : $"<td class=\"{state}\" title=\"{HtmlEncode($"{name} is {state}: {title}")}\">{states.First(s => s.Key == state).Symbol} <small>{lines}</small></td>";
}

IEnumerable<Decision> ReadLog(string path) =>
    from run in JsonDocument.Parse(File.ReadAllText(path)).RootElement.GetProperty("runs").EnumerateArray()
    from result in run.GetProperty("results").EnumerateArray()
    where result.GetProperty("ruleId").ValueEquals("SMPP100") && !(result.TryGetProperty("suppressions", out var list) && list.GetArrayLength() > 0)
    let place = result.GetProperty("locations")[0].GetProperty("physicalLocation")
    let region = place.GetProperty("region")
    let facts = result.GetProperty("properties").GetProperty("customProperties").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!)
    let meanings = from state in states
                   from meaning in facts.GetValueOrDefault(state.Key)?.Split("; ") ?? []
                   let parts = meaning.Split('=')
                   select KeyValuePair.Create(parts[0], (state.Key, parts[1].Split(',')))
    let file = Uri.UnescapeDataString(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!)
    select new Decision(file, region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), facts, new(meanings));
record Decision(string File, int Line, int Column, Dictionary<string, string> Facts, Dictionary<string, (string State, string[] Codes)> Meanings);
