package com.petmatch.i18n.exchange;

/**
 * A file format that carries the texts of one language out and back: {@code read(export(catalog))} gives an equal catalog but
 * for what {@code export} names as inexpressible. Implementations are immutable and safe for concurrent use.
 */
public sealed interface ExchangeFormat permits FormatJsJson, GettextPo, I18nextJson, PartsJson, Xliff {

    /** The files of these texts, in memory. */
    Exported export(TextCatalog catalog);

    /** Reads files of this format; what is wrong with them is an outcome, never an exception. At most 16 MiB a file. */
    ReadOutcome read(ExchangeFiles files);
}
