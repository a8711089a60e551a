using System.Collections.Immutable;

namespace SmppErrorCodes.Analyzers.Names;

/// <summary>Tells the name of a code from one that ends in the same words and only mentions a code: <c>RetriesForErrorCode</c>, <c>SaveErrorCode()</c>.</summary>
internal sealed class CodeMentions
{
    /// <summary>Words between the name of something else and the code that it is about. "To" is not among them: a value that is mapped to a code is one.</summary>
    private static readonly NameWordSet Prepositions = new(ImmutableArray.Create(
        "By",
        "For",
        "Per",
        "Of",
        "On",
        "Upon",
        "At",
        "From",
        "In",
        "Within",
        "With",
        "Without",
        "Before",
        "After",
        "Until",
        "Till",
        "If",
        "When",
        "While",
        "Where",
        "Unless"));

    /// <summary>Words between a preposition and the code that it mentions. With other words there, the name is that of one code: <c>OutOfCreditErrorCode</c>.</summary>
    private static readonly NameWordSet Determiners = new(ImmutableArray.Create(
        "The",
        "An",
        "This",
        "That",
        "Each",
        "Every",
        "Any",
        "Same",
        "Given",
        "Last",
        "Known",
        "Unknown",
        "Specific",
        "Transient",
        "Temporary",
        "Permanent",
        "Retryable",
        "Fatal",
        "Final",
        "Network"));

    /// <summary>First words of flags, of methods as well as of numbers that are 0 or 1.</summary>
    private static readonly NameWordSet Flags = new(ImmutableArray.Create("Is", "Has", "Was", "Are", "Use", "Uses", "Can", "Should", "Must", "Needs"));

    /// <summary>First words of methods that do something with a code. They return a number of rows, a position or a success, but not the code.</summary>
    private static readonly NameWordSet Actions = new(ImmutableArray.Create(
        "Add",
        "Append",
        "Apply",
        "Assert",
        "Await",
        "Check",
        "Classify",
        "Clear",
        "Compare",
        "Contains",
        "Count",
        "Delete",
        "Describe",
        "Dispatch",
        "Display",
        "Emit",
        "Enqueue",
        "Ensure",
        "Equals",
        "Exclude",
        "Export",
        "Forward",
        "Handle",
        "Ignore",
        "Import",
        "Include",
        "Increment",
        "Index",
        "Insert",
        "Log",
        "Mark",
        "Match",
        "Measure",
        "Notify",
        "Persist",
        "Post",
        "Print",
        "Process",
        "Publish",
        "Push",
        "Put",
        "Raise",
        "Rank",
        "Record",
        "Register",
        "Remove",
        "Replace",
        "Report",
        "Reset",
        "Retry",
        "Save",
        "Send",
        "Set",
        "Show",
        "Store",
        "Sum",
        "Throw",
        "Trace",
        "Track",
        "Update",
        "Upsert",
        "Validate",
        "Verify",
        "Wait",
        "Write"));

    /// <summary>First words of methods that read existing data.</summary>
    private static readonly NameWordSet Readings = new(ImmutableArray.Create(
        "As",
        "Attribute",
        "Bind",
        "Cast",
        "Consume",
        "Convert",
        "Decode",
        "Dequeue",
        "Descendants",
        "Deserialize",
        "Element",
        "Elements",
        "Extract",
        "Fetch",
        "Field",
        "Find",
        "First",
        "Get",
        "Item",
        "Last",
        "List",
        "Load",
        "Lookup",
        "Map",
        "Max",
        "Min",
        "Order",
        "Parse",
        "Peek",
        "Poll",
        "Pop",
        "Property",
        "Query",
        "Read",
        "Receive",
        "Resolve",
        "Row",
        "Rows",
        "Search",
        "Select",
        "Single",
        "Take",
        "To",
        "Value",
        "Values",
        "Where"));

