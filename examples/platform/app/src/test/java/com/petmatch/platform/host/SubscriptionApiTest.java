package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionApiTest {

    private static final String PRO = "{\"plan\":\"pro-monthly\",\"currency\":\"EUR\"}";

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    @Test
    void sendsAProgramToTheHostedPage() {
        Browser program = program();

        Reply reply = start(program, PRO, UUID.randomUUID().toString());

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.location()).contains("/c/pay/");
        assertThat(reply.json().path("hostedPage").asString()).isEqualTo(reply.location());
    }

    @Test
    @Tag("row-8")
    void answersARepeatedKeyWithTheSameSubscription() {
        Browser program = program();
        String key = UUID.randomUUID().toString();

        Reply first = start(program, PRO, key);
        Reply second = start(program, PRO, key);

        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.json().path("subscription")).isEqualTo(first.json().path("subscription"));
    }

    @Test
    @Tag("row-8")
    void refusesAnotherWishUnderAUsedKey() {
        Browser program = program();
        String key = UUID.randomUUID().toString();
        start(program, PRO, key);

        Reply other = start(program, "{\"plan\":\"pro-yearly\",\"currency\":\"EUR\"}", key);

        assertThat(other.status()).isIn(409, 422);
        assertThat(other.json().path("code").asString()).isNotEqualTo("platform.unexpected");
    }

    @Test
    void demandsAKey() {
        Reply reply = program().postJson("/api/v1/subscriptions", PRO, Map.of());

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("code").asString()).isEqualTo("platform.idempotency-key.missing");
    }

    @ParameterizedTest
    @ValueSource(ints = {256, 2_000})
    void refusesAKeyThatIsTooLong(int length) {
        assertThat(start(program(), PRO, "k".repeat(length)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|400",
                "{\"plan\":\"pro-monthly\"}|400",
                "{\"plan\":\"Not A Plan\",\"currency\":\"EUR\"}|400",
                "{\"plan\":7,\"currency\":[]}|400",
                "{\"plan\":\"no-such-plan\",\"currency\":\"EUR\"}|404",
            })
    void refusesAWrongWish(String body, int status) {
        Reply reply = start(program(), body, UUID.randomUUID().toString());

        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "eur", "CHF"})
    void refusesACurrencyThatNothingIsSoldIn(String currency) {
        Reply reply = start(
                program(),
                "{\"plan\":\"pro-monthly\",\"currency\":\"" + currency + "\"}",
                UUID.randomUUID().toString());

        assertThat(reply.status()).isBetween(400, 422);
        assertThat(reply.json().path("code").asString()).isNotEqualTo("platform.unexpected");
    }

    @Test
    void listsPlansForEverybody() {
        Reply reply = platform.browser().get("/api/v1/plans");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains("\"minorUnits\":999", "pro-monthly");
    }

    private static Browser program() {
        Browser program = platform.browser();
        platform.person().bearer().forEach(program::sending);
        return program;
    }

    private static Reply start(Browser program, String body, String key) {
        return program.postJson("/api/v1/subscriptions", body, Map.of("Idempotency-Key", key));
    }
}
