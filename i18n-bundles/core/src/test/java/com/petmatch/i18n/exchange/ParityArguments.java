package com.petmatch.i18n.exchange;

import com.petmatch.i18n.bundle.Parameter;
import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.Signature;
import com.petmatch.i18n.model.Variant;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The arguments a message is probed with: every probe number, every word its selects know. */
final class ParityArguments {

    static final CurrencyCode CURRENCY = CurrencyCode.COP;

    private static final List<BigDecimal> NUMBERS = Stream.of(
                    "0", "1", "2", "3", "5", "11", "21", "100", "1.5", "1000000")
            .map(BigDecimal::new)
            .toList();
    private static final int HOURS = 1_000;

    private ParityArguments() {}

    static Set<Map<String, Object>> of(TextUnit unit, MessageModel model) {
        Set<String> words = new TreeSet<>(Set.of("word"));
        Signature.of(model).selectKeys().values().forEach(words::addAll);
        words.remove(Variant.ANY);
        Set<Map<String, Object>> rows = new LinkedHashSet<>();
        for (BigDecimal number : NUMBERS) {
            for (String word : words) {
                Map<String, Object> row = new LinkedHashMap<>();
                unit.notes()
                        .parameters()
                        .forEach(parameter -> row.put(parameter.name(), value(unit, parameter, number, word)));
                rows.add(row);
            }
        }
        return rows;
    }

    private static Object value(TextUnit unit, Parameter parameter, BigDecimal number, String word) {
        return switch (parameter.type()) {
            case STRING -> unit.notes().samples().getOrDefault(parameter.name(), "Luna");
            case TAG -> word;
            case INT, LONG -> number.longValue();
            case BIG_DECIMAL -> number;
            case MONEY -> Money.of(number.movePointRight(2).longValueExact(), CURRENCY);
            case INSTANT -> ServerTexts.NOW.minus(Duration.ofHours(number.longValue() % HOURS));
            case LOCAL_DATE -> LocalDate.ofInstant(ServerTexts.NOW, ZoneOffset.UTC);
            case LOCAL_TIME -> LocalTime.of(17, 20);
            case DURATION -> Duration.ofMinutes(number.longValue());
            case LIST -> List.of("Luna", "Irene", "Simón");
        };
    }

    /** The value as JSON for the browser: one member, its kind. */
    static Map<String, String> typed(Object value) {
        if (value instanceof Number number) {
            return Map.of("number", number.toString());
        }
        if (value instanceof Money money) {
            return Map.of("amount", amount(money).toPlainString());
        }
        if (value instanceof Instant moment) {
            return Map.of("date", Long.toString(moment.toEpochMilli()));
        }
        if (value instanceof LocalDate date) {
            return typed(date.atStartOfDay().toInstant(ZoneOffset.UTC));
        }
        if (value instanceof LocalTime time) {
            return typed(time.atDate(LocalDate.EPOCH).toInstant(ZoneOffset.UTC));
        }
        return Map.of("text", value.toString());
    }

    /** Whether a browser would round the amount: it has minor units that CLDR does not show. */
    static boolean isRoundedByBrowsers(Object value) {
        return value instanceof Money money
                && amount(money).stripTrailingZeros().scale() > 0;
    }

    private static BigDecimal amount(Money money) {
        return BigDecimal.valueOf(money.minorUnits(), money.currency().exponent());
    }
}
