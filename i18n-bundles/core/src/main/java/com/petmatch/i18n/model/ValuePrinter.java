package com.petmatch.i18n.model;

import com.petmatch.i18n.format.DateStyle;
import com.petmatch.i18n.format.Formats;
import com.petmatch.i18n.format.ListStyle;
import com.petmatch.i18n.format.MoneyStyle;
import com.petmatch.i18n.format.NumberStyle;
import com.petmatch.i18n.format.RelativeStyle;
import com.petmatch.i18n.format.TimeStyle;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.List;

/** Appends one argument's value in one way, resolved when the message is compiled; answers false for a type it cannot print. */
@FunctionalInterface
interface ValuePrinter {

    boolean append(StringBuilder out, Object value, Formats formats);

    /** The printer of a placeholder whose style the syntax has already checked. */
    static ValuePrinter of(Placeholder placeholder) {
        String style = placeholder.style();
        return switch (placeholder.function()) {
            case Placeholder.NUMBER -> number(style);
            case Placeholder.DATE -> DateValues.date(style);
            case Placeholder.TIME -> DateValues.time(style);
            case Placeholder.DATE_TIME -> DateValues.dateTime(style);
            case Placeholder.LIST -> list(style);
            case Placeholder.RELATIVE -> relative(style);
            default -> ValuePrinter::plain;
        };
    }

    private static ValuePrinter number(String style) {
        return switch (style) {
            case "" -> NumberValues.decimal(NumberStyle.DECIMAL);
            case "integer" -> NumberValues.decimal(NumberStyle.INTEGER);
            case "percent" -> NumberValues.percent(NumberStyle.INTEGER);
            case "currency" -> ValuePrinter::money;
            default -> NumberValues.skeleton(style.substring(2).strip());
        };
    }

    private static boolean money(StringBuilder out, Object value, Formats formats) {
        if (!(value instanceof Money money)) {
            return false;
        }
        formats.appendMoney(out, money, MoneyStyle.SYMBOL);
        return true;
    }

    private static ValuePrinter list(String style) {
        ListStyle joined = style.equals("or") ? ListStyle.OR : style.equals("unit") ? ListStyle.UNIT : ListStyle.AND;
        return (out, value, formats) -> appendList(out, value, formats, joined);
    }

    private static boolean appendList(StringBuilder out, Object value, Formats formats, ListStyle style) {
        if (!(value instanceof List<?> items)) {
            return false;
        }
        formats.appendList(out, texts(items), style);
        return true;
    }

    @SuppressWarnings("unchecked") // each item has been looked at
    private static List<? extends CharSequence> texts(List<?> items) {
        for (int at = 0; at < items.size(); at++) {
            if (!(items.get(at) instanceof CharSequence)) {
                return items.stream().map(String::valueOf).toList();
            }
        }
        return (List<? extends CharSequence>) items;
    }

    private static ValuePrinter relative(String style) {
        RelativeStyle wording = style.equals("numeric") ? RelativeStyle.NUMERIC : RelativeStyle.AUTO;
        return (out, value, formats) -> {
            if (!(value instanceof Instant moment)) {
                return false;
            }
            formats.appendRelative(out, moment, wording);
            return true;
        };
    }

    private static boolean plain(StringBuilder out, Object value, Formats formats) {
        if (value instanceof CharSequence text) {
            out.append(text);
        } else if (value instanceof Money money) {
            formats.appendMoney(out, money, MoneyStyle.SYMBOL);
        } else if (value instanceof Number number) {
            return NumberValues.append(out, number, formats, NumberStyle.DECIMAL);
        } else if (value instanceof LocalDate date) {
            formats.appendDate(out, date, DateStyle.MEDIUM);
        } else if (value instanceof LocalTime time) {
            formats.appendTime(out, time, TimeStyle.SHORT);
        } else if (value instanceof LocalDateTime time) {
            formats.appendDateTime(out, time, DateStyle.MEDIUM, TimeStyle.SHORT);
        } else if (value instanceof Instant moment) {
            formats.appendDateTime(out, moment, DateStyle.MEDIUM, TimeStyle.SHORT);
        } else if (value instanceof List<?>) {
            return appendList(out, value, formats, ListStyle.AND);
        } else {
            out.append(value instanceof CurrencyCode code ? code.value() : value);
        }
        return true;
    }

    /** Whether a value printed without style is words from outside rather than a number or date we formatted. */
    static boolean isFreeText(Placeholder placeholder, Object value) {
        return placeholder.function().equals(Placeholder.LIST)
                || (placeholder.function().equals(Placeholder.NONE)
                        && !(value instanceof Number || value instanceof Money || value instanceof Temporal));
    }
}
