package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The database is stopped for real while the host runs, and comes back. */
@Tag("row-26")
class DatabaseAwayTest {

    /** Room for a busy machine, and less than a caller who waited for the database would take. */
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    private boolean away;

    @AfterEach
    void comesBack() {
        if (away) {
            platform.postgres().start();
            awaitReady();
        }
    }

    @Test
    void answersAtOnceAndHealsByItself() {
        Person person = platform.person().signIn();
        person.pet("Luna");

        platform.postgres().stop();
        away = true;

        Browser browser = platform.browser().within(DEADLINE);
        assertThat(browser.get("/health/live").status()).isEqualTo(200);
        assertThat(browser.get("/health/ready").status()).isEqualTo(503);
        assertThat(person.browser().within(DEADLINE).get("/pets").status()).isEqualTo(503);
        assertThat(browser.get("/plans").status()).isEqualTo(200);

        platform.postgres().start();
        away = false;
        awaitReady();
        assertThat(person.browser().get("/pets").body()).contains("Luna");
    }

    @Test
    void tellsProgramsAndProvidersToComeAgain() {
        Map<String, String> bearer = platform.person().bearer();

        platform.postgres().stop();
        away = true;

        Browser program = platform.browser().within(DEADLINE);
        bearer.forEach(program::sending);
        Reply reply = program.get("/api/v1/pets");
        assertThat(reply.status()).isEqualTo(503);
        // Once the revocations are too old, no token is looked at any more.
        assertThat(reply.json().path("code").asString())
                .isIn("platform.database.unavailable", "token.revocation-stale");
        assertThat(reply.header("Retry-After")).isPresent();
        assertThat(WebhookReceiptTest.deliverUnknown(program).status()).isEqualTo(503);
    }

    private static void awaitReady() {
        Browser browser = platform.browser();
        RunningPlatform.awaitTrue(
                "the host to be ready again", () -> browser.get("/health/ready").status() == 200);
    }
}
