package com.petmatch.i18n.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.BundleEntry;
import com.petmatch.i18n.bundle.BundleFile;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.bundle.Parameter;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Messages;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.texts.PaymentTexts;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shipped typed texts, called: each method gives what its key gives, in every language. */
class TypedTextsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    private final Messages messages = Messages.builder()
            .zone(ZoneId.of("America/Bogota"))
            .clock(() -> NOW)
            .strict()
            .build();

    @Test
    void aTextIsAMethod() {
        PaymentTexts texts = PaymentTexts.of(messages.in(LanguageTag.of("es-CO")));

        assertThat(texts.chargeApproved()).hasToString("Tu pago fue aprobado.");
        assertThat(texts.chargeApproved().language()).hasToString("es");
    }

    @TestFactory
    Stream<DynamicTest> everyMethodGivesWhatItsKeyGives() {
        BundleSource shipped = BundleSource.shipped();
        return shipped.areas().stream()
                .map(area -> DynamicTest.dynamicTest(
                        area,
                        () -> compare(
                                Class.forName("com.petmatch.i18n.texts." + JavaNames.type(area)),
                                BundleFile.read(shipped.read(ENGLISH, area).orElseThrow()))));
    }

    private void compare(Class<?> type, BundleFile file) throws ReflectiveOperationException {
        int compared = 0;
        for (LanguageTag language : messages.languages()) {
            LocalTexts local = messages.in(language);
            Object texts = type.getMethod("of", LocalTexts.class).invoke(null, local);
            for (BundleEntry entry : file.entries()) {
                List<Parameter> parameters = entry.notes().parameters();
                Object[] values = parameters.stream().map(TypedTextsTest::value).toArray();
                Text typed = (Text) method(type, JavaNames.method(entry.key())).invoke(texts, values);
                assertThat(typed.toString())
                        .as(language + " " + entry.key())
                        .isEqualTo(local.text(entry.key(), named(parameters, values))
                                .toString())
                        .isNotBlank();
                compared++;
            }
        }
        assertThat(compared)
                .isEqualTo(messages.languages().size() * file.entries().size());
    }

    private static Method method(Class<?> type, String name) throws NoSuchMethodException {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
    }

    private static Object[] named(List<Parameter> parameters, Object[] values) {
        List<Object> pairs = new ArrayList<>();
        for (int at = 0; at < values.length; at++) {
            pairs.add(parameters.get(at).name());
            pairs.add(values[at]);
        }
        return pairs.toArray();
    }

    private static Object value(Parameter parameter) {
        return switch (parameter.type()) {
            case STRING, TAG -> parameter.name() + " of Ana";
            case INT -> 21;
            case LONG -> 1_000_000L;
            case BIG_DECIMAL -> new BigDecimal("1.5");
            case MONEY -> Money.of(1_234_567 + parameter.name().length(), CurrencyCode.EUR);
            case INSTANT -> NOW;
            case LOCAL_DATE -> LocalDate.of(2026, 2, 28);
            case LOCAL_TIME -> LocalTime.of(17, 20);
            case DURATION -> Duration.ofMinutes(5);
            case LIST -> List.of("Ana", "Irene");
        };
    }
}
