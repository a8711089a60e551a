using System.Linq;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;
using SmppErrorCodes.Analyzers.Decisions.Model;
using SmppErrorCodes.Analyzers.Names;
using SmppErrorCodes.Benchmarks.Measuring;

namespace SmppErrorCodes.Benchmarks.Parts;

/// <summary>The parts of the model that are used most often.</summary>
[MemoryDiagnoser]
public class ModelBenchmarks
{
    private INamedTypeSymbol _catalog = null!;
    private CodeSet[] _sets = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _catalog = UserCompilation.Create([]).Assembly.GetTypeByMetadataName(InjectedTypes.BundledCatalog)!;
        _sets = [.. Enumerable.Range(0, 65).Select(static code => CodeSet.Of(code * 2))];
    }

    [Benchmark]
    public bool NameThatIsNoCode() => NameWords.EndsWith("customerInvoiceNumber", "ErrorCode");

    [Benchmark]
    public bool NameWithoutContext() => NameWords.Contains("CustomerInvoiceController", "DeliveryReceipt");

    [Benchmark]
    public object ReadTheBundledCatalog() => CatalogReader.Read(_catalog);

    [Benchmark]
    public bool UniteTheSetsOfASwitch() => CodeSet.Union(_sets).IsEmpty;
}
