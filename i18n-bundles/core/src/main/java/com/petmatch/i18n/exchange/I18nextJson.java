package com.petmatch.i18n.exchange;

/**
 * i18next JSON, version 4: {@code <tag>.json} by key and suffix, {@code <tag>.meta.json} for reading back.
 *
 * <p>Initialise with {@code keySeparator: false} and {@code nsSeparator: false}, for keys hold dots. A plural chooses by
 * {@code count} and a select by {@code context}, whatever our argument is called; the meta file's {@code choice} has its name.
 * Arguments named like an option of {@code t()} or {@code Intl} get an underscore behind. The currency of an amount comes
 * through {@code formatParams}. Lists and relative times become finished texts as in {@link FormatJsJson}.
 *
 * <p>Not expressible, so left out and reported: two selectors, offsets, exact numbers other than 0, braces and {@code $t(} in
 * words. Immutable and safe for concurrent use.
 */
public final class I18nextJson implements ExchangeFormat {

    private final JsonExchange files = new JsonExchange(new I18nextDialect());

    /** The format; every instance is the same. */
    public I18nextJson() {}

    @Override
    public Exported export(TextCatalog catalog) {
        return files.export(catalog);
    }

    @Override
    public ReadOutcome read(ExchangeFiles exchanged) {
        return files.read(exchanged);
    }
}
