package com.petmatch.payments.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes {@code application/x-www-form-urlencoded} bodies and queries; brackets of nested names stay readable. */
public final class Form {

    private final StringBuilder text = new StringBuilder();

    public Form put(String name, String value) {
        if (!text.isEmpty()) {
            text.append('&');
        }
        text.append(encoded(name).replace("%5B", "[").replace("%5D", "]"))
                .append('=')
                .append(encoded(value));
        return this;
    }

    public Form put(String name, long value) {
        return put(name, Long.toString(value));
    }

    public Form put(String name, boolean value) {
        return put(name, Boolean.toString(value));
    }

    public String encode() {
        return text.toString();
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
