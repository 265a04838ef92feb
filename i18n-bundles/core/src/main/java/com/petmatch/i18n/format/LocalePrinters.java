package com.petmatch.i18n.format;

import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.plural.PluralRules;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The printers of one variant of a format locale, each read from its table on first use. Immutable. */
final class LocalePrinters {

    // The keys are a closed set, see FormatVariant; the values are immutable.
    private static final Map<FormatVariant, LocalePrinters> READ = new ConcurrentHashMap<>();

    private final FormatVariant variant;
    private final Direction direction;
    private final NumberSymbols symbols;
    private final NumberPrinter decimal;
    private final Once<NumberPrinter> percent;
    private final Once<CompactPrinter> compact;
    private final Once<RangePrinter> range;
    private final Once<CurrencyNames> currencies;
    private final Once<MoneyPrinter> money;
    private final Once<DatePrinter> dates;
    private final Once<FieldPatterns> fields;
    private final Once<RelativePrinter> relative;
    private final Once<ListPrinter> lists;
    private final Once<UnitPrinter> units;
    private final Once<LanguageNames> languages;
    private final Once<Frame> quotes;

    private LocalePrinters(FormatVariant variant) {
        LocaleRows rows = new LocaleRows(variant);
        this.symbols = NumberSymbols.of(rows);
        PluralRules plurals = PluralRules.cardinal(variant.locale());
        this.variant = variant;
        this.direction = rows.text("direction").equals("rtl") ? Direction.RTL : Direction.LTR;
        this.decimal = new NumberPrinter(rows.number("decimal"), symbols);
        this.percent = new Once<>(() -> new NumberPrinter(rows.number("percent"), symbols));
        this.compact = new Once<>(() -> new CompactPrinter(rows, symbols, plurals));
        this.range = new Once<>(() -> new RangePrinter(rows.number("range"), decimal));
        this.currencies = new Once<>(() -> new CurrencyNames(rows));
        this.money = new Once<>(() -> new MoneyPrinter(rows, symbols, plurals, currencies()));
        this.dates = new Once<>(() -> new DatePrinter(rows, symbols, variant));
        this.fields = new Once<>(() -> new FieldPatterns(rows, symbols, variant));
        this.relative = new Once<>(() -> new RelativePrinter(rows, plurals, decimal));
        this.lists = new Once<>(() -> new ListPrinter(rows));
        this.units = new Once<>(() -> new UnitPrinter(rows, plurals, decimal));
        this.languages = new Once<>(() -> new LanguageNames(variant));
        this.quotes = new Once<>(() -> new Frame(rows.text("quote.start"), rows.text("quote.end"), true));
    }

    static LocalePrinters of(FormatVariant variant) {
        LocalePrinters known = READ.get(variant);
        return known != null ? known : READ.computeIfAbsent(variant, LocalePrinters::new);
    }

    LocalePrinters with(Spaces spaces) {
        return of(variant.with(spaces));
    }

    LanguageTag locale() {
        return variant.locale();
    }

    Direction direction() {
        return direction;
    }

    NumberSymbols symbols() {
        return symbols;
    }

    NumberPrinter decimal() {
        return decimal;
    }

    NumberPrinter percent() {
        return percent.get();
    }

    CompactPrinter compact() {
        return compact.get();
    }

    RangePrinter range() {
        return range.get();
    }

    CurrencyNames currencies() {
        return currencies.get();
    }

    MoneyPrinter money() {
        return money.get();
    }

    DatePrinter dates() {
        return dates.get();
    }

    FieldPatterns fields() {
        return fields.get();
    }

    RelativePrinter relative() {
        return relative.get();
    }

    ListPrinter lists() {
        return lists.get();
    }

    UnitPrinter units() {
        return units.get();
    }

    LanguageNames languages() {
        return languages.get();
    }

    Frame quotes() {
        return quotes.get();
    }
}
