package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.charge.ChargeApproved;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.invoice.InvoicePaid;
import com.petmatch.payments.refund.ChargeRefunded;
import com.petmatch.payments.subscription.SubscriptionOutcome.CheckoutNeeded;
import com.petmatch.payments.subscription.SubscriptionState;
import com.petmatch.payments.testkit.sandbox.WebhookFault;
import com.petmatch.payments.webhook.InboxEntry;
import com.petmatch.payments.webhook.InboxEntryId;
import com.petmatch.payments.webhook.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be wrong with webhooks, and that each has one effect or none. */
public abstract class WebhookFailureContract extends ShopContract {

    private static final String UNKNOWN_EVENT =
            "{\"id\":\"evt_new\",\"object\":\"event\",\"created\":1772359200,\"type\":\"quantum.entangled\","
                    + "\"data\":{\"object\":{\"id\":\"q_1\",\"object\":\"qubit\",\"spin\":[1,{\"up\":true}]}}}";

    @Test
    @Tag("row-17")
    void webhookTwice() {
        CheckoutNeeded checkout = startPro("key-1");
        shop().stripe().webhookFaults().next("*", 10, WebhookFault.duplicate());
        shop().pay(checkout.hostedPage());

        shop().hearFromStripe();

        assertThat(shop().receipts()).hasAtLeastOneElementOfType(Receipt.Duplicate.class);
        assertThat(shop().receipts()).allMatch(receipt -> receipt.httpStatus() == 200);
        assertThat(shop().published(InvoicePaid.TYPE)).hasSize(1);
    }

    @Test
    @Tag("row-17")
    void webhookHundredAtOnce() {
        SignedEvent event = SignedEvent.of(UNKNOWN_EVENT, Shop.WEBHOOK_SECRET, now());
        ExecutorService executor = Executors.newFixedThreadPool(16);
        List<CompletableFuture<Receipt>> running = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            running.add(CompletableFuture.supplyAsync(() -> receive(event), executor));
        }
        List<Receipt> receipts = running.stream().map(CompletableFuture::join).toList();
        executor.shutdownNow();

        assertThat(receipts).filteredOn(Receipt.Accepted.class::isInstance).hasSize(1);
        assertThat(receipts).filteredOn(Receipt.Duplicate.class::isInstance).hasSize(99);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @Tag("row-18")
    void webhooksOutOfOrder(long seed) {
        CheckoutNeeded checkout = startPro("key-1");
        shop().pay(checkout.hostedPage());
        shop().refundInDashboard(shop().paymentOf(checkout.charge().toString()), 499);
        List<SignedEvent> events = shop().eventsOfStripe();
        Collections.shuffle(events, new Random(seed));

        for (SignedEvent event : events) {
            receive(event);
            payments().webhooks().processDue(1);
        }

        assertThat(payments().webhooks().parked(10)).isEmpty();
        assertThat(state(checkout)).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(charge(checkout.charge()).refunded()).isEqualTo(eur(499));
        assertThat(shop().published(InvoicePaid.TYPE)).hasSize(1);
        assertThat(shop().published(ChargeApproved.TYPE)).hasSize(1);
        assertThat(shop().published(ChargeRefunded.TYPE)).hasSize(1);
    }

    @Test
    @Tag("row-20")
    void forgedWebhook() {
        SignedEvent good = SignedEvent.of(UNKNOWN_EVENT, Shop.WEBHOOK_SECRET, now());

        assertThat(receive(good.withHeader(""))).isInstanceOf(Receipt.Rejected.class);
        assertThat(receive(good.withHeader(good.header().replace("v1=", "v0="))))
                .isInstanceOf(Receipt.Rejected.class);
        assertThat(receive(good.withBody(UNKNOWN_EVENT.replace("evt_new", "evt_bad"))))
                .isEqualTo(new Receipt.Rejected());
        assertThat(receive(SignedEvent.of(UNKNOWN_EVENT, "whsec_other", now()))).isEqualTo(new Receipt.Rejected());
        assertThat(payments().webhooks().processDue(10)).isZero();
    }

    @Test
    @Tag("row-21")
    void replayAndFuture() {
        assertThat(receive(event("evt_a", now().minusSeconds(301)))).isInstanceOf(Receipt.Rejected.class);
        assertThat(receive(event("evt_b", now().plusSeconds(301)))).isInstanceOf(Receipt.Rejected.class);
        assertThat(receive(event("evt_c", now().minusSeconds(300)))).isInstanceOf(Receipt.Accepted.class);
        assertThat(receive(event("evt_d", now().plusSeconds(300)))).isInstanceOf(Receipt.Accepted.class);
    }

