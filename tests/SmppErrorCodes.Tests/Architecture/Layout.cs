using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.Tests.Architecture;

/// <summary>What can be wrong with the layout of a project; each method returns a line for each fault.</summary>
internal static partial class Layout
{
    /// <summary>Namespaces that are not those of their folders.</summary>
    public static IEnumerable<string> WrongNamespaces(SourceProject project) =>
        from pair in project.Roots
        let expected = pair.File.Folder.Length == 0 ? project.Name : $"{project.Name}.{pair.File.Folder.Replace('/', '.')}"
        from declaration in pair.Root.Members
        let actual = (declaration as BaseNamespaceDeclarationSyntax)?.Name.ToString() ?? "none"
        where actual != expected
        select $"{pair.File.Name}: the namespace is {actual}, and has to be {expected}";

    /// <summary>Folders that are not in the list, and files that use one that is in a later folder.</summary>
    /// <param name="order">The folders, each after all that it uses.</param>
    public static IEnumerable<string> WrongDirections(SourceProject project, IReadOnlyList<string> order)
    {
        var places = order.Select(static (folder, index) => (folder, index)).ToDictionary(static pair => pair.folder, static pair => pair.index);
        return project.Files
            .Select(static file => file.Folder)
            .Where(folder => !places.ContainsKey(folder))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(static folder => $"{folder}/ is not in the order of the folders")
            .Concat(project.Uses.Where(IsWrong).Select(static use => use.ToString()));

        bool IsWrong(FileUse use) =>
            places.TryGetValue(use.User.Folder, out var user) && places.TryGetValue(use.Used.Folder, out var used) && used > user;
    }

    /// <summary>Files of one folder that use each other, directly or through others of the same folder.</summary>
    public static IEnumerable<string> Cycles(SourceProject project)
    {
        var uses = project.Uses
            .Select(use => (User: project.UnitOf(use.User), Used: project.UnitOf(use.Used)))
            .Where(static use => use.User != use.Used && use.User.Folder == use.Used.Folder)
            .ToLookup(static use => use.User, static use => use.Used);
        var seen = new HashSet<SourceFile>();
        foreach (var file in uses.Select(static user => user.Key).OrderBy(static file => file.Name, StringComparer.Ordinal))
        {
            if (!seen.Contains(file) && ShortestCycle(file, uses) is { } cycle)
            {
                seen.UnionWith(cycle);
                yield return $"{file.Folder}/: {string.Join(" -> ", cycle.Select(static part => part.ShortName))}";
            }
        }
    }

    /// <summary>The way from a file back to it, null if there is none.</summary>
    private static List<SourceFile>? ShortestCycle(SourceFile start, ILookup<SourceFile, SourceFile> uses)
    {
        var ways = new Queue<List<SourceFile>>([[start]]);
        var reached = new HashSet<SourceFile>();
        while (ways.TryDequeue(out var way))
        {
            foreach (var used in uses[way[^1]])
            {
                if (used == start)
                {
                    return [.. way, start];
                }

                if (reached.Add(used))
                {
                    ways.Enqueue([.. way, used]);
                }
            }
        }

        return null;
    }

    /// <summary>Rules whose files are not named by their ids and classes, or are too long.</summary>
    /// <param name="ids">The ids of all rules.</param>
    public static IEnumerable<string> WrongRuleFiles(SourceProject project, IEnumerable<string> ids, int maxLines)
    {
        var files = project.Roots.Where(static pair => pair.File.Folder == "Rules").ToList();
        foreach (var id in ids.Order(StringComparer.Ordinal))
        {
            var name = $"Smpp{id[^3..]}";
            if (files.Count(pair => pair.File.ShortName.StartsWith(name, StringComparison.Ordinal)) is var count and not 1)
            {
                yield return $"{id} has {count} files Rules/{name}*.cs";
            }
        }

        foreach (var (file, root) in files)
        {
            var className = file.ShortName[..^".cs".Length];
            var isRule = RuleFile().IsMatch(file.ShortName);
            if (!isRule && RuleId().IsMatch(file.Text))
            {
                yield return $"{file.Name} has the id of a rule, and is not named by it";
            }

            if (isRule && root.DescendantNodes().OfType<TypeDeclarationSyntax>().All(type => type.Identifier.ValueText != className))
            {
                yield return $"{file.Name} has no class {className}";
            }

            if (isRule && file.Lines.Length > maxLines)
            {
                yield return $"{file.Name} has {file.Lines.Length} lines";
            }
        }
    }

    /// <summary>Files with more lines than a reader takes in.</summary>
    public static IEnumerable<string> LongFiles(SourceProject project, int maxLines) =>
        from pair in project.Roots
        where pair.File.Lines.Length > maxLines
        select $"{pair.File.Name} has {pair.File.Lines.Length} lines";

    /// <summary>Lines with more characters than a screen shows.</summary>
    public static IEnumerable<string> LongLines(SourceProject project, int maxLength) =>
        from pair in project.Roots
        from line in pair.File.Lines.Select(static (text, index) => (text.Length, Number: index + 1))
        where line.Length > maxLength
        select $"{pair.File.Name}({line.Number}) has {line.Length} characters";

    /// <summary>Constructors, methods and functions with more parameters than can be told apart by position.</summary>
    public static IEnumerable<string> LongParameterLists(SourceProject project, int maxCount) =>
        from pair in project.Roots
        from list in pair.Root.DescendantNodes().OfType<BaseParameterListSyntax>()
        where list.Parameters.Count > maxCount
        let line = list.SyntaxTree.GetLineSpan(list.Span).StartLinePosition.Line + 1
        select $"{pair.File.Name}({line}) has {list.Parameters.Count} parameters";

    [GeneratedRegex(@"^Smpp\d{3}[A-Z]\w*\.cs$")]
    private static partial Regex RuleFile();

    [GeneratedRegex("\"SMPP\\d{3}\"")]
    private static partial Regex RuleId();
}
