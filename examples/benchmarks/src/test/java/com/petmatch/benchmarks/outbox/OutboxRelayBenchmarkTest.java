package com.petmatch.benchmarks.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OutboxRelayBenchmarkTest {

    private static final int EVENTS = 600;

    @Test
    void publishesEachEventOnceEitherWay() throws SQLException {
        try (Backlog backlog = new Backlog()) {
            backlog.fill(EVENTS);
            assertThat(backlog.relay()).isEqualTo(EVENTS);
            assertThat(backlog.left()).isZero();

            backlog.fill(EVENTS);
            assertThat(backlog.oneByOne()).isEqualTo(EVENTS);
            assertThat(backlog.left()).isZero();
        }
    }

    @Test
    void makesEachCallOfTheLibraryOnce() {
        try (LibraryBacklog backlog = new LibraryBacklog()) {
            backlog.fill(EVENTS);

            assertThat(backlog.flush()).isEqualTo(EVENTS);
        }
    }
}
