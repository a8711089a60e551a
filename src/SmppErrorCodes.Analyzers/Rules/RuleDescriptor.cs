using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Analyzers.Rules;

/// <summary>Makes the descriptors, so that all rules share a place for their pages, and those about what is wrong a category.</summary>
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

    /// <summary>A rule that is off and does not report what is wrong. It has another category, so that a severity for all rules does not switch it on.</summary>
    public static DiagnosticDescriptor CreateInformation(string id, string title, string message, string description, string category) =>
        new(id, title, message, category, DiagnosticSeverity.Info, isEnabledByDefault: false, description, HelpLink.For(id));
}
