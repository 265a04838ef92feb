package com.petmatch.i18n.format;

import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.plural.PluralCategory;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/**
 * Prints numbers, money, units, dates, lists, relative times and names as one locale writes them, from the CLDR tables in
 * this jar.
 *
 * <p>Never asks the JDK's or the host's locale data, so the same bytes come out on every machine. A locale without a table of
 * its own takes the nearest of the same language and script. The tag's {@code -u-nu} (Latin or the language's own digits),
 * {@code -u-ca} (Gregorian or, in Thai, Buddhist years) and {@code -u-hc} ({@code h12}, {@code h23}) are obeyed, its other
 * keys ignored. Moments need a zone and relative times a clock, else {@code texts.zone.missing} or
 * {@code texts.clock.missing} is thrown; numbers of more than 40 whole digits are refused with
 * {@code texts.number.unprintable}. A date outside the years 1 to 9999 is printed as ISO 8601. Immutable and safe for
 * concurrent use; every {@code append…} writes into the caller's buffer and allocates nothing for whole numbers, money,
 * moments and lists.
 */
public final class Formats {

    private final LanguageTag wished;
    private final LocalePrinters printers;
    private final MomentPrinter moments;

    private Formats(LanguageTag wished, MomentPrinter moments) {
        this.wished = wished;
        this.printers = moments.printers();
        this.moments = moments;
    }

    public static Formats of(LanguageTag locale) {
        return new Formats(locale, MomentPrinter.of(LocalePrinters.of(FormatVariant.of(locale))));
    }

    public static Formats of(Locale locale) {
        return of(LanguageTag.of(locale));
    }

    /** The locales that have a table of their own. */
    public static List<LanguageTag> locales() {
        return FormatLocales.shipped();
    }

    /** The same formats, showing moments in this zone. */
    public Formats in(ZoneId zone) {
        return new Formats(wished, moments.at(moments.where().in(zone)));
    }

    /** The same formats, measuring relative times from this clock. */
    public Formats by(InstantSource clock) {
        return new Formats(wished, moments.at(moments.where().by(clock)));
    }

    /** The same formats with this kind of spaces inside values. */
    public Formats with(Spaces spaces) {
        return new Formats(wished, moments.with(printers.with(spaces)));
    }

    /** The same formats, telling of dates that no pattern is meant for. */
    public Formats telling(DateOutOfRange listener) {
        return new Formats(wished, moments.telling(listener));
    }

    /** The locale whose table is used. */
    public LanguageTag locale() {
        return printers.locale();
    }

    public Direction direction() {
        return printers.direction();
    }

    /** The first day of the week where the readers of the wished locale most likely live. */
    public DayOfWeek firstDayOfWeek() {
        return FormatLocales.firstDayOfWeek(wished);
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
        printers.decimal().append(out, value);
        return out;
    }

    public StringBuilder appendNumber(StringBuilder out, BigDecimal value, NumberStyle style) {
        printers.decimal().append(out, value, style);
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
        printers.percent().append(out, share.movePointRight(2), style);
        return out;
    }

    /** A large number shortened: 1,234,567 is {@code 1.2M}; two significant digits before ten of a unit, whole ones after. */
    public String compact(BigDecimal value, CompactStyle style) {
        return appendCompact(new StringBuilder(24), value, style).toString();
    }

    public StringBuilder appendCompact(StringBuilder out, BigDecimal value, CompactStyle style) {
        printers.compact().append(out, value, style);
        return out;
    }

    /** From one number to another, {@code 3–5}; one number when both print the same. */
    public String range(BigDecimal from, BigDecimal to) {
        StringBuilder out = new StringBuilder(32);
        printers.range().append(out, from, to, NumberStyle.DECIMAL);
        return out.toString();
    }

    /** An amount of a unit in the right plural form, at most three fraction digits: {@code 3 kilometers}. */
    public String unit(BigDecimal value, MeasureUnit unit, UnitStyle style) {
        return appendUnit(new StringBuilder(32), value, unit, style, NumberStyle.DECIMAL)
                .toString();
    }

    public StringBuilder appendUnit(
            StringBuilder out, BigDecimal value, MeasureUnit unit, UnitStyle style, NumberStyle number) {
        printers.units().append(out, value, unit, style, number);
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
        printers.money().append(out, amount, style);
        return out;
    }

    /** The amount rounded to the currency's usual digits, for dashboards; what a payer sees is {@link #money}. */
    public String currency(BigDecimal amount, CurrencyCode currency) {
        return currency(amount, currency, MoneyStyle.SYMBOL);
    }

