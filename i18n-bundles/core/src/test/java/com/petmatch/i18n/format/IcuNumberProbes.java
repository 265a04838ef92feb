package com.petmatch.i18n.format;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.SignDisplay;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.NumberRangeFormatter;
import com.ibm.icu.number.NumberRangeFormatter.RangeIdentityFallback;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.util.Currency;
import com.petmatch.i18n.plural.PluralCategory;
import com.petmatch.i18n.plural.PluralRules;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Numbers, percentages, compact numbers, ranges, units and money. */
final class IcuNumberProbes {

    private static final long SEED = 20_260_301L;
    private static final Precision THREE = Precision.maxFraction(3);
    private static final List<BigDecimal> CHOSEN = Stream.of(
                    "0 1 -1 2 0.5 1.5 2.5 -0.4 0.0005 0.0015 0.999999 3 5 11 21 22 100 111 999 1000 1001 4321 9999 10000"
                            .split(" "),
                    "54321 -54321.789 99999 100000 123456.7895 999499 999500 999999 1000000 1500000 2000000 5000000"
                            .split(" "),
                    "12345678 123456789 1e9 1234567890123 1e15 1e17 100000000000000000000 -999999.5 0.00123 9.95 99.5"
                            .split(" "))
            .flatMap(Stream::of)
            .map(BigDecimal::new)
            .toList();
    private static final List<BigDecimal> AMOUNTS = Stream.of("0", "1", "-1234.5", "1234567.891", "0.004", "-0.004")
            .map(BigDecimal::new)
            .toList();
    private static final List<BigDecimal> COUNTS = Stream.of("0 1 -1 2 3 5 11 21 100 1.5 0.5 4321 1000000".split(" "))
            .map(BigDecimal::new)
            .toList();

    private final IcuProbes probes;
    private final Formats ours;
    private final LocalizedNumberFormatter theirs;

    IcuNumberProbes(IcuProbes probes) {
        this.probes = probes;
        this.ours = probes.formats();
        this.theirs = NumberFormatter.withLocale(probes.icu());
    }

    void all() {
        plain();
        digits("nu-latn");
        digits("nu-native");
        ranges();
        units();
        currencies();
        money();
        names();
    }

    private void plain() {
        LocalizedNumberFormatter percent = theirs.unit(com.ibm.icu.util.MeasureUnit.PERCENT)
                .scale(Scale.powerOfTen(2))
                .precision(Precision.integer());
        for (BigDecimal value : numbers()) {
            probes.same("decimal", value, ours.number(value), text(theirs.precision(THREE), value));
            probes.same("percent", value, ours.percent(value), text(percent, value));
            probes.same(
                    "compact",
                    value,
                    ours.compact(value, CompactStyle.SHORT),
                    text(theirs.notation(Notation.compactShort()), value));
            probes.same(
                    "compact-long",
                    value,
                    ours.compact(value, CompactStyle.LONG),
                    text(theirs.notation(Notation.compactLong()), value));
        }
    }

    private void digits(String keys) {
        Formats formats = probes.formats(keys);
        LocalizedNumberFormatter oracle = NumberFormatter.withLocale(probes.icu(keys));
        for (BigDecimal value : CHOSEN) {
            probes.same(keys, value, formats.number(value), text(oracle.precision(THREE), value));
            probes.same(
                    keys + " compact",
                    value,
                    formats.compact(value, CompactStyle.LONG),
                    text(oracle.notation(Notation.compactLong()), value));
            probes.same(
                    keys + " currency",
                    value,
                    formats.currency(value, CurrencyCode.EUR),
                    text(oracle.unit(Currency.getInstance("EUR")), value));
        }
    }

    private void ranges() {
        var oracle = NumberRangeFormatter.withLocale(probes.icu())
                .numberFormatterBoth(NumberFormatter.with().precision(THREE))
                .identityFallback(RangeIdentityFallback.SINGLE_VALUE);
        for (BigDecimal from : List.of(new BigDecimal("-3"), new BigDecimal("0"), new BigDecimal("1234.5"))) {
            for (BigDecimal to : List.of(new BigDecimal("-1"), new BigDecimal("5"), new BigDecimal("54321"), from)) {
                probes.same(
                        "range",
                        from + ".." + to,
                        ours.range(from, to),
                        oracle.formatRange(from, to).toString());
            }
        }
    }

