using System.Threading;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace SmppErrorCodes.Completion;

/// <summary>The summary in the documentation of a constant.</summary>
internal static class ConstantSummary
{
    /// <summary>The text of the summary on one line; null if there is none.</summary>
    public static string? Of(ISymbol constant, CancellationToken cancellationToken)
    {
        var documentation = constant.GetDocumentationCommentXml(cancellationToken: cancellationToken);
        if (string.IsNullOrEmpty(documentation))
        {
            return null;
        }

        try
        {
            var summary = XElement.Parse(documentation).Element("summary")?.Value;
            return string.IsNullOrWhiteSpace(summary) ? null : string.Join(" ", summary!.Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries));
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
