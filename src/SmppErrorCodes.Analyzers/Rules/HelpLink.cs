
namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>The address of a rule's page.</summary>
internal static partial class HelpLink
{
    /// <summary>The page of the rule; null if the build was not told where the repository is.</summary>
    public static string? For(string ruleId) => RepositoryPages.Length == 0 ? null : $"{RepositoryPages}docs/rules/{ruleId}.md";
}
