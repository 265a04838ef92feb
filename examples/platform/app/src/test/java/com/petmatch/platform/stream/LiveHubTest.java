package com.petmatch.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Tag("row-20")
class LiveHubTest {

    private static final SubjectId PERSON = new SubjectId(new UUID(0, 7));
    private static final Set<String> TOPICS = Set.of("people");

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final LiveHub hub = new LiveHub(clock);

    @AfterEach
    void ends() {
        hub.destroy();
    }

    @Test
    void endsAPersonsOldestConnectionBeyondFive() throws Exception {
        List<SseEmitter> open = new ArrayList<>();
        for (int tab = 0; tab < 6; tab++) {
            open.add(hub.open(PERSON, TOPICS, OptionalLong.empty()));
        }

        assertThat(isOpen(open.get(0))).isFalse();
        assertThat(open.subList(1, 6)).allMatch(LiveHubTest::isOpen);
    }

    @Test
    void countsEachPersonAlone() {
        SseEmitter first = hub.open(PERSON, TOPICS, OptionalLong.empty());
        for (int person = 0; person < 100; person++) {
            hub.open(new SubjectId(new UUID(1, person)), TOPICS, OptionalLong.empty());
        }

        assertThat(isOpen(first)).isTrue();
    }

    @Test
    void endsAllConnectionsOfOnePerson() {
        SseEmitter own = hub.open(PERSON, TOPICS, OptionalLong.empty());
        SseEmitter other = hub.open(new SubjectId(new UUID(0, 8)), TOPICS, OptionalLong.empty());

        hub.end(PERSON);

        assertThat(isOpen(own)).isFalse();
        assertThat(isOpen(other)).isTrue();
    }

    @Test
    void staysBoundedOverManyReconnectsAndUpdates() {
        for (int visit = 0; visit < 1_000; visit++) {
            hub.open(PERSON, TOPICS, OptionalLong.of(visit));
            hub.publish("people");
            clock.advance(Duration.ofSeconds(1));
        }

        SseEmitter last = hub.open(PERSON, TOPICS, OptionalLong.empty());
        assertThat(isOpen(last)).isTrue();
    }

    // An emitter that has ended takes no event any more.
    private static boolean isOpen(SseEmitter emitter) {
        try {
            emitter.send(SseEmitter.event().comment("probe"));
            return true;
        } catch (IllegalStateException | java.io.IOException ended) {
            return false;
        }
    }
}
