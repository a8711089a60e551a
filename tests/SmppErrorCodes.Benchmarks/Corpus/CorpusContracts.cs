namespace SmppErrorCodes.Benchmarks.Corpus;

/// <summary>What all modules of the generated corpus use.</summary>
internal static class CorpusContracts
{
    public static SourceFile File { get; } = new("Common/Contracts.cs", """
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Contoso.Common;

        public interface IEntity
        {
            Guid Id { get; }
        }

        public interface IRepository<T>
            where T : class, IEntity
        {
            Task<T?> FindAsync(Guid id, CancellationToken cancellationToken = default);

            Task<IReadOnlyList<T>> ListAsync(int page, int size, CancellationToken cancellationToken = default);

            Task SaveAsync(T item, CancellationToken cancellationToken = default);
        }

        public interface ILog
        {
            void Debug(string message, params object?[] values);

            void Warn(string message, params object?[] values);

            void Error(Exception exception, string message, params object?[] values);
        }

        public sealed class JsonText
        {
        }

        [AttributeUsage(AttributeTargets.All)]
        public sealed class ConvertedByAttribute : Attribute
        {
            public ConvertedByAttribute(Type type) => Type = type;

            public Type Type { get; }
        }

        [AttributeUsage(AttributeTargets.All)]
        public sealed class StoredAsAttribute : Attribute
        {
            public StoredAsAttribute(string name) => Name = name;

            public string Name { get; }

            public int Order { get; set; }
        }

        [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
        public sealed class ScenarioAttribute : Attribute
        {
            public ScenarioAttribute(params object?[] values) => Values = values;

            public object?[] Values { get; }
        }

        [AttributeUsage(AttributeTargets.Method)]
        public sealed class AnswersAttribute : Attribute
        {
            public AnswersAttribute(string route)
            {
            }

            public AnswersAttribute(int status, Type type)
            {
            }
        }

        public static class Check
        {
            public static void Equal<T>(T expected, T actual)
            {
            }

            public static void True(bool condition)
            {
            }

            public static void NotNull(object? value)
            {
            }
        }

        public sealed class TableBuilder
        {
            public TableBuilder Column(string name) => this;

            public TableBuilder Type(string name) => this;

            public TableBuilder Length(int length) => this;

            public TableBuilder Required() => this;

            public TableBuilder Default(object? value) => this;

            public TableBuilder Key(params string[] names) => this;

            public void Group(string name, Action<TableBuilder> build) => build(this);
        }

        public enum StoreErrorCode
        {
            None = 0,
            Locked = 5,
            Full = 13,
            Corrupt = 21,
            TooLarge = 1009,
        }

        public sealed class StoreException : Exception
        {
            public StoreException(StoreErrorCode errorCode, string message)
                : base(message) => ErrorCode = errorCode;

            public StoreErrorCode ErrorCode { get; }
        }

        public abstract class ComponentBase : IDisposable
        {
            protected Dictionary<string, string> Settings { get; } = new(StringComparer.Ordinal);

            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            protected static string Normalize(string? text, string fallback) => string.IsNullOrWhiteSpace(text) ? fallback : text.Trim();

            protected virtual void Dispose(bool disposing)
            {
            }
        }

        """);
}
