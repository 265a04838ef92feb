package com.petmatch.benchmarks.i18n;

import com.ibm.icu.message2.MessageFormatter;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Messages;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Everybody's formatters, made once, and the arguments. */
@State(Scope.Thread)
public class Rendering {

    static final Instant NOW = Instant.parse("2026-11-28T17:20:05Z");
    static final Instant EARLIER = NOW.minus(Duration.ofHours(3));
    static final String NAME = "Camila";
    static final String PET = "Bruno";
    static final List<String> NAMES = List.of("Bruno", "Luna", "Toby");
    static final Money AMOUNT = new Money(12_345_67, CurrencyCode.EUR);

    @Param({"ES", "AR", "RU"})
    Sentences sentences;

    int count;
    LocalTexts texts;
    StringBuilder out = new StringBuilder(256);
    Locale locale;
    ULocale icuLocale;
    MessageFormat icuPlain;
    MessageFormat icuTwo;
    MessageFormat icuPlural;
    MessageFormat icuMoney;
    MessageFormat icuAt;
    MessageFormatter icuPlural2;
    LocalizedNumberFormatter icuCurrency;
    RelativeDateTimeFormatter icuRelative;
    ListFormatter icuList;
    java.text.MessageFormat jdkTwo;
    java.text.NumberFormat jdkCurrency;
    DateTimeFormatter jdkAt;
    ResourceBundleMessageSource spring;

    @Setup
    public void prepare() {
        locale = Locale.forLanguageTag(sentences.tag);
        icuLocale = ULocale.forLanguageTag(sentences.tag);
        texts = Messages.builder()
                .bundles(BundleSource.memory(sentences.bundle()))
                .zone(ZoneOffset.UTC)
                .clock(() -> NOW)
                .strict()
                .build()
                .in(locale);
        icu();
        jdkTwo = new java.text.MessageFormat(sentences.twoNumbered(), locale);
        jdkCurrency = java.text.NumberFormat.getCurrencyInstance(locale);
        jdkCurrency.setCurrency(java.util.Currency.getInstance("EUR"));
        jdkAt = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneOffset.UTC);
        spring = new Properties();
        spring.setBasename("sentences");
    }

    /** Spring's source as hosts use it, with a bundle that is in no file. */
    private final class Properties extends ResourceBundleMessageSource {

        @Override
        protected ResourceBundle doGetBundle(String basename, Locale wanted) {
            String lines = "plain=" + sentences.plain + "\ntwo=" + sentences.twoNumbered() + "\nplural="
                    + sentences.choice + "\n";
            try {
                return new PropertyResourceBundle(new StringReader(lines));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void icu() {
        icuPlain = new MessageFormat(sentences.plain, icuLocale);
        icuTwo = new MessageFormat(sentences.twoArguments, icuLocale);
        icuPlural = new MessageFormat(sentences.plural, icuLocale);
        icuMoney = new MessageFormat("{amount, number, currency}", icuLocale);
        icuAt = new MessageFormat("{at, date, long} {at, time, short}", icuLocale);
        icuPlural2 = MessageFormatter.builder()
                .setPattern(sentences.pluralTwo())
                .setLocale(locale)
                .build();
        icuCurrency = NumberFormatter.withLocale(icuLocale).unit(Currency.getInstance("EUR"));
        icuRelative = RelativeDateTimeFormatter.getInstance(icuLocale);
        icuList = ListFormatter.getInstance(icuLocale);
    }

    int next() {
        count = count == 9_999 ? 1 : count + 1;
        return count;
    }

    static final BigDecimal DECIMAL = new BigDecimal("12345.67");
    static final Date DATE = Date.from(NOW);
}
