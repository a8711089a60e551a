using System.Linq;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Rules.Texts;

/// <summary>What is wrong with a catalog, and what to write instead.</summary>
internal static class CatalogProblems
{
    public const string NoConstants = "it does not have a constant that is " + Code + ": declare one for each code";

    private const int MaxProblems = 3;
    private const string Code = "a number or a text of one to three digits";
    private const string CannotBeNamed = "so that its constants cannot be named; move them to a type that is not";

    public static string Of(CodeCatalog catalog)
    {
        var problems = catalog.Problems.Take(MaxProblems).Select(problem => Describe(problem, catalog)).ToList();
        return catalog.Problems.Length > MaxProblems ? $"{string.Join("; ", problems)}; and {catalog.Problems.Length - MaxProblems} more" : string.Join("; ", problems);
    }

    /// <param name="name">The name, with its namespace, of a type of the user.</param>
    public static string NameIsTaken(string name) =>
        $"'{name}' is a type of this project, so that it cannot be added: rename that type, or set the property SmppErrorCodesGenerateConstants to false";

    private static string Describe(in CatalogProblem problem, CodeCatalog catalog) => problem.Kind switch
    {
        CatalogProblemKind.NoConstants when problem.Names.IsEmpty => NoConstants,
        CatalogProblemKind.NoConstants => $"it extends '{problem.Names[0]}', which does not have a constant that is {Code}: name a type that has one for each code",
        CatalogProblemKind.Generic when problem.Names.IsEmpty => "it is generic, or in a generic type, " + CannotBeNamed,
        CatalogProblemKind.Generic => $"it extends '{problem.Names[0]}', which is generic, or in a generic type, {CannotBeNamed}",
        CatalogProblemKind.SameValue => $"{problem.Names[0]} and {problem.Names[1]} are the same code, of which only {problem.Names[0]} counts: remove one or correct its value",
        CatalogProblemKind.InheritedValue =>
            $"{problem.Names[0]} is the same code as {problem.Names[1]} of {problem.Names[2]}, and only that one counts: remove {problem.Names[0]} or correct its value",
        CatalogProblemKind.UnknownName =>
            $"{problem.Names[0]} has the same meaning as '{problem.Names[1]}', which is not a constant of {TypesOf(catalog)}: write the name of one that is",
        CatalogProblemKind.TwoMeanings => $"{problem.Names[1]} is another name for {problem.Names[0]}, and both have a [SameMeaningAs], of which only the first counts: remove one",
        CatalogProblemKind.InheritedMeaning =>
            $"{problem.Names[0]} is another name for {problem.Names[1]} of {problem.Names[2]}, which keeps the meaning that it has there: remove [SameMeaningAs]",
        CatalogProblemKind.ExtendsNothing => $"[Extends] does not name a catalog: write the one that it extends, as in [Extends(typeof({InjectedTypes.BundledCatalogName}))]",
        CatalogProblemKind.ExtendsTexts =>
            $"it extends '{problem.Names[0]}', which has only the texts of a catalog: write [Extends(typeof({problem.Names[1]}))]",
        CatalogProblemKind.HiddenBase when problem.Names[0] == InjectedTypes.BundledCatalogName =>
            $"it extends {problem.Names[0]}, which this project does not have: leave SmppErrorCodesGenerateConstants out, or reference a project whose constants can be seen here",
        CatalogProblemKind.HiddenBase => $"it extends {problem.Names[0]}, which is not public in {problem.Names[1]}, so that its constants cannot be named here: make it public there",
        CatalogProblemKind.ExtendsItself => problem.Names.IsEmpty
            ? "it extends itself: write another catalog, or remove [Extends]"
            : $"it extends itself by way of {Shortened(problem)}: remove [Extends] from one of them",
        CatalogProblemKind.NoOwnConstants => $"it does not add a code to {problem.Names[0]}: declare a constant that is not private for each code, or write {problem.Names[0]} in its place",
        CatalogProblemKind.OtherForm => $"its codes are {problem.Names[1]} and those of {problem.Names[0]} are not, so a value cannot be compared with both: declare them in the same form",
        _ => problem.Names.Length == 1
            ? $"{problem.Names[0]} has the same meaning as itself: remove its attribute"
            : $"[SameMeaningAs] leads in a circle ({Shortened(problem)}): remove it from one of them",
    };

    private static string Shortened(in CatalogProblem problem) =>
        string.Join(", ", problem.Names.Take(MaxProblems)) + (problem.Names.Length > MaxProblems ? ", …" : "");

    private static string TypesOf(CodeCatalog catalog) => catalog.Bases.IsEmpty ? catalog.Type.Name : $"{catalog.Type.Name} or {catalog.Bases[0].Name}";
}
