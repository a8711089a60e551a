using System.Numerics;
using System.Runtime.CompilerServices;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>One pass over a text for all words that matter. Most texts have none of them, and are not searched again.</summary>
/// <remarks>
/// A search of its own for each word takes several times as long. First pairs and triples of letters are looked for that few texts
/// have, in as many characters at a time as a vector has bytes, each with its neighbours, whether they are capitals or not. Only where
/// there is one, the words themselves are.
/// </remarks>
internal static class TextScan
{
    /// <summary>How many characters behind the first one are compared.</summary>
    private const int Neighbours = 3;

    /// <summary>The bit that a small letter has and a capital has not. Digits and the colon have it too.</summary>
    private const ushort SmallBit = 0x20;

    /// <summary>Compiled for good at once: a compiler that runs only once has no time to find out that this is called often.</summary>
    private const MethodImplOptions AggressiveOptimization = (MethodImplOptions)512;

    [MethodImpl(AggressiveOptimization)]
    public static unsafe TextHints HintsIn(string text)
    {
        if (!Vector.IsHardwareAccelerated || text.Length < Vector<byte>.Count + Neighbours)
        {
            return TextHints.All;
        }

        // The last characters have no neighbours, so blanks are put behind them.
        var end = stackalloc char[Vector<ushort>.Count + Neighbours];
        for (var i = 0; i < Vector<ushort>.Count + Neighbours; i++)
        {
            end[i] = i < Neighbours ? text[text.Length - Neighbours + i] : ' ';
        }

        var found = default(Found);
        found.Add(end);
        fixed (char* start = text)
        {
            var last = text.Length - Neighbours - Vector<byte>.Count;
            for (var i = 0; i < last; i += Vector<byte>.Count)
            {
                if (HasRareLetters(start + i))
                {
                    found.AddAll(start, i);
                }
            }

            found.AddAll(start, last);
        }

        return Hint(found.Context, TextHints.Context)
            | Hint(found.StrongCode, TextHints.StrongCode)
            | Hint(found.Subscriber, TextHints.Subscriber)
            | Hint(found.ReceiptField, TextHints.ReceiptField);
    }

    /// <summary>
    /// Whether <c>mpp</c>, <c>lr</c>, <c>liv</c>, <c>bsc</c>, <c>rr:</c>, or the first two digits of a strong code begin among the characters of one vector of bytes.
    /// Of each character only the lower byte is compared, so a rare character may be taken for a letter.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe bool HasRareLetters(char* start)
    {
        var (first, second, third) = (LowerBytes(start), LowerBytes(start + 1), LowerBytes(start + 2));
        var found = (Is(first, 'm') & Is(second, 'p') & Is(third, 'p'))
            | (Is(first, 'l') & (Is(second, 'r') | (Is(second, 'i') & Is(third, 'v'))))
            | (Is(first, 'b') & Is(second, 's') & Is(third, 'c'))
            | (Is(first, 'r') & Is(second, 'r') & Is(third, ':'))
            | (Is(first, '7') & Is(second, '1'))
            | (Is(second, '2') & (Is(first, '8') | Is(first, '9')));
        return found != Vector<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector<byte> LowerBytes(char* start) =>
        Vector.Narrow(*(Vector<ushort>*)start, *(Vector<ushort>*)(start + Vector<ushort>.Count)) | new Vector<byte>((byte)SmallBit);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<byte> Is(Vector<byte> characters, char character) => Vector.Equals(characters, new Vector<byte>((byte)character));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<ushort> Is(Vector<ushort> characters, char character) => Vector.Equals(characters, new Vector<ushort>(character));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<ushort> IsDigit(Vector<ushort> characters) => Vector.LessThan(characters - new Vector<ushort>('0'), new Vector<ushort>(10));

    private static TextHints Hint(Vector<ushort> found, TextHints hint) => found == Vector<ushort>.Zero ? TextHints.None : hint;

    /// <summary>Where each of the words begins, for each place among the characters that are compared at a time.</summary>
    private struct Found
    {
        public Vector<ushort> Context;
        public Vector<ushort> StrongCode;
        public Vector<ushort> Subscriber;
        public Vector<ushort> ReceiptField;

        /// <summary>Adds what begins among the characters of one vector of bytes, or one character before them: the rare letters of a word are not always its first ones.</summary>
        /// <param name="text">Where the text begins.</param>
        /// <param name="index">Of the first of the characters in the text.</param>
        public unsafe void AddAll(char* text, int index)
        {
            var first = index == 0 ? text : text + index - 1;
            Add(first);
            Add(first + Vector<ushort>.Count);
            Add(text + index + Vector<ushort>.Count);
        }

        /// <summary>Adds what begins among the characters of one vector.</summary>
        public unsafe void Add(char* start)
        {
            var small = new Vector<ushort>(SmallBit);
            var first = *(Vector<ushort>*)start | small;
            var second = *(Vector<ushort>*)(start + 1) | small;
            var third = *(Vector<ushort>*)(start + 2) | small;
            var fourth = *(Vector<ushort>*)(start + 3) | small;
            Context |= (Is(second, 'p') & Is(third, 'p') & Is(first, 'm'))
                | (Is(second, 'l') & ((Is(first, 'd') & Is(third, 'r')) | (Is(third, 'i') & Is(first, 'e') & Is(fourth, 'v'))));
            StrongCode |= Vector.AndNot((Is(first, '7') & Is(second, '1')) | (Is(second, '2') & (Is(first, '8') | Is(first, '9'))), IsDigit(fourth)) & IsDigit(third);
            Subscriber |= Is(first, 'b') & Is(second, 's') & Is(third, 'c') & Is(fourth, 'r');
            ReceiptField |= Is(second, 'r') & Is(third, 'r') & Is(fourth, ':') & Is(first, 'e');
        }
    }
}
