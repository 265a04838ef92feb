package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.sandbox.WebhookFault;
import com.petmatch.payments.testkit.sandbox.WebhookFaults;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Delivers due events, oldest first, at least once: a failed delivery comes again after growing waits for three days. A delivery
 * is claimed before it is sent and recorded after, so no lock is held while the host answers.
 */
final class WebhookDispatch {

    static final String PENDING = "pending";
    private static final String GIVEN_UP = "given_up";
    private static final String DROPPED = "dropped";
    private static final Duration LIMIT = Duration.ofDays(3);
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(12));

    private final StripeState state;
    private final EventLog events;
    private final WebhookFaults faults;
    private final WebhookSender sender;
    private final Set<String> claimed = Collections.synchronizedSet(new HashSet<>());

    WebhookDispatch(StripeState state, EventLog events, WebhookFaults faults, WebhookSender sender) {
        this.state = state;
        this.events = events;
        this.faults = faults;
        this.sender = sender;
    }

    /** Sends what is due now; answers how many deliveries the host accepted. */
    int deliverDue() {
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
            List<ObjectNode> rows = state.where(Kind.DELIVERY, this::isDue);
            Collections.reverse(rows);
            List<Attempt> inOrder = new ArrayList<>();
            List<Attempt> late = new ArrayList<>();
            rows.stream().filter(row -> claimed.add(row.path("id").asText())).forEach(row -> claim(row, inOrder, late));
            inOrder.addAll(late);
            return inOrder;
        });
    }

    private boolean isDue(ObjectNode row) {
        return row.path("state").asText().equals(PENDING)
                && row.path("due").asLong() <= state.now().toEpochMilli()
                && endpoint(row).isPresent();
    }

    private void claim(ObjectNode row, List<Attempt> inOrder, List<Attempt> late) {
        WebhookFault fault = faults.take(row.path("type").asText()).orElse(null);
        WebhookFault.Kind kind = fault == null ? null : fault.kind();
        String id = row.path("id").asText();
        if (fault != null && kind == WebhookFault.Kind.DELAY) {
            state.put(
                    Kind.DELIVERY, row.put("due", state.now().plus(fault.span()).toEpochMilli()));
            claimed.remove(id);
        } else if (kind == WebhookFault.Kind.DROP) {
            state.put(Kind.DELIVERY, row.put("state", DROPPED));
            claimed.remove(id);
        } else {
            ObjectNode event = state.atPath(Kind.EVENT, row.path("event").asText());
            String body = StripeState.visible(event).toString();
            Attempt attempt = new Attempt(id, endpoint(row).orElseThrow(), body, fault);
            (kind == WebhookFault.Kind.REORDER ? late : inOrder).add(attempt);
        }
    }

    private Optional<WebhookEndpoint> endpoint(ObjectNode row) {
        String url = row.path("endpoint").asText();
        return events.endpoints().stream()
                .filter(endpoint -> endpoint.url().toString().equals(url))
                .findFirst();
    }

    private boolean send(Attempt attempt) {
        WebhookEndpoint to = attempt.endpoint();
        byte[] body = attempt.body().getBytes(StandardCharsets.UTF_8);
        String header = header(attempt.fault(), to.secret(), body);
        boolean isAccepted = sender.send(to, header, body);
        if (attempt.fault() != null && attempt.fault().kind() == WebhookFault.Kind.DUPLICATE) {
            return sender.send(to, header, body) && isAccepted;
        }
        return isAccepted;
    }

    private String header(@Nullable WebhookFault fault, String secret, byte[] body) {
        Instant now = state.now();
        if (fault == null) {
            return WebhookSignature.header(secret, now, body);
        }
        return switch (fault.kind()) {
            case BAD_SIGNATURE -> WebhookSignature.header(secret + "-wrong", now, body);
            case OLD_TIMESTAMP -> WebhookSignature.header(secret, now.minus(fault.span()), body);
            case FUTURE_TIMESTAMP -> WebhookSignature.header(secret, now.plus(fault.span()), body);
            default -> WebhookSignature.header(secret, now, body);
        };
    }

    private boolean record(Attempt attempt, boolean isAccepted) {
        ObjectNode row = state.atPath(Kind.DELIVERY, attempt.delivery());
        int attempts = row.path("attempts").asInt() + 1;
        row.put("attempts", attempts);
        Instant next = state.now().plus(WAITS.get(Math.min(attempts, WAITS.size()) - 1));
        if (isAccepted) {
            state.remove(Kind.DELIVERY, attempt.delivery());
            return true;
        }
        if (next.isAfter(Instant.ofEpochMilli(row.path("created").asLong()).plus(LIMIT))) {
            row.put("state", GIVEN_UP);
        } else {
            row.put("due", next.toEpochMilli());
        }
        state.put(Kind.DELIVERY, row);
        return false;
    }

    private record Attempt(
            String delivery,
            WebhookEndpoint endpoint,
            String body,
            @Nullable WebhookFault fault) {}
}
