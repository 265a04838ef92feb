package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.address.IpAddress;
import com.petmatch.security.request.HttpField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One request of an attacker, or the honest one beside it. Immutable.
 *
 * @param body its bytes, each as one character of ISO-8859-1
 * @param peer the address it comes from; empty for one that nothing else uses. Only in memory: sockets have their own
 */
public record AttackRequest(
        String method, String target, List<HttpField> fields, String body, Optional<IpAddress> peer, Form form) {

    /** How much is added before it is sent. */
    public enum Form {
        /** {@code Host}, and {@code Content-Length} where there is a body, unless the fields name them. */
        COMPLETED,
        /** Nothing. */
        AS_WRITTEN,
        /** The body alone is sent, as it is: for faults that only bytes can have. */
        RAW
    }

    public AttackRequest {
        fields = List.copyOf(fields);
    }

    public static AttackRequest of(String method, String target) {
        return new AttackRequest(method, target, List.of(), "", Optional.empty(), Form.COMPLETED);
    }

    public static AttackRequest get(String target) {
        return of("GET", target);
    }

    /** A body of a content type; its text is sent as UTF-8. */
    public static AttackRequest post(String target, String contentType, String text) {
        return of("POST", target).with("Content-Type", contentType).withBody(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes that go over the wire as they are, each as one character of ISO-8859-1. */
    public static AttackRequest raw(String bytes) {
        return new AttackRequest("RAW", "", List.of(), bytes, Optional.empty(), Form.RAW);
    }

    /** With one more field line. */
    public AttackRequest with(String name, String value) {
        List<HttpField> more = new ArrayList<>(fields);
        more.add(new HttpField(name, value));
        return new AttackRequest(method, target, more, body, peer, form);
    }

    public AttackRequest withBody(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return new AttackRequest(method, target, fields, text, peer, form);
    }

    public AttackRequest from(IpAddress address) {
        return new AttackRequest(method, target, fields, body, Optional.of(address), form);
    }

    /** Sent with no other fields than its own. */
    public AttackRequest asWritten() {
        return new AttackRequest(method, target, fields, body, peer, Form.AS_WRITTEN);
    }

    public boolean names(String field) {
        return fields.stream().anyMatch(each -> each.isNamed(field));
    }

    /** The fields as they are sent. */
    List<HttpField> sentFields(String authority) {
        if (form != Form.COMPLETED) {
            return fields;
        }
        List<HttpField> sent = new ArrayList<>();
        if (!names("Host")) {
            sent.add(new HttpField("Host", authority));
        }
        sent.addAll(fields);
        if (!body.isEmpty() && !names("Content-Length") && !names("Transfer-Encoding")) {
            sent.add(new HttpField("Content-Length", String.valueOf(body.length())));
        }
        return sent;
    }

    byte[] bodyBytes() {
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Names no field value: those may be credentials. */
    @Override
    public String toString() {
        return method + " " + target;
    }
}
