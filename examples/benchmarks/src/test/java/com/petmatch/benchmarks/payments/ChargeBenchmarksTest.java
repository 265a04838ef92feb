package com.petmatch.benchmarks.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.charge.ChargeOutcome;
import com.stripe.exception.StripeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ChargeBenchmarksTest {

    @Test
    void allThreeTakeTheSamePaymentWithOneCallEach() throws StripeException, IOException {
        ChargeBenchmark benchmark = new ChargeBenchmark();
        benchmark.open();
        benchmark.openShop();
        try {
            assertThat(benchmark.ours()).isInstanceOf(ChargeOutcome.Approved.class);
            assertThat(benchmark.answered()).isOne();
            assertThat(benchmark.stripeJava().getAmountReceived()).isEqualTo(Orders.AMOUNT.minorUnits());
            assertThat(benchmark.answered()).isEqualTo(2);
            assertThat(new String(benchmark.bareCall(), StandardCharsets.UTF_8))
                    .contains("pi_000000000000000000000003", "\"succeeded\"");
        } finally {
            benchmark.close();
        }
    }

    @Test
    void aChargeOnPostgresPaysItsOrder() {
        ChargePostgresBenchmark.Ours ours = new ChargePostgresBenchmark.Ours();
        ours.open();
        try {
            for (int i = 0; i < 3; i++) {
                assertThat(ours.charge()).isInstanceOf(ChargeOutcome.Approved.class);
            }
            assertThat(ours.paid()).isEqualTo(3);
        } finally {
            ours.close();
        }
    }

    @Test
    void theYardstickCommitsTwice() throws SQLException {
        ChargePostgresBenchmark.Plain plain = new ChargePostgresBenchmark.Plain();
        plain.open();
        try {
            assertThat(new ChargePostgresBenchmark().twoCommits(plain)).isEqualTo(2);
            assertThat(plain.stored()).isEqualTo(2);
        } finally {
            plain.close();
        }
    }
}
