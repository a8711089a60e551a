using System.Threading;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>Values that a text names and no declaration: <c>row["ErrorCode"]</c>, <c>root.GetProperty("err")</c>.</summary>
internal sealed partial class ValueEvidence
{
    /// <summary>The evidence for a value by its key, with what stands before the brackets or the dot, and else with what is around, as for a local.</summary>
    /// <param name="place">An operation where the value is read.</param>
    private CodeEvidence OfKeyed(in KeyedValue value, IOperation place, CancellationToken cancellationToken)
    {
        var answer = _symbols.Of(value.Member);
        if (answer.Evidence.IsCode)
        {
            return answer.Evidence;
        }

        var strength = _vocabulary.StrengthOf(value.Key);
        if (strength == NameStrength.None)
        {
            return CodeEvidence.None;
        }

        return _vocabulary.IsOfOtherList(value.Key) ? CodeEvidence.Excluded(CodeFactKind.OtherListName, value.Member, $"key '{value.Key}'")
            : strength == NameStrength.CodeInContext ? CodeEvidence.Named(value.Member, value.Key)
            : (value.Receiver is { } receiver ? OfNameBehind(receiver, strength, value.Member, cancellationToken) : null)
                ?? (SymbolEvidence.HasReceiptFormat(place.Syntax.SyntaxTree, cancellationToken)
                    ? CodeEvidence.Named(value.Member, ReceiptFormat)
                    : OfNameAt(place, strength, value.Member, cancellationToken));
    }

    /// <summary>The context of a name that is not enough by itself, in the methods, types and namespaces around its place.</summary>
    private CodeEvidence OfNameAt(IOperation place, NameStrength name, ISymbol member, CancellationToken cancellationToken) =>
        place.SemanticModel?.GetEnclosingSymbol(place.Syntax.SpanStart, cancellationToken) is { } enclosing ? _symbols.OfNameIn(enclosing, name, member) : CodeEvidence.None;
}
