package com.petmatch.payments.webhook;

import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.Charges;
import com.petmatch.payments.dispute.Disputes;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.refund.Refunds;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings events to the charges, refunds and disputes they are about; what is none of ours changes nothing. Order does
 * not matter: a rank never falls. Safe for concurrent use.
 */
public final class PaymentEventHandler implements EventHandler {

    private static final Logger log = LoggerFactory.getLogger(PaymentEventHandler.class);

    private final Charges charges;
    private final Refunds refunds;
    private final Disputes disputes;

    public PaymentEventHandler(Charges charges, Refunds refunds, Disputes disputes) {
        this.charges = charges;
        this.refunds = refunds;
        this.disputes = disputes;
    }

    @Override
    public void handle(GatewayEvent event) {
        if (event instanceof GatewayEvent.PaymentUpdated updated) {
            updated(updated);
        } else if (event instanceof GatewayEvent.PaymentChanged changed) {
            charges.read(changed.header().gateway(), changed.paymentRef()).ifPresent(refunds::refresh);
        } else if (event instanceof GatewayEvent.RefundUpdated updated) {
            charges.ofPayment(updated.header().gateway(), updated.refund().paymentRef())
                    .ifPresent(charge -> refunds.told(charge, updated.refund()));
        } else if (event instanceof GatewayEvent.RefundsChanged changed) {
            charges.ofPayment(changed.header().gateway(), changed.paymentRef()).ifPresent(refunds::refresh);
        } else if (event instanceof GatewayEvent.DisputeUpdated updated) {
            charges.ofPayment(updated.header().gateway(), updated.dispute().paymentRef())
                    .ifPresent(charge -> disputes.told(charge, updated.dispute()));
        }
    }

    private void updated(GatewayEvent.PaymentUpdated updated) {
        Optional<Charge> charge = charges.told(updated.header().gateway(), updated.attempt(), updated.payment());
        if (charge.isEmpty()) {
            log.info(
                    "Event is about a payment that is not ours, event {}",
                    updated.header().eventId());
        } else if (updated.payment().status() == PaymentStatus.APPROVED) {
            charges.resume(charge.get().id());
        }
    }
}
