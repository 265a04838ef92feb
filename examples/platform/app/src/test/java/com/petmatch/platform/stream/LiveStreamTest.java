package com.petmatch.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Tag("row-20")
class LiveStreamTest {

    private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");

    private final Deque<Runnable> writers = new ArrayDeque<>();
    private final Recorded emitter = new Recorded();
    private final LiveStream stream = new LiveStream(emitter, Set.of("people"), writers::add);

    @Test
    void writesInOrderWithTheIdToComeBackWith() {
        stream.offer(new LiveUpdate(1, "people", AT));
        stream.offer(new LiveUpdate(2, "people", AT));
        work();

        assertThat(emitter.sent).hasSize(2);
        assertThat(emitter.sent.get(0)).contains("id:1", "event:people", AT.toString());
        assertThat(emitter.sent.get(1)).contains("id:2");
    }

    @Test
    void leavesOtherTopicsOut() {
        stream.offer(new LiveUpdate(1, "revenue", AT));
        work();

        assertThat(emitter.sent).isEmpty();
    }

    @Test
    void keepsAtMostItsQueueForASlowReaderAndThenTellsOnce() {
        for (int id = 1; id <= 5_000; id++) {
            stream.offer(new LiveUpdate(id, "people", AT));
        }
        work();

        assertThat(emitter.sent).singleElement().asString().contains("event:resync");
    }

    @Test
    void goesOnAfterAResync() {
        stream.resync();
        work();
        stream.offer(new LiveUpdate(9, "people", AT));
        work();

        assertThat(emitter.sent).hasSize(2);
        assertThat(emitter.sent.get(1)).contains("id:9");
    }

    @Test
    void saysGoodByeWithATimeToComeBack() {
        stream.bye(2_000);

        assertThat(emitter.sent).singleElement().asString().contains("event:bye", "retry:2000");
        assertThat(emitter.completed).isTrue();
    }

    @Test
    void endsWhenTheReaderIsGone() {
        emitter.gone = true;
        stream.offer(new LiveUpdate(1, "people", AT));
        work();

        assertThat(emitter.failed).isTrue();
    }

    private void work() {
        while (!writers.isEmpty()) {
            writers.poll().run();
        }
    }

    /** Keeps what would go over the wire. */
    private static final class Recorded extends SseEmitter {

        private final List<String> sent = new ArrayList<>();
        private boolean completed;
        private boolean failed;
        private boolean gone;

        @Override
        public void send(SseEventBuilder event) throws java.io.IOException {
            if (gone) {
                throw new java.io.IOException("Broken pipe");
            }
            sent.add(event.build().stream()
                    .map(part -> String.valueOf(part.getData()))
                    .collect(Collectors.joining()));
        }

        @Override
        public void complete() {
            completed = true;
        }

        @Override
        public void completeWithError(Throwable cause) {
            failed = true;
        }
    }
}
