using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <content>Assertions of test libraries, which stand here with the namespaces, the types and the signatures that matter.</content>
public sealed partial class Smpp001MagicCodeTests
{
    private const string FluentTypes = """
        static class AssertionExtensions
        {
            public static NumericAssertions<T> Should<T>(this T actual) where T : struct => null;
            public static NumericAssertions<T> Should<T>(this T? actual) where T : struct => null;
            public static TextAssertions Should(this string actual) => null;
            public static CollectionAssertions<T> Should<T>(this IEnumerable<T> actual) => null;
        }

        class AndConstraint<T>
        {
            public T And => default;
        }

        class NumericAssertions<T> where T : struct
        {
            public AndConstraint<NumericAssertions<T>> Be(T expected, string because = "", params object[] becauseArgs) => null;
            public AndConstraint<NumericAssertions<T>> Be(T? expected, string because = "", params object[] becauseArgs) => null;
            public AndConstraint<NumericAssertions<T>> NotBe(T unexpected, string because = "", params object[] becauseArgs) => null;
            public AndConstraint<NumericAssertions<T>> BeOneOf(params T[] validValues) => null;
            public AndConstraint<NumericAssertions<T>> BeOneOf(IEnumerable<T> validValues, string because = "", params object[] becauseArgs) => null;
            public AndConstraint<NumericAssertions<T>> BeGreaterThan(T expected, string because = "", params object[] becauseArgs) => null;
        }

        class CollectionAssertions<T>
        {
            public AndConstraint<CollectionAssertions<T>> Contain(T expected, string because = "", params object[] becauseArgs) => null;
            public AndConstraint<CollectionAssertions<T>> NotContain(T unexpected, string because = "", params object[] becauseArgs) => null;
            public AndConstraint<CollectionAssertions<T>> HaveCount(int expected) => null;
        }

        class TextAssertions
        {
            public AndConstraint<TextAssertions> Be(string expected, string because = "", params object[] becauseArgs) => null;
            public AndConstraint<TextAssertions> BeOneOf(params string[] validValues) => null;
            public AndConstraint<TextAssertions> StartWith(string expected, string because = "", params object[] becauseArgs) => null;
        }
        """;

    private const string ShouldlyTypes = """
        static class Shouldly
        {
            public static void ShouldBe<T>(this T actual, T expected, string message = null) { }
            public static void ShouldNotBe<T>(this T actual, T expected, string message = null) { }
            public static void ShouldBeOneOf<T>(this T actual, params T[] expected) { }
            public static void ShouldNotBeOneOf<T>(this T actual, params T[] expected) { }
            public static void ShouldBeGreaterThan<T>(this T actual, T expected) { }
            public static void ShouldContain<T>(this IEnumerable<T> actual, T expected) { }
        }
        """;

    private const string NUnitTypes = """
        namespace NUnit.Framework
        {
            using NUnit.Framework.Constraints;

            abstract class Assert
            {
                public static void That<T>(T actual, IResolveConstraint expression, string message = null) { }
            }

            abstract class Is
            {
                public static ConstraintExpression Not => null;
                public static ConstraintExpression All => null;
                public static Constraint Null => null;
                public static EqualConstraint EqualTo(object expected) => null;
                public static Constraint AnyOf(params object[] expected) => null;
                public static Constraint GreaterThan(object expected) => null;
            }

            abstract class Has
            {
                public static ConstraintExpression Length => null;
                public static ConstraintExpression Some => null;
                public static ConstraintExpression Property(string name) => null;
            }
        }

        namespace NUnit.Framework.Constraints
        {
            interface IResolveConstraint { }

            class Constraint : IResolveConstraint
            {
                public ConstraintExpression And => null;
                public ConstraintExpression Or => null;
            }

            class EqualConstraint : Constraint
            {
                public EqualConstraint Within(object amount) => null;
            }

            class ConstraintExpression
            {
                public ConstraintExpression Not => null;
                public Constraint Null => null;
                public EqualConstraint EqualTo(object expected) => null;
                public Constraint AnyOf(params object[] expected) => null;
            }
        }
        """;

