package com.petmatch.platform.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-1")
class SafetyCheckTest {

    @Test
    void letsStandInsServeLoopback() {
        assertThatCode(() -> SafetyCheck.refuseUnsafe(SettingsReader.read(Map.of())))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAPublicAddressWithEveryReason() {
        Settings open = SettingsReader.read(Map.of(
                "petmatch.server.address", "0.0.0.0",
                "petmatch.developer.pseudo-locales", "true"));

        StartRefusedException refused =
                catchThrowableOfType(StartRefusedException.class, () -> SafetyCheck.refuseUnsafe(open));

        assertThat(refused.reasons())
                .anyMatch(reason -> reason.startsWith("The payment sandbox of Stripe, PayPal, Mercado Pago "))
                .anyMatch(reason -> reason.startsWith("The embedded PostgreSQL"))
                .anyMatch(reason -> reason.startsWith("Plain HTTP"))
                .anyMatch(reason -> reason.startsWith("Made-up languages"))
                .anyMatch(reason -> reason.contains("/dev/mail"));
    }

    @Test
    void namesOnlyWhatIsLeft() {
        Settings almost = SettingsReader.read(Map.of(
                "petmatch.server.address", "0.0.0.0",
                "petmatch.server.public-url", "https://pets.example",
                "petmatch.database.url", "jdbc:postgresql://db/pets",
                "petmatch.database.user", "pets",
                "petmatch.database.password", "x"));

        StartRefusedException refused =
                catchThrowableOfType(StartRefusedException.class, () -> SafetyCheck.refuseUnsafe(almost));

        assertThat(refused.reasons())
                .anyMatch(reason -> reason.startsWith("The payment sandbox"))
                .noneMatch(reason -> reason.startsWith("The embedded PostgreSQL") || reason.startsWith("Plain HTTP"));
    }
}