    @Test
    @Tag("row-22")
    void secretRotation() {
        SignedEvent withOld = SignedEvent.of(UNKNOWN_EVENT, Shop.OLD_SECRET, now());
        assertThat(receive(withOld)).isInstanceOf(Receipt.Accepted.class);

        shop().clock().advanceTo(Shop.OLD_SECRET_UNTIL);

        assertThat(receive(SignedEvent.of(UNKNOWN_EVENT, Shop.OLD_SECRET, now())))
                .isInstanceOf(Receipt.Rejected.class);
        assertThat(receive(SignedEvent.of(UNKNOWN_EVENT, Shop.WEBHOOK_SECRET, now())))
                .isInstanceOf(Receipt.Duplicate.class);
    }

    @Test
    @Tag("row-23")
    void rawBytesOnly() {
        SignedEvent good = SignedEvent.of(UNKNOWN_EVENT, Shop.WEBHOOK_SECRET, now());

        assertThat(receive(good.withBody(UNKNOWN_EVENT.replace(":", ": ")))).isInstanceOf(Receipt.Rejected.class);
        assertThat(receive(good)).isInstanceOf(Receipt.Accepted.class);
    }

    @Test
    @Tag("row-24")
    void giantOrDeepBody() {
        String giant = "{\"id\":\"evt_giant\",\"type\":\"a\",\"pad\":\"" + "x".repeat(10_000_000) + "\"}";
        String deep = "{\"id\":\"evt_deep\",\"type\":\"a\",\"data\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";

        assertThat(receive(SignedEvent.of(giant, Shop.WEBHOOK_SECRET, now()))).isInstanceOf(Receipt.Rejected.class);
        assertThat(receive(SignedEvent.of(deep, Shop.WEBHOOK_SECRET, now()))).isInstanceOf(Receipt.Rejected.class);
        assertThat(receive(event("evt_long", now()).withHeader("t=1,v1=" + "0".repeat(5_000))))
                .isInstanceOf(Receipt.Rejected.class);
    }

    @Test
    @Tag("row-25")
    void handlerThrows() {
        shop().failOn("evt_bad");
        receive(event("evt_bad", now()));
        receive(event("evt_good", now()));

        assertThat(payments().webhooks().processDue(10)).isOne();
        assertThat(payments().webhooks().processDue(10)).isZero();
        for (int i = 1; i < 12; i++) {
            shop().clock().advance(Duration.ofMinutes(73));
            payments().webhooks().processDue(10);
        }

        assertThat(payments().webhooks().parked(10))
                .extracting(entry -> entry.header().eventId())
                .containsExactly("evt_bad");
        shop().failOn("nothing");
        assertThat(payments().webhooks().replay(new InboxEntryId(GatewayId.STRIPE, "", "evt_bad")))
                .isTrue();
        assertThat(payments().webhooks().processDue(10)).isOne();
        assertThat(payments().webhooks().parked(10)).isEmpty();
    }

    @Test
    @Tag("row-25")
    void comesBackSoonerAtFirst() {
        shop().failOn("evt_bad");
        receive(event("evt_bad", now()));
        payments().webhooks().processDue(10);

        InboxEntryId id = new InboxEntryId(GatewayId.STRIPE, "", "evt_bad");
        InboxEntry failed = shop().stores().inbox().find(TenantId.SINGLE, id).orElseThrow();
        assertThat(Duration.between(now(), failed.dueAt())).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(12));
        assertThat(failed.failures()).isOne();
    }

    @Test
    @Tag("row-16")
    void unknownVocabulary() {
        assertThat(receive(SignedEvent.of(UNKNOWN_EVENT, Shop.WEBHOOK_SECRET, now())))
                .isInstanceOf(Receipt.Accepted.class);

        assertThat(payments().webhooks().processDue(10)).isOne();
    }

    @Test
    void refusesSignedBytesThatAreNoEvent() {
        assertThat(receive(SignedEvent.of("[]", Shop.WEBHOOK_SECRET, now())).code())
                .isEqualTo(PaymentErrors.WEBHOOK_REJECTED);
        assertThat(receive(SignedEvent.of("{\"id\":\"evt_1\"}", Shop.WEBHOOK_SECRET, now())))
                .isInstanceOf(Receipt.Rejected.class);
        assertThat(receive(SignedEvent.of(UNKNOWN_EVENT + "{}", Shop.WEBHOOK_SECRET, now())))
                .isInstanceOf(Receipt.Rejected.class);
        assertThat(payments()
                        .webhooks()
                        .receive(GatewayId.PAYPAL, event("evt_1", now()).delivery()))
                .isInstanceOf(Receipt.Rejected.class);
    }

    private SignedEvent event(String id, Instant signedAt) {
        return SignedEvent.of(UNKNOWN_EVENT.replace("evt_new", id), Shop.WEBHOOK_SECRET, signedAt);
    }

    private Receipt receive(SignedEvent event) {
        return payments().webhooks().receive(GatewayId.STRIPE, event.delivery());
    }

    private Instant now() {
        return shop().clock().instant();
    }
}
