package com.petmatch.payments.webhook;

import static com.petmatch.payments.ScriptedGateway.ID;
import static com.petmatch.payments.TestShop.hosted;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.payments.CountingIds;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.Payments;
import com.petmatch.payments.ScriptedGateway;
import com.petmatch.payments.TestShop;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeState;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.petmatch.payments.idempotency.IdempotencyKey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WebhooksTest {

    private final TestShop shop = new TestShop();
    private final Webhooks webhooks = shop.payments.webhooks();

    @Test
    void storesOnceAndAppliesLater() {
        assertThat(receive("evt_1")).isEqualTo(new Receipt.Accepted("evt_1"));
        assertThat(receive("evt_1")).isEqualTo(new Receipt.Duplicate("evt_1"));

        assertThat(webhooks.processDue(10)).isOne();
        assertThat(webhooks.processDue(10)).isZero();
        assertThat(shop.listener.told).contains("webhook Accepted", "webhook Duplicate");
    }

    @Test
    void appliesAPaymentToItsCharge() {
        ChargeId id = shop.payments
                .charges()
                .charge(hosted(), IdempotencyKey.of("order-1"))
                .charge();
        UUID attempt =
                shop.payments.charges().find(id).orElseThrow().attempt().id().value();
        shop.gateway.event = new GatewayEvent.PaymentUpdated(
                ScriptedGateway.header("evt_1"), Optional.of(attempt), ScriptedGateway.page(PaymentStatus.CAPTURED));

        receive("evt_1");
        webhooks.processDue(10);

        assertThat(shop.payments.charges().find(id).orElseThrow().state()).isEqualTo(ChargeState.CAPTURED);
    }

    @Test
    void acknowledgesWhatIsNoneOfOurs() {
        shop.gateway.event = new GatewayEvent.PaymentUpdated(
                ScriptedGateway.header("evt_1"), Optional.empty(), ScriptedGateway.payment(PaymentStatus.CAPTURED));
        receive("evt_1");
        assertThat(webhooks.processDue(10)).isOne();

        shop.gateway.event = new GatewayEvent.RefundsChanged(ScriptedGateway.header("evt_2"), "pay_9");
        receive("evt_2");
        assertThat(webhooks.processDue(10)).isOne();
    }

    @Test
    void asksTheProviderToComeBackWhenTheStoreIsDown() {
        PaymentStores broken = shop.stores.in(new UnitOfWork() {
            @Override
            public <T> T inTransaction(Supplier<T> work) {
                throw new IllegalStateException("the database is away");
            }

            @Override
            public boolean isOpen() {
                return false;
            }
        });
        Webhooks down = Payments.builder()
                .gateway(shop.gateway)
                .stores(broken)
                .clock(shop.clock)
                .ids(new CountingIds())
                .build()
                .webhooks();

        assertThat(down.receive(ID, delivery("evt_1")).httpStatus()).isEqualTo(503);
    }

    @Test
    @Tag("row-25")
    void backsOffTwiceAsLongEachTimeUpToAnHour() {
        InboxEntry entry =
                InboxEntry.received(ScriptedGateway.header("evt_1"), RawBody.of(new byte[0]), shop.clock.instant());
        long[] expected = {10, 20, 40, 80, 160, 320, 640, 1_280, 2_560, 3_600, 3_600};
        for (long seconds : expected) {
            entry = entry.failed("why", shop.clock.instant(), 0);
            assertThat(Duration.between(shop.clock.instant(), entry.dueAt())).isEqualTo(Duration.ofSeconds(seconds));
            assertThat(entry.state()).isEqualTo(InboxState.DUE);
        }
        assertThat(entry.failed("why", shop.clock.instant(), 0).state()).isEqualTo(InboxState.PARKED);
        assertThat(Duration.between(
                        shop.clock.instant(),
                        entry.failed("w", shop.clock.instant(), 0).dueAt()))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void spreadsWhatFailedTogether() {
        InboxEntry entry =
                InboxEntry.received(ScriptedGateway.header("evt_1"), RawBody.of(new byte[0]), shop.clock.instant());

        assertThat(Duration.between(
                        shop.clock.instant(),
                        entry.failed("w", shop.clock.instant(), 20).dueAt()))
                .isEqualTo(Duration.ofSeconds(12));
        assertThat(Duration.between(
                        shop.clock.instant(),
                        entry.failed("w", shop.clock.instant(), -20).dueAt()))
                .isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void answersUniformlyAndFoldsEachReceipt() {
        Receipt unsigned = webhooks.receive(ID, WebhookDelivery.of(Map.of(), Map.of(), new byte[0]));
        Receipt nobody = webhooks.receive(new GatewayId("nobody"), delivery("evt_1"));

        assertThat(unsigned).isEqualTo(nobody).isEqualTo(new Receipt.Rejected());
        assertThat(List.of(unsigned, new Receipt.Unavailable(), receive("a"), receive("a")))
                .extracting(receipt -> receipt.fold(new Names()) + " " + receipt.code() + " " + receipt.httpStatus())
                .containsExactly(
                        "rejected webhook.rejected 400",
                        "unavailable webhook.unavailable 503",
                        "accepted webhook.accepted 200",
                        "duplicate webhook.duplicate 200");
    }

    @Test
    void replaysOnlyWhatIsThere() {
        assertThat(webhooks.replay(new InboxEntryId(ID, "", "evt_1"))).isFalse();
        receive("evt_1");
        webhooks.processDue(10);

        assertThat(webhooks.replay(new InboxEntryId(ID, "", "evt_1"))).isTrue();
        assertThat(webhooks.processDue(10)).isOne();
    }

    @Test
    @Tag("row-42")
    void printsNoBody() {
        receive("evt_1");
        InboxEntry entry = shop.stores
                .inbox()
                .find(TenantId.SINGLE, new InboxEntryId(ID, "", "evt_1"))
                .orElseThrow();

        assertThat(entry.body()).isEqualTo(RawBody.of(entry.body().bytes())).hasToString("RawBody[5 bytes]");
        assertThat(delivery("evt_1")).hasToString("WebhookDelivery[5 bytes]");
    }

    private Receipt receive(String event) {
        return webhooks.receive(ID, delivery(event));
    }

    private static WebhookDelivery delivery(String event) {
        return WebhookDelivery.of(
                Map.of("Signature", List.of("good")), Map.of(), event.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Names implements Receipt.Cases<String> {

        @Override
        public String accepted(Receipt.Accepted it) {
            return "accepted";
        }

        @Override
        public String duplicate(Receipt.Duplicate it) {
            return "duplicate";
        }

        @Override
        public String rejected(Receipt.Rejected it) {
            return "rejected";
        }

        @Override
        public String unavailable(Receipt.Unavailable it) {
            return "unavailable";
        }
    }
}
