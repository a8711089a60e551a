using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Evidence.Flow;
using SmppErrorCodes.Analyzers.Operations;
using SmppErrorCodes.Analyzers.Prefilter;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>
/// Finds pieces of a text that begin behind <c>err:</c>: <c>text.Split("err:")[1]</c>, <c>text.Substring(text.IndexOf("err:") + 4, 3)</c>,
/// <c>text.Split(' ').First(part => part.StartsWith("err:")).Substring(4)</c>.
/// Where a file has the format of a receipt, they are codes.
/// </summary>
internal sealed class ReceiptPieces
{
    /// <summary>How many locals and cuts may lie between a piece and the text; real code needs two or three.</summary>
    private const int MaxSteps = 8;

    private readonly BodyWrites _writes;

    public ReceiptPieces(BodyWrites writes) => _writes = writes;

    /// <summary>What cuts the piece out of the text: <c>Split</c>, <c>Substring</c>; null if the operation is not such a piece.</summary>
    public ISymbol? CutBehindError(IOperation source, CancellationToken cancellationToken) =>
        IsCut(source) && SymbolEvidence.HasReceiptFormat(source.Syntax.SyntaxTree, cancellationToken) ? Find(source, MaxSteps, cancellationToken) : null;

    private static bool IsCut(IOperation source) => source switch
    {
        IArrayElementReferenceOperation { Indices.Length: 1, ArrayReference.Type: IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } } => true,
        IImplicitIndexerReferenceOperation { IndexerSymbol: IMethodSymbol, Argument: IRangeOperation } => true,
        IInvocationOperation { TargetMethod.Name: "Substring" or "AsSpan" or "Slice" or "TrimStart" or "TrimEnd" } => true,
        _ => false,
    };

    private ISymbol? Find(IOperation value, int steps, CancellationToken cancellationToken)
    {
        if (steps == 0)
        {
            return null;
        }

        switch (CodeSource.Of(value).Operation)
        {
            case ILocalReferenceOperation local:
                return _writes.OnlyValueOf(local, cancellationToken) is { } written ? Find(written, steps - 1, cancellationToken) : null;
            case IArrayElementReferenceOperation { Indices: { Length: 1 } indices } element when SplitIn(element.ArrayReference, cancellationToken) is { } split:
                return IsConstant(indices[0], 0) ? FindIn(split.Instance, steps, cancellationToken)
                    : (IsSeparatedByError(split) || IsSeparatedByColon(split, element, cancellationToken)) && (IsConstant(indices[0], 1) || IsLast(indices[0])) ? split.TargetMethod
                    : null;
            case IImplicitIndexerReferenceOperation { IndexerSymbol: IMethodSymbol slice, Argument: IRangeOperation range } cut:
                return FindIn(cut.Instance, range.LeftOperand, slice, steps, cancellationToken);
            case IInvocationOperation { TargetMethod: { Name: "Substring" or "AsSpan" or "Slice" } method } cut:
                return FindIn(cut.Instance ?? Arguments.First(cut), StartIn(cut), method, steps, cancellationToken);
            case IInvocationOperation { TargetMethod.Name: "TrimStart" or "TrimEnd", Instance: { } text }:
                return Find(text, steps - 1, cancellationToken);
            default:
                return null;
        }
    }

    /// <param name="start">Where the piece begins in the text; null for the beginning of it.</param>
    private ISymbol? FindIn(IOperation? text, IOperation? start, ISymbol method, int steps, CancellationToken cancellationToken) =>
        start is null || IsConstant(start, 0) ? FindIn(text, steps, cancellationToken)
        : IsBehindError(start, cancellationToken) || (FieldThatBegins(text, cancellationToken) is { } field && LengthIn(BelowAllConversions(start)) == field.Length) ? method
        : null;

    private ISymbol? FindIn(IOperation? text, int steps, CancellationToken cancellationToken) => text is null ? null : Find(text, steps - 1, cancellationToken);

    /// <summary>Whether the position is that of the first character behind <c>err:</c>.</summary>
    private bool IsBehindError(IOperation position, CancellationToken cancellationToken) =>
        WrittenValue(position, cancellationToken) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum
        && (WrittenValue(sum.LeftOperand, cancellationToken), sum.RightOperand) is (IInvocationOperation { TargetMethod.Name: "IndexOf" or "LastIndexOf" } search, var length)
        && SearchedText(search) is { } field
        && ReceiptFormat.IsErrorField(field)
        && LengthIn(length) == field.Length;

    /// <summary>The <c>err:</c> that the text begins with, as it was picked out of several by that, or is tested for it; null for any other text.</summary>
    private string? FieldThatBegins(IOperation? text, CancellationToken cancellationToken)
    {
        if ((text is IConditionalAccessInstanceOperation instance ? PassedValue.ReceiverOf(instance) : text) is not { } whole)
        {
            return null;
        }

        if (TestedField(whole) is { } tested)
        {
            return tested;
        }

        if (WrittenValue(whole, cancellationToken)
                is not IInvocationOperation { TargetMethod.Name: "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault" or "Find" or "FindLast" } pick)
        {
            return null;
        }

        return pick.Arguments
            .Select(static argument => CollectionFlow.ReturnedValue(argument.Value))
            .OfType<IInvocationOperation>()
            .Where(static test => test is
            {
                TargetMethod.Name: "StartsWith",
                Instance: IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } },
            })
            .Select(SearchedText)
            .FirstOrDefault(static field => field is not null && ReceiptFormat.IsErrorField(field));
    }

    /// <summary>The <c>err:</c> that a text begins with by a test around: <c>if (part.StartsWith("err:"))</c>; null where there is none.</summary>
    private static string? TestedField(IOperation text) => Variable(text) is { } variable
        ? TestsAround.Of(text)
            .OfType<IInvocationOperation>()
            .Where(test => test is { TargetMethod.Name: "StartsWith", Instance: { } tested } && SymbolEqualityComparer.Default.Equals(Variable(tested), variable))
            .Select(SearchedText)
            .FirstOrDefault(static field => field is not null && ReceiptFormat.IsErrorField(field))
        : null;

    /// <summary>Whether a test around tells that the pieces are of the error: <c>if (pair[0] == "err")</c>, <c>case "err":</c>.</summary>
    private static bool IsNamedError(IOperation pieces, IOperation place)
    {
        return Variable(pieces) is { } variable
            && (TestsAround.CasesAround(place).Any(test => IsName(test.Value, variable) && IsError(test.Constant))
                || TestsAround.Of(place).Any(test => test is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality
                    ? (IsName(equality.LeftOperand, variable) && IsError(ConstantOperand.Of(equality.RightOperand).Value))
                        || (IsName(equality.RightOperand, variable) && IsError(ConstantOperand.Of(equality.LeftOperand).Value))
                    : IsEqual(test, variable)));

        static bool IsEqual(IOperation test, ISymbol variable) => test switch
        {
            IIsPatternOperation { Pattern: IConstantPatternOperation pattern, Value: var value } => IsName(value, variable) && IsError(ConstantOperand.Of(pattern.Value).Value),
            IInvocationOperation { TargetMethod.Name: "Equals", Instance: { } value } call => IsName(value, variable) && IsError(SearchedText(call)),
            _ => false,
        };

        static bool IsName(IOperation value, ISymbol variable) =>
            CodeSource.Of(value).Operation is IArrayElementReferenceOperation { Indices: { Length: 1 } indices, ArrayReference: var array }
            && IsConstant(indices[0], 0)
            && SymbolEqualityComparer.Default.Equals(Variable(array), variable);

        static bool IsError(object? name) => name is string text && ReceiptFormat.IsErrorField(text + ":");
    }

    private static ISymbol? Variable(IOperation value) => PassedValue.BelowConversions(value) switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>What the operation gives, be it by a local that is given nothing else.</summary>
    private IOperation WrittenValue(IOperation value, CancellationToken cancellationToken)
    {
        value = BelowAllConversions(value);
        return value is ILocalReferenceOperation local && _writes.OnlyValueOf(local, cancellationToken) is { } written ? BelowAllConversions(written) : value;
    }

    private IInvocationOperation? SplitIn(IOperation array, CancellationToken cancellationToken) =>
        WrittenValue(array, cancellationToken) is IInvocationOperation { TargetMethod: { Name: "Split", ContainingType.SpecialType: SpecialType.System_String } } split ? split : null;

    /// <summary>Whether the text is split at nothing but <c>err:</c>.</summary>
    private static bool IsSeparatedByError(IInvocationOperation split)
    {
        if (Arguments.First(split) is not { } separator)
        {
            return false;
        }

        if (CollectionFlow.WrittenElements(PassedValue.BelowConversions(separator)) is { } elements)
        {
            return elements.ToList() is { Count: 1 } only && IsErrorField(only[0]);
        }

        return IsErrorField(separator);
    }

    /// <summary>Whether a text that begins with <c>err:</c> is split at the colon.</summary>
    /// <param name="piece">The piece that is used.</param>
    private bool IsSeparatedByColon(IInvocationOperation split, IArrayElementReferenceOperation piece, CancellationToken cancellationToken) =>
        Arguments.First(split) is { } separator
        && PassedValue.BelowConversions(separator).ConstantValue.Value is ':' or ":"
        && (FieldThatBegins(split.Instance, cancellationToken) is not null || IsNamedError(piece.ArrayReference, piece));

    private static bool IsErrorField(IOperation text) => ConstantOperand.Of(text).Value is string field && ReceiptFormat.IsErrorField(field);

    private static IOperation? StartIn(IInvocationOperation cut) =>
        cut.Arguments.FirstOrDefault(static argument => argument.Parameter is { Name: "start" or "startIndex", Type.SpecialType: SpecialType.System_Int32 })?.Value;

    private static string? SearchedText(IInvocationOperation search) =>
        search.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "value") is { Value: var value } ? BelowAllConversions(value).ConstantValue.Value as string : null;

    /// <summary>The number that is added: a constant, or the length of a text that is one.</summary>
    private static int? LengthIn(IOperation length) => length switch
    {
        { ConstantValue.Value: int constant } => constant,
        IPropertyReferenceOperation { Property.Name: "Length", Instance.ConstantValue.Value: string text } => text.Length,
        _ => null,
    };

    private static bool IsConstant(IOperation position, int value) => BelowAllConversions(position).ConstantValue.Value is int constant && constant == value;

    /// <summary>Whether the index is <c>^1</c>.</summary>
    private static bool IsLast(IOperation index) => BelowAllConversions(index) is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand: var operand } && IsConstant(operand, 1);

    /// <summary>A number becomes an <c>Index</c>, and a text a span, by a conversion of their own.</summary>
    private static IOperation BelowAllConversions(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
