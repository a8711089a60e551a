using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>Makes the descriptors, so that all rules share a category and a place for their pages.</summary>
internal static class RuleDescriptor
{
    private const string Category = "SmppErrorCodes";

    public static DiagnosticDescriptor Create(
        string id,
        string title,
        string message,
        string description,
        DiagnosticSeverity severity = DiagnosticSeverity.Warning,
        bool isEnabled = true,
        params string[] tags) =>
        new(id, title, message, Category, severity, isEnabled, description, HelpLink.For(id), tags);
}
