package com.petmatch.payments.dispute;

import com.petmatch.kernel.page.CursorCodec;
import com.petmatch.kernel.page.CursorOutcome;
import com.petmatch.kernel.page.CursorPosition;
import com.petmatch.kernel.page.Page;
import com.petmatch.kernel.page.PageRequest;
import com.petmatch.payments.ConcurrentChangeException;
import com.petmatch.payments.EngineContext;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeStore;
import com.petmatch.payments.gateway.Capability;
import com.petmatch.payments.gateway.DisputeOps;
import com.petmatch.payments.gateway.GatewayDispute;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.Gateways;
import com.petmatch.payments.gateway.PaymentGateway;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Follows disputes: what providers tell about them becomes state, postings and events, in whatever order it comes. Safe
 * for concurrent use.
 */
public final class Disputes {

    private static final String LIST = "payments.disputes.open";

    private final EngineContext context;
    private final Gateways gateways;
    private final DisputeStore store;
    private final DisputeRecorder recorder;
    private final CursorCodec cursors;

    public Disputes(
            EngineContext context,
            Gateways gateways,
            DisputeStore store,
            ChargeStore charges,
            DisputeEffects effects,
            CursorCodec cursors) {
        this.context = context;
        this.gateways = gateways;
        this.store = store;
        this.recorder = new DisputeRecorder(context, store, charges, effects);
        this.cursors = cursors;
    }

    /**
     * Records what the provider told about a dispute of the charge. Repeated and older news change nothing; nothing
     * reopens what has ended.
     *
     * @return the dispute as it stands now
     */
    public Dispute told(Charge charge, GatewayDispute news) {
        return recorder.told(charge.id(), charge.attempt().gateway(), news);
    }

    public Optional<Dispute> find(DisputeId id) {
        return store.find(context.tenant(), id);
    }

    /** The disputes of a charge, the oldest first. */
    public List<Dispute> ofCharge(ChargeId charge) {
        return store.ofCharge(context.tenant(), charge);
    }

    /** Whether a refund of the charge would pay the customer twice: a dispute withholds its money, or took it. */
    public boolean refusesRefunds(ChargeId charge) {
        return ofCharge(charge).stream().anyMatch(dispute -> dispute.state().refusesRefunds());
    }

    /** Disputes that have not ended, the oldest first. */
    public Page<Dispute> open(PageRequest page) {
        Optional<CursorPosition> after = page.cursor().map(cursor -> {
            CursorOutcome outcome = cursors.decode(context.tenant(), LIST, cursor);
            if (outcome instanceof CursorOutcome.Decoded decoded) {
                return decoded.position();
            }
            throw new InvalidPaymentRequestException(
                    PaymentErrors.CURSOR_INVALID, "the cursor is not one of this list; start from the first page");
        });
        List<Dispute> rows = store.open(context.tenant(), after, page.limit() + 1);
        return Page.cut(
                rows,
                page.limit(),
                last -> cursors.encode(
                        context.tenant(),
                        LIST,
                        CursorPosition.of(last.openedAt().toString(), last.id().value())));
    }

    /** Reads the disputes of a charge from the provider and records what is news; a remote call. */
    public List<Dispute> refresh(Charge charge) {
        context.requireNoTransaction("dispute refresh");
        Optional<String> payment = charge.paymentRef();
        if (payment.isEmpty()) {
            return List.of();
        }
        return provider(charge.attempt().gateway()).disputesOf(payment.get()).stream()
                .map(news -> told(charge, news))
                .toList();
    }

    /** Reads one dispute from the provider and records what is news; a remote call. */
    public Dispute refresh(DisputeId id) {
        context.requireNoTransaction("dispute refresh");
        Dispute dispute = recorder.require(id);
        return provider(dispute.gateway())
                .find(dispute.ref())
                .map(news -> recorder.told(dispute.charge(), dispute.gateway(), news))
                .orElse(dispute);
    }

    /**
     * Tells {@link EvidenceDue} for disputes whose evidence is due in 7 or in 2 days; the host calls it now and then. What
     * was missed while nobody called is told once.
     *
     * @param limit disputes looked at in this call
     * @return how many were looked at
     */
    public int remindDue(int limit) {
        Instant now = context.clock().instant();
        return context.unitOfWork().inTransaction(() -> {
            List<Dispute> due = store.remindable(context.tenant(), now, limit);
            due.forEach(dispute -> remind(dispute, now));
            return due.size();
        });
    }

    private void remind(Dispute dispute, Instant now) {
        Dispute reminded = dispute.reminded(now);
        if (!store.replace(context.tenant(), reminded)) {
            throw new ConcurrentChangeException("dispute " + dispute.id());
        }
        dispute.evidenceDueAt()
                .filter(due -> due.isAfter(now))
                .ifPresent(due -> context.outbox()
                        .append(new EvidenceDue(
                                context.nextEventId(),
                                context.tenant(),
                                reminded.id(),
                                reminded.charge(),
                                reminded.amount(),
                                due,
                                now,
                                reminded.version())));
    }

    private DisputeOps provider(GatewayId id) {
        PaymentGateway gateway = gateways.byId(id);
        gateway.capabilities().require(id, Capability.DISPUTE);
        return gateway.disputes();
    }
}
