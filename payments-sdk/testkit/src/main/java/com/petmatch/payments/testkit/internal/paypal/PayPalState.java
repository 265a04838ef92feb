package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.sandbox.SandboxState;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** PayPal's truth, with its way of telling the time and that an object is not there. */
final class PayPalState extends SandboxState {

    private static final String BUYER = "_buyer";

    PayPalState(InstantSource clock, long seed, @Nullable Path journal) {
        super(Kind.values(), clock, seed, journal);
    }

    /** The object that the path names; its absence is a 404. */
    ObjectNode atPath(Kind kind, String id) {
        return find(kind, id).orElseThrow(PayPalRefusal::missing);
    }

    /** A new object with its id and times; not stored yet. */
    ObjectNode blank(Kind kind, String status) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", nextId(kind))
                .put("status", status)
                .put("create_time", time())
                .put("update_time", time());
    }

    void changed(Kind kind, ObjectNode object, String status) {
        put(kind, object.put("status", status).put("update_time", time()));
    }

    String time() {
        return timeIn(Duration.ZERO);
    }

    String timeIn(Duration span) {
        return now().plus(span).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    boolean isPast(ObjectNode object, String timeField, Duration span) {
        return !now().isBefore(Instant.parse(object.path(timeField).asText()).plus(span));
    }

    static ObjectNode of(ObjectNode object, TestBuyer buyer) {
        return object.put(BUYER, buyer.key());
    }

    /** Who approved the object; nobody yet is one who pays. */
    static TestBuyer buyer(ObjectNode object) {
        return TestBuyer.ofKey(object.path(BUYER).asText()).orElse(TestBuyer.PAYING);
    }
}
