using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmppErrorCodes.Analyzers.Operations;

/// <summary>A collection or a dictionary with constant elements that are all written out, and what holds it: a field, a property or a local.</summary>
internal sealed class WrittenCollection
{
    private WrittenCollection(ImmutableArray<WrittenElement> elements, in ValueReference holder)
    {
        Elements = elements;
        Holder = holder;
    }

    /// <summary>In the order of the source.</summary>
    public ImmutableArray<WrittenElement> Elements { get; }

    /// <summary>The elements of the member, or of the local that is declared.</summary>
    public ValueReference Holder { get; }

    /// <summary>The collection whose elements the operation has; null where it has none, or where others may be added on the way to what holds it.</summary>
    /// <param name="operation">An initializer, a collection expression, or a call such as <c>ImmutableArray.Create(1, 7)</c>.</param>
    /// <param name="containingSymbol">The member in whose body the operation stands.</param>
    public static WrittenCollection? TryRead(IOperation operation, ISymbol containingSymbol) =>
        HasElements(operation) && HolderOf(operation, containingSymbol) is { } holder && ElementsOf(operation) is { IsDefaultOrEmpty: false } elements
            ? new WrittenCollection(elements, holder)
            : null;

    private static bool HasElements(IOperation operation) => operation switch
    {
        IArrayInitializerOperation or IObjectOrCollectionInitializerOperation => true,
        IInvocationOperation invocation => IsCreation(invocation),
        IConversionOperation => false,
        _ => CollectionFlow.ListedElements(operation) is not null,
    };

    private static ValueReference? HolderOf(IOperation elements, ISymbol containingSymbol)
    {
        var collection = elements;
        while (true)
        {
            switch (collection.Parent)
            {
                case IArrayCreationOperation array:
                    collection = array;
                    continue;
                case IConversionOperation conversion when CollectionFlow.KeepsElements(conversion):
                    collection = conversion;
                    continue;
                case IObjectCreationOperation creation when ReferenceEquals(creation.Initializer, collection) && !Copies(creation) && !CollectionArguments.HasOwnComparer(creation):
                    collection = creation;
                    continue;
                case IArgumentOperation { Parent: IObjectCreationOperation { Initializer: null or { Initializers.IsEmpty: true } } creation } argument
                    when CollectionFlow.IsCopied(argument, creation) && !CollectionArguments.HasOwnComparer(creation):
                    collection = creation;
                    continue;
                case IArgumentOperation { Parent: IInvocationOperation invocation } argument when IsWhole(invocation, CollectionFlow.DeclaredType(argument), argument):
                    collection = invocation;
                    continue;
                case IInvocationOperation invocation when ReferenceEquals(invocation.Instance, collection) && IsWhole(invocation, invocation.TargetMethod.ContainingType.OriginalDefinition, null):
                    collection = invocation;
                    continue;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return ValueReference.ElementOf(declarator);
                case ISymbolInitializerOperation initializer and (IFieldInitializerOperation or IPropertyInitializerOperation):
                    return Returns.InitializedBy(initializer) is { } symbol ? ValueReference.ElementOf(symbol) : null;
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment when ReferenceEquals(assignment.Value, collection) && IsOwn(target):
                    return ValueReference.ElementOf(target.Member);
                case IReturnOperation @return when Returns.From(@return, containingSymbol) is IPropertySymbol property:
                    return ValueReference.ElementOf(property);
                default:
                    return null;
            }
        }
    }

