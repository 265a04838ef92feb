package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Dates as the provider writes and reads them. */
final class Dates {

    /** The provider answers in the zone of its servers. */
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(-4);

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX");

    private Dates() {}

    static String text(Instant at) {
        return at.atOffset(ZONE).format(FORMAT);
    }

    /** The moment of a field; empty when the field is absent or no date. */
    static Optional<Instant> read(JsonNode object, String field) {
        return object.path(field).isTextual() ? parse(object.path(field).textValue()) : Optional.empty();
    }

    static Optional<Instant> parse(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
