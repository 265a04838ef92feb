package com.petmatch.benchmarks.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.page.CursorOutcome;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PageBenchmarksTest {

    @Test
    void readsBackTheCursorThatItWrote() {
        assertThat(new CursorBenchmark().encodeAndVerify()).isInstanceOf(CursorOutcome.Decoded.class);
    }

    @Test
    void findsTheSamePageByKeyAsByOffset() throws SQLException {
        PagingBenchmark paging = new PagingBenchmark();
        paging.fill();
        try {
            assertThat(paging.keyset())
                    .isEqualTo(paging.offset())
                    .startsWith(1_000_001L)
                    .hasSize(20);
        } finally {
            paging.close();
        }
    }
}