    private void units() {
        Map<UnitStyle, UnitWidth> widths = Map.of(
                UnitStyle.LONG,
                UnitWidth.FULL_NAME,
                UnitStyle.SHORT,
                UnitWidth.SHORT,
                UnitStyle.NARROW,
                UnitWidth.NARROW);
        for (MeasureUnit unit : MeasureUnit.values()) {
            LocalizedNumberFormatter formatter =
                    theirs.precision(THREE).unit(com.ibm.icu.util.MeasureUnit.forIdentifier(unit.id()));
            widths.forEach((style, width) -> {
                for (BigDecimal value : COUNTS) {
                    probes.same(
                            "unit",
                            value + " " + unit + " " + style,
                            ours.unit(value, unit, style),
                            text(formatter.unitWidth(width), value));
                }
            });
        }
    }

    private void currencies() {
        for (String code : CurrencyCode.known()) {
            LocalizedNumberFormatter oracle = theirs.unit(Currency.getInstance(code));
            for (BigDecimal value : AMOUNTS) {
                probes.same(
                        "currency",
                        value + " " + code,
                        ours.currency(value, CurrencyCode.of(code)),
                        text(oracle, value));
            }
        }
    }

    private void money() {
        for (String code : CurrencyCode.known()) {
            CurrencyCode currency = CurrencyCode.of(code);
            Money money = Money.of(-98_765_000L, currency);
            BigDecimal amount = BigDecimal.valueOf(money.minorUnits(), currency.exponent());
            LocalizedNumberFormatter oracle = theirs.unit(Currency.getInstance(code));
            money("symbol", ours.money(money), oracle, amount);
            money("code", ours.money(money, MoneyStyle.CODE), oracle.unitWidth(UnitWidth.ISO_CODE), amount);
            money("narrow", ours.money(money, MoneyStyle.NARROW), oracle.unitWidth(UnitWidth.NARROW), amount);
            money("name", ours.money(money, MoneyStyle.NAME), oracle.unitWidth(UnitWidth.FULL_NAME), amount);
            money("accounting", ours.money(money, MoneyStyle.ACCOUNTING), oracle.sign(SignDisplay.ACCOUNTING), amount);
        }
    }

    // Where ICU's digits would hide minor units, ours shows them; there is nothing to compare then.
    private void money(String style, String text, LocalizedNumberFormatter oracle, BigDecimal amount) {
        try {
            if (oracle.format(amount).toBigDecimal().compareTo(amount) == 0) {
                probes.same("money " + style, amount, text, text(oracle, amount));
            }
        } catch (AssertionError e) {
            probes.same("money " + style, amount, text, IcuExceptions.FAILED);
        }
    }

    private void names() {
        PluralRules rules = PluralRules.cardinal(probes.tag());
        for (String code : CurrencyCode.known()) {
            Currency currency = Currency.getInstance(code);
            probes.same(
                    "currency name",
                    code,
                    ours.currencyName(CurrencyCode.of(code)),
                    currency.getName(probes.icu(), Currency.LONG_NAME, null));
            for (PluralCategory form : rules.categories()) {
                probes.same(
                        "currency name",
                        code + " " + form,
                        ours.currencyName(CurrencyCode.of(code), form),
                        currency.getName(probes.icu(), Currency.PLURAL_LONG_NAME, form.keyword(), null));
            }
        }
    }

    private static String text(LocalizedNumberFormatter formatter, BigDecimal value) {
        return formatter.format(value).toString();
    }

    private static List<BigDecimal> numbers() {
        Random random = new Random(SEED);
        return Stream.concat(
                        CHOSEN.stream(),
                        Stream.generate(() ->
                                        BigDecimal.valueOf(random.nextLong() >> random.nextInt(60), random.nextInt(7)))
                                .limit(150))
                .toList();
    }
}
