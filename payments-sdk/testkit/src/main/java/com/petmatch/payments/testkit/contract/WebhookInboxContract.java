package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.Samples.NOW;
import static com.petmatch.payments.testkit.contract.Samples.OTHER;
import static com.petmatch.payments.testkit.contract.Samples.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.webhook.InboxEntry;
import com.petmatch.payments.webhook.InboxEntryId;
import com.petmatch.payments.webhook.InboxState;
import com.petmatch.payments.webhook.RawBody;
import com.petmatch.payments.webhook.WebhookInbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What every {@link WebhookInbox} promises. */
public abstract class WebhookInboxContract {

    private static final Instant UNTIL = NOW.plusSeconds(300);

    /** An inbox that is empty at the start of each test. */
    protected abstract WebhookInbox inbox();

    @Test
    void givesBackAnEventByteForByte() {
        InboxEntry entry = entry("evt_1", InboxState.DUE, NOW);

        assertThat(inbox().insert(TENANT, entry)).isTrue();

        assertThat(inbox().find(TENANT, entry.id())).contains(entry);
        assertThat(inbox().find(OTHER, entry.id())).isEmpty();
    }

    @Test
    void storesAnEventOncePerGatewayAndAccount() {
        InboxEntry entry = entry("evt_1", InboxState.DUE, NOW);
        inbox().insert(TENANT, entry);

        assertThat(inbox().insert(TENANT, entry)).isFalse();
        assertThat(inbox().insert(OTHER, entry)).isTrue();
        assertThat(inbox().insert(TENANT, entry("acct_2", "evt_1", InboxState.DUE, NOW)))
                .isTrue();
    }

    @Test
    void storesManyEventsEachOnce() {
        InboxEntry known = entry("acct_2", "evt_1", InboxState.DUE, NOW);
        InboxEntry second = entry("evt_2", InboxState.DUE, NOW.plusMillis(3));
        inbox().insert(TENANT, known);

        List<Boolean> fresh =
                inbox().insertAll(TENANT, List.of(second, known, entry("evt_1", InboxState.DUE, NOW), second));

        assertThat(fresh).containsExactly(true, false, true, false);
        assertThat(inbox().find(TENANT, second.id())).contains(second);
        assertThat(inbox().claimDue(TENANT, UNTIL, UNTIL, 10)).hasSize(3);
        assertThat(inbox().insertAll(TENANT, List.of())).isEmpty();
        assertThat(inbox().insertAll(OTHER, List.of(second))).containsExactly(true);
    }

    @Test
    void handsDueEventsOutTheLongestDueFirst() {
        inbox().insert(TENANT, entry("evt_late", InboxState.DUE, NOW.plusSeconds(1)));
        inbox().insert(TENANT, entry("evt_2", InboxState.DUE, NOW));
        inbox().insert(TENANT, entry("evt_1", InboxState.DUE, NOW.minusSeconds(9)));
        inbox().insert(TENANT, entry("evt_done", InboxState.APPLIED, NOW));

        List<InboxEntry> claimed = inbox().claimDue(TENANT, NOW, UNTIL, 10);

        assertThat(claimed).extracting(it -> it.header().eventId()).containsExactly("evt_1", "evt_2");
        assertThat(claimed).extracting(InboxEntry::dueAt).containsOnly(UNTIL);
        assertThat(inbox().claimDue(TENANT, NOW, UNTIL, 10)).isEmpty();
        assertThat(inbox().claimDue(TENANT, UNTIL, UNTIL.plusSeconds(1), 10)).hasSize(3);
    }

    @Test
    void handsNoMoreOutThanAskedFor() {
        inbox().insert(TENANT, entry("evt_1", InboxState.DUE, NOW));
        inbox().insert(TENANT, entry("evt_2", InboxState.DUE, NOW));

        assertThat(inbox().claimDue(TENANT, NOW, UNTIL, 1)).hasSize(1);
        assertThat(inbox().claimDue(OTHER, NOW, UNTIL, 1)).isEmpty();
    }

    @Test
    void handsAnEventToOneOfManyWorkers() {
        for (int i = 0; i < 30; i++) {
            inbox().insert(TENANT, entry("evt_" + i, InboxState.DUE, NOW));
        }
        ExecutorService executor = Executors.newFixedThreadPool(6);
        List<CompletableFuture<List<InboxEntry>>> running = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            running.add(CompletableFuture.supplyAsync(() -> inbox().claimDue(TENANT, NOW, UNTIL, 10), executor));
        }
        List<InboxEntryId> claimed = running.stream()
                .map(CompletableFuture::join)
                .flatMap(List::stream)
                .map(InboxEntry::id)
                .toList();
        executor.shutdownNow();

        assertThat(claimed).doesNotHaveDuplicates();
    }

    @Test
    void writesHowApplyingWent() {
        inbox().insert(TENANT, entry("evt_1", InboxState.DUE, NOW));
        InboxEntry parked = new InboxEntry(
                header("", "evt_1"), body(), NOW, InboxState.PARKED, 12, NOW, "gateway.protocol-violated");

        inbox().update(TENANT, parked);

        assertThat(inbox().find(TENANT, parked.id())).contains(parked);
        assertThat(inbox().parked(TENANT, 10)).containsExactly(parked);
        assertThat(inbox().parked(OTHER, 10)).isEmpty();
        assertThat(inbox().claimDue(TENANT, UNTIL, UNTIL, 10)).isEmpty();
    }

    private static InboxEntry entry(String eventId, InboxState state, Instant dueAt) {
        return entry("", eventId, state, dueAt);
    }

    private static InboxEntry entry(String account, String eventId, InboxState state, Instant dueAt) {
        return new InboxEntry(header(account, eventId), body(), NOW, state, 0, dueAt, "");
    }

    private static EventHeader header(String account, String eventId) {
        return new EventHeader(GatewayId.STRIPE, account, eventId, "charge.refunded", NOW.minusSeconds(2));
    }

    private static RawBody body() {
        return RawBody.of(new byte[] {0, 1, -1, '{', '}'});
    }
}
