package com.petmatch.platform.methods;

import com.petmatch.payments.gateway.GatewayId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person may add on a provider's page. */
public enum MethodOffer {
    CARD,
    PAYPAL;

    static Optional<MethodOffer> of(String code) {
        return Stream.of(values()).filter(offer -> offer.code().equals(code)).findFirst();
    }

    GatewayId gateway() {
        return switch (this) {
            case CARD -> GatewayId.STRIPE;
            case PAYPAL -> GatewayId.PAYPAL;
        };
    }

    /** Its name in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
