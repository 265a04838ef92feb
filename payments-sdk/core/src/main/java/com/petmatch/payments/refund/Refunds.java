package com.petmatch.payments.refund;

import com.petmatch.payments.EngineContext;
import com.petmatch.payments.Execution;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeState;
import com.petmatch.payments.charge.ChargeStore;
import com.petmatch.payments.dispute.Disputes;
import com.petmatch.payments.gateway.Capability;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.gateway.Gateways;
import com.petmatch.payments.gateway.PaymentGateway;
import com.petmatch.payments.gateway.RefundCall;
import com.petmatch.payments.gateway.RefundOps;
import com.petmatch.payments.idempotency.Idempotency;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.idempotency.IdempotencyScope;
import com.petmatch.payments.idempotency.Lease;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives money back, in parts or whole, never more than was taken: the amount is claimed from the charge in the
 * transaction that writes the refund down. Nothing goes back under a dispute. Safe for concurrent use.
 */
public final class Refunds {

    private static final Logger log = LoggerFactory.getLogger(Refunds.class);
    private static final String OPERATION = "refund";

    private final EngineContext context;
    private final Gateways gateways;
    private final RefundStore store;
    private final Idempotency idempotency;
    private final Disputes disputes;
    private final RefundRecorder recorder;

    public Refunds(
            EngineContext context,
            Gateways gateways,
            RefundStore store,
            ChargeStore charges,
            Idempotency idempotency,
            Disputes disputes,
            RefundEffects effects) {
        this.context = context;
        this.gateways = gateways;
        this.store = store;
        this.idempotency = idempotency;
        this.disputes = disputes;
        this.recorder = new RefundRecorder(context, store, charges, effects);
    }

    /** {@link #prepare} and {@link #execute} in one step; refused inside a transaction. */
    public RefundOutcome refund(RefundRequest request, IdempotencyKey key) {
        context.requireNoTransaction(OPERATION);
        RefundOutcome prepared = prepare(request, key);
        return prepared instanceof RefundOutcome.InProgress written ? execute(written.refund()) : prepared;
    }

    /**
     * Claims the amount and writes the refund down; joins an open transaction.
     *
     * @return {@link RefundOutcome.InProgress} for a new refund or the stored outcome of a repeated key; what cannot be
     *     refunded leaves no trace, so the key stays free
     */
    public RefundOutcome prepare(RefundRequest request, IdempotencyKey key) {
        IdempotencyScope scope = new IdempotencyScope(OPERATION, key);
        return context.unitOfWork()
                .inTransaction(() -> idempotency
                        .known(scope, request.fingerprint())
                        .map(known -> outcome(recorder.require(new RefundId(known))))
                        .orElseGet(() -> claimed(request, scope)));
    }

    private RefundOutcome claimed(RefundRequest request, IdempotencyScope scope) {
        Charge charge = recorder.requireCharge(request.charge());
        if (charge.state() != ChargeState.CAPTURED || charge.paymentRef().isEmpty()) {
            return new RefundOutcome.RefundRefused(PaymentErrors.REFUND_NOT_CAPTURED);
        }
        if (disputes.refusesRefunds(charge.id())) {
            return new RefundOutcome.RefundRefused(PaymentErrors.REFUND_DISPUTED);
        }
        PaymentGateway gateway = gateways.byId(charge.attempt().gateway());
        gateway.capabilities().require(gateway.id(), Capability.REFUND);
        gateway.amounts().toWire(request.amount());
        Optional<Charge> reserved = recorder.reserve(charge.id(), request.amount());
        if (reserved.isEmpty()) {
            return new RefundOutcome.RefundExceeds(
                    recorder.requireCharge(charge.id()).refundable());
        }
        if (disputes.refusesRefunds(charge.id())) {
            // Opened since we looked; one that opens from now on waits for the charge, which we hold.
            recorder.changeCharge(charge.id(), found -> found.releasing(request.amount()));
            return new RefundOutcome.RefundRefused(PaymentErrors.REFUND_DISPUTED);
        }
        return written(request, scope, reserved.get());
    }

