package com.petmatch.payments.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.UuidV7IdSource;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.Payments;
import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.Charges;
import com.petmatch.payments.charge.MethodToken;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.stripe.StripeConfig;
import com.petmatch.payments.stripe.StripeGateway;
import com.petmatch.payments.testkit.StripeSandboxExtension;
import com.petmatch.payments.testkit.sandbox.TestCard;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.PostgresExtension;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A server plans a statement once, while the tables are still empty and nobody has counted them, and keeps the plan. A
 * charge must not read more rows for the charges that were made before it.
 */
class ChargePlansTest {

    private static final int CHARGES = 150;
    private static final int ROWS_A_CHARGE = 10;

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "payments");

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final StripeSandboxExtension stripe = StripeSandboxExtension.seeded(42, clock);

    @Test
    void aChargeReadsAsFewRowsAmongManyAsAmongFew() throws SQLException {
        Charges charges = Payments.builder()
                .gateway(StripeGateway.of(
                        StripeConfig.builder(Secret.of(stripe.sandbox().apiKey()))
                                .forSandbox(stripe.sandbox().baseUri())
                                .clock(clock)
                                .build()))
                .stores(PostgresPaymentStores.of(postgres.dataSource()))
                .clock(clock)
                .ids(new UuidV7IdSource(clock))
                .build()
                .charges();

        for (int i = 0; i < CHARGES; i++) {
            assertThat(charges.charge(order(i), IdempotencyKey.of("order-" + i)))
                    .isInstanceOf(ChargeOutcome.Approved.class);
        }

        assertThat(rowsRead()).isBetween((long) CHARGES, (long) CHARGES * ROWS_A_CHARGE);
    }

    private static ChargeRequest order(int number) {
        return ChargeRequest.of(
                OrderRef.of("order-" + number),
                Money.of(1_099, CurrencyCode.USD),
                MethodToken.of(TestCard.VISA.token()));
    }

    private static long rowsRead() throws SQLException {
        try (Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_stat_force_next_flush()");
            try (ResultSet sums = statement.executeQuery("""
                    select (select sum(seq_tup_read) from pg_stat_user_tables where schemaname = 'petmatch_payments')
                        + (select sum(idx_tup_read) from pg_stat_user_indexes where schemaname = 'petmatch_payments')
                    """)) {
                sums.next();
                return sums.getLong(1);
            }
        }
    }
}