    /// <summary>Whether it is a field or a property of the object or the type itself; that of another object is what the object is given, and no set to search.</summary>
    private static bool IsOwn(IMemberReferenceOperation target) =>
        target.Instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
        && target is IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true };

    /// <summary>Whether the object holds elements of another collection too.</summary>
    private static bool Copies(IObjectCreationOperation creation)
    {
        foreach (var argument in creation.Arguments)
        {
            if (CollectionFlow.IsCopied(argument, creation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the result of the call has all elements of one of its operands, and no other: <c>ToHashSet</c>, <c>AsReadOnly</c>, <c>CreateRange</c>.</summary>
    /// <param name="operand">The argument; null for what stands before the dot.</param>
    public static bool IsWhole(IInvocationOperation invocation, ITypeSymbol? declaredType, IArgumentOperation? operand)
    {
        if (!(IsConversion(invocation.TargetMethod.Name) || IsCreationName(invocation.TargetMethod.Name))
            || CollectionFlow.ParameterForElements(declaredType) is not { } element
            || !CollectionFlow.IsResult(invocation, element))
        {
            return false;
        }

        foreach (var argument in invocation.Arguments)
        {
            // A number is the place of a part, and a lambda makes other elements. What is left are comparers.
            if (!ReferenceEquals(argument, operand)
                && argument.ArgumentKind != ArgumentKind.DefaultValue
                && (argument.Value.Type is { IsValueType: true }
                    || CollectionFlow.ParameterFor(CollectionFlow.DeclaredType(argument)) is not null
                    || CollectionFlow.ParameterForElements(CollectionFlow.DeclaredType(argument)) is not null
                    || CollectionFlow.InvokeMethod(CollectionFlow.DeclaredType(argument)) is not null))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsConversion(string method) =>
        method.StartsWith("To", StringComparison.Ordinal) || method.StartsWith("As", StringComparison.Ordinal);

    private static bool IsCreationName(string method) => method is "Create" or "CreateRange";

    /// <summary>Whether the arguments of the call are the elements of what it makes.</summary>
    private static bool IsCreation(IInvocationOperation invocation)
    {
        if (invocation is not { Instance: null, TargetMethod: { Name: "Create" } method, Arguments.IsEmpty: false })
        {
            return false;
        }

        var element = CollectionFlow.ParameterForElements(method.OriginalDefinition.ReturnType);
        foreach (var argument in invocation.Arguments)
        {
            if (!CollectionFlow.IsSame(CollectionFlow.DeclaredType(argument), element))
            {
                return false;
            }
        }

        return true;
    }

    private static ImmutableArray<WrittenElement> ElementsOf(IOperation operation)
    {
        var elements = ImmutableArray.CreateBuilder<WrittenElement>();
        switch (operation)
        {
            case IArrayInitializerOperation array:
                foreach (var value in array.ElementValues)
                {
                    elements.Add(new WrittenElement(value, null));
                }

                break;
            case IObjectOrCollectionInitializerOperation initializer:
                foreach (var added in initializer.Initializers)
                {
                    elements.Add(AddedBy(added));
                }

                break;
            case IInvocationOperation invocation:
                foreach (var argument in invocation.Arguments)
                {
                    elements.Add(new WrittenElement(argument.Value, null));
                }

                break;
            default:
                foreach (var value in CollectionFlow.ListedElements(operation) ?? [])
                {
                    elements.Add(new WrittenElement(value, null));
                }

                break;
        }

        foreach (var element in elements)
        {
            if (element.Value is null || !ConstantOperand.Is(element.Value))
            {
                return default;
            }
        }

        return elements.ToImmutable();
    }

    /// <summary>The element or the key that a part of an initializer adds; nothing where it does something else.</summary>
    private static WrittenElement AddedBy(IOperation initializer)
    {
        switch (initializer)
        {
            case IInvocationOperation { Arguments: { Length: 1 or 2 } arguments } add when CollectionFlow.IsInitializerAdd(add) && CollectionFlow.IsElement(arguments[0]):
                return new WrittenElement(arguments[0].Value, arguments.Length == 2 ? arguments[1].Value : null);
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } keys } } assignment when CollectionFlow.IsElement(keys[0]):
                return new WrittenElement(keys[0].Value, assignment.Value);
            default:
                return default;
        }
    }
}

/// <summary>An element of a collection, or a key of a dictionary with its value, as it is written.</summary>
internal readonly struct WrittenElement
{
    public WrittenElement(IOperation value, IOperation? mapped)
    {
        Value = value;
        Mapped = mapped;
    }

    /// <summary>The element or the key.</summary>
    public IOperation Value { get; }

    /// <summary>What a dictionary has for the key; null for an element.</summary>
    public IOperation? Mapped { get; }
}
