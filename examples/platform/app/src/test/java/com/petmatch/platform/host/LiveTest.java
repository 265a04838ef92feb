package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import okhttp3.Response;
import okio.BufferedSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("row-20")
class LiveTest {

    private static final String PEOPLE = "/api/v1/stream?topics=people";

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    @Test
    void tellsTheOperatorOfASignUp() {
        Person admin = platform.admin();
        try (Response stream = admin.browser().open(PEOPLE, Map.of())) {
            assertThat(stream.code()).isEqualTo(200);
            assertThat(stream.header("Content-Type")).startsWith("text/event-stream");

            platform.person();

            assertThat(next(stream.body().source(), "event:")).isEqualTo("people");
        }
    }

    @Test
    void goesOnWhereTheBrowserWas() {
        Person admin = platform.admin();
        String seen;
        try (Response stream = admin.browser().open(PEOPLE, Map.of())) {
            platform.person();
            seen = next(stream.body().source(), "id:");
        }

        platform.person();

        try (Response again = admin.browser().open(PEOPLE, Map.of("Last-Event-ID", seen))) {
            String id = next(again.body().source(), "id:");
            assertThat(Long.parseLong(id)).isGreaterThan(Long.parseLong(seen));
        }
    }

    @Test
    void tellsWhoWasAwayTooLongToAskForEverything() {
        Person admin = platform.admin();

        try (Response stream = admin.browser().open(PEOPLE, Map.of("Last-Event-ID", "1"))) {
            assertThat(next(stream.body().source(), "event:")).isEqualTo("resync");
        }
    }

    @Test
    void isClosedToWhoIsNotSignedIn() {
        assertThat(platform.browser().get(PEOPLE).status()).isEqualTo(401);
    }

    @Test
    void demandsTopics() {
        assertThat(platform.admin().browser().get("/api/v1/stream").status()).isEqualTo(400);
    }

    private static String next(BufferedSource stream, String field) {
        try {
            return RunningPlatform.await("a field " + field, () -> line(stream).filter(line -> line.startsWith(field)))
                    .substring(field.length())
                    .strip();
        } catch (UncheckedIOException ended) {
            throw new AssertionError("The stream ended before " + field, ended);
        }
    }

    private static Optional<String> line(BufferedSource stream) {
        try {
            return Optional.of(stream.readUtf8LineStrict());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