    private RefundOutcome written(RefundRequest request, IdempotencyScope scope, Charge charge) {
        UUID fresh = context.ids().next();
        UUID stands = idempotency.claim(scope, request.fingerprint(), fresh);
        if (!stands.equals(fresh)) {
            // Another transaction used the key first: its refund stands, so this claim on the charge is given back.
            recorder.changeCharge(charge.id(), found -> found.releasing(request.amount()));
            return outcome(recorder.require(new RefundId(stands)));
        }
        RefundId id = new RefundId(fresh);
        GatewayId gateway = charge.attempt().gateway();
        String paymentRef = charge.paymentRef().orElseThrow();
        Instant now = context.clock().instant();
        store.insert(context.tenant(), Refund.prepared(id, charge.id(), gateway, paymentRef, request.amount(), now));
        return new RefundOutcome.InProgress(id);
    }

    /** Asks the provider to give the money back; for a refund already answered it returns what is stored. */
    public RefundOutcome execute(RefundId id) {
        context.requireNoTransaction(OPERATION);
        Instant now = context.clock().instant();
        Lease lease = Lease.from(context.ids().next(), now);
        Refund refund = recorder.change(
                id,
                found -> found.state() == RefundState.PREPARED && !found.isLeased(now)
                        ? Optional.of(found.leasedBy(lease))
                        : Optional.empty());
        boolean ours = refund.state() == RefundState.PREPARED && refund.lease().equals(Optional.of(lease));
        return outcome(ours ? called(refund) : refund);
    }

    private Refund called(Refund refund) {
        try {
            return recorder.answered(refund.id(), call(refund));
        } catch (PaymentException e) {
            return afterFailure(refund, e);
        }
    }

    private Refund afterFailure(Refund refund, PaymentException failure) {
        log.info("Refund not answered, refund {}, code {}", refund.id(), failure.code());
        if (failure.execution() != Execution.NOT_EXECUTED) {
            return recorder.unresolved(refund.id());
        }
        if (!failure.isRetryable()) {
            recorder.failed(refund.id());
        } else {
            recorder.released(refund.id());
        }
        throw failure;
    }

    public Optional<Refund> find(RefundId id) {
        return store.find(context.tenant(), id);
    }

    /** The refunds of a charge, the oldest first, those made in the provider's dashboard included. */
    public List<Refund> ofCharge(ChargeId charge) {
        return store.ofCharge(context.tenant(), charge);
    }

    /** Reads the refunds of a payment from the provider and records what is news; a remote call. */
    public void refresh(Charge charge) {
        context.requireNoTransaction("refund refresh");
        // Before money was taken there is nothing to give back.
        charge.paymentRef()
                .filter(ref -> charge.state() == ChargeState.CAPTURED)
                .ifPresent(ref -> gateways.byId(charge.attempt().gateway())
                        .refunds()
                        .refundsOf(ref)
                        .forEach(news -> told(charge, news)));
    }

    /** Records what the provider told about a refund; repeated or late news change nothing. */
    public Refund told(Charge charge, GatewayRefund news) {
        return context.unitOfWork().inTransaction(() -> {
            Optional<Refund> known = news.ours()
                    .map(RefundId::new)
                    .flatMap(this::find)
                    .filter(refund -> refund.charge().equals(charge.id()))
                    .or(() -> store.findByRef(context.tenant(), charge.attempt().gateway(), news.ref()))
                    .or(() -> awaited(charge, news));
            return known.map(refund -> recorder.answered(refund.id(), news)).orElseGet(() -> foreign(charge, news));
        });
    }

    // Without a name at the provider, the refund that we wait for is the one of its amount.
    private Optional<Refund> awaited(Charge charge, GatewayRefund news) {
        if (gateways.byId(charge.attempt().gateway()).refunds().areNamed()) {
            return Optional.empty();
        }
        return store.ofCharge(context.tenant(), charge.id()).stream()
                .filter(refund -> refund.ref().isEmpty() && refund.state().isOpen() && refund.isLike(news))
                .findFirst();
    }

