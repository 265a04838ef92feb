package com.petmatch.payments.mercadopago;

import com.petmatch.payments.gateway.Correlation;
import com.petmatch.payments.gateway.Payer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes request bodies; amounts stay plain decimal numbers. */
final class MercadoPagoJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX");

    private MercadoPagoJson() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static String write(ObjectNode body) {
        return MAPPER.writeValueAsString(body);
    }

    static String date(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC).format(DATE);
    }

    /** Our names of a payment: the attempt is what a look-up asks for, the rest is for people. */
    static void putCorrelation(ObjectNode body, Correlation correlation) {
        body.put("external_reference", correlation.attempt().toString())
                .putObject("metadata")
                .put("petmatch_charge", correlation.charge().toString())
                .put("petmatch_attempt", correlation.attempt().toString())
                .put("petmatch_order", correlation.order());
    }

    static void putPayer(ObjectNode shown, Payer payer) {
        shown.put("email", payer.email());
        payer.givenName().ifPresent(name -> shown.put("first_name", name));
        payer.familyName().ifPresent(name -> shown.put("last_name", name));
        payer.taxNumber()
                .ifPresent(number -> shown.putObject("identification")
                        .put("type", number.type())
                        .put("number", number.value()));
    }
}