    /// <summary>Words that make a number of errors of an error, if the name has no other words: <c>TotalErr</c>, not <c>InvalidNumError</c>.</summary>
    private static readonly NameWordSet Quantities = new(ImmutableArray.Create(
        "Total", "Sum", "Num", "Cnt", "Count", "Max", "Maximum", "Min", "Minimum", "Avg", "Average"));

    /// <summary>Words for the code itself: <c>codeOfError</c>.</summary>
    private static readonly NameWordSet Codes = new(ImmutableArray.Create("Code", "Value"));

    /// <summary>Words for a collection of the codes: <c>ListOfErrorCodes</c>.</summary>
    private static readonly NameWordSet Collections = new(ImmutableArray.Create("List", "Set", "Array", "Collection", "Group", "Range", "Sequence", "Table", "Map"));
    private static readonly NameWordSet Attempts = new(ImmutableArray.Create("Try"));

    private readonly NameWordSet _contextWords;
    private readonly NameWordSet _codeEndings;

    public CodeMentions(NameWordSet contextWords, NameWordSet codeEndings)
    {
        _contextWords = contextWords;
        _codeEndings = codeEndings;
    }

    /// <summary>Whether a method of this name reads existing data: <c>LoadReceipt</c>, <c>TryGet</c>.</summary>
    public static bool IsReading(string method) => Readings.StartsAt(method, Verb(method, NameWords.FirstWord(method, 0, method.Length), method.Length), method.Length);

    /// <summary>Whether the <paramref name="name"/> is that of something else, which only belongs to the code at its end.</summary>
    /// <param name="ending">Where the words of the code start.</param>
    public bool IsMention(string name, int ending, bool isMethod)
    {
        var start = NameWords.FirstWord(name, 0, ending);
        if (Flags.StartsAt(name, start, ending) || (isMethod && Actions.StartsAt(name, Verb(name, start, ending), ending)))
        {
            return true;
        }

        var preposition = Prepositions.StartOfEnd(name, start, BeforeDeterminers(name, start, ending));
        return preposition > start ? !IsCode(name, start, preposition) && Collections.StartOfEnd(name, start, preposition) < 0 : preposition == start && isMethod;
    }

    /// <summary>Whether the <paramref name="name"/> is that of a number of errors.</summary>
    /// <param name="ending">Where the word for an error starts.</param>
    public bool IsQuantity(string name, int ending)
    {
        var start = NameWords.FirstWord(name, 0, ending);
        var quantity = Quantities.StartOfEnd(name, start, BeforeContext(name, start, ending));
        return quantity >= 0 && BeforeContext(name, start, quantity) == start;
    }

    /// <summary>Where the context words start that stand right before <paramref name="end"/>.</summary>
    public int BeforeContext(string name, int start, int end)
    {
        while (_contextWords.StartOfEnd(name, start, end) is >= 0 and var word)
        {
            end = word;
        }

        return end;
    }

    private int BeforeDeterminers(string name, int start, int end)
    {
        while ((_contextWords.StartOfEnd(name, start, end) is >= 0 and var context ? context : Determiners.StartOfEnd(name, start, end)) is >= 0 and var word)
        {
            end = word;
        }

        return end;
    }

    /// <summary>Whether the words before a preposition mean the code itself: <c>codeOfError</c>, <c>GetErrorCodeFromDlrError()</c>.</summary>
    private bool IsCode(string name, int start, int end)
    {
        if (_codeEndings.IsEndOf(name, start, end))
        {
            return true;
        }

        var code = Codes.StartOfEnd(name, start, end);
        if (code < 0)
        {
            return false;
        }

        var rest = BeforeContext(name, start, code);
        return rest == start || Readings.StartOfEnd(name, start, rest) == start;
    }

    private static int Verb(string name, int start, int end) =>
        Attempts.StartsAt(name, start, end) ? NameWords.FirstWord(name, NameWords.EndOfWord(name, start, end), end) : start;
}