    // Made in the provider's dashboard: the money is gone, so it is counted first and then told like our own.
    private Refund foreign(Charge charge, GatewayRefund news) {
        RefundId id = new RefundId(context.ids().next());
        GatewayId gateway = charge.attempt().gateway();
        Refund refund = Refund.prepared(
                        id,
                        charge.id(),
                        gateway,
                        news.paymentRef(),
                        news.amount(),
                        context.clock().instant())
                .foreign(news.ref());
        if (!store.insert(context.tenant(), refund)) {
            Refund first =
                    store.findByRef(context.tenant(), gateway, news.ref()).orElseThrow();
            return recorder.answered(first.id(), news);
        }
        recorder.changeCharge(charge.id(), found -> found.reserving(news.amount()));
        return recorder.answered(id, news);
    }

    /** Leases refunds whose outcome should be asked for. */
    public List<Refund> claimDue(Instant createdBefore, int limit) {
        Instant now = context.clock().instant();
        Lease lease = Lease.from(context.ids().next(), now);
        return context.unitOfWork()
                .inTransaction(() -> store.claimDue(context.tenant(), now, createdBefore, lease, limit));
    }

    /** Asks about a leased refund: finds it, else repeats it with the same key while that is safe. */
    public Refund settle(Refund leased, Instant nextLook) {
        context.requireNoTransaction("recovery");
        Refund after = resolved(leased);
        return after.state().isOpen()
                ? recorder.change(after.id(), refund -> Optional.of(refund.lookedAt(nextLook)))
                : after;
    }

    private Refund resolved(Refund refund) {
        Optional<GatewayRefund> found;
        try {
            found = found(refund);
        } catch (PaymentException e) {
            log.info("Refund not found out, refund {}, code {}", refund.id(), e.code());
            return recorder.unresolved(refund.id());
        }
        if (found.isPresent()) {
            return recorder.answered(refund.id(), found.get());
        }
        return refund.mayRepeat(context.clock().instant()) ? repeated(refund) : recorder.failed(refund.id());
    }

    private Optional<GatewayRefund> found(Refund refund) {
        RefundOps provider = gateways.byId(refund.gateway()).refunds();
        if (provider.areNamed()) {
            return provider.find(refund.paymentRef(), refund.id().value());
        }
        return provider.refundsOf(refund.paymentRef()).stream()
                .filter(known -> refund.isLike(known))
                .filter(known -> store.findByRef(context.tenant(), refund.gateway(), known.ref())
                        .isEmpty())
                .findFirst();
    }

    private Refund repeated(Refund refund) {
        try {
            return recorder.answered(refund.id(), call(refund));
        } catch (PaymentException e) {
            log.info("Refund not resolved by repeating, refund {}, code {}", refund.id(), e.code());
            boolean refusedForGood = e.execution() == Execution.NOT_EXECUTED && !e.isRetryable();
            return refusedForGood ? recorder.failed(refund.id()) : recorder.unresolved(refund.id());
        }
    }

    private GatewayRefund call(Refund refund) {
        return gateways.byId(refund.gateway())
                .refunds()
                .refund(new RefundCall(refund.key(), refund.id().value(), refund.paymentRef(), refund.amount()));
    }

    private static RefundOutcome outcome(Refund refund) {
        RefundId id = refund.id();
        return switch (refund.state()) {
            case PREPARED -> new RefundOutcome.InProgress(id);
            case UNRESOLVED -> new RefundOutcome.Unresolved(id);
            case PENDING -> new RefundOutcome.RefundPending(id);
            case SUCCEEDED -> new RefundOutcome.Refunded(id, refund.amount());
            case FAILED -> new RefundOutcome.RefundFailed(id, refund.failure().orElse(new GatewayCode("")));
        };
    }
}
