package com.petmatch.payments.testkit.internal.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.sandbox.WebhookFault;
import com.petmatch.payments.testkit.sandbox.WebhookFaults;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Delivers due events, oldest first, at least once: a failed delivery comes again as the schedule says. A delivery
 * is claimed before it is sent and recorded after, so no lock is held while the host answers.
 */
public final class WebhookDispatch {

    private static final String GIVEN_UP = "given_up";
    private static final String DROPPED = "dropped";

    private final SandboxState state;
    private final WebhookQueue queue;
    private final WebhookFaults faults;
    private final WebhookSender sender;
    private final WebhookSigning signing;
    private final RetrySchedule schedule;
    private final Set<String> claimed = Collections.synchronizedSet(new HashSet<>());

    public WebhookDispatch(
            WebhookQueue queue,
            WebhookFaults faults,
            OkHttpClient client,
            WebhookSigning signing,
            RetrySchedule schedule) {
        this.state = queue.state();
        this.queue = queue;
        this.faults = faults;
        this.sender = new WebhookSender(client);
        this.signing = signing;
        this.schedule = schedule;
    }

    /** Sends what is due now; answers how many deliveries the host accepted. */
    public int deliverDue() {
        int accepted = 0;
        for (Attempt attempt : claimDue()) {
            try {
                boolean isAccepted = send(attempt);
                state.exclusively(() -> record(attempt, isAccepted));
                accepted += isAccepted ? 1 : 0;
            } finally {
                claimed.remove(attempt.delivery());
            }
        }
        return accepted;
    }

    private List<Attempt> claimDue() {
        return state.exclusively(() -> {
            List<ObjectNode> rows = state.where(queue.deliveries(), this::isDue);
            Collections.reverse(rows);
            List<Attempt> inOrder = new ArrayList<>();
            List<Attempt> late = new ArrayList<>();
            rows.stream().filter(row -> claimed.add(row.path("id").asText())).forEach(row -> claim(row, inOrder, late));
            inOrder.addAll(late);
            return inOrder;
        });
    }

    private boolean isDue(ObjectNode row) {
        return row.path("state").asText().equals(WebhookQueue.PENDING)
                && row.path("due").asLong() <= state.now().toEpochMilli()
                && queue.endpoint(row).isPresent();
    }

    private void claim(ObjectNode row, List<Attempt> inOrder, List<Attempt> late) {
        WebhookFault fault = faults.take(row.path("type").asText()).orElse(null);
        WebhookFault.Kind kind = fault == null ? null : fault.kind();
        String id = row.path("id").asText();
        if (fault != null && kind == WebhookFault.Kind.DELAY) {
            state.put(
                    queue.deliveries(),
                    row.put("due", state.now().plus(fault.span()).toEpochMilli()));
            claimed.remove(id);
        } else if (kind == WebhookFault.Kind.DROP) {
            state.put(queue.deliveries(), row.put("state", DROPPED));
            claimed.remove(id);
        } else {
            Attempt attempt = new Attempt(id, queue.endpoint(row).orElseThrow(), queue.body(row), fault);
            (kind == WebhookFault.Kind.REORDER ? late : inOrder).add(attempt);
        }
    }

    private boolean send(Attempt attempt) {
        WebhookSigning.Signed signed = signing.sign(message(attempt));
        boolean isAccepted = sender.send(signed, attempt.body());
        if (attempt.fault() != null && attempt.fault().kind() == WebhookFault.Kind.DUPLICATE) {
            return sender.send(signed, attempt.body()) && isAccepted;
        }
        return isAccepted;
    }

    private WebhookSigning.Message message(Attempt attempt) {
        WebhookFault fault = attempt.fault();
        WebhookFault.Kind kind = fault == null ? null : fault.kind();
        Instant at = state.now();
        if (fault != null && kind == WebhookFault.Kind.OLD_TIMESTAMP) {
            at = at.minus(fault.span());
        } else if (fault != null && kind == WebhookFault.Kind.FUTURE_TIMESTAMP) {
            at = at.plus(fault.span());
        }
        boolean isForged = kind == WebhookFault.Kind.BAD_SIGNATURE;
        return new WebhookSigning.Message(attempt.delivery(), attempt.endpoint(), attempt.body(), at, isForged);
    }

    private boolean record(Attempt attempt, boolean isAccepted) {
        ObjectNode row = state.find(queue.deliveries(), attempt.delivery()).orElseThrow();
        int attempts = row.path("attempts").asInt() + 1;
        row.put("attempts", attempts);
        Instant next = state.now().plus(schedule.after(attempts));
        if (isAccepted) {
            state.remove(queue.deliveries(), attempt.delivery());
            return true;
        }
        if (next.isAfter(Instant.ofEpochMilli(row.path("created").asLong()).plus(schedule.limit()))) {
            row.put("state", GIVEN_UP);
        } else {
            row.put("due", next.toEpochMilli());
        }
        state.put(queue.deliveries(), row);
        return false;
    }

    private record Attempt(
            String delivery,
            WebhookEndpoint endpoint,
            String body,
            @Nullable WebhookFault fault) {}
}
