namespace SmppErrorCodes.Tests;

/// <summary>Code that most tests put their statements into: receipts with codes, and look-alikes that are not codes.</summary>
internal static class Receipts
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;

        """;

    private const string Types = """

        namespace Acme
        {
            class DeliveryReceipt
            {
                public int ErrorCode { get; set; }
                public int? NetworkErrorCode { get; set; }
                public long LongErrorCode;
                public string TextErrorCode { get; set; }
                public double WeightErrorCode;
                public char LetterErrorCode;
                public DayOfWeek DayErrorCode;
                public object AnyErrorCode;
                public int Count { get; set; }
                public int? OptionalCount { get; set; }
                public string Text { get; set; }
                public string State { get; set; }
                public int GetErrorCode() => Count;
                public Task<int> GetErrorCodeAsync() => Task.FromResult(Count);
                public void SetErrorCode(int errorCode, int retries = 3) { }
                public void Deconstruct(out int errorCode, out int count) { errorCode = ErrorCode; count = Count; }
            }

            sealed class DlrSession : IDisposable
            {
                public int ErrorCode;
                public int Count;
                public void Dispose() { }
            }

            static class Assert
            {
                public static void Equal<T>(T expected, T actual) { }
                public static void InRange(int actual, int low, int high) { }
            }

            static class Shouldly
            {
                public static void ShouldBe<T>(this T actual, T expected) { }
            }

            static class Log
            {
                public static void Write(int level, int value) { }
            }
        }
        """;

    /// <summary>Statements of an asynchronous method that has <c>receipt</c> and, as look-alikes, <c>count</c> and <c>text</c>.</summary>
    public static string Statements(string statements) => Members($$"""
        public async Task M(DeliveryReceipt receipt, int count, string text)
        {
            {{statements}}
            await Task.Yield();
        }
        """);

    /// <summary>Members of a class that has no name of SMPP.</summary>
    public static string Members(string members) => File($$"""
        namespace Acme
        {
            class Handler
            {
                {{members}}
            }
        }
        """);

    /// <summary>Types beside the receipts.</summary>
    public static string File(string types) => Usings + types + Types;
}
