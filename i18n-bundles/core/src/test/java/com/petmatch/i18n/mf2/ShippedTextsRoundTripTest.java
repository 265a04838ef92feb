package com.petmatch.i18n.mf2;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.BundleEntry;
import com.petmatch.i18n.bundle.BundleFile;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.bundle.Parameter;
import com.petmatch.i18n.icu.IcuSyntax;
import com.petmatch.i18n.icu.ParseOutcome;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.Channel;
import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.MessageArguments;
import com.petmatch.i18n.messages.MessageKey;
import com.petmatch.i18n.messages.Messages;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every shipped message goes to MessageFormat 2 and back unchanged, and prints there what it prints here, for every probe. */
class ShippedTextsRoundTripTest {

    private static final List<BigDecimal> NUMBERS = Stream.of(
                    "0", "1", "2", "3", "5", "11", "21", "100", "1.5", "1000000")
            .map(BigDecimal::new)
            .toList();
    private static final Instant MOMENT = Instant.parse("2026-03-01T17:20:05Z");
    private static final int LEAST_MESSAGES = 500;

    @TestFactory
    Stream<DynamicTest> everyMessageOfALanguageIsTheSameThereAndBack() {
        BundleSource source = BundleSource.shipped();
        Map<String, BundleEntry> english = entries(source, source.languages().get(0));
        return source.languages().stream()
                .map(language -> DynamicTest.dynamicTest(language.toString(), () -> {
                    Sides sides = new Sides(language);
                    int checked = 0;
                    for (BundleEntry entry : entries(source, language).values()) {
                        sides.check(entry, english.getOrDefault(entry.key(), entry));
                        checked++;
                    }
                    assertThat(checked).isGreaterThan(LEAST_MESSAGES);
                }));
    }

    private static Map<String, BundleEntry> entries(BundleSource source, LanguageTag language) {
        Map<String, BundleEntry> entries = new HashMap<>();
        for (String area : source.areas()) {
            source.read(language, area)
                    .map(BundleFile::read)
                    .ifPresent(file -> file.entries().forEach(entry -> entries.putIfAbsent(entry.key(), entry)));
        }
        return entries;
    }

    /** One language's messages in both syntaxes. */
    private static final class Sides {

        private final LanguageTag language;
        private final LocalTexts texts;
        private final FormattingContext context;

        Sides(LanguageTag language) {
            this.language = language;
            this.texts = Messages.builder()
                    .zone(ZoneOffset.UTC)
                    .clock(() -> MOMENT)
                    .channel(Channel.SMS)
                    .build()
                    .in(language);
            this.context = FormattingContext.of(language)
                    .in(ZoneOffset.UTC)
                    .by(() -> MOMENT)
                    .with(BidiStrategy.NONE);
        }

        void check(BundleEntry entry, BundleEntry source) {
            MessageModel model = ((ParseOutcome.Parsed) IcuSyntax.parse(entry.pattern())).model();
            String printed = Mf2.print(model);
            String where = language + " " + entry.key() + "\n" + printed;
            assertThat(Mf2.parse(printed)).as(where).isInstanceOf(Mf2Outcome.Parsed.class);
            Mf2Message message = ((Mf2Outcome.Parsed) Mf2.parse(printed)).message();
            assertThat(Mf2.print(message)).as(where).isEqualTo(printed);
            assertThat(message.model()).as(where).contains(model);
            assertThat(IcuSyntax.print(message.model().orElseThrow())).as(where).isEqualTo(IcuSyntax.print(model));
            for (Map<String, Object> arguments : probes(source.notes().parameters(), Signature.of(model))) {
                String expected = texts.byKey(MessageKey.of(entry.key()), MessageArguments.of(arguments))
                        .text()
                        .toString();
                Formatted formatted = message.format(context, arguments);
                assertThat(formatted.errors()).as(where).isEmpty();
                assertThat(formatted.text().replace('\u00A0', ' ').replace('\u202F', ' '))
                        .as(where + " " + arguments)
                        .isEqualTo(expected);
            }
        }

        private static List<Map<String, Object>> probes(List<Parameter> parameters, Signature signature) {
            Set<String> words = new TreeSet<>(Set.of("Luna"));
            signature.selectKeys().values().forEach(words::addAll);
            words.remove(Variant.ANY);
            List<Map<String, Object>> probes = new ArrayList<>();
            for (BigDecimal number : NUMBERS) {
                for (String word : words) {
                    Map<String, Object> arguments = new HashMap<>();
                    parameters.forEach(parameter -> arguments.put(parameter.name(), value(parameter, number, word)));
                    probes.add(arguments);
                }
            }
            return probes;
        }

        private static Object value(Parameter parameter, BigDecimal number, String word) {
            return switch (parameter.type()) {
                case STRING, TAG -> word;
                case INT, LONG -> number.longValue();
                case BIG_DECIMAL -> number;
                case MONEY -> Money.of(number.longValue(), CurrencyCode.COP);
                case INSTANT -> MOMENT.minus(Duration.ofHours(number.longValue() % 1_000));
                case LOCAL_DATE -> LocalDate.ofInstant(MOMENT, ZoneOffset.UTC);
                case LOCAL_TIME -> LocalTime.of(17, 20);
                case DURATION -> Duration.ofMinutes(number.longValue());
                case LIST -> List.of(word, "Luna", "Irene");
            };
        }
    }
}
