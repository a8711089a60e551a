using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.Analyzers.Generation;
using SmppErrorCodes.Tests.Decisions;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>Runs a program for each code, and writes down what it returns and which calls it makes.</summary>
internal static class ExecutedProgram
{
    /// <summary>The result for what nothing handles, whichever exception is thrown for it.</summary>
    private const string Unhandled = nameof(SwitchExpressionException);

    private const int MinCode = -5;
    private const int MaxCode = 999;

    private static readonly byte[] Image = GeneratedCompilation
        .Create(
            ReadConstants(),
            """
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Program")]
            namespace Acme
            {
                internal class DeliveryReceipt
                {
                    public int ErrorCode { get; set; }
                    public int? NetworkErrorCode { get; set; }
                    public string? TextErrorCode { get; set; }
                    public long LongErrorCode { get; set; }
                    public object? AnyErrorCode { get; set; }
                    public bool IsFinal { get; set; }
                    public DeliveryReceipt? Inner { get; set; }
                    public int ReadErrorCode() => Calls.Log(ErrorCode);
                    public bool TryReadErrorCode(out int errorCode) { errorCode = ErrorCode; return IsFinal; }
                    public void SetErrorCode(int errorCode) => ErrorCode = errorCode;
                    public void Deconstruct(out int errorCode, out bool isFinal) { errorCode = ErrorCode; isFinal = IsFinal; }

                    public static DeliveryReceipt Of(int? code, bool isFinal) => new()
                    {
                        ErrorCode = code ?? 0,
                        NetworkErrorCode = code,
                        TextErrorCode = code is { } value ? value.ToString("D3", System.Globalization.CultureInfo.InvariantCulture) : null,
                        LongErrorCode = code ?? 0,
                        AnyErrorCode = code,
                        IsFinal = isFinal,
                        Inner = new DeliveryReceipt { ErrorCode = code ?? 0 },
                    };
                }

                internal static class Calls
                {
                    [System.ThreadStatic]
                    private static System.Text.StringBuilder? s_calls;

                    public static int Log(int value) { Written.Append(value).Append(' '); return value; }
                    public static bool Asks(bool answer) { Written.Append('?'); return answer; }
                    public static bool Seen(object? value) { Written.Append(value is DeliveryReceipt ? "receipt" : value).Append('.'); return true; }
                    public static bool Run(System.Linq.Expressions.Expression<System.Func<DeliveryReceipt, bool>> test, DeliveryReceipt receipt) => test.Compile(preferInterpretation: true)(receipt);
                    public static int TwilioCanonical(int errorCode) => SmppErrorCodes.TwilioSmppErrorCode.Canonical(errorCode);

                    public static string Take()
                    {
                        var calls = Written.ToString();
                        Written.Clear();
                        return calls;
                    }

                    private static System.Text.StringBuilder Written => s_calls ??= new();
                }
            }
            """)
        .WithAssemblyName("Acme")
        .BuildCleanly();

    /// <summary>What all programs refer to. It is loaded, and compiled by the runtime, once.</summary>
    private static readonly Assembly Acme = new AssemblyLoadContext("Acme").LoadFromStream(new MemoryStream(Image));

    public static ImmutableArray<MetadataReference> References { get; } = GeneratedCompilation.Net100References.Add(MetadataReference.CreateFromImage(Image));

    public static CSharpCompilationOptions Options { get; } = new(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, deterministic: true);

    /// <summary>The program as an assembly, which is the same for those that do the same in the same way; null where it does not compile.</summary>
    /// <param name="errors">The errors of the compiler; empty if it fails itself.</param>
    public static byte[]? Compile(Compilation compilation, out string errors)
    {
        using var image = new MemoryStream();
        errors = "";
        try
        {
            var result = compilation.Emit(image);
            errors = string.Join('\n', result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            return result.Success ? image.ToArray() : null;
        }
        catch (InvalidOperationException)
        {
            // The compiler cannot explain in a warning what a few odd patterns leave out.
            return null;
        }
    }

    /// <summary>What happens for each code, without a code and without a receipt, each with all answers of the guards.</summary>
    public static ImmutableArray<Execution> Run(byte[] image)
    {
        var context = new AssemblyLoadContext("Program", isCollectible: true);
        context.Resolving += static (_, name) => name.Name == "Acme" ? Acme : null;
        try
        {
            return Run(context.LoadFromStream(new MemoryStream(image)));
        }
        finally
        {
            context.Unload();
        }
    }

    private static ImmutableArray<Execution> Run(Assembly program)
    {
        var receipts = Acme.GetType("Acme.DeliveryReceipt")!;
        var runner = (IRunner)Activator.CreateInstance(typeof(Runner<>).MakeGenericType(receipts), program.GetType("Acme.Program")!.GetMethod("Decide")!, receipts.GetMethod("Of")!)!;
        var take = Acme.GetType("Acme.Calls")!.GetMethod("Take")!.CreateDelegate<Func<string>>();
        var executions = ImmutableArray.CreateBuilder<Execution>();
        for (var guards = 0; guards < 4; guards++)
        {
            for (var code = MinCode; code <= MaxCode; code++)
            {
                Add(code, hasReceipt: true);
            }

            Add(null, hasReceipt: true);
            Add(null, hasReceipt: false);

            void Add(int? code, bool hasReceipt)
            {
                string result;
                try
                {
                    result = runner.Run(code, hasReceipt, (guards & 1) != 0, (guards & 2) != 0).ToString(null, null);
                }
                catch (Exception exception)
                {
                    result = CompiledProgram.IsUnhandled(exception) ? Unhandled : exception.GetType().Name;
                }

                executions.Add(new Execution(code, hasReceipt, guards, result, take()));
            }
        }

        return executions.ToImmutable();
    }

    private static string ReadConstants()
    {
        using var reader = new StreamReader(typeof(ConstantsGenerator).Assembly.GetManifestResourceStream("TwilioSmppErrorCode.cs")!);
        return reader.ReadToEnd();
    }

    private interface IRunner
    {
        int Run(int? code, bool hasReceipt, bool first, bool second);
    }

    private sealed class Runner<TReceipt>(MethodInfo decide, MethodInfo create) : IRunner
        where TReceipt : class
    {
        private readonly Func<TReceipt?, int, bool, bool, int> _decide = decide.CreateDelegate<Func<TReceipt?, int, bool, bool, int>>();
        private readonly Func<int?, bool, TReceipt> _create = create.CreateDelegate<Func<int?, bool, TReceipt>>();

        public int Run(int? code, bool hasReceipt, bool first, bool second) => _decide(hasReceipt ? _create(code, first) : null, code ?? 0, first, second);
    }
}

/// <param name="Code">The code in all members of the receipt; null if it has none.</param>
/// <param name="Guards">Which of the two guards are true, as bits.</param>
/// <param name="Result">The number that was returned, or the exception.</param>
/// <param name="Calls">The calls that were made, in their order.</param>
internal readonly record struct Execution(int? Code, bool HasReceipt, int Guards, string Result, string Calls);
