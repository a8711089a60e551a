using System;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>What may stand in a text, as far as a few neighbouring characters tell. What is not among the hints does not stand there.</summary>
[Flags]
internal enum TextHints
{
    None = 0,

    /// <summary>A context word that is built in: "mpp", "dlr" or "eliv", in any case.</summary>
    Context = 1,

    /// <summary>A number that few lists of codes but the bundled one have: "71", "82" or "92" before the last one of three digits.</summary>
    StrongCode = 2,

    /// <summary>The word "subscriber": "bscr", in any case.</summary>
    Subscriber = 4,

    /// <summary>The field of a receipt that has the code: "err:", in any case.</summary>
    ReceiptField = 8,

    All = Context | StrongCode | Subscriber | ReceiptField,
}
