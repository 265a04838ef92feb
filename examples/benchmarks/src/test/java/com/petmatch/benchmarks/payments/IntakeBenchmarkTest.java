package com.petmatch.benchmarks.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.webhook.Receipt;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class IntakeBenchmarkTest {

    @Test
    void storesEachEventOnce() {
        IntakeBenchmark.Ours ours = new IntakeBenchmark.Ours();
        ours.open();
        try {
            for (int i = 0; i < 20; i++) {
                assertThat(ours.receive()).isInstanceOf(Receipt.Accepted.class);
            }
            assertThat(ours.stored()).isEqualTo(20);
        } finally {
            ours.close();
        }
    }

    @Test
    void theYardstickStoresEachEventToo() throws SQLException {
        IntakeBenchmark.Plain plain = new IntakeBenchmark.Plain();
        plain.open();
        try {
            assertThat(plain.insert()).isOne();
            assertThat(plain.insert()).isOne();
            assertThat(plain.stored()).isEqualTo(2);
        } finally {
            plain.close();
        }
    }
}
