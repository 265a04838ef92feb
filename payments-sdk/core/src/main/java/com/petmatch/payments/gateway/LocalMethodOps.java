package com.petmatch.payments.gateway;

import java.util.Set;

/** Payments by instant transfer, bank slip or cash; the answer tells the customer what to do. */
public interface LocalMethodOps {

    /** What this gateway takes. */
    Set<MethodKind> kinds();

    /** Starts a payment; it ends by a webhook, or by a look-up. */
    GatewayPayment start(LocalMethodCall call);

    /** Gives up a payment that nobody has made; {@link PaymentStatus#CAPTURED} when the customer was faster. */
    GatewayPayment cancel(VoidCall call);
}
