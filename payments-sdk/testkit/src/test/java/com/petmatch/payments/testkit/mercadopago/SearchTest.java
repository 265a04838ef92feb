package com.petmatch.payments.testkit.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.testkit.MercadoPagoSandboxExtension;
import com.petmatch.payments.testkit.mercadopago.Wire.Reply;
import com.petmatch.payments.testkit.sandbox.TestHolder;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SearchTest {

    private static final String SEARCH = "/v1/payments/search?external_reference=order-1";

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final MercadoPagoSandboxExtension mercadoPago = MercadoPagoSandboxExtension.seeded(42, clock);

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(mercadoPago.sandbox());
    }

    @Test
    void findsThePaymentsOfAnOrderNewestFirst() {
        String first = wire.pay(TestHolder.INSUFFICIENT_FUNDS, "order-1").id();
        clock.advance(Duration.ofMinutes(1));
        String second = wire.pay(TestHolder.APPROVED, "order-1").id();
        wire.pay(TestHolder.APPROVED, "order-2");

        Reply found = wire.get(SEARCH);

        assertThat(found.body().at("/paging/total").asInt()).isEqualTo(2);
        assertThat(found.text("/results/0/id")).isEqualTo(second);
        assertThat(found.text("/results/1/id")).isEqualTo(first);
        assertThat(wire.get(SEARCH + "&sort=date_created&criteria=asc").text("/results/0/id"))
                .isEqualTo(first);
        assertThat(wire.get(SEARCH + "&status=rejected").text("/results/0/id")).isEqualTo(first);
    }

    @Test
    void answersPageByPage() {
        for (int i = 0; i < 5; i++) {
            wire.pay(TestHolder.INSUFFICIENT_FUNDS, "order-1");
        }

        Reply page = wire.get(SEARCH + "&limit=2&offset=4");

        assertThat(page.body().path("results").size()).isOne();
        assertThat(page.body().at("/paging/total").asInt()).isEqualTo(5);
        assertThat(wire.get(SEARCH + "&limit=2&offset=9").body().path("results").size())
                .isZero();
    }

    @Test
    void looksBackThreeMonthsUnlessAskedAndNeverMoreThanAYear() {
        wire.pay(TestHolder.APPROVED, "order-1");
        clock.advance(Duration.ofDays(100));
        String window = "&range=date_created&begin_date=" + Wire.escape("2026-01-01T00:00:00.000Z");

        assertThat(total(SEARCH)).isZero();
        assertThat(total(SEARCH + window)).isOne();
        clock.advance(Duration.ofDays(300));
        assertThat(total(SEARCH + window)).isZero();
    }

    @Test
    void endsTheWindowWhereAsked() {
        wire.pay(TestHolder.APPROVED, "order-1");
        String until = SEARCH + "&range=date_created&end_date=";

        assertThat(total(until + Wire.escape("2026-03-01T10:00:00.000Z"))).isOne();
        assertThat(total(until + Wire.escape("2026-03-01T05:59:59.999-04:00"))).isZero();
        assertThat(wire.get(until + "yesterday").cause()).isEqualTo(1001);
    }

    private int total(String path) {
        return wire.get(path).body().at("/paging/total").asInt();
    }
}
