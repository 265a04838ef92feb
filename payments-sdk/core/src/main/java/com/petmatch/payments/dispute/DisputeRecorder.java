package com.petmatch.payments.dispute;

import com.petmatch.payments.ConcurrentChangeException;
import com.petmatch.payments.EngineContext;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeStore;
import com.petmatch.payments.gateway.GatewayDispute;
import com.petmatch.payments.gateway.GatewayId;
import java.time.Instant;
import java.util.Optional;

/** The one place where a dispute changes; books and events commit with it. */
final class DisputeRecorder {

    private static final int MAX_TRIES = 8;

    private final EngineContext context;
    private final DisputeStore disputes;
    private final ChargeStore charges;
    private final DisputeEffects effects;

    DisputeRecorder(EngineContext context, DisputeStore disputes, ChargeStore charges, DisputeEffects effects) {
        this.context = context;
        this.disputes = disputes;
        this.charges = charges;
        this.effects = effects;
    }

    Dispute told(ChargeId charge, GatewayId gateway, GatewayDispute news) {
        return context.unitOfWork()
                .inTransaction(() -> known(gateway, news)
                        .map(dispute -> moved(dispute.id(), news))
                        .orElseGet(() -> opened(charge, gateway, news)));
    }

    Dispute require(DisputeId id) {
        return disputes.find(context.tenant(), id)
                .orElseThrow(
                        () -> new InvalidPaymentRequestException(PaymentErrors.DISPUTE_UNKNOWN, "no dispute " + id));
    }

    private Optional<Dispute> known(GatewayId gateway, GatewayDispute news) {
        return disputes.findByRef(context.tenant(), gateway, news.ref());
    }

    private Dispute opened(ChargeId charge, GatewayId gateway, GatewayDispute news) {
        DisputeId id = new DisputeId(context.ids().next());
        Dispute dispute =
                Dispute.told(id, charge, gateway, news, context.clock().instant());
        if (!disputes.insert(context.tenant(), dispute)) {
            // Another transaction heard of it first.
            return moved(known(gateway, news).orElseThrow().id(), news);
        }
        if (dispute.state().refusesRefunds()) {
            touchCharge(charge);
        }
        effects.opened(dispute);
        return dispute;
    }

    private Dispute moved(DisputeId id, GatewayDispute news) {
        Instant now = context.clock().instant();
        for (int i = 0; i < MAX_TRIES; i++) {
            Dispute before = require(id);
            Optional<Dispute> after = before.after(news, now);
            if (after.isEmpty()) {
                return before;
            }
            if (disputes.replace(context.tenant(), after.get())) {
                settle(before, after.get());
                return after.get();
            }
        }
        throw new ConcurrentChangeException("dispute " + id);
    }

    private void settle(Dispute before, Dispute after) {
        if (after.state().refusesRefunds() && !before.state().refusesRefunds()) {
            touchCharge(after.charge());
        }
        effects.moved(before, after);
    }

    // A refund that is being written at this moment has read the charge: it must lose, read again and see the dispute.
    private void touchCharge(ChargeId id) {
        for (int i = 0; i < MAX_TRIES; i++) {
            Charge charge = charges.find(context.tenant(), id)
                    .orElseThrow(
                            () -> new InvalidPaymentRequestException(PaymentErrors.CHARGE_UNKNOWN, "no charge " + id));
            if (charges.replace(context.tenant(), charge.touched())) {
                return;
            }
        }
        throw new ConcurrentChangeException("charge " + id);
    }
}
