using System.Collections.Immutable;

namespace SmppErrorCodes.Analyzers.Names;

/// <summary>Words by which a name shows that its error codes are those of another list: <c>SqliteErrorCode</c>, <c>HttpResult.ErrorCode</c>.</summary>
internal static class OtherLists
{
    /// <summary>The words, in PascalCase: databases, protocols, the operating system, programs, libraries, networks of phones and Twilio's own REST API.</summary>
    public static readonly ImmutableArray<string> Words = ImmutableArray.Create(
        "Sqlite",
        "Sql",
        "Db",
        "Http",
        "Socket",
        "Win32",
        "Native",
        "Io",
        "Exit",
        "Command",
        "Rest",
        "Json",
        "Grpc",
        "Mysql",
        "Postgres",
        "Oracle",
        "Redis",
        "Kafka",
        "Smtp",
        "Ftp",
        "Ssl",
        "Tls",
        "Curl",
        "Com",
        "Win",
        "Wmi",
        "Os",
        "Dns",
        "Ldap",
        "Aws",
        "S3",
        "Mongo",
        "Cassandra",
        "Mqtt",
        "Amqp",
        "Rabbit",
        "Jwt",
        "Oauth",
        "Soap",
        "Xml",
        "Openssl",
        "Zlib",
        "Hlr");
}
