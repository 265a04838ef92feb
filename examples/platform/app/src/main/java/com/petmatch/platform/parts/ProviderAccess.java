package com.petmatch.platform.parts;

import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.PaymentGateway;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;

/** One payment provider as this host reaches it: itself, with keys, or a sandbox on loopback. */
public sealed interface ProviderAccess permits StripeAccess, PayPalAccess, MercadoPagoAccess {

    GatewayId id();

    /** As people write it. */
    String name();

    /** The provider, or a sandbox on loopback. */
    URI apiUrl();

    /** Whether no real money moves. */
    boolean isSandbox();

    /** The origins of the pages that a customer may be sent to from a form of ours. */
    List<String> hostedPages();

    PaymentGateway open(InstantSource clock);

    /** The origin of an address, as a content security policy names it. */
    static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
