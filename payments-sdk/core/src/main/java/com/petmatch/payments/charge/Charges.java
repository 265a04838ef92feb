package com.petmatch.payments.charge;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.EngineContext;
import com.petmatch.payments.Execution;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.UnsupportedCapabilityException;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.Gateways;
import com.petmatch.payments.gateway.PaymentGateway;
import com.petmatch.payments.idempotency.Idempotency;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.idempotency.IdempotencyScope;
import com.petmatch.payments.idempotency.Lease;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes money so that it is taken once, whatever fails.
 *
 * <p>The intent is written first ({@link #prepare}, inside the host's transaction if there is one), the gateway is called
 * outside any transaction ({@link #execute}), and the answer is recorded with its invoice, postings and events in one
 * transaction. A lost answer is {@link ChargeOutcome.Unresolved}; recovery finds out. Safe for concurrent use.
 */
public final class Charges {

    private static final String OPERATION = "charge";

    private final EngineContext context;
    private final Gateways gateways;
    private final ChargeStore store;
    private final Idempotency idempotency;
    private final ChargeCaller caller;
    private final ChargeRecorder recorder;
    private final Captures captures;
    private final ChargeCloser closer;
    private final ChargeResolver resolver;

    public Charges(
            EngineContext context,
            Gateways gateways,
            ChargeStore store,
            Idempotency idempotency,
            ChargeEffects effects) {
        this.context = context;
        this.gateways = gateways;
        this.store = store;
        this.idempotency = idempotency;
        this.caller = new ChargeCaller(gateways);
        this.recorder = new ChargeRecorder(context, store, effects);
        this.closer = new ChargeCloser(context, caller, recorder);
        this.resolver = new ChargeResolver(context, caller, recorder, closer);
        this.captures = new Captures(recorder, closer, resolver);
    }

    /** Who would take this charge, as the routes are and before anything is written; empty when nobody can. */
    public Optional<GatewayId> taker(ChargeRequest request) {
        try {
            return Optional.of(gateways.route(request.route()).id());
        } catch (UnsupportedCapabilityException | InvalidPaymentRequestException nobody) {
            return Optional.empty();
        }
    }

    /**
     * Writes the intent down; joins an open transaction, so that the host's order and the charge commit together.
     *
     * @return the new charge, or the earlier one for a repeated key
     * @throws com.petmatch.payments.IdempotencyConflictException when the key was used for another request
     */
    public ChargeId prepare(ChargeRequest request, IdempotencyKey key) {
        return written(request, key, Optional.empty()).id();
    }

    private Charge written(ChargeRequest request, IdempotencyKey key, Optional<Lease> sender) {
        PaymentGateway gateway = gateways.route(request.route());
        return context.unitOfWork().inTransaction(() -> claimed(request, key, gateway.id(), sender));
    }

    private Charge claimed(ChargeRequest request, IdempotencyKey key, GatewayId gateway, Optional<Lease> sender) {
        UUID fresh = context.ids().next();
        UUID stands = idempotency.claim(new IdempotencyScope(OPERATION, key), request.fingerprint(), fresh);
        if (!stands.equals(fresh)) {
            return recorder.require(new ChargeId(stands));
        }
        Attempt attempt = Attempt.prepared(
                new AttemptId(context.ids().next()), gateway, context.clock().instant());
        Charge charge = Charge.prepared(
                new ChargeId(fresh), request, sender.map(attempt::sending).orElse(attempt));
        store.insert(context.tenant(), charge);
        return charge;
    }

    /**
     * {@link #prepare} and {@link #execute} in one step, with one commit before the call and one after it; refused inside a
     * transaction.
     */
    public ChargeOutcome charge(ChargeRequest request, IdempotencyKey key) {
        context.requireNoTransaction(OPERATION);
        Lease ours = Lease.from(context.ids().next(), context.clock().instant());
        Charge charge = written(request, key, Optional.of(ours));
        return charge.attempt().lease().equals(Optional.of(ours)) ? outcome(called(charge)) : execute(charge.id());
    }

    /**
     * Calls the gateway for a prepared charge; for any other it returns what is stored, without a call.
     *
     * @throws PaymentException when it is proven that nothing happened; a retryable one may be executed again
     */
    public ChargeOutcome execute(ChargeId id) {
        context.requireNoTransaction(OPERATION);
        Optional<Charge> claimed = claim(id);
        if (claimed.isEmpty()) {
            return outcome(recorder.require(id));
        }
        Charge charge = claimed.get();
        // Not sent before, and not too old to be: else find out first.
        boolean first = charge.attempt().sends() == 1;
        return outcome(
                first && caller.mayRepeat(charge, context.clock().instant())
                        ? called(charge)
                        : resolver.resolve(charge));
    }

    private Charge called(Charge charge) {
        GatewayPayment answer;
        try {
            answer = caller.call(charge);
        } catch (PaymentException e) {
            Optional<Charge> elsewhere = fallenBack(charge, e);
            return elsewhere.isPresent() ? called(elsewhere.get()) : failed(charge, e);
        }
        return recorder.answered(charge, answer);
    }

    // Only when it is proven that nothing was executed, and another provider could take it.
    private Optional<Charge> fallenBack(Charge charge, PaymentException failure) {
        boolean unreached = failure.execution() == Execution.NOT_EXECUTED && failure.isRetryable();
        if (!unreached || !charge.request().method().travels()) {
            return Optional.empty();
        }
        return gateways.after(charge.attempt().gateway(), charge.request().route())
                .flatMap(next -> recorder.fallBack(charge, next.id()));
    }

    private Charge failed(Charge charge, PaymentException failure) {
        if (failure.execution() != Execution.NOT_EXECUTED) {
            return recorder.unresolved(charge);
        }
        if (failure.isRetryable()) {
            recorder.unsent(charge);
        } else {
            recorder.ended(charge, ChargeState.CANCELED);
        }
        throw failure;
    }

    /** Asks the gateway how a charge stands; for the customer's return from a page, which proves nothing by itself. */
    public ChargeOutcome resume(ChargeId id) {
        context.requireNoTransaction("resume");
        Charge charge = recorder.require(id);
        if (!charge.state().isOpen()
                || charge.attempt().isLeased(context.clock().instant())) {
            return outcome(charge);
        }
        return outcome(asked(charge));
    }

    // Under a lease, so that nobody sends while we ask; a charge that somebody else has taken stays as it is.
    private Charge asked(Charge charge) {
        return recorder.lease(charge.id(), Charge::isOpen, Attempt::leasedBy)
                .map(leased -> {
                    resolver.resolve(leased);
                    return recorder.released(leased);
                })
                .orElseGet(() -> recorder.require(charge.id()));
    }

    /**
     * Takes held money, all of it or a part once; what is not taken is released.
     *
     * @throws PaymentException when it is proven that nothing happened and a later try may succeed
     * @throws InvalidPaymentRequestException when the charge never held money, with {@code charge.not-authorized}
     */
    public CaptureOutcome capture(ChargeId id, Money amount) {
        context.requireNoTransaction("capture");
        return captures.capture(id, amount);
    }

    /**
     * Stops a charge that nobody has paid, and gives held money up; a customer, or a capture, that was faster makes it
     * {@link ChargeOutcome.Approved}.
     */
    public ChargeOutcome cancel(ChargeId id) {
        context.requireNoTransaction("cancel");
        Charge charge = recorder.neverSent(id);
        if (charge.attempt().isLeased(context.clock().instant())) {
            return new ChargeOutcome.InProgress(id);
        }
        if (charge.state().rank() <= ChargeState.UNRESOLVED.rank()) {
            // It may have been sent: find out before giving it up.
            charge = asked(charge);
        }
        if (charge.state() == ChargeState.AUTHORIZED) {
            return outcome(captures.voidHeld(charge));
        }
        return outcome(stopped(charge));
    }

    private Charge stopped(Charge charge) {
        boolean waiting = charge.state() == ChargeState.ACTION_REQUIRED || charge.state() == ChargeState.PENDING;
        Optional<String> page = charge.attempt().refs().checkout();
        if (charge.request().method() instanceof ChargeMethod.LocalMethod && waiting) {
            return recorder.answered(charge, caller.cancelLocal(charge));
        }
        if (charge.state() != ChargeState.ACTION_REQUIRED || page.isEmpty()) {
            return charge;
        }
        return recorder.answered(charge, caller.expire(charge, page.get()));
    }

    public Optional<Charge> find(ChargeId id) {
        return store.find(context.tenant(), id);
    }

    /** How a charge stands now, from what is stored. */
    public ChargeOutcome outcome(ChargeId id) {
        return outcome(recorder.require(id));
    }

    /**
     * Records what an event told about a payment; repeated or late news change nothing. News that would end a hold may be
     * older than the hold, so that recovery reads the payment first.
     *
     * @return the charge, empty when the payment is none of ours
     */
    public Optional<Charge> told(GatewayId gateway, Optional<UUID> attempt, GatewayPayment payment) {
        return ours(gateway, attempt, payment).map(found -> recorder.told(found.id(), payment));
    }

    private Optional<Charge> ours(GatewayId gateway, Optional<UUID> attempt, GatewayPayment payment) {
        return attempt.map(AttemptId::new)
                .flatMap(id -> store.findByAttempt(context.tenant(), id))
                .or(() -> payment.refs().payment().flatMap(ref -> store.findByPayment(context.tenant(), gateway, ref)));
    }

    /**
     * The charge that took this payment at the gateway. News of a refund may come before news of the payment: then the
     * payment is read from the gateway and recorded first, so that the order of events does not matter.
     */
    public Optional<Charge> ofPayment(GatewayId gateway, String paymentRef) {
        context.requireNoTransaction("payment look-up");
        Optional<Charge> known = store.findByPayment(context.tenant(), gateway, paymentRef);
        if (known.isPresent() && known.get().state() == ChargeState.CAPTURED) {
            return known;
        }
        return read(gateway, paymentRef);
    }

    /** Reads a payment from the gateway and records it; empty when it is none of ours. */
    public Optional<Charge> read(GatewayId gateway, String paymentRef) {
        context.requireNoTransaction("payment look-up");
        return gateways.byId(gateway)
                .lookups()
                .payment(paymentRef)
                .flatMap(found -> ours(gateway, found.attempt(), found.payment())
                        .map(charge -> recorder.told(charge.id(), found.payment())));
    }

    /** Leases charges whose outcome should be asked for; see {@link ChargeStore#claimDue}. */
    public List<Charge> claimDue(Instant preparedBefore, int limit) {
        Instant now = context.clock().instant();
        Lease lease = Lease.from(context.ids().next(), now);
        return context.unitOfWork()
                .inTransaction(() -> store.claimDue(context.tenant(), now, preparedBefore, lease, limit));
    }

    /** Asks about a leased charge; when it stays open, it is due again at {@code nextLook}. */
    public Charge settle(Charge leased, Instant nextLook) {
        context.requireNoTransaction("recovery");
        Charge after = resolver.resolve(leased);
        return after.isOpen() ? recorder.lookedAt(leased.id(), nextLook) : after;
    }

    // Two threads with one key both come here; the loser sees the winner's lease.
    private Optional<Charge> claim(ChargeId id) {
        return recorder.lease(id, charge -> charge.state() == ChargeState.PREPARED, Attempt::sending);
    }

    private static ChargeOutcome outcome(Charge charge) {
        return ChargeStanding.of(charge);
    }
}
