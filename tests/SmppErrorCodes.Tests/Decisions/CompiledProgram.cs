using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmppErrorCodes.Analyzers.Generation;

namespace SmppErrorCodes.Tests.Decisions;

/// <summary>A program that compiles, with what it returns for each code.</summary>
internal sealed class CompiledProgram
{
    /// <summary>What a call returns that ends with an exception.</summary>
    public const int Thrown = -1;

    /// <summary>What a call returns in which a guard throws an exception.</summary>
    public const int Failed = -2;

    private const string Name = "Program";

    /// <summary>The constants, compiled once; the programs see them as those of a project that shows them its internals.</summary>
    private static readonly byte[] CatalogImage = GeneratedCompilation
        .Create(
            ReadConstants(),
            $$"""
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("{{Name}}")]
            internal class DeliveryReceipt { public int ErrorCode; }
            internal static class Programs
            {
                private static string s_calls = "";

                public static bool IsOdd(object? code) => code?.GetHashCode() % 2 == 1;

                public static bool Asks(bool answer, char name) => Note(name) && answer;

                public static bool Fails(bool answer, char name) => Note(name) && answer ? throw new System.TimeoutException() : false;

                public static T SmppErrorCode<T>(T code) => Note('c') ? code : code;

                public static int Uses(object? variable) => variable is System.Type ? 1 : 0;

                public static string Take()
                {
                    string calls = s_calls;
                    s_calls = "";
                    return calls;
                }

                private static bool Note(char name)
                {
                    s_calls += name;
                    return true;
                }
            }
            """)
        .WithAssemblyName("Catalog")
        .BuildCleanly();

    private static readonly MetadataReference Catalog = MetadataReference.CreateFromImage(CatalogImage);

    private CompiledProgram(CSharpCompilation compilation, ImmutableArray<Call> calls)
    {
        Compilation = compilation;
        Calls = calls;
    }

    public CSharpCompilation Compilation { get; }

    /// <summary>What is returned for every code, the numbers around them, and the guards.</summary>
    public ImmutableArray<Call> Calls { get; }

    public static ImmutableArray<MetadataReference> References { get; } = GeneratedCompilation.Net100References.Add(Catalog);

    public static CSharpCompilationOptions Options { get; } = new(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false);

    /// <summary>The file around a method.</summary>
    public static string File(string method) => $$"""
        using System.Collections.Generic;
        using System.Linq;
        using SmppErrorCodes;

        public static class Program
        {
        {{method}}
        }

        """;

    /// <summary>Compiles and runs the program; null where it does not compile, as when a label can never be reached.</summary>
    /// <param name="errors">The errors of the compiler; empty if the compiler itself failed.</param>
    public static CompiledProgram? Of(string source, CodeType type, out string errors)
    {
        var compilation = CSharpCompilation.Create(Name, [CSharpSyntaxTree.ParseText(source, GeneratedCompilation.ParseOptions)], References, Options);
        using var image = new MemoryStream();
        errors = "";
        try
        {
            var result = compilation.Emit(image);
            errors = string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            if (!result.Success)
            {
                return null;
            }
        }
        catch (InvalidOperationException)
        {
            // It cannot explain in a warning what a few odd patterns leave out.
            return null;
        }

        image.Position = 0;
        return new CompiledProgram(compilation, Run(image, type));
    }

    /// <summary>Whether the exception is for a value that no branch takes: the compiler throws one, and the fixes write others.</summary>
    public static bool IsUnhandled(Exception exception) =>
        exception is SwitchExpressionException or NotImplementedException or ArgumentOutOfRangeException
        || (exception is InvalidOperationException && exception.Message.StartsWith("Unexpected ", StringComparison.Ordinal));

    private static string ReadConstants()
    {
        using var reader = new StreamReader(typeof(ConstantsGenerator).Assembly.GetManifestResourceStream("TwilioSmppErrorCode.cs")!);
        return reader.ReadToEnd();
    }

    private static ImmutableArray<Call> Run(Stream image, CodeType type)
    {
        var context = new AssemblyLoadContext(Name, isCollectible: true);
        context.Resolving += static (context, name) => name.Name == "Catalog" ? context.LoadFromStream(new MemoryStream(CatalogImage)) : null;
        var method = context.LoadFromStream(image).GetType("Program")!.GetMethod("Decide")!;
        var decide = Decider(method, type);
        var take = context.LoadFromAssemblyName(new AssemblyName("Catalog")).GetType("Programs")!.GetMethod("Take")!.CreateDelegate<Func<string>>();
        var calls = ImmutableArray.CreateBuilder<Call>();
        foreach (var value in Values.Of(type))
        {
            for (var guards = 0; guards < 4; guards++)
            {
                int result;
                try
                {
                    result = decide(value, (guards & 1) != 0, (guards & 2) != 0);
                }
                catch (Exception exception) when (IsUnhandled(exception))
                {
                    result = Thrown;
                }
                catch (TimeoutException)
                {
                    result = Failed;
                }

                calls.Add(new Call(value, guards, result, take()));
            }
        }

        context.Unload();
        return calls.ToImmutable();
    }

    private static Func<long?, bool, bool, int> Decider(MethodInfo method, CodeType type)
    {
        switch (type.Name)
        {
            case "int":
                var ofInt = method.CreateDelegate<Func<int, bool, bool, int>>();
                return (value, first, second) => ofInt((int)value!, first, second);
            case "int?":
                var ofNullable = method.CreateDelegate<Func<int?, bool, bool, int>>();
                return (value, first, second) => ofNullable((int?)value, first, second);
            case "long":
                var ofLong = method.CreateDelegate<Func<long, bool, bool, int>>();
                return (value, first, second) => ofLong((long)value!, first, second);
            case "byte":
                var ofByte = method.CreateDelegate<Func<byte, bool, bool, int>>();
                return (value, first, second) => ofByte((byte)value!, first, second);
            default:
                var ofText = method.CreateDelegate<Func<string?, bool, bool, int>>();
                return (value, first, second) => ofText(value is null ? null : $"{value:D3}", first, second);
        }
    }

    /// <param name="Order">The calls that the program makes, in their order.</param>
    internal readonly record struct Call(long? Value, int Guards, int Result, string Order);

    private static class Values
    {
        private static readonly long[] Numbers =
        [
            .. Catalogs.CatalogTable.Rows
                .Select(row => long.Parse(row.Code, System.Globalization.CultureInfo.InvariantCulture))
                .SelectMany(code => new[] { code - 1, code, code + 1 })
                .Concat([-2, 256, 998, 999, 1000, 4711, int.MinValue, int.MaxValue, long.MinValue, long.MaxValue])
                .Distinct()
                .Order(),
        ];

        public static IEnumerable<long?> Of(CodeType type)
        {
            foreach (var number in Numbers)
            {
                var fits = type.Name switch
                {
                    "byte" => number is >= byte.MinValue and <= byte.MaxValue,
                    "long" => true,
                    "string" => number is >= 0 and <= 999,
                    _ => number is >= int.MinValue and <= int.MaxValue,
                };
                if (fits)
                {
                    yield return number;
                }
            }

            if (type.IsNullable)
            {
                yield return null;
            }
        }
    }
}
