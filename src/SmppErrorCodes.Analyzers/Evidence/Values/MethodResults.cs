using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Comparisons;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>
/// What the bodies of methods show about the values that they give back, whatever the methods are named and wherever they stand:
/// <c>int Run() => process.ExitCode;</c>. The body of each is read once, when a value that is named like a code comes from it.
/// </summary>
internal sealed class MethodResults
{
    /// <summary>How many methods are read for one value; real code needs one or two.</summary>
    private const int MaxMethods = 8;

    private readonly NameVocabulary _names;
    private readonly Func<MemberComparisons, CancellationToken, OtherListValues> _read;
    private readonly ConcurrentDictionary<IMethodSymbol, OtherListValues> _ofMethods = new(SymbolEqualityComparer.Default);

    /// <param name="read">Reads what a body shows.</param>
    public MethodResults(NameVocabulary names, Func<MemberComparisons, CancellationToken, OtherListValues> read)
    {
        _names = names;
        _read = read;
    }

    /// <summary>The fact that one of the values is of another list, as the method shows that it comes from, or one that it is called by; null where none shows it.</summary>
    /// <param name="isKnown">Whether a body of the file has been read.</param>
    /// <param name="find">Finds the fact about a value in what a body shows.</param>
    public CodeFact? Find(IEnumerable<ValueOrigin> values, SemanticModel model, Func<SyntaxNode, bool> isKnown, Func<OtherListValues, ValueOrigin, CodeFact?> find, CancellationToken cancellationToken)
    {
        var seen = new HashSet<ValueOrigin>(values);
        var pending = new Queue<ValueOrigin>(seen);
        for (var methods = 0; methods < MaxMethods && pending.Count > 0;)
        {
            var next = pending.Dequeue();
            if (MethodOf(next) is not { } method || OfMethod(method, model, isKnown, cancellationToken) is not { } ofMethod)
            {
                continue;
            }

            if (find(ofMethod, next) is { } fact)
            {
                return fact;
            }

            methods++;
            foreach (var behind in ofMethod.Behind(next).SelectMany(ofMethod.WithCalls))
            {
                if (seen.Add(behind))
                {
                    pending.Enqueue(behind);
                }
            }
        }

        return null;
    }

    /// <summary>The method in the source that gives the value back, or by a parameter.</summary>
    private static IMethodSymbol? MethodOf(in ValueOrigin value) => value is { Key: null, IsCollection: false }
        ? value.Symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaringSyntaxReferences.IsEmpty: false } method => method,
            IParameterSymbol { RefKind: RefKind.Ref or RefKind.Out, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaringSyntaxReferences.IsEmpty: false } method } => method,
            _ => null,
        }
        : null;

    /// <summary>What the method shows; null where its body has been read, or there is none.</summary>
    private OtherListValues? OfMethod(IMethodSymbol method, SemanticModel model, Func<SyntaxNode, bool> isKnown, CancellationToken cancellationToken)
    {
        if (IsNative(method))
        {
            return _names.HasReceiptWord(method.Name) ? null : _ofMethods.GetOrAdd(method, OfNative);
        }

        var body = (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences[0];
        if (!model.Compilation.ContainsSyntaxTree(body.SyntaxTree) || (body.SyntaxTree == model.SyntaxTree && isKnown(body.GetSyntax(cancellationToken))))
        {
            return null;
        }

        if (!_ofMethods.TryGetValue(method, out var values))
        {
            var bodyModel = body.SyntaxTree == model.SyntaxTree ? model : model.Compilation.GetSemanticModel(body.SyntaxTree);
            values = FileBodies.Read(bodyModel, body.GetSyntax(cancellationToken), cancellationToken) is { } found
                ? _read(ComparisonReader.Read(found.Member, found.Operation, cancellationToken), cancellationToken)
                : new OtherListValues();
            _ofMethods.TryAdd(method, values);
        }

        return values;
    }

    /// <summary>Whether the method is that of a library that is not written for .NET.</summary>
    private static bool IsNative(IMethodSymbol method) =>
        method.IsExtern || method.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "LibraryImportAttribute" });

    /// <summary>Such a library has its own list of codes.</summary>
    private static OtherListValues OfNative(IMethodSymbol method)
    {
        var values = new OtherListValues();
        var fact = new CodeFact(CodeFactKind.OtherOwner, method);
        values.Add(new ValueOrigin(method, isCollection: false), fact);
        foreach (var parameter in method.Parameters)
        {
            values.Add(new ValueOrigin(parameter, isCollection: false), fact);
        }

        return values;
    }
}
