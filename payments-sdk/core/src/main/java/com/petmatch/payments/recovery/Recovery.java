package com.petmatch.payments.recovery;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.payments.EngineContext;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.Charges;
import com.petmatch.payments.refund.Refund;
import com.petmatch.payments.refund.Refunds;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Repairs unknown outcomes by asking the provider: never guesses, and never charges late.
 *
 * <p>The host calls {@link #sweep} now and then, from one process or many; a lease keeps two from asking about the same
 * charge. Safe for concurrent use.
 */
public final class Recovery {

    private static final Logger log = LoggerFactory.getLogger(Recovery.class);

    private final EngineContext context;
    private final Charges charges;
    private final Refunds refunds;
    private final RecoveryPolicy policy;

    public Recovery(EngineContext context, Charges charges, Refunds refunds, RecoveryPolicy policy) {
        this.context = context;
        this.charges = charges;
        this.refunds = refunds;
        this.policy = policy;
    }

    /** Asks about what is due, {@code limit} charges and refunds each at most; outside any transaction. */
    public List<RecoveryFinding> sweep(int limit) {
        context.requireNoTransaction("recovery");
        Instant before = context.clock().instant().minus(policy.minimumAge());
        List<RecoveryFinding> findings = new ArrayList<>();
        for (Charge charge : charges.claimDue(before, limit)) {
            findings.add(ask(charge));
        }
        for (Refund refund : refunds.claimDue(before, limit)) {
            findings.add(ask(refund));
        }
        return findings;
    }

    private RecoveryFinding ask(Charge leased) {
        Instant next = next(leased.attempt().looks());
        UUID id = leased.id().value();
        try {
            Charge after = charges.settle(leased, next);
            if (!after.isOpen()) {
                return new RecoveryFinding.ChargeSettled(after.id(), after.state());
            }
            // A customer who takes his time on an open page is nobody's trouble.
            boolean lost = after.attempt().isLost();
            return open(
                    id, lost ? leased.createdAt() : context.clock().instant(), next, PaymentErrors.CHARGE_STILL_OPEN);
        } catch (PaymentException e) {
            log.warn("Charge not recovered, charge {}, code {}", id, e.code());
            return open(id, leased.createdAt(), next, PaymentErrors.CHARGE_STILL_OPEN);
        }
    }

    private RecoveryFinding ask(Refund leased) {
        Instant next = next(leased.looks());
        UUID id = leased.id().value();
        try {
            Refund after = refunds.settle(leased, next);
            return after.state().isOpen()
                    ? open(id, leased.createdAt(), next, PaymentErrors.REFUND_STILL_OPEN)
                    : new RecoveryFinding.RefundSettled(after.id(), after.state());
        } catch (PaymentException e) {
            log.warn("Refund not recovered, refund {}, code {}", id, e.code());
            return open(id, leased.createdAt(), next, PaymentErrors.REFUND_STILL_OPEN);
        }
    }

    private RecoveryFinding open(UUID subject, Instant since, Instant next, ErrorCode code) {
        Duration age = Duration.between(since, context.clock().instant());
        if (age.compareTo(policy.operatorAfter()) < 0) {
            return new RecoveryFinding.StillOpen(subject, next);
        }
        context.listener().operatorNeeded(code, subject);
        return new RecoveryFinding.NeedsOperator(subject);
    }

    private Instant next(int looks) {
        return context.clock().instant().plus(policy.step(looks));
    }
}
