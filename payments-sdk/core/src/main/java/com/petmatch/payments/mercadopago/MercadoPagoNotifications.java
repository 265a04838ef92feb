package com.petmatch.payments.mercadopago;

import java.net.URI;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Where the provider tells of a payment, when that is not the address of the account. */
record MercadoPagoNotifications(Optional<URI> url) {

    void put(ObjectNode body) {
        url.ifPresent(address -> body.put("notification_url", address.toString()));
    }
}
