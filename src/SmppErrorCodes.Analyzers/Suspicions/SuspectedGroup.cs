using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Evidence.Values;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Suspicions;

/// <summary>The constants that the values of one symbol are compared with, or that the collection holds.</summary>
internal sealed class SuspectedGroup
{
    private const int MinConstants = 3;
    private const int MinConstantsWithOutsider = 4;
    private const int MaxOutsiders = 1;
    private const int MinTexts = 2;
    private const int MaxValue = 999;

    /// <summary>The length of a code that is a text.</summary>
    private const int TextLength = 3;

    private readonly Dictionary<long, List<IOperation>> _codes = new();
    private readonly HashSet<ISymbol> _locals = new(SymbolEqualityComparer.Default);
    private readonly HashSet<long> _outsiders = new();
    private readonly HashSet<Location> _places = new();
    private bool _isReadOutsideOfLocals;
    private bool _isDenied;

    /// <param name="value">What is compared with the constants, or holds them.</param>
    public SuspectedGroup(in SuspectedValue value) => Value = value;

    public SuspectedValue Value { get; }

    /// <summary>The symbol that stands for the value; of a value that is read by a key or a position the local for it, if it is always the same one.</summary>
    public ISymbol? Symbol => Value.Reader is null ? Value.Origin.Symbol : !_isReadOutsideOfLocals && _locals.Count == 1 ? _locals.First() : null;

    /// <summary>The codes of the bundled catalog among the constants, the most telling ones first.</summary>
    public IEnumerable<long> Codes => _codes.Keys
        .OrderBy(static code => BundledCodes.IsStrong(code) ? 0 : BundledCodes.IsLow(code) ? 1 : 2)
        .ThenBy(static code => code);

    /// <summary>The comparisons and collections, in the order of the source.</summary>
    public IEnumerable<Location> Places => _places.OrderBy(static place => place.SourceSpan.Start);

    /// <summary>Whether there are enough constants that can be codes, and nothing shows that they are others. Needs no catalog, which takes most of the time.</summary>
    public bool CanLookLikeCodes
    {
        get
        {
            var constants = _codes.Count + _outsiders.Count;
            return CanLookLikeCodesWithMore && constants >= (_outsiders.Count == 0 ? MinConstants : MinConstantsWithOutsider);
        }
    }

    /// <summary>The same where more constants may be added: whether those that are here leave it open.</summary>
    public bool CanLookLikeCodesWithMore => !_isDenied && _outsiders.Count <= MaxOutsiders;

    /// <summary>Whether one of the constants is a code that few other lists have, and nothing shows that they are others.</summary>
    public bool HasStrongCode => !_isDenied && _codes.Keys.Any(static code => BundledCodes.IsStrong(code));

    private bool HasTellingCodes => HasStrongCode && _codes.Keys.Any(static code => BundledCodes.IsLow(code)) && !_codes.Keys.All(static code => BundledCodes.IsCountry(code));

    /// <summary>Whether the constants look like codes, and nothing shows that they are others.</summary>
    public bool LooksLikeCodesOf(CodeCatalog bundled) => CanLookLikeCodes && (HasTellingCodes || HasTexts(bundled));

    /// <summary>Takes in that something about the values shows that they are other codes, or that they are known to be these.</summary>
    public void Deny() => _isDenied = true;

    /// <summary>Takes in how the value is read.</summary>
    public void AddReading(in SuspectedValue value)
    {
        if (value.Local is { } local)
        {
            _locals.Add(local);
        }
        else
        {
            _isReadOutsideOfLocals = true;
        }
    }

    /// <param name="place">Where the constant is compared.</param>
    public void Add(IOperation constant, Location place)
    {
        _places.Add(place);
        if (OtherListConstant.Find(constant, PassedValue.IsOtherKind) is not null)
        {
            Deny();
            return;
        }

        var operand = BelowConversions(constant);
        var value = ConstantOperand.Of(constant);
        if (value is { HasValue: true, Value: null } || CodeValue.Of(value.Value) == -1)
        {
            return;
        }

        if (CodeValue.Of(value.Value) is not { } number || number is < 0 or > MaxValue)
        {
            Deny();
        }
        else if (operand is ILiteralOperation { Syntax: LiteralExpressionSyntax literal } && IsSpelledAsCode(literal) && BundledCodes.IsCode(number))
        {
            if (!_codes.TryGetValue(number, out var constants))
            {
                _codes.Add(number, constants = new List<IOperation>());
            }

            constants.Add(constant);
        }
        else
        {
            _outsiders.Add(number);
        }
    }

    /// <summary>Whether the constant is a code that few other lists have.</summary>
    public static bool IsStrong(IOperation constant) => CodeValue.Of(ConstantOperand.Of(constant).Value) is { } code && BundledCodes.IsStrong(code);

    /// <summary>Whether texts in enough branches have the words of the code that leads there.</summary>
    private bool HasTexts(CodeCatalog bundled)
    {
        var branches = new HashSet<IOperation>();
        foreach (var constants in _codes)
        {
            if (bundled.TryGetConstant(constants.Key, out var code))
            {
                foreach (var constant in constants.Value)
                {
                    if (CodeTexts.BranchSaying(code, constant) is { } branch)
                    {
                        branches.Add(branch);
                    }
                }
            }
        }

        return branches.Count >= MinTexts;
    }

    /// <summary>Whether the literal is a decimal number, or a text of three digits.</summary>
    private static bool IsSpelledAsCode(LiteralExpressionSyntax literal) => literal.Token.Value is string text
        ? text.Length == TextLength
        : !(literal.Token.Text.Length > 1 && literal.Token.Text[1] is 'x' or 'X' or 'b' or 'B');

    private static IOperation BelowConversions(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
