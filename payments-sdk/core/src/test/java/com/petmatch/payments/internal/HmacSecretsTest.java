package com.petmatch.payments.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HmacSecretsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    @Tag("row-22")
    void acceptsEachSecretWhileItCounts() {
        HmacSecrets secrets = new HmacSecrets(List.of(
                new SigningSecret(Secret.of("new"), Instant.MAX),
                new SigningSecret(Secret.of("old"), NOW.plusSeconds(1))));

        assertThat(isSigned(secrets, 1, code("new", 1), NOW)).isTrue();
        assertThat(isSigned(secrets, 1, code("old", 1), NOW)).isTrue();
        assertThat(isSigned(secrets, 1, code("old", 1), NOW.plusSeconds(1))).isFalse();
        assertThat(isSigned(secrets, 1, code("other", 1), NOW)).isFalse();
    }

    @Test
    void answersManyThreadsAsItAnswersOne() {
        HmacSecrets secrets = new HmacSecrets(List.of(new SigningSecret(Secret.of("new"), Instant.MAX)));

        List<Integer> wrong = IntStream.range(0, 2_000)
                .parallel()
                .filter(i ->
                        !isSigned(secrets, i, code("new", i), NOW) || isSigned(secrets, i, code("new", i + 1), NOW))
                .boxed()
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void forgetsATextThatCouldNotBeReadToItsEnd() {
        HmacSecrets secrets = new HmacSecrets(List.of(new SigningSecret(Secret.of("new"), Instant.MAX)));

        assertThatThrownBy(() -> secrets.isSigned(HmacSecretsTest::half, List.of(), NOW))
                .isInstanceOf(IllegalStateException.class);

        assertThat(isSigned(secrets, 1, code("new", 1), NOW)).isTrue();
    }

    private static void half(Mac mac) {
        mac.update((byte) 1);
        throw new IllegalStateException("the rest is away");
    }

    private static boolean isSigned(HmacSecrets secrets, int text, byte[] code, Instant now) {
        return secrets.isSigned(mac -> mac.update(text(text)), List.of(new byte[32], code), now);
    }

    private static byte[] text(int number) {
        return Integer.toString(number).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] code(String secret, int text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return mac.doFinal(text(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
