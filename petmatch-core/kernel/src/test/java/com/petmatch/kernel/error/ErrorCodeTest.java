package com.petmatch.kernel.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorCodeTest {

    private static final Pattern FORM = Pattern.compile("[a-z]+(\\.[a-z][a-z0-9-]*){1,3}");

    @Property(tries = 5_000)
    void acceptsExactlyTheDocumentedForm(@ForAll("almostCodes") String text) {
        boolean accepted;
        try {
            accepted = ErrorCode.of(text).value().equals(text);
        } catch (IllegalArgumentException refused) {
            accepted = false;
        }
        assertThat(accepted).as(text).isEqualTo(FORM.matcher(text).matches());
    }

    @ParameterizedTest
    @ValueSource(strings = {"market.stock.insufficient", "a.b", "a.b.c.d", "health.travel.titre-too-low", "i.x509-v3"})
    void acceptsCodes(String text) {
        assertThat(ErrorCode.of(text)).hasToString(text);
    }

    @Test
    void refusesAnEndlessCodeWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ErrorCode.of("a." + "b".repeat(10_000)))
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(250));
    }

    @Test
    void beginsWithItsFeature() {
        assertThat(ErrorCode.of("market.stock.insufficient").feature()).isEqualTo("market");
        assertThat(ErrorCode.of("a.b")).isLessThan(ErrorCode.of("a.c"));
    }

    @Test
    void exceptionCarriesCodeFactsAndCause() {
        IllegalStateException cause = new IllegalStateException("below");
        PetMatchException thrown =
                new PetMatchException(KernelErrors.MONEY_OVERFLOW, "Expected less", Map.of("units", 3L), cause);

        assertThat(thrown).hasMessage("money.amount.overflow: Expected less").hasCause(cause);
        assertThat(thrown.code()).isEqualTo(KernelErrors.MONEY_OVERFLOW);
        assertThat(thrown.facts()).containsEntry("units", 3L).isUnmodifiable();
    }

    @Test
    void exceptionSurvivesSerializationWithoutItsFacts() throws Exception {
        PetMatchException thrown = new PetMatchException(KernelErrors.MONEY_OVERFLOW, "Expected less", Map.of("a", 1));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            PetMatchException read = (PetMatchException) in.readObject();
            assertThat(read.code()).isEqualTo(KernelErrors.MONEY_OVERFLOW);
            assertThat(read.facts()).isEmpty();
        }
    }

    @Test
    void catalogListsEveryConstant() throws IllegalAccessException {
        KernelErrors catalog = new KernelErrors();
        for (var field : KernelErrors.class.getFields()) {
            assertThat(catalog.codes()).contains((ErrorCode) field.get(null));
        }
        assertThat(catalog.codes()).hasSize(KernelErrors.class.getFields().length);
        assertThat(catalog.library()).isEqualTo("petmatch-kernel");
    }

    @Provide
    Arbitrary<String> almostCodes() {
        return Arbitraries.strings().withChars("ab.-1A").ofMaxLength(9);
    }
}
