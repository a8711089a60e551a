namespace SmppErrorCodes.Analyzers.Evidence.Names;

/// <summary>The nearest name around a symbol with a word that counts: a context word, or one of another list of codes.</summary>
internal readonly struct NearestWord
{
    private NearestWord(string? context, string? otherList)
    {
        Context = context;
        OtherList = otherList;
    }

    /// <summary>The name with a context word; null if there is none, or the name of another list is nearer.</summary>
    public string? Context { get; }

    /// <summary>The name that has a word of another list; null if there is none, or a context word is as near.</summary>
    public string? OtherList { get; }

    public bool IsNone => Context is null && OtherList is null;

    public static NearestWord None => default;

    public static NearestWord OfContext(string name) => new(name, otherList: null);

    public static NearestWord OfOtherList(string name) => new(context: null, name);
}
