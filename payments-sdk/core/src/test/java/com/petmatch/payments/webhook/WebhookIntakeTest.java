package com.petmatch.payments.webhook;

import static com.petmatch.payments.ScriptedGateway.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.payments.CountingIds;
import com.petmatch.payments.EngineContext;
import com.petmatch.payments.MovableClock;
import com.petmatch.payments.OpenTransactionException;
import com.petmatch.payments.RecordingListener;
import com.petmatch.payments.ScriptedGateway;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.Gateways;
import com.petmatch.payments.gateway.Routing;
import com.petmatch.payments.gateway.WebhookDelivery;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookIntakeTest {

    private final MovableClock clock = new MovableClock("2026-03-01T10:00:00Z");
    private final ScriptedGateway gateway = new ScriptedGateway();
    private final RecordingListener listener = new RecordingListener();
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final WebhookInbox inbox = new InMemoryWebhookInbox(unitOfWork);
    private final List<GatewayEvent> handled = new ArrayList<>();
    private boolean isFailing;

    private final Webhooks webhooks = new Webhooks(
            new EngineContext(TenantId.SINGLE, unitOfWork, events -> {}, clock, new CountingIds(), listener),
            new Gateways(List.of(gateway), Routing.always(ID)),
            inbox,
            List.of(this::handle, handled::add));

    private void handle(GatewayEvent event) {
        if (isFailing) {
            throw new IllegalStateException("not now");
        }
    }

    @ParameterizedTest
    @CsvSource({"1048576, Accepted", "1048577, Rejected"})
    @Tag("row-24")
    void looksAtBodiesUpToAMebibyte(int length, String expected) {
        byte[] body = new byte[length];
        Arrays.fill(body, (byte) 'e');

        assertThat(name(webhooks.receive(ID, delivery("good", body)))).isEqualTo(expected);
        assertThat(gateway.calls).hasSize(expected.equals("Accepted") ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"4096, Accepted", "4097, Rejected"})
    @Tag("row-24")
    void looksAtHeadersUpToFourKibibytes(int length, String expected) {
        assertThat(name(webhooks.receive(ID, delivery("s".repeat(length), bytes("evt_1")))))
                .isEqualTo(expected);
        assertThat(gateway.calls).hasSize(expected.equals("Accepted") ? 1 : 0);
    }

    @Test
    @Tag("row-20")
    void storesNothingThatWasNotProvenOrRead() {
        assertThat(webhooks.receive(ID, delivery("away", bytes("evt_1")))).isEqualTo(new Receipt.Unavailable());
        assertThat(webhooks.receive(ID, delivery("good", new byte[0]))).isEqualTo(new Receipt.Rejected());
        assertThat(webhooks.receive(ID, WebhookDelivery.of(Map.of(), Map.of(), bytes("evt_1"))))
                .isEqualTo(new Receipt.Rejected());

        assertThat(inbox.claimDue(TenantId.SINGLE, clock.instant(), clock.instant(), 10))
                .isEmpty();
    }

    @Test
    @Tag("row-25")
    void goesOnBehindAnEventThatFails() {
        gateway.event = new GatewayEvent.Unknown(ScriptedGateway.header("evt_1"));
        receive("evt_1");
        receive("evt_2");
        isFailing = true;

        assertThat(webhooks.processDue(1)).isZero();
        isFailing = false;
        assertThat(webhooks.processDue(10)).isOne();

        assertThat(handled).hasSize(1);
        assertThat(entry("evt_1")).satisfies(it -> {
            assertThat(it.failures()).isOne();
            assertThat(it.failure()).isEqualTo("IllegalStateException");
            assertThat(it.state()).isEqualTo(InboxState.DUE);
        });
        assertThat(entry("evt_2").state()).isEqualTo(InboxState.APPLIED);
    }

    @Test
    @Tag("row-25")
    void parksWhatFailsTwelveTimesAndReplaysItOnDemand() {
        receive("evt_1");
        isFailing = true;
        for (int i = 0; i < 12; i++) {
            clock.advance(Duration.ofHours(2));
            assertThat(webhooks.parked(10)).isEmpty();
            assertThat(webhooks.processDue(10)).isZero();
        }
        assertThat(webhooks.parked(10)).extracting(InboxEntry::failures).containsExactly(12);
        assertThat(listener.told).contains("parked evt_1");

        isFailing = false;
        assertThat(webhooks.replay(entry("evt_1").id())).isTrue();
        assertThat(entry("evt_1")).satisfies(it -> {
            assertThat(it.failures()).isZero();
            assertThat(it.dueAt()).isEqualTo(clock.instant());
        });
        assertThat(webhooks.processDue(10)).isOne();
        assertThat(entry("evt_1").failure()).isEmpty();
    }

    @Test
    @Tag("row-25")
    void triesAFailedEventAgainAfterTenSecondsGiveOrTakeAFifth() {
        isFailing = true;
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String id = "ev" + (100 + i);
            receive(id);
            assertThat(webhooks.processDue(10)).isZero();
            millis.add(Duration.between(clock.instant(), entry(id).dueAt()).toMillis());
        }

        assertThat(millis).allSatisfy(it -> assertThat(it).isBetween(8_000L, 12_000L));
        assertThat(millis).contains(8_000L, 12_000L);
    }

    @Test
    @Tag("row-8")
    void leavesAClaimedEventToItsWorkerForFiveMinutes() {
        receive("evt_1");
        List<InboxEntry> claimed =
                inbox.claimDue(TenantId.SINGLE, clock.instant(), clock.instant().plus(Duration.ofMinutes(5)), 10);
        assertThat(claimed).hasSize(1);

        clock.advance(Duration.ofMinutes(5).minusMillis(1));
        assertThat(webhooks.processDue(10)).isZero();
        clock.advance(Duration.ofMillis(1));
        assertThat(webhooks.processDue(10)).isOne();
    }

    @Test
    void processesOutsideTransactionsOnly() {
        assertThatThrownBy(() -> unitOfWork.inTransaction(() -> webhooks.processDue(1)))
                .isInstanceOf(OpenTransactionException.class);
    }

    @Test
    void claimsWhileItAppliesAndOnlySoMany() {
        for (int i = 0; i < 3; i++) {
            receive("evt_" + i);
        }

        assertThat(webhooks.processDue(2)).isEqualTo(2);
        assertThat(webhooks.processDue(2)).isOne();
    }

    @Test
    void listsTheOldestParkedEventsFirst() {
        for (String id : List.of("evt_2", "evt_1", "evt_3")) {
            InboxEntry fresh = InboxEntry.received(ScriptedGateway.header(id), RawBody.of(bytes(id)), clock.instant());
            inbox.insert(
                    TenantId.SINGLE,
                    new InboxEntry(
                            fresh.header(),
                            fresh.body(),
                            clock.instant(),
                            InboxState.PARKED,
                            12,
                            clock.instant(),
                            "x"));
            clock.advance(Duration.ofSeconds(1));
        }

        assertThat(webhooks.parked(2)).extracting(it -> it.header().eventId()).containsExactly("evt_2", "evt_1");
    }

    @Test
    void keepsBodiesToItself() {
        byte[] bytes = bytes("evt_1");
        RawBody body = RawBody.of(bytes);
        bytes[0] = 'x';
        body.bytes()[1] = 'x';

        assertThat(body.bytes()).isEqualTo(bytes("evt_1"));
        assertThat(body.length()).isEqualTo(5);
        assertThat(body).hasSameHashCodeAs(RawBody.of(bytes("evt_1"))).isNotEqualTo(RawBody.of(bytes));
        assertThat(body.hashCode()).isNotEqualTo(RawBody.of(bytes).hashCode());
        assertThat(body.equals(null)).isFalse();
    }

    private void receive(String id) {
        assertThat(webhooks.receive(ID, delivery("good", bytes(id)))).isEqualTo(new Receipt.Accepted(id));
    }

    private InboxEntry entry(String id) {
        return inbox.find(TenantId.SINGLE, new InboxEntryId(ID, "", id)).orElseThrow();
    }

    private static String name(Receipt receipt) {
        return receipt.getClass().getSimpleName();
    }

    private static WebhookDelivery delivery(String signature, byte[] body) {
        return WebhookDelivery.of(Map.of("Signature", List.of(signature)), Map.of(), body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
