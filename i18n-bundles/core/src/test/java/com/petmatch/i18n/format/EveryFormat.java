package com.petmatch.i18n.format;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Messages;
import com.petmatch.i18n.plural.PluralCategory;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every format of every locale as one text, a line a kind: {@code java … EveryFormat <file>} writes it. */
public final class EveryFormat {

    private static final Instant NOW = Instant.parse("2026-03-01T17:20:05Z");
    private static final BigDecimal MILLION = BigDecimal.valueOf(-1_234_567_891, 3);

    private final LanguageTag tag;
    private final Formats formats;
    private final StringBuilder out;

    private EveryFormat(LanguageTag tag, Formats formats, StringBuilder out) {
        this.tag = tag;
        this.formats = formats;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), print(), StandardCharsets.UTF_8);
    }

    static String print() {
        StringBuilder out = new StringBuilder();
        for (LanguageTag tag : Formats.locales()) {
            for (String keys : List.of("", "-u-nu-latn", "-u-nu-native", "-u-hc-h12", "-u-hc-h23", "-u-ca-gregory")) {
                LanguageTag variant = LanguageTag.of(tag + keys);
                Formats formats =
                        Formats.of(variant).in(ZoneId.of("America/Bogota")).by(() -> NOW);
                new EveryFormat(variant, formats, out).everyLine();
            }
        }
        return out.append(messages()).append('\n').toString();
    }

    private void everyLine() {
        line("numbers", formats.number(MILLION), formats.percent(MILLION), formats.range(MILLION, BigDecimal.TEN));
        line("compact", each(CompactStyle.values(), style -> formats.compact(MILLION, style)));
        line("money", each(MoneyStyle.values(), style -> formats.money(Money.of(-123_456, CurrencyCode.BRL), style)));
        line("dates", each(DateStyle.values(), style -> formats.dateTime(NOW, style, TimeStyle.MEDIUM)));
        line("times", each(TimeStyle.values(), style -> formats.time(NOW, style)));
        if (!tag.extensions().isEmpty()) {
            return;
        }
        line("currencies", currencies(code -> formats.money(Money.of(-1_234_567, code))));
        line("currency names", currencies(code -> formats.currencyName(code, PluralCategory.OTHER)));
        line("units", each(MeasureUnit.values(), this::unit));
        line("relative", each(RelativeUnit.values(), this::relative));
        line("moment", formats.relative(NOW.minusSeconds(90_000), RelativeStyle.AUTO));
        line("lists", each(ListStyle.values(), style -> formats.list(List.of("A", "B", "Irene"), style)));
        line("languages", Formats.locales().stream().map(formats::languageName).collect(Collectors.joining("|")));
        line("quote", formats.quote("x"), formats.firstDayOfWeek().toString());
    }

    private String unit(MeasureUnit unit) {
        return each(UnitStyle.values(), style -> formats.unit(new BigDecimal("3.5"), unit, style));
    }

    private String relative(RelativeUnit unit) {
        return each(RelativeStyle.Width.values(), width -> formats.relative(-3, unit, RelativeStyle.AUTO.in(width)));
    }

    private void line(String kind, String... texts) {
        out.append(tag).append(' ').append(kind).append(": ").append(String.join("|", texts));
        out.append('\n');
    }

    private static String currencies(Printer<CurrencyCode> printer) {
        return each(CurrencyCode.known().stream().map(CurrencyCode::of).toArray(CurrencyCode[]::new), printer);
    }

    private static <T> String each(T[] styles, Printer<T> printer) {
        return Stream.of(styles).map(printer::print).collect(Collectors.joining("|"));
    }

    private static String messages() {
        LocalTexts texts = Messages.builder()
                .bundles(BundleSource.memory(Map.of("tr/i", "i.i={TITLE} İIıi {n, number}\n")))
                .build()
                .in(LanguageTag.of("TR-LATN-TR"));
        return texts.text("i.i", "TITLE", "I", "n", 1_234) + " " + LanguageTag.of("IS-Latn-IS");
    }

    private interface Printer<T> {
        String print(T value);
    }
}