    [Theory]
    [InlineData("receipt.ErrorCode.Should().Be({|SMPP001:1|});")]
    [InlineData("receipt.ErrorCode.Should().Be({|SMPP002:22|}, \"of {0}\", 7);")]
    [InlineData("receipt.ErrorCode.Should().NotBe({|SMPP001:0|});")]
    [InlineData("receipt.ErrorCode.Should().BeOneOf({|SMPP001:1|}, {|SMPP001:7|}, {|SMPP002:22|});")]
    [InlineData("receipt.ErrorCode.Should().BeOneOf(new[] { {|SMPP001:1|}, {|SMPP001:7|} }, \"of {0}\", 7);")]
    [InlineData("receipt.ErrorCode.Should().NotBe({|SMPP001:0|}).And.NotBe({|SMPP001:1|}).And.BeOneOf({|SMPP001:7|});")]
    [InlineData("receipt.ErrorCode.Should().BeGreaterThan(0).And.Be({|SMPP001:7|});")]
    [InlineData("receipt.NetworkErrorCode.Should().Be({|SMPP001:7|});")]
    [InlineData("receipt?.ErrorCode.Should().Be({|SMPP001:7|});")]
    [InlineData("receipt.TextErrorCode.Should().Be({|SMPP001:\"007\"|});")]
    [InlineData("new[] { receipt.ErrorCode }.Should().Contain({|SMPP001:7|}).And.NotContain({|SMPP001:1|}).And.HaveCount(7);")]
    [InlineData("receipt.TextErrorCode.Should().BeOneOf({|SMPP001:\"007\"|}, {|SMPP002:\"999\"|});")]
    public async Task Reports_what_a_fluent_assertion_expects(string statement)
    {
        await Verify.ReportsAsync(Fluent("FluentAssertions", statement));
        await Verify.ReportsAsync(Fluent("AwesomeAssertions", statement));
        await Verify.ReportsAsync(Fluent("FluentAssertions.Numeric", statement));
    }

    [Theory]
    [InlineData("count.Should().Be(1);")]
    [InlineData("count.Should().NotBe(0).And.Be(7);")]
    [InlineData("count.Should().BeOneOf(1, 7);")]
    [InlineData("new[] { count }.Should().Contain(7).And.NotContain(1);")]
    [InlineData("text.Should().Be(\"007\");")]
    [InlineData("receipt.TextErrorCode.Length.Should().Be(3);")]
    [InlineData("receipt.ErrorCode.Should().BeGreaterThan(1);")]
    [InlineData("receipt.TextErrorCode.Should().StartWith(\"00\");")]
    [InlineData("(receipt.ErrorCode + 1).Should().Be(7);")]
    public Task Leaves_what_a_fluent_assertion_expects_of_other_values_alone(string statement) =>
        Verify.ReportsAsync(Fluent("FluentAssertions", statement));

    [Fact]
    public Task Leaves_fluent_calls_of_other_libraries_alone() =>
        Verify.ReportsAsync(Fluent("Acme.Assertions", "receipt.ErrorCode.Should().Be(1); receipt.ErrorCode.Should().BeOneOf(1, 7);"));

    [Theory]
    [InlineData("receipt.ErrorCode.ShouldBe({|SMPP001:1|});")]
    [InlineData("receipt.ErrorCode.ShouldNotBe({|SMPP001:1|});")]
    [InlineData("receipt.ErrorCode.ShouldBeOneOf({|SMPP001:1|}, {|SMPP002:22|});")]
    [InlineData("receipt.ErrorCode.ShouldNotBeOneOf({|SMPP001:1|}, {|SMPP001:7|});")]
    [InlineData("receipt.NetworkErrorCode.ShouldBeOneOf({|SMPP001:1|}, null);")]
    [InlineData("receipt.TextErrorCode.ShouldBeOneOf({|SMPP001:\"001\"|}, \"none\");")]
    public Task Reports_what_Shouldly_expects(string statement) => Verify.ReportsAsync(Asserting(ShouldlyTypes, statement));

    [Theory]
    [InlineData("count.ShouldNotBe(1);")]
    [InlineData("count.ShouldBeOneOf(1, 7);")]
    [InlineData("text.ShouldBeOneOf(\"001\", \"007\");")]
    [InlineData("receipt.ErrorCode.ShouldBeGreaterThan(1);")]
    [InlineData("new[] { count }.ShouldContain(7);")]
    public Task Leaves_what_Shouldly_expects_of_other_values_alone(string statement) => Verify.ReportsAsync(Asserting(ShouldlyTypes, statement));

