using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Names;

namespace SmppErrorCodes.Analyzers.Evidence.Names;

/// <summary>Finds the word that counts in the name of a type.</summary>
internal static class TypeWord
{
    public static NearestWord Of(ITypeSymbol type, NameVocabulary vocabulary) =>
        vocabulary.HasReceiptWord(type.Name) ? NearestWord.OfContext(type.Name)
        : OtherListOfException(type, vocabulary) is { } other ? NearestWord.OfOtherList(other)
        : vocabulary.HasContextWord(type.Name) ? NearestWord.OfContext(type.Name)
        : vocabulary.NamesOtherList(type.Name) ? NearestWord.OfOtherList(type.Name)
        : NearestWord.None;

    /// <summary>
    /// The name by which an exception tells that it has the errors of another list, although it may come out of SMPP code: its own,
    /// <c>SmppHttpException</c>, or that of a base type, <c>HttpRequestException</c>.
    /// </summary>
    private static string? OtherListOfException(ITypeSymbol type, NameVocabulary vocabulary)
    {
        const string End = "Exception";
        if (!NameWords.EndsWith(type.Name, End))
        {
            return null;
        }

        if (vocabulary.EndsInOtherList(type.Name))
        {
            return type.Name;
        }

        for (var baseType = type.BaseType; baseType is not null && NameWords.EndsWith(baseType.Name, End); baseType = baseType.BaseType)
        {
            if (vocabulary.NamesOtherList(baseType.Name) && !vocabulary.HasContextWord(baseType.Name))
            {
                return baseType.Name;
            }
        }

        return null;
    }
}
