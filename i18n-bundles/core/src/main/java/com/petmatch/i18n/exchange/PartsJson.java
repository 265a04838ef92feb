package com.petmatch.i18n.exchange;

/**
 * The flat model of every message, for clients without a parser: {@code <tag>.json} by key, {@code <tag>.meta.json} for reading
 * back.
 *
 * <p>A message is {@code selectors}, each an argument with the function it is compared by, and {@code variants}, rows of
 * {@code keys} (a number, a plural form or word, {@code *} for any) and {@code parts}: texts, arguments with function and
 * options, tags as {@code open}, {@code close} or {@code standalone}. Everything is expressible that parses. Immutable and safe
 * for concurrent use.
 */
public final class PartsJson implements ExchangeFormat {

    private final JsonExchange files = new JsonExchange(new PartsDialect());

    /** The format; every instance is the same. */
    public PartsJson() {}

    @Override
    public Exported export(TextCatalog catalog) {
        return files.export(catalog);
    }

    @Override
    public ReadOutcome read(ExchangeFiles exchanged) {
        return files.read(exchanged);
    }
}
