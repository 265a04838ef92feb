package com.petmatch.i18n.exchange;

/**
 * FormatJS messages for {@code intl-messageformat} and {@code react-intl}: {@code <tag>.json} by key, {@code formats.json} with our
 * styles as {@code Intl} options, and {@code <tag>.meta.json} for reading back.
 *
 * <p>A client passes {@code formats.json} as formats; to {@code number.currency} and {@code number.autoCurrency} it adds the
 * currency of the amount, which is given in whole units of the currency. Dates with a time are written as {@code date} in a style such as {@code datetimeLong}. Lists and
 * relative times become finished texts under another name, which the {@code placeholders} of the meta file list, as do
 * numbers inside a select and tags that stand alone. {@code #} rounds as the browser does: half away from zero.
 *
 * <p>Not expressible: a number sign with offset inside a select, {@code </} that is no tag. Immutable and safe for concurrent use.
 */
public final class FormatJsJson implements ExchangeFormat {

    private final JsonExchange files = new JsonExchange(new FormatJsDialect());

    /** The format; every instance is the same. */
    public FormatJsJson() {}

    @Override
    public Exported export(TextCatalog catalog) {
        return files.export(catalog);
    }

    @Override
    public ReadOutcome read(ExchangeFiles exchanged) {
        return files.read(exchanged);
    }
}
