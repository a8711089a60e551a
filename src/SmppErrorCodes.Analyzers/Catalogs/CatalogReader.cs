using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.Analyzers.Catalogs;

/// <summary>Reads a catalog from the symbols of its types alone, so the bundled one and a user's own are the same to every rule.</summary>
/// <remarks>
/// A broken declaration never stops the reading: of two constants with one value the first counts, and a
/// <c>[SameMeaningAs]</c> that leads nowhere or in a circle leaves its constant a meaning of its own.
/// </remarks>
internal sealed class CatalogReader
{
    private readonly ImmutableArray<CodeConstant>.Builder _constants = ImmutableArray.CreateBuilder<CodeConstant>();
    private readonly Dictionary<long, CodeConstant> _byValue = new();
    private readonly Dictionary<string, CodeConstant> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<CodeConstant, CodeConstant> _sameMeaning = new();
    private readonly ImmutableArray<CatalogProblem>.Builder _problems = ImmutableArray.CreateBuilder<CatalogProblem>();

    private CatalogReader()
    {
    }

    /// <summary>Reads the constants of <paramref name="type"/>; a type without any gives an empty catalog.</summary>
    public static CodeCatalog Read(INamedTypeSymbol type) => Read(type, CatalogBases.None);

    /// <summary>Reads the constants of <paramref name="type"/> and of the catalogs that it extends.</summary>
    public static CodeCatalog Read(INamedTypeSymbol type, CatalogBases bases)
    {
        var reader = new CatalogReader();
        foreach (var @base in bases.Types.Reverse())
        {
            reader.AddCodes(@base);
        }

        // What is wrong with the base is reported for the base.
        reader._problems.Clear();
        if (bases.Problem is { } problem)
        {
            reader._problems.Add(problem);
        }

        var inherited = reader._constants.Count;
        reader.AddCodes(type);
        reader.AddProblemOfOwnCodes(type, bases, inherited);
        var constants = reader._constants.ToImmutable();
        var meanings = new MeaningReader(type, reader._sameMeaning, reader._problems).Join(constants);
        return new CodeCatalog(type, bases.Types, constants, meanings, reader._problems.ToImmutable(), reader._byValue);
    }

    private void AddCodes(INamedTypeSymbol type)
    {
        var names = new Dictionary<string, CodeConstant>(StringComparer.Ordinal);
        var canonicalNames = new List<(IFieldSymbol Field, CodeConstant Constant, string Name)>();
        var aliases = new List<(IFieldSymbol Field, CodeConstant Constant)>();
        var texts = CatalogConstants.TextsOf(type);
        AddMissingTexts(texts);
        foreach (var member in CatalogConstants.AreGeneric(type) || type.SpecialType != SpecialType.None ? ImmutableArray<ISymbol>.Empty : type.GetMembers())
        {
            if (!CatalogConstants.IsCode(member, out var field, out var value))
            {
                continue;
            }

            if (_byValue.TryGetValue(value, out var known))
            {
                names[field.Name] = known;
                if (!TryUseAsAlias(field, known))
                {
                    continue;
                }

                aliases.Add((field, known));
            }
            else
            {
                var isText = field.Type.SpecialType == SpecialType.System_String;
                texts.TryGetValue(value, out var text);
                known = new CodeConstant(type, field.Name, value, isText ? null : field, isText ? field : text);
                _constants.Add(known);
                names[known.Name] = known;
                _byValue.Add(value, known);
            }

            if (CatalogConstants.SameMeaningAs(field) is { } canonicalName)
            {
                canonicalNames.Add((field, known, canonicalName));
            }
        }

        foreach (var (field, constant, name) in canonicalNames)
        {
            if (Find(constant, name, names) is { } other)
            {
                AddMeaning(field, constant, other);
            }
            else
            {
                _problems.Add(new CatalogProblem(CatalogProblemKind.UnknownName, field.Name, name));
            }
        }

        foreach (var (alias, constant) in aliases)
        {
            UseBetterName(alias, constant);
        }

        foreach (var name in names)
        {
            _byName[name.Key] = name.Value;
        }
    }

    /// <summary>A name that is obsolete is not written where the type has another one for the code.</summary>
    private static void UseBetterName(IFieldSymbol alias, CodeConstant constant)
    {
        if ((constant.Number ?? constant.Text) is { } field
            && SymbolEqualityComparer.Default.Equals(alias.ContainingType, field.ContainingType)
            && SymbolEqualityComparer.Default.Equals(alias.Type, field.Type)
            && SymbolUsability.IsBetter(alias, field))
        {
            constant.Rename(alias);
        }
    }

