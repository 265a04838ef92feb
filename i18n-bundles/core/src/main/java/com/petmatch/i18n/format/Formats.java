package com.petmatch.i18n.format;

import com.petmatch.i18n.I18nErrors;
import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prints numbers, money, dates, lists and relative times as one locale writes them, from the CLDR tables in this jar.
 *
 * <p>Never asks the JDK's or the host's locale data, so the same bytes come out on every machine. A locale without a table of
 * its own takes the nearest of the same language. Moments need a zone and relative times a clock, else
 * {@code texts.zone.missing} or {@code texts.clock.missing} is thrown. Immutable and safe for concurrent use; every
 * {@code append…} writes into the caller's buffer.
 */
public final class Formats {

    private final LocalePrinters printers;
    private final @Nullable ZoneId zone;
    private final @Nullable InstantSource clock;

    private Formats(LocalePrinters printers, @Nullable ZoneId zone, @Nullable InstantSource clock) {
        this.printers = printers;
        this.zone = zone;
        this.clock = clock;
    }

    public static Formats of(LanguageTag locale) {
        return new Formats(LocalePrinters.nearest(locale), null, null);
    }

    public static Formats of(Locale locale) {
        return of(LanguageTag.of(locale));
    }

    /** The locales that have a table of their own. */
    public static List<LanguageTag> locales() {
        return LocalePrinters.shipped();
    }

    /** The same formats, showing moments in this zone. */
    public Formats in(ZoneId other) {
        return new Formats(printers, other, clock);
    }

    /** The same formats, measuring relative times from this clock. */
    public Formats by(InstantSource other) {
        return new Formats(printers, zone, other);
    }

    /** The locale whose table is used. */
    public LanguageTag locale() {
        return printers.locale;
    }

    public Direction direction() {
        return printers.direction;
    }

    public String number(long value) {
        return appendNumber(new StringBuilder(24), value).toString();
    }

    /** At most three fraction digits, rounded to the even neighbour. */
    public String number(BigDecimal value) {
        return number(value, NumberStyle.DECIMAL);
    }

    public String number(BigDecimal value, NumberStyle style) {
        return appendNumber(new StringBuilder(24), value, style).toString();
    }

    public StringBuilder appendNumber(StringBuilder out, long value) {
        printers.decimal.append(out, value);
        return out;
    }

    public StringBuilder appendNumber(StringBuilder out, BigDecimal value, NumberStyle style) {
        printers.decimal.append(out, value, style);
        return out;
    }

    /** Without fraction digits. */
    public String integer(BigDecimal value) {
        return number(value, NumberStyle.INTEGER);
    }

    /** A share of one as a percentage without fraction digits: 0.25 is 25 %. */
    public String percent(BigDecimal share) {
        return percent(share, NumberStyle.INTEGER);
    }

    public String percent(BigDecimal share, NumberStyle style) {
        return appendPercent(new StringBuilder(16), share, style).toString();
    }

    public StringBuilder appendPercent(StringBuilder out, BigDecimal share, NumberStyle style) {
        printers.percent.append(out, share.movePointRight(2), style);
        return out;
    }

    /** The amount with the currency's symbol, never rounded: a currency usually shown without cents shows them if there are any. */
    public String money(Money amount) {
        return money(amount, MoneyStyle.SYMBOL);
    }

    public String money(Money amount, MoneyStyle style) {
        return appendMoney(new StringBuilder(24), amount, style).toString();
    }

    public StringBuilder appendMoney(StringBuilder out, Money amount, MoneyStyle style) {
        printers.money.append(out, amount, style);
        return out;
    }

    /** The amount rounded to the currency's usual digits, for dashboards; what a payer sees is {@link #money}. */
    public String currency(BigDecimal amount, CurrencyCode currency) {
        StringBuilder out = new StringBuilder(24);
        printers.money.appendRounded(out, amount, currency, MoneyStyle.SYMBOL);
        return out.toString();
    }

    public String date(LocalDate date, DateStyle style) {
        return appendDate(new StringBuilder(32), date, style).toString();
    }

    /** The day of a moment in this view's zone. */
    public String date(Instant moment, DateStyle style) {
        return appendDate(new StringBuilder(32), moment, style).toString();
    }

    public StringBuilder appendDate(StringBuilder out, LocalDate date, DateStyle style) {
        printers.dates.appendDate(out, date, style);
        return out;
    }

    public StringBuilder appendDate(StringBuilder out, Instant moment, DateStyle style) {
        printers.dates.appendDate(out, local(moment), style);
        return out;
    }

    public String time(LocalTime time, TimeStyle style) {
        return appendTime(new StringBuilder(16), time, style).toString();
    }

    /** The time of day of a moment in this view's zone. */
    public String time(Instant moment, TimeStyle style) {
        return appendTime(new StringBuilder(16), local(moment).toLocalTime(), style)
                .toString();
    }

    public StringBuilder appendTime(StringBuilder out, LocalTime time, TimeStyle style) {
        printers.dates.appendTime(out, time, style);
        return out;
    }

    public String dateTime(LocalDateTime time, DateStyle date, TimeStyle style) {
        return appendDateTime(new StringBuilder(48), time, date, style).toString();
    }

    /** Day and time of a moment in this view's zone. */
    public String dateTime(Instant moment, DateStyle date, TimeStyle style) {
        return dateTime(local(moment), date, style);
    }

    public StringBuilder appendDateTime(StringBuilder out, LocalDateTime time, DateStyle date, TimeStyle style) {
        printers.dates.appendBoth(out, time, date, style);
        return out;
    }

    /**
     * Appends the fields of a CLDR skeleton such as {@code yMMMd}; false, and nothing appended, when the skeleton is not one of
     * those the message syntax knows or the time lacks a field.
     */
    public boolean appendSkeleton(StringBuilder out, TemporalAccessor time, String skeleton) {
        return printers.dates.appendSkeleton(out, time, skeleton);
    }

    /** A moment as date and time in this view's zone. */
    public LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, present(zone, I18nErrors.ZONE_MISSING));
    }

    /** That many units from now; negative is the past. */
    public String relative(long value, RelativeUnit unit, RelativeStyle style) {
        StringBuilder out = new StringBuilder(32);
        printers.relative.append(out, value, value < 0, unit, style);
        return out.toString();
    }

    /** The moment as seen from the clock's now, in the unit a person would use. */
    public String relative(Instant moment, RelativeStyle style) {
        return appendRelative(new StringBuilder(32), moment, style).toString();
    }

    public StringBuilder appendRelative(StringBuilder out, Instant moment, RelativeStyle style) {
        Instant now = present(clock, I18nErrors.CLOCK_MISSING).instant();
        RelativeSpan span = RelativeSpan.between(now, moment, present(zone, I18nErrors.ZONE_MISSING));
        printers.relative.append(out, span.value(), span.past(), span.unit(), style);
        return out;
    }

    /** The items joined: none gives the empty text, one itself. */
    public String list(List<? extends CharSequence> items, ListStyle style) {
        return appendList(new StringBuilder(48), items, style).toString();
    }

    public StringBuilder appendList(StringBuilder out, List<? extends CharSequence> items, ListStyle style) {
        printers.lists.append(out, items, style);
        return out;
    }

    private static <T> T present(@Nullable T value, ErrorCode code) {
        if (value == null) {
            throw new PetMatchException(code, "These formats were made without it", Map.of());
        }
        return value;
    }
}
