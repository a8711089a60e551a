using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Evidence.Declarations;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Evidence.Flow;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>What stands in the elements of tuples, and in the members of anonymous types.</summary>
internal sealed partial class ValueEvidence
{
    /// <summary>The evidence for a member of an anonymous type: what it is given where the type is made outweighs its name, as for a local.</summary>
    private CodeEvidence OfAnonymousMember(IPropertyReferenceOperation member, LocalFlow? flow, CancellationToken cancellationToken)
    {
        if (member.SemanticModel is { } model && RangeVariable.ValueOf(member, model, cancellationToken) is { } variable)
        {
            return variable.IsElement ? OfElements(variable.Operation, flow, cancellationToken) : OfValue(variable.Operation, flow, cancellationToken);
        }

        var given = DeclarationIn(member.Property, member, cancellationToken) is AnonymousObjectMemberDeclaratorSyntax { Expression: var expression }
            && member.SemanticModel?.GetOperation(expression, cancellationToken) is { } value
                ? OfValue(value, flow, cancellationToken)
                : CodeEvidence.None;
        if (given.IsCode || given.Kind == EvidenceKind.Excluded)
        {
            return given;
        }

        var named = OfMember(member.Property, member.Instance, cancellationToken);
        return named.Kind != EvidenceKind.None ? named
            : _symbols.Of(member.Property).Name is not NameStrength.None and var name
                && OfNameAt(member, name, member.Property, cancellationToken) is { Kind: not EvidenceKind.None } around ? around
            : given;
    }