    public String currency(BigDecimal amount, CurrencyCode currency, MoneyStyle style) {
        StringBuilder out = new StringBuilder(24);
        printers.money().appendRounded(out, amount, currency, style);
        return out.toString();
    }

    /** The currency's name by itself: "Colombian Peso"; its code when the locale has no name for it. */
    public String currencyName(CurrencyCode currency) {
        return printers.currencies().name(currency);
    }

    /** The currency's name after a number of this plural form: "Colombian pesos". */
    public String currencyName(CurrencyCode currency, PluralCategory form) {
        return printers.currencies().name(currency, form);
    }

    /** The name of a language, with script and region where they matter: "Spanish (Colombia)"; the tag when it has none. */
    public String languageName(LanguageTag language) {
        return printers.languages().name(language);
    }

    /** The text in the locale's quotation marks. */
    public String quote(CharSequence text) {
        Frame marks = printers.quotes();
        return marks.before() + text + marks.after();
    }

    public String date(LocalDate date, DateStyle style) {
        return appendDate(new StringBuilder(32), date, style).toString();
    }

    /** The day of a moment in this view's zone. */
    public String date(Instant moment, DateStyle style) {
        return appendDate(new StringBuilder(32), moment, style).toString();
    }

    public StringBuilder appendDate(StringBuilder out, LocalDate date, DateStyle style) {
        return moments.appendDate(out, date, style);
    }

    public StringBuilder appendDate(StringBuilder out, Instant moment, DateStyle style) {
        return moments.appendDate(out, moment, style);
    }

    public String time(LocalTime time, TimeStyle style) {
        return appendTime(new StringBuilder(16), time, style).toString();
    }

    /** The time of day of a moment in this view's zone. */
    public String time(Instant moment, TimeStyle style) {
        return appendTime(new StringBuilder(16), moment, style).toString();
    }

    public StringBuilder appendTime(StringBuilder out, LocalTime time, TimeStyle style) {
        printers.dates().appendTime(out, PackedTime.of(time), style);
        return out;
    }

    public StringBuilder appendTime(StringBuilder out, Instant moment, TimeStyle style) {
        return moments.appendTime(out, moment, style);
    }

    public String dateTime(LocalDateTime time, DateStyle date, TimeStyle style) {
        return appendDateTime(new StringBuilder(48), time, date, style).toString();
    }

    /** Day and time of a moment in this view's zone. */
    public String dateTime(Instant moment, DateStyle date, TimeStyle style) {
        return appendDateTime(new StringBuilder(48), moment, date, style).toString();
    }

    public StringBuilder appendDateTime(StringBuilder out, LocalDateTime time, DateStyle date, TimeStyle style) {
        return moments.appendDateTime(out, time, date, style);
    }

    public StringBuilder appendDateTime(StringBuilder out, Instant moment, DateStyle date, TimeStyle style) {
        return moments.appendDateTime(out, moment, date, style);
    }

    /**
     * Appends the fields of a CLDR skeleton such as {@code yMMMd}; false, and nothing appended, when the skeleton is not one of
     * those the message syntax knows or the time lacks a field.
     */
    public boolean appendSkeleton(StringBuilder out, TemporalAccessor time, String skeleton) {
        return moments.appendSkeleton(out, time, skeleton);
    }

    /** A moment as date and time in this view's zone. */
    public LocalDateTime local(Instant moment) {
        return moments.where().local(moment);
    }

    /** That many units from now; negative is the past. */
    public String relative(long value, RelativeUnit unit, RelativeStyle style) {
        StringBuilder out = new StringBuilder(32);
        printers.relative().append(out, value, value < 0, unit, style);
        return out.toString();
    }

    /** The moment as seen from the clock's now, in the unit a person would use. */
    public String relative(Instant moment, RelativeStyle style) {
        return appendRelative(new StringBuilder(32), moment, style).toString();
    }

    public StringBuilder appendRelative(StringBuilder out, Instant moment, RelativeStyle style) {
        return moments.appendRelative(out, moment, style);
    }

    /** The items joined: none gives the empty text, one itself. */
    public String list(List<? extends CharSequence> items, ListStyle style) {
        return printers.lists().join(items, style);
    }

    public StringBuilder appendList(StringBuilder out, List<? extends CharSequence> items, ListStyle style) {
        printers.lists().append(out, items, style);
        return out;
    }
}
