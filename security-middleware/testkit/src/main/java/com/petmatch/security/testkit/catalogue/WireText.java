package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.request.HttpField;
import java.nio.charset.StandardCharsets;

/** Writes requests as bytes of HTTP/1.1 (RFC 9112), faults and all. */
final class WireText {

    private WireText() {}

    static byte[] of(AttackRequest request, String authority) {
        if (request.form() == AttackRequest.Form.RAW) {
            return request.bodyBytes();
        }
        StringBuilder text = new StringBuilder();
        text.append(request.method()).append(' ').append(request.target()).append(" HTTP/1.1\r\n");
        for (HttpField field : request.sentFields(authority)) {
            text.append(field.name()).append(": ").append(latin(field.value())).append("\r\n");
        }
        if (!request.names("Connection")) {
            text.append("Connection: close\r\n");
        }
        text.append("\r\n").append(request.body());
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    // A value outside ISO-8859-1 goes as the bytes of its UTF-8.
    private static String latin(String value) {
        boolean plain = value.chars().allMatch(c -> c < 256);
        return plain ? value : new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
