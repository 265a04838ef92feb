package com.petmatch.payments.charge;

import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.payments.EngineContext;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.DeclineKind;
import com.petmatch.payments.gateway.DeclineReason;
import java.time.Instant;

/** Turns a charge's new state into its event. */
final class ChargeEvents {

    private ChargeEvents() {}

    static AggregateRef aggregate(ChargeId charge) {
        return AggregateRef.of("payments.charge", charge);
    }

    static DomainEvent approved(EngineContext context, Charge charge) {
        return new ChargeApproved(
                context.nextEventId(),
                context.tenant(),
                charge.id(),
                charge.request().order(),
                charge.captured(),
                charge.version(),
                context.clock().instant());
    }

    static DomainEvent declined(EngineContext context, Charge charge) {
        return new ChargeDeclined(
                context.nextEventId(),
                context.tenant(),
                charge.id(),
                charge.request().order(),
                reason(charge).code(),
                charge.version(),
                context.clock().instant());
    }

    static DomainEvent unresolved(EngineContext context, Charge charge) {
        Instant now = context.clock().instant();
        return new ChargeUnresolved(
                context.nextEventId(),
                context.tenant(),
                charge.id(),
                charge.request().order(),
                charge.version(),
                now);
    }

    /** Why a charge that ended without money did so. */
    static DeclineReason reason(Charge charge) {
        return charge.attempt().decline().orElseGet(() -> switch (charge.state()) {
            case EXPIRED -> DeclineReason.of(PaymentErrors.DECLINED_PAGE_EXPIRED, DeclineKind.CUSTOMER, "expired");
            case CANCELED -> DeclineReason.of(PaymentErrors.DECLINED_CANCELED, DeclineKind.CUSTOMER, "canceled");
            default -> DeclineReason.unknown("");
        });
    }
}
