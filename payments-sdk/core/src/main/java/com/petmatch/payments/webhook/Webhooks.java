package com.petmatch.payments.webhook;

import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.payments.EngineContext;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.gateway.Capability;
import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.Gateways;
import com.petmatch.payments.gateway.SignatureCheck;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.petmatch.payments.gateway.WebhookOps;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes webhooks in: limits, signature over the raw bytes, a row that is inserted once, answer; they are applied later.
 *
 * <p><b>Security guarantees.</b> Nothing that is not signed by the provider is stored or applied; sizes are checked before
 * any work; every refusal looks the same to the sender. Safe for concurrent use.
 */
public final class Webhooks {

    /** Largest body that is looked at. */
    public static final int MAX_BODY_BYTES = 1024 * 1024;

    /** Longest header that is looked at. */
    public static final int MAX_HEADER_LENGTH = 4096;

    private static final Logger log = LoggerFactory.getLogger(Webhooks.class);
    // Longer than one event may take; another worker takes over after it.
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private final EngineContext context;
    private final Gateways gateways;
    private final WebhookInbox inbox;
    private final GroupCommit intake;
    private final List<EventHandler> handlers;

    /** @param handlers called in this order for each event; the first that fails makes the event due again */
    public Webhooks(EngineContext context, Gateways gateways, WebhookInbox inbox, List<EventHandler> handlers) {
        this.context = context;
        this.gateways = gateways;
        this.inbox = inbox;
        this.intake = new GroupCommit(context, inbox);
        this.handlers = List.copyOf(handlers);
    }

    /** Verifies and stores a delivery; never throws for what the sender did. */
    public Receipt receive(GatewayId gateway, WebhookDelivery delivery) {
        Receipt receipt = received(gateway, delivery);
        context.listener().webhookReceived(gateway.value(), receipt.getClass().getSimpleName());
        return receipt;
    }

    private Receipt received(GatewayId gateway, WebhookDelivery delivery) {
        if (!speaksWebhooks(gateway) || tooLarge(delivery)) {
            log.warn("Webhook refused before its signature was checked, gateway {}", gateway);
            return new Receipt.Rejected();
        }
        WebhookOps ops = gateways.byId(gateway).webhooks();
        SignatureCheck check = ops.verify(delivery, context.clock().instant());
        if (check == SignatureCheck.UNDECIDED) {
            log.warn("Webhook could not be checked, gateway {}", gateway);
            return new Receipt.Unavailable();
        }
        if (!check.isAuthentic()) {
            log.warn("Webhook refused, gateway {}, reason {}", gateway, check);
            return new Receipt.Rejected();
        }
        byte[] body = delivery.body();
        EventHeader header;
        try {
            header = ops.header(body);
        } catch (PaymentException e) {
            log.warn("Webhook signed but not readable, gateway {}, code {}", gateway, e.code());
            return new Receipt.Rejected();
        }
        return stored(header, RawBody.of(body));
    }

    private Receipt stored(EventHeader header, RawBody body) {
        InboxEntry entry = InboxEntry.received(header, body, context.clock().instant());
        try {
            boolean fresh = intake.insert(entry);
            return fresh ? new Receipt.Accepted(header.eventId()) : new Receipt.Duplicate(header.eventId());
        } catch (RuntimeException e) {
            // Any failure of the store: the provider keeps the event and sends it again.
            log.error("Webhook not stored, gateway {}, event {}", header.gateway(), header.eventId(), e);
            return new Receipt.Unavailable();
        }
    }

    /**
     * Applies stored events that are due; called by the host, outside any transaction. An event that fails is due again
     * after 10 s, doubled up to an hour, and parked after the twelfth failure; the others go on.
     *
     * @return how many were applied
     */
    public int processDue(int limit) {
        context.requireNoTransaction("webhook processing");
        Instant now = context.clock().instant();
        List<InboxEntry> due =
                context.unitOfWork().inTransaction(() -> inbox.claimDue(context.tenant(), now, now.plus(CLAIM), limit));
        int applied = 0;
        for (InboxEntry entry : due) {
            applied += applied(entry) ? 1 : 0;
        }
        return applied;
    }

    private boolean applied(InboxEntry entry) {
        try {
            GatewayEvent event = gateways.byId(entry.header().gateway())
                    .webhooks()
                    .event(entry.body().bytes());
            handlers.forEach(handler -> handler.handle(event));
        } catch (RuntimeException e) {
            failed(entry, e);
            return false;
        }
        update(entry.applied());
        return true;
    }

    private void failed(InboxEntry entry, RuntimeException failure) {
        String code = failure instanceof PetMatchException known
                ? known.code().value()
                : failure.getClass().getSimpleName();
        InboxEntry after = entry.failed(code, context.clock().instant(), jitter());
        update(after);
        log.warn(
                "Webhook not applied, event {}, failure {}, {}",
                entry.header().eventId(),
                after.failures(),
                code,
                failure);
        if (after.state() == InboxState.PARKED) {
            context.listener()
                    .webhookParked(
                            entry.header().gateway().value(), entry.header().eventId());
        }
    }

    // From the id source, so that a test with foreseeable ids has foreseeable delays.
    private int jitter() {
        return (int) Math.floorMod(context.ids().next().getLeastSignificantBits(), 41L) - 20;
    }

    /**
     * Makes a stored event due at once with its tries counted anew, whatever became of it.
     *
     * @return false when there is no such event
     */
    public boolean replay(InboxEntryId id) {
        Instant now = context.clock().instant();
        return context.unitOfWork()
                .inTransaction(() -> inbox.find(context.tenant(), id)
                        .map(entry -> {
                            inbox.update(context.tenant(), entry.replayed(now));
                            return true;
                        })
                        .orElse(false));
    }

    /** Events that were given up, the oldest first. */
    public List<InboxEntry> parked(int limit) {
        return inbox.parked(context.tenant(), limit);
    }

    private void update(InboxEntry entry) {
        context.unitOfWork().inTransaction(() -> inbox.update(context.tenant(), entry));
    }

    private boolean speaksWebhooks(GatewayId gateway) {
        return gateways.has(gateway) && gateways.byId(gateway).capabilities().supports(Capability.WEBHOOK);
    }

    private static boolean tooLarge(WebhookDelivery delivery) {
        return delivery.bodyLength() > MAX_BODY_BYTES || delivery.longestHeader() > MAX_HEADER_LENGTH;
    }
}
