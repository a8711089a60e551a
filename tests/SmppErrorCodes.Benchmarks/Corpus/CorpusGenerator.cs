using System;
using System.Collections.Generic;
using System.Linq;

namespace SmppErrorCodes.Benchmarks.Corpus;

/// <summary>
/// Writes C# with the mix of real applications: entities, services, controllers, table mappings and tests in many
/// namespaces. No line has to do with SMPP; a few have error codes of another list.
/// </summary>
/// <remarks>
/// The same seed and size give the same files. Everything compiles without an error, so that nothing is measured on broken
/// code. <c>--mix</c> counts how near it comes to folders of real code.
/// </remarks>
internal static class CorpusGenerator
{
    private static readonly string[] Areas = ["Billing", "Catalog", "Shipping", "Identity", "Reporting", "Inventory", "Planning", "Support"];

    private static readonly string[] Nouns =
    [
        "PurchaseInvoice", "CustomerProfile", "RecurringOrder", "ProductVariant", "WarehouseZone", "PaymentMethod", "AccountBalance", "PartialShipment",
        "ServiceContract", "SupportTicket", "SupplierRating", "AnnualBudget", "MonthlyReport", "EmployeeRecord", "PostalAddress", "VolumeDiscount",
        "GiftVoucher", "PackageLabel", "RouteSchedule", "ScannedDocument", "MailCampaign", "LeasedAsset", "PlannedRoute", "RemoteDevice",
    ];

    private static readonly string[] Numbers =
        ["Quantity", "Priority", "StatusCode", "Version", "Level", "Rating", "Capacity", "Retries", "Position", "Code", "ExitCode", "Number"];

    private static readonly string[] Texts =
        ["Name", "Title", "Region", "Currency", "Category", "Reference", "Description", "Owner", "Container", "Overview", "Codec", "Path"];

    /// <summary>Files with at least <paramref name="minLines"/> lines together.</summary>
    public static IReadOnlyList<SourceFile> Generate(int seed, int minLines)
    {
        var files = new List<SourceFile> { CorpusContracts.File };
        var lines = files[0].Lines;
        for (var i = 0; lines < minLines; i++)
        {
            // Each module has a seed of its own, so that a larger corpus begins with the smaller one.
            foreach (var file in Module(i, new Random(unchecked((seed * 397) + i))))
            {
                files.Add(file);
                lines += file.Lines;
            }
        }

        return files;
    }

    /// <summary>A service of at least <paramref name="minLines"/> lines for the first module of the corpus.</summary>
    public static SourceFile GenerateLargeFile(int seed, int minLines)
    {
        var random = new Random(unchecked(seed * 397));
        var module = Describe(0, random);
        for (var methods = minLines / 20; ; methods++)
        {
            var large = new SourceFile("Edited/LargeService.cs", CorpusClasses.Component(module, "LargeService", methods, random));
            if (large.Lines >= minLines)
            {
                return large;
            }
        }
    }

    private static IEnumerable<SourceFile> Module(int index, Random random)
    {
        var module = Describe(index, random);
        var folder = $"{Areas[index % Areas.Length]}/{module.Entity}s/{module.Entity}";
        yield return new SourceFile($"{folder}.cs", CorpusClasses.Entity(module, random));
        yield return new SourceFile($"{folder}Options.cs", CorpusClasses.Options(module, random));
        yield return new SourceFile($"{folder}Service.cs", CorpusClasses.Component(module, "Service", random.Next(5, 16), random));
        yield return new SourceFile($"{folder}Provider.cs", CorpusClasses.Component(module, "Provider", random.Next(2, 9), random));
        yield return new SourceFile($"{folder}Controller.cs", CorpusClasses.Controller(module, random.Next(3, 10), random));
        yield return new SourceFile($"{folder}Mapping.cs", CorpusClasses.Mapping(module, random));
        yield return new SourceFile($"{folder}Tests.cs", CorpusClasses.Tests(module, random.Next(4, 16), random));
    }

    private static CorpusModule Describe(int index, Random random)
    {
        var noun = $"{Nouns[index % Nouns.Length]}{(index < Nouns.Length ? "" : $"{index / Nouns.Length}")}";
        return new CorpusModule($"Contoso.{Areas[index % Areas.Length]}.{noun}s", noun, Pick(Numbers, 5, random), Pick(Texts, 6, random));
    }

    private static string[] Pick(string[] from, int count, Random random)
    {
        var shuffled = from.ToArray();
        random.Shuffle(shuffled);
        return shuffled[..count];
    }
}