    /// <summary>A catalog may have the texts for the codes of one that it extends.</summary>
    private void AddMissingTexts(Dictionary<long, IFieldSymbol> texts)
    {
        foreach (var text in texts)
        {
            if (_byValue.TryGetValue(text.Key, out var constant))
            {
                constant.Text ??= text.Value;
            }
        }
    }

    /// <summary>A name means a constant of the same type, else one of a catalog that the type extends; never the constant that has the attribute, if there is another one.</summary>
    private CodeConstant? Find(CodeConstant constant, string name, Dictionary<string, CodeConstant> names)
    {
        _byName.TryGetValue(name, out var inherited);
        return names.TryGetValue(name, out var own) && (own != constant || inherited is null) ? own : inherited;
    }

    /// <summary>Any name of a code may have the attribute, but only one of them, and not where the code is that of a catalog that the type extends.</summary>
    private void AddMeaning(IFieldSymbol field, CodeConstant constant, CodeConstant other)
    {
        var isAlias = field.Name != constant.Name || !SymbolEqualityComparer.Default.Equals(field.ContainingType, constant.DeclaringType);
        if (isAlias && other == constant)
        {
            return;
        }

        if (!SymbolEqualityComparer.Default.Equals(field.ContainingType, constant.DeclaringType))
        {
            _problems.Add(new CatalogProblem(CatalogProblemKind.InheritedMeaning, field.Name, constant.Name, constant.DeclaringType.Name));
        }
        else if (!_sameMeaning.TryGetValue(constant, out var known))
        {
            _sameMeaning.Add(constant, other);
        }
        else if (known != other)
        {
            _problems.Add(new CatalogProblem(CatalogProblemKind.TwoMeanings, constant.Name, field.Name));
        }
    }

    private void AddProblemOfOwnCodes(INamedTypeSymbol type, CatalogBases bases, int inherited)
    {
        if (bases.Types.IsEmpty)
        {
            if (_constants.Count == 0 && bases.Problem is null)
            {
                _problems.Add(new CatalogProblem(CatalogConstants.AreGeneric(type) ? CatalogProblemKind.Generic : CatalogProblemKind.NoConstants));
            }
        }
        else if (CatalogConstants.AreGeneric(type))
        {
            _problems.Add(new CatalogProblem(CatalogProblemKind.Generic));
        }
        else if (!CatalogConstants.AreIn(type))
        {
            _problems.Add(new CatalogProblem(CatalogProblemKind.NoOwnConstants, bases.Types[0].Name));
        }
        else if (inherited < _constants.Count
            && !HaveSameForm(_constants.Take(inherited), _constants.Skip(inherited), static constant => constant.Number)
            && !HaveSameForm(_constants.Take(inherited), _constants.Skip(inherited), static constant => constant.Text))
        {
            _problems.Add(new CatalogProblem(CatalogProblemKind.OtherForm, bases.Types[0].Name, _constants[inherited].Number is null ? "texts" : "numbers"));
        }
    }

    private static bool HaveSameForm(IEnumerable<CodeConstant> inherited, IEnumerable<CodeConstant> own, Func<CodeConstant, IFieldSymbol?> form) =>
        inherited.Any(constant => form(constant) is not null) && own.Any(constant => form(constant) is not null);

    /// <summary>
    /// Whether a second constant of one value is meant as another name for the first: a member of the same enum, and a constant that
    /// is declared by the name of another one. The number written twice is a problem. Metadata does not tell.
    /// </summary>
    private bool TryUseAsAlias(IFieldSymbol field, CodeConstant known)
    {
        var isInherited = !SymbolEqualityComparer.Default.Equals(known.DeclaringType, field.ContainingType);
        if ((field.ContainingType.TypeKind == TypeKind.Enum && !isInherited)
            || !field.DeclaringSyntaxReferences.Any(static reference => IsWithoutName(reference.GetSyntax())))
        {
            return true;
        }

        _problems.Add(isInherited
            ? new CatalogProblem(CatalogProblemKind.InheritedValue, field.Name, known.Name, known.DeclaringType.Name)
            : new CatalogProblem(CatalogProblemKind.SameValue, known.Name, field.Name));
        return false;
    }

    /// <summary>Whether the value of a constant is a number that is written out, or counted from the member before.</summary>
    private static bool IsWithoutName(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer.Value: var value } => IsLiteral(value),
        EnumMemberDeclarationSyntax member => member.EqualsValue is not { Value: var value } || IsLiteral(value),
        _ => false,
    };

    private static bool IsLiteral(ExpressionSyntax value) => value is LiteralExpressionSyntax or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax };
}
