package com.petmatch.i18n.format;

import com.petmatch.i18n.internal.CldrTable;
import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.locale.FallbackChain;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.plural.PluralRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The printers of one format locale, read from its table once. Immutable. */
final class LocalePrinters {

    // One entry a shipped format locale at most; the values are immutable.
    private static final Map<LanguageTag, LocalePrinters> READ = new ConcurrentHashMap<>();

    final LanguageTag locale;
    final Direction direction;
    final NumberPrinter decimal;
    final NumberPrinter percent;
    final MoneyPrinter money;
    final DatePrinter dates;
    final RelativePrinter relative;
    final ListPrinter lists;

    private LocalePrinters(LanguageTag locale) {
        CldrTable table = CldrTable.read(locale.toString());
        NumberSymbols symbols = NumberSymbols.of(table);
        PluralRules plurals = PluralRules.cardinal(locale);
        this.locale = locale;
        this.direction = table.required("direction").equals("rtl") ? Direction.RTL : Direction.LTR;
        this.decimal = new NumberPrinter(table.required("pattern.decimal"), symbols);
        this.percent = new NumberPrinter(table.required("pattern.percent"), symbols);
        this.money = new MoneyPrinter(table, symbols, plurals, Shipped.DIGITS);
        this.dates = new DatePrinter(table, symbols);
        this.relative = new RelativePrinter(table, plurals, decimal);
        this.lists = new ListPrinter(table);
    }

    /** The printers of the nearest format locale of the same language; English without one. */
    static LocalePrinters nearest(LanguageTag wished) {
        return READ.computeIfAbsent(Shipped.nearest(wished), LocalePrinters::new);
    }

    static List<LanguageTag> shipped() {
        return Shipped.LOCALES;
    }

    /** The list of format locales, read on first use. */
    private static final class Shipped {
        private static final CldrTable SUPPLEMENTAL = CldrTable.read("supplemental");
        static final CurrencyDigits DIGITS = new CurrencyDigits(SUPPLEMENTAL);
        static final List<LanguageTag> LOCALES = List.of(
                        SUPPLEMENTAL.required("formats").split(" ", -1))
                .stream()
                .map(LanguageTag::of)
                .toList();
        private static final LanguageTag LAST_RESORT = LanguageTag.of("en");

        static LanguageTag nearest(LanguageTag wished) {
            for (LanguageTag candidate : FallbackChain.of(wished).tags()) {
                Optional<LanguageTag> found = exactOrChild(candidate);
                if (found.isPresent()) {
                    return found.get();
                }
            }
            return LAST_RESORT;
        }

        // A parent that has no table of its own, such as en-001 or pt, is stood for by the table right below it.
        private static Optional<LanguageTag> exactOrChild(LanguageTag candidate) {
            if (LOCALES.contains(candidate)) {
                return Optional.of(candidate);
            }
            return LOCALES.stream()
                    .filter(locale -> FallbackChain.of(locale).tags().indexOf(candidate) == 1)
                    .findFirst();
        }
    }
}