    /// <summary>The evidence for a property of a record that nothing is written to: what the constructor is passed for it, where the object is made in sight.</summary>
    private CodeEvidence OfRecordMember(IOperation? record, ISymbol member, LocalFlow? flow, CancellationToken cancellationToken) =>
        record is { } instance
        && member is IPropertySymbol { ContainingType.IsRecord: true } property
        && (property.SetMethod is null or { IsInitOnly: true })
        && CreationOf(instance, cancellationToken) is { Initializer: null, Constructor: { } constructor } creation
        && RecordMembers.ParameterOf(property.OriginalDefinition) is { } parameter
        && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, constructor.OriginalDefinition)
        && creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal) is { Value: var value }
            ? OfPassed(value, flow, cancellationToken)
            : CodeEvidence.None;

    /// <summary>The evidence for what the constructor of a record is passed. Records that are made of each other are not followed.</summary>
    private CodeEvidence OfPassed(IOperation value, LocalFlow? flow, CancellationToken cancellationToken) => CodeSource.Of(value) switch
    {
        { Operation: IPropertyReferenceOperation { Property: { ContainingType.IsRecord: true } property } member } source => source.PassOn(OfMember(property, member.Instance, cancellationToken)),
        { Operation: IInvocationOperation { TargetMethod: var method } call } source => source.PassOn(OfMember(method, ReceiverOf(call), cancellationToken)),
        { Operation: ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation } => OfValue(value, flow, cancellationToken),
        _ => CodeEvidence.None,
    };

    /// <summary>What makes the object, be it behind a local that holds nothing else; null where that is not in sight.</summary>
    private IObjectCreationOperation? CreationOf(IOperation instance, CancellationToken cancellationToken)
    {
        var made = PassedValue.BelowConversions(instance);
        if (made is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } input && PatternInput.Of(input) is { } matched)
        {
            made = PassedValue.BelowConversions(matched);
        }

        // One that is declared before it is used is never made of itself.
        return (made is ILocalReferenceOperation local ? _writes.InitializerOf(local, cancellationToken) : made) is { } value ? PassedValue.BelowConversions(value) as IObjectCreationOperation : null;
    }

    /// <summary>The evidence for what stands at a position of a tuple or a record, as if its name were used.</summary>
    private CodeEvidence OfPart(IOperation whole, ISymbol part, CancellationToken cancellationToken)
    {
        var named = OfSymbol(part, cancellationToken);
        var given = part switch
        {
            IFieldSymbol { ContainingType.IsTupleType: true } element => OfElement(whole, TupleElement.IndexOf(element), flow: null, cancellationToken),
            IParameterSymbol parameter when RecordMembers.PropertyBehind(parameter) is { } property =>
                OfMember(property, whole, cancellationToken) is { Kind: not EvidenceKind.None } behind ? behind : OfRecordMember(whole, property, flow: null, cancellationToken),
            _ => CodeEvidence.None,
        };
        return given.IsCode || given.Kind == EvidenceKind.Excluded || named.Kind == EvidenceKind.None ? given : named;
    }

    /// <summary>The evidence for an element of a tuple: what it is given outweighs its name, as for a local.</summary>
    private CodeEvidence OfTupleElement(IFieldReferenceOperation element, LocalFlow? flow, CancellationToken cancellationToken) => OfTupleElement(element, flow, MaxCalls, cancellationToken);

    /// <inheritdoc cref="OfElement(IOperation, int, LocalFlow?, int, CancellationToken)"/>
    private CodeEvidence OfTupleElement(IFieldReferenceOperation element, LocalFlow? flow, int calls, CancellationToken cancellationToken)
    {
        var named = OfMember(element.Field, element.Instance, cancellationToken) is { Kind: not EvidenceKind.None } behind ? behind : OfSymbol(element.Field, cancellationToken);
        if (element.Instance is not { } tuple || CodeForms.Of(element.Type) == CodeForm.None || calls <= 0)
        {
            return named;
        }

        var given = OfElement(tuple, TupleElement.IndexOf(element.Field), flow, calls, cancellationToken);
        return given.IsCode || given.Kind == EvidenceKind.Excluded || named.Kind == EvidenceKind.None ? given : named;
    }

    /// <summary>The evidence for the element at a position of the tuple.</summary>
    private CodeEvidence OfElement(IOperation tuple, int index, LocalFlow? flow, CancellationToken cancellationToken) => OfElement(tuple, index, flow, MaxCalls, cancellationToken);

    /// <param name="calls">How many more calls may hand the tuple on.</param>
    private CodeEvidence OfElement(IOperation tuple, int index, LocalFlow? flow, int calls, CancellationToken cancellationToken)
    {
        switch (PassedValue.BelowConversions(tuple))
        {
            case ITupleOperation { Elements: var elements } when index < elements.Length:
                return CodeSource.Of(elements[index]) is { CanonicalBy: null, Operation: IFieldReferenceOperation { Field.ContainingType.IsTupleType: true } ofTuple }
                    ? OfTupleElement(ofTuple, flow, calls - 1, cancellationToken)
                    : OfValue(elements[index], flow, cancellationToken);
            case ILocalReferenceOperation local:
                return FlowInto(local, new LocalPart(local.Local, index), flow, cancellationToken);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } instance when PatternInput.Of(instance) is { } input:
                return OfElement(input, index, flow, calls, cancellationToken);
            case IParameterReferenceOperation parameter when OfTuplesGivenTo(parameter, index, flow, calls, cancellationToken) is { } given:
                return given;
            case IInvocationOperation call
                when CollectionFlow.ParameterForResult(call.TargetMethod) is { } element
                    && OfTuplesIn(CollectionFlow.Collections(call, element), index, flow, calls - 1, cancellationToken) is { } first:
                return first;
            case IAwaitOperation await when OfElement(await.Operation, index, flow, calls, cancellationToken) is { Kind: not EvidenceKind.None } awaited:
                return awaited;
            case IArrayElementReferenceOperation ofArray when OfTuplesIn(ofArray.ArrayReference, index, flow, calls - 1, cancellationToken) is { } given:
                return given;
            case IPropertyReferenceOperation { Instance: { } list } ofList
                when CollectionFlow.IsElement(ofList.Property) && OfTuplesIn(list, index, flow, calls - 1, cancellationToken) is { } given:
                return given;
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return CodeEvidence.Join(OfElement(conditional.WhenTrue, index, flow, calls, cancellationToken), OfElement(whenFalse, index, flow, calls, cancellationToken));
            case var other:
                return TupleElement.At(index, other.Type) is { } field ? OfTupleField(field, other, flow, cancellationToken) : CodeEvidence.None;
        }
    }

    /// <summary>The evidence for an element of the tuples in a collection: what each is given where all are written out.</summary>
    /// <param name="field">The element, or the parameter of a <c>Deconstruct</c> method.</param>
    private CodeEvidence OfTuplesIn(IOperation collection, ISymbol field, LocalFlow? flow, CancellationToken cancellationToken) =>
        (field is IFieldSymbol element ? OfTuplesIn(collection, TupleElement.IndexOf(element), flow, MaxCalls, cancellationToken) : null)
        ?? OfTupleField(field, collection, flow, cancellationToken);

    /// <summary>What the tuples have at a position; null where it is not known how they are made.</summary>
    /// <param name="calls">How many more calls may hand the collection on.</param>
    private CodeEvidence? OfTuplesIn(IOperation collection, int index, LocalFlow? flow, int calls, CancellationToken cancellationToken)
    {
        for (; calls > 0; calls--)
        {
            switch (PassedValue.BelowConversions(collection))
            {
                case IConversionOperation conversion when CollectionFlow.KeepsElements(conversion):
                    collection = conversion.Operand;
                    continue;
                case IAwaitOperation await:
                    collection = await.Operation;
                    continue;
                case ITranslatedQueryOperation query:
                    collection = query.Operation;
                    continue;
                // One that is declared before it is used is never made of itself.
                case ILocalReferenceOperation local when _writes.InitializerOf(local, cancellationToken) is { } written:
                    collection = written;
                    continue;
                case IInvocationOperation call when CollectionFlow.ParameterForElements(call.TargetMethod.OriginalDefinition.ReturnType) is { } element:
                    return OfTuplesMadeBy(call, element, index, flow, calls - 1, cancellationToken);
                case var other when CollectionFlow.WrittenElements(other) is { } tuples:
                    return OfWrittenTuples(tuples, index, flow, calls - 1, cancellationToken);
                default:
                    return null;
            }
        }

        return null;
    }

    private CodeEvidence OfWrittenTuples(IEnumerable<IOperation> tuples, int index, LocalFlow? flow, int calls, CancellationToken cancellationToken)
    {
        var evidence = CodeEvidence.Constant;
        foreach (var tuple in tuples)
        {
            evidence = CodeEvidence.Join(evidence, OfElement(tuple, index, flow, calls, cancellationToken));
        }

        return evidence;
    }

    /// <summary>What a call makes by a lambda, as <c>Select(r => (r.Id, r.ErrorCode))</c> does, or takes over.</summary>
    private CodeEvidence? OfTuplesMadeBy(IInvocationOperation call, ITypeParameterSymbol element, int index, LocalFlow? flow, int calls, CancellationToken cancellationToken)
    {
        var made = CodeEvidence.Constant;
        var isMade = false;
        foreach (var argument in call.Arguments)
        {
            if (CollectionFlow.InvokeMethod(CollectionFlow.DeclaredType(argument)) is { } invoke && CollectionFlow.IsSame(invoke.ReturnType, element))
            {
                if (CollectionFlow.ReturnedValue(argument.Value) is not { } returned)
                {
                    return null;
                }

                made = CodeEvidence.Join(made, OfElement(returned, index, flow, calls, cancellationToken));
                isMade = true;
            }
        }

        return isMade ? made : OfTuplesIn(CollectionFlow.Collections(call, element), index, flow, calls, cancellationToken);
    }

    /// <summary>What the tuples in all of the collections have in common; null where it is not known for all of them.</summary>
    private CodeEvidence? OfTuplesIn(IEnumerable<IOperation> collections, int index, LocalFlow? flow, int calls, CancellationToken cancellationToken)
    {
        CodeEvidence? common = null;
        foreach (var collection in collections)
        {
            if (OfTuplesIn(collection, index, flow, calls, cancellationToken) is not { } next)
            {
                return null;
            }

            common = common is { } known ? CodeEvidence.Join(known, next) : next;
        }

        return common;
    }

    /// <summary>What the tuples have that a lambda is given one after the other: <c>pairs.Any(pair => …)</c>.</summary>
    private CodeEvidence? OfTuplesGivenTo(IParameterReferenceOperation parameter, int index, LocalFlow? flow, int calls, CancellationToken cancellationToken) =>
        LambdaOf(parameter) is { } lambda
        && SelectedValue.ArgumentOf(lambda) is { Parent: IInvocationOperation call } argument
        && CollectionFlow.InvokeMethod(CollectionFlow.DeclaredType(argument)) is { } invoke
        && parameter.Parameter.Ordinal < invoke.Parameters.Length
        && CollectionFlow.ParameterFor(invoke.Parameters[parameter.Parameter.Ordinal].Type) is { } element
            ? OfTuplesIn(CollectionFlow.Collections(call, element), index, flow, calls - 1, cancellationToken)
            : null;

    /// <summary>The evidence for an element of tuples by its name, and by what it is given where a tuple in the file declares the name.</summary>
    /// <param name="operation">An operation of the body that has the tuple.</param>
    private CodeEvidence OfTupleField(ISymbol field, IOperation operation, LocalFlow? flow, CancellationToken cancellationToken) =>
        DeclarationIn(field, operation, cancellationToken)?.FirstAncestorOrSelf<ArgumentSyntax>() is { NameColon: not null, Parent: TupleExpressionSyntax, Expression: var expression }
        && operation.SemanticModel?.GetOperation(expression, cancellationToken) is { } value
        && OfValue(value, flow, cancellationToken) is { Kind: not (EvidenceKind.None or EvidenceKind.Constant) } given
            ? given
            : OfSymbol(field, cancellationToken);

    /// <summary>The evidence for a name that a tuple gives its element, by what is around the place where the tuple or its type is written.</summary>
    private CodeEvidence OfTupleName(IFieldSymbol element, CancellationToken cancellationToken) =>
        element.DeclaringSyntaxReferences is { Length: > 0 } declarations
        && _compilation.ContainsSyntaxTree(declarations[0].SyntaxTree)
        && _compilation.GetSemanticModel(declarations[0].SyntaxTree).GetEnclosingSymbol(declarations[0].Span.Start, cancellationToken) is { } enclosing
            ? _symbols.OfNameIn(enclosing, NameStrength.Code, element)
            : CodeEvidence.None;

    /// <summary>The declaration of a symbol in the file of the operation.</summary>
    private static SyntaxNode? DeclarationIn(ISymbol symbol, IOperation operation, CancellationToken cancellationToken) =>
        symbol.DeclaringSyntaxReferences is { Length: 1 } declarations && declarations[0].SyntaxTree == operation.Syntax.SyntaxTree
            ? declarations[0].GetSyntax(cancellationToken)
            : null;
}
