using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Comparisons;

/// <summary>Literals that become what a lambda of the same call selects, and members of anonymous types.</summary>
public sealed class SelectedValueTests
{
    [Theory]
    [InlineData("s.SetProperty(m => m.ErrorCode, {|SMPP001:7|});")]
    [InlineData("s.SetProperty(m => m.ErrorCode, {|SMPP002:999|});")]
    [InlineData("s.SetProperty(m => m.ErrorText, {|SMPP001:\"007\"|});")]
    [InlineData("s.SetProperty(m => m.ErrorCode, failed ? {|SMPP001:1|} : {|SMPP001:0|});")]
    [InlineData("s.SetProperty(m => m.ErrorCode, m => {|SMPP001:7|});")]
    [InlineData("s.SetProperty(m => m.Declared, {|SMPP001:7|});")]
    [InlineData("s.SetProperty(m => m.Count, 7).SetProperty(m => m.ErrorCode, {|SMPP001:7|});")]
    [InlineData("Update(s => s.SetProperty(m => m.ErrorCode, {|SMPP001:7|}));")]
    [InlineData("s.SetTree(m => m.ErrorCode, {|SMPP001:7|});")]
    [InlineData("s.Match(m => m.ErrorCode, () => {|SMPP001:7|});")]
    [InlineData("_ = s.Where(m => m.Count == 7).Join(new[] { 1 }, m => m.ErrorCode, n => {|SMPP001:7|}, (m, n) => 7);")]
    public Task Reports_what_becomes_the_selected_value(string statements) => Verify.ReportsAsync(Source(statements));

    [Theory]
    [InlineData("s.SetProperty(m => m.Count, 7);")]
    [InlineData("s.SetProperty(m => m.Count, m => 7);")]
    [InlineData("s.SetProperty(m => 7, 7);")]
    [InlineData("s.SetProperty(m => m.ErrorCode, m => { _ = 7; return m.Count; });")]
    [InlineData("_ = s.Aggregate(7, (sum, m) => m.ErrorCode);")]
    [InlineData("_ = s.ToDictionary(m => m.ErrorCode, m => 7);")]
    [InlineData("_ = s.Select(m => m.ErrorCode).Take(7);")]
    [InlineData("_ = s.ElementAt(7).Count == 7;")]
    [InlineData("s.Step(m => m, 7);")]
    [InlineData("s.SetProperty(m => m.ErrorCode > 0, true);")]
    public Task Leaves_other_arguments_alone(string statements) => Verify.ReportsAsync(Source(statements));

    [Theory]
    [InlineData("class SmppStore", "Execute(new { errorCode = {|SMPP001:711|} });")]
    [InlineData("class SmppStore", "Execute(new { id = 711, errorCode = failed ? {|SMPP001:1|} : {|SMPP001:0|} });")]
    [InlineData("class SmppStore", "Execute(new { ErrCode = {|SMPP001:\"711\"|} });")]
    [InlineData("class DlrStore", "Execute(new { err = {|SMPP001:\"711\"|} });")]
    [InlineData("class Store", "Execute(new { smppErrorCode = {|SMPP001:711|} });")]
    [InlineData("class SmppStore", "var row = new { errorCode = 0 == 1 ? {|SMPP001:1|} : {|SMPP001:7|} }; _ = row.errorCode == {|SMPP001:7|};")]
    [InlineData("class Store", "Execute(new { errorCode = 711 });")]
    [InlineData("class SmppStore", "Execute(new { code = 711 });")]
    [InlineData("class SmppStore", "Execute(new { err = \"711\" });")]
    [InlineData("class SmppStore", "Execute(new { httpErrorCode = 711 });")]
    [InlineData("class SmppStore", "Execute(new { errorCode = 711 }); Execute(new { errorCode = 30007 });")]
    [InlineData("class SmppStore", "var e = new { errorCode = new Exception().HResult }; _ = e.errorCode == 7;")]
    public Task Reads_the_members_of_anonymous_types(string type, string statements) => Verify.ReportsAsync($$"""
        using System;
        {{type}}
        {
            void Execute(object parameters) { }
            void M(bool failed) { {{statements}} }
        }
        """);

    private static string Source(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Linq.Expressions;

        class DlrMessage { public int ErrorCode, Count; public string ErrorText; [SmppErrorCodes.ErrorCode] public int Declared; }

        class Setters<T> : List<T>
        {
            public Setters<T> SetProperty<TProperty>(Func<T, TProperty> property, TProperty value) => this;
            public Setters<T> SetProperty<TProperty>(Func<T, TProperty> property, Func<T, TProperty> value) => this;
            public void SetTree<TProperty>(Expression<Func<T, TProperty>> property, TProperty value) { }
            public TResult Match<TResult>(Func<T, TResult> some, Func<TResult> none) => none();
            public void Step<TResult>(Func<TResult, TResult> step, TResult start) { }
        }

        class A
        {
            void Update(Expression<Func<Setters<DlrMessage>, Setters<DlrMessage>>> setters) { }
            void M(Setters<DlrMessage> s, bool failed) { {{statements}} }
        }
        """.Replace("ErrorText", "TextErrorCode");
}
