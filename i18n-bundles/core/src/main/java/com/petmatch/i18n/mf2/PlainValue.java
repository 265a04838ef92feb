package com.petmatch.i18n.mf2;

import com.petmatch.i18n.format.DateStyle;
import com.petmatch.i18n.format.Formats;
import com.petmatch.i18n.format.ListStyle;
import com.petmatch.i18n.format.NumberStyle;
import com.petmatch.i18n.format.TimeStyle;
import com.petmatch.i18n.locale.Direction;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An argument or literal without a function: printed by its type alone, as the bundles' messages print it. */
record PlainValue(@Nullable Object value, FormattingContext context) implements ResolvedValue {

    private static final String STRING = "string";

    @Override
    public String type() {
        if (value instanceof Number) {
            return "number";
        }
        return value instanceof Money ? "currency" : isMoment() ? "datetime" : value instanceof List ? "list" : STRING;
    }

    @Override
    public Optional<String> text() {
        return value == null ? Optional.empty() : Optional.of(text(value, context.formats()));
    }

    /** Numbers, money and times are words of our own; all else comes from outside. */
    @Override
    public Optional<Direction> direction() {
        boolean ours = value instanceof Number || value instanceof Money || isMoment();
        return ours ? Optional.of(context.direction()) : Optional.empty();
    }

    private boolean isMoment() {
        return value instanceof Instant
                || value instanceof LocalDate
                || value instanceof LocalTime
                || value instanceof LocalDateTime;
    }

    private static String text(Object value, Formats formats) {
        if (value instanceof Number number) {
            Optional<BigDecimal> exact = NumericOperand.exact(number);
            return exact.map(decimal -> formats.number(decimal, NumberStyle.DECIMAL))
                    .orElseGet(value::toString);
        }
        if (value instanceof Money money) {
            return formats.money(money);
        }
        if (value instanceof LocalDate date) {
            return formats.date(date, DateStyle.MEDIUM);
        }
        if (value instanceof LocalTime time) {
            return formats.time(time, TimeStyle.SHORT);
        }
        if (value instanceof LocalDateTime time) {
            return formats.dateTime(time, DateStyle.MEDIUM, TimeStyle.SHORT);
        }
        if (value instanceof Instant moment) {
            return formats.dateTime(moment, DateStyle.MEDIUM, TimeStyle.SHORT);
        }
        if (value instanceof List<?> items) {
            return formats.list(items.stream().map(String::valueOf).toList(), ListStyle.AND);
        }
        return value instanceof CurrencyCode code ? code.value() : value.toString();
    }
}
