using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Evidence.Flow;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>What stands in the elements of tuples, and in the members of anonymous types.</summary>
internal sealed partial class ValueEvidence
{
    /// <summary>The evidence for what a member of an anonymous type is given where the type is made.</summary>
    private CodeEvidence OfAnonymousMember(IPropertyReferenceOperation member, LocalFlow? flow, CancellationToken cancellationToken) =>
        DeclarationIn(member.Property, member, cancellationToken) is AnonymousObjectMemberDeclaratorSyntax { Expression: var expression }
        && member.SemanticModel?.GetOperation(expression, cancellationToken) is { } value
            ? OfValue(value, flow, cancellationToken)
            : CodeEvidence.None;

    /// <summary>The evidence for an element of a tuple: what it is given outweighs its name, as for a local.</summary>
    private CodeEvidence OfTupleElement(IFieldReferenceOperation element, LocalFlow? flow, CancellationToken cancellationToken)
    {
        var named = OfMember(element.Field, element.Instance);
        if (element.Instance is not { } tuple || CodeForms.Of(element.Type) == CodeForm.None)
        {
            return named;
        }

        var given = OfElement(tuple, TupleElement.IndexOf(element.Field), flow, cancellationToken);
        return given.IsCode || given.Kind == EvidenceKind.Excluded || named.Kind == EvidenceKind.None ? given : named;
    }

    /// <summary>The evidence for the element at a position of the tuple.</summary>
    private CodeEvidence OfElement(IOperation tuple, int index, LocalFlow? flow, CancellationToken cancellationToken)
    {
        switch (PassedValue.BelowConversions(tuple))
        {
            case ITupleOperation { Elements: var elements } when index < elements.Length:
                return OfValue(elements[index], flow, cancellationToken);
            case ILocalReferenceOperation local:
                return FlowInto(local, new LocalPart(local.Local, index), flow, cancellationToken);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } instance when PatternInput.Of(instance) is { } input:
                return OfElement(input, index, flow, cancellationToken);
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return CodeEvidence.Join(OfElement(conditional.WhenTrue, index, flow, cancellationToken), OfElement(whenFalse, index, flow, cancellationToken));
            case var other:
                return TupleElement.At(index, other.Type) is { } field ? OfTupleField(field, other, flow, cancellationToken) : CodeEvidence.None;
        }
    }

    /// <summary>The evidence for an element of the tuples in a collection: what each is given where all are written out.</summary>
    /// <param name="field">The element, or the parameter of a <c>Deconstruct</c> method.</param>
    private CodeEvidence OfTuplesIn(IOperation collection, ISymbol field, LocalFlow? flow, CancellationToken cancellationToken)
    {
        if (field is not IFieldSymbol element || CollectionFlow.WrittenElements(PassedValue.BelowConversions(collection)) is not { } tuples)
        {
            return OfTupleField(field, collection, flow, cancellationToken);
        }

        var evidence = CodeEvidence.Constant;
        foreach (var tuple in tuples)
        {
            evidence = CodeEvidence.Join(evidence, OfElement(tuple, TupleElement.IndexOf(element), flow, cancellationToken));
        }

        return evidence;
    }

    /// <summary>The evidence for an element of tuples by its name, and by what it is given where a tuple in the file declares the name.</summary>
    /// <param name="operation">An operation of the body that has the tuple.</param>
    private CodeEvidence OfTupleField(ISymbol field, IOperation operation, LocalFlow? flow, CancellationToken cancellationToken) =>
        DeclarationIn(field, operation, cancellationToken)?.FirstAncestorOrSelf<ArgumentSyntax>() is { NameColon: not null, Parent: TupleExpressionSyntax, Expression: var expression }
        && operation.SemanticModel?.GetOperation(expression, cancellationToken) is { } value
        && OfValue(value, flow, cancellationToken) is { Kind: not (EvidenceKind.None or EvidenceKind.Constant) } given
            ? given
            : OfSymbol(field, cancellationToken);

    /// <summary>The declaration of a symbol in the file of the operation.</summary>
    private static SyntaxNode? DeclarationIn(ISymbol symbol, IOperation operation, CancellationToken cancellationToken) =>
        symbol.DeclaringSyntaxReferences is { Length: 1 } declarations && declarations[0].SyntaxTree == operation.Syntax.SyntaxTree
            ? declarations[0].GetSyntax(cancellationToken)
            : null;
}