    [Theory]
    [InlineData("Assert.That(receipt.ErrorCode, Is.EqualTo({|SMPP001:1|}));")]
    [InlineData("Assert.That(receipt.ErrorCode, Is.Not.EqualTo({|SMPP001:1|}), \"001\");")]
    [InlineData("Assert.That(receipt.ErrorCode, Is.AnyOf({|SMPP001:1|}, {|SMPP001:7|}, {|SMPP002:22|}));")]
    [InlineData("Assert.That(receipt.ErrorCode, Is.Not.AnyOf({|SMPP001:1|}));")]
    [InlineData("Assert.That(receipt.ErrorCode, Is.EqualTo({|SMPP001:1|}).Or.EqualTo({|SMPP001:7|}));")]
    [InlineData("Assert.That(receipt.NetworkErrorCode, Is.Not.Null.And.Not.EqualTo({|SMPP001:7|}));")]
    [InlineData("Assert.That(receipt.NetworkErrorCode, Is.Null.Or.EqualTo({|SMPP001:7|}));")]
    [InlineData("Assert.That(receipt.NetworkErrorCode, Is.EqualTo({|SMPP001:7|}).Or.Null);")]
    [InlineData("Assert.That(receipt.ErrorCode, Is.GreaterThan(0).And.Not.EqualTo({|SMPP001:7|}));")]
    [InlineData("Assert.That(expression: Is.EqualTo({|SMPP001:1|}), actual: receipt.ErrorCode);")]
    [InlineData("Assert.That(receipt.TextErrorCode, Is.EqualTo({|SMPP001:\"001\"|}));")]
    public Task Reports_what_a_constraint_of_NUnit_expects(string statement) => Verify.ReportsAsync(Asserting(NUnitTypes, statement, "NUnit.Framework"));

    [Theory]
    [InlineData("Assert.That(count, Is.EqualTo(1));")]
    [InlineData("Assert.That(count, Is.AnyOf(1, 7));")]
    [InlineData("Assert.That(text, Is.Not.EqualTo(\"001\"));")]
    [InlineData("Assert.That(receipt.ErrorCode, Is.GreaterThan(1));")]
    [InlineData("Assert.That(receipt.TextErrorCode, Has.Length.EqualTo(3));")]
    [InlineData("Assert.That(receipt.TextErrorCode, Has.Length.EqualTo(3).And.Not.Null);")]
    [InlineData("Assert.That(receipt.ErrorCode, Is.EqualTo(7).Within(1));")]
    [InlineData("Assert.That(new[] { receipt.ErrorCode }, Has.Some.EqualTo(7));")]
    [InlineData("Assert.That(new[] { receipt.ErrorCode }, Is.All.EqualTo(7));")]
    [InlineData("Assert.That(receipt, Has.Property(\"ErrorCode\").EqualTo(7));")]
    [InlineData("_ = Is.EqualTo(7);")]
    public Task Leaves_other_constraints_of_NUnit_alone(string statement) => Verify.ReportsAsync(Asserting(NUnitTypes, statement, "NUnit.Framework"));

    [Fact]
    public Task Leaves_what_looks_like_a_constraint_of_NUnit_alone() => Verify.ReportsAsync(
        Asserting(NUnitTypes.Replace("NUnit.Framework", "Acme.Rules", System.StringComparison.Ordinal), "Assert.That(receipt.ErrorCode, Is.EqualTo(1));", "Acme.Rules"));

    [Fact]
    public Task Replaces_what_assertions_expect() => Verify.FixesAsync<UseNamedConstantFix>(
        Assertions("{|SMPP001:1|}", "{|SMPP001:7|}", "{|SMPP001:\"001\"|}"),
        Assertions("TwilioSmppErrorCode.AbsentSubscriber", "TwilioSmppErrorCode.AbsentSubscriber007", "TwilioSmppErrorCode.Text.AbsentSubscriber")
            .Replace("AnyOf(Twilio", "AnyOf(\n            Twilio")
            .Replace("BeOneOf(/*", "BeOneOf(\n            /*"));

    private static string Assertions(string code, string other, string text) => "using SmppErrorCodes;\n" + Asserting(
        $"namespace FluentAssertions {{ {FluentTypes} }}\n{NUnitTypes}\n{ShouldlyTypes}",
        $$"""
        Assert.That(receipt.ErrorCode, Is.EqualTo({{code}} /* absent */));
                Assert.That(receipt.ErrorCode, Is.AnyOf({{code}}, {{other}}));
                receipt.ErrorCode.Should().Be({{code}}).And.BeOneOf(/* all */ {{code}}, {{other}});
                receipt.TextErrorCode.Should().Be({{text}});
                receipt.ErrorCode.ShouldBeOneOf({{code}}, {{other}});
        """,
        "NUnit.Framework; using FluentAssertions");

    private static string Fluent(string @namespace, string statement) => Asserting($"namespace {@namespace} {{ {FluentTypes} }}", statement, @namespace);

    private static string Asserting(string library, string statement, string imported = "System.Linq") => $$"""
        using System.Collections.Generic;
        using {{imported}};

        class DeliveryReceipt
        {
            public int ErrorCode;
            public int? NetworkErrorCode;
            public string TextErrorCode;
        }

        class ReceiptTests
        {
            void M(DeliveryReceipt receipt, int count, string text)
            {
                {{statement}}
            }
        }

        {{library}}
        """;
}
