using System;
using System.IO;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace SmppErrorCodes.Package
{
    /// <summary>Writes the README as galleries need it: absolute links, and a PNG in place of each SVG.</summary>
    public sealed class WriteGalleryReadme : Task
    {
        private const string GitHub = "https://github.com/";

        [Required]
        public string Source { get; set; }

        [Required]
        public string Destination { get; set; }

        /// <summary>The address of the repository in a browser.</summary>
        [Required]
        public string RepositoryPage { get; set; }

        /// <summary>The commit or the branch that the links lead to.</summary>
        [Required]
        public string Revision { get; set; }

        public override bool Execute()
        {
            string pages = RepositoryPage + "/blob/" + Revision + "/";
            string pictures = RepositoryPage.StartsWith(GitHub, StringComparison.Ordinal)
                ? "https://raw.githubusercontent.com/" + RepositoryPage.Substring(GitHub.Length) + "/" + Revision + "/"
                : RepositoryPage + "/raw/" + Revision + "/";

            string readme = File.ReadAllText(Source);
            readme = Regex.Replace(readme, @"(!\[[^\]]*\]\()(?![a-z]+:)([^)]+)\.svg\)", "$1" + pictures + "$2.png)");
            readme = Regex.Replace(readme, @"\]\(#", "](README.md#");
            readme = Regex.Replace(readme, @"\]\((?![a-z]+:)", "](" + pages);

            Directory.CreateDirectory(Path.GetDirectoryName(Destination));
            File.WriteAllText(Destination, readme);
            return true;
        }
    }
}
