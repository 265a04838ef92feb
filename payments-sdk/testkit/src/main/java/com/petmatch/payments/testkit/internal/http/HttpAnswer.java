package com.petmatch.payments.testkit.internal.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** An answer and the way in which it reaches the client, or does not. */
public record HttpAnswer(int status, Map<String, String> headers, String body, Transmission transmission) {

    /** How an answer travels. */
    public enum Transmission {
        COMPLETE,
        /** Half of the body, then the connection ends. */
        TRUNCATED,
        /** The connection ends before any answer. */
        DROPPED,
        /** The connection stays open and silent until the server stops. */
        SILENT
    }

    public HttpAnswer {
        headers = Map.copyOf(headers);
    }

    public static HttpAnswer json(int status, String body) {
        return of(status, "application/json", body);
    }

    public static HttpAnswer html(int status, String body) {
        return of(status, "text/html; charset=utf-8", body);
    }

    public static HttpAnswer of(int status, String contentType, String body) {
        return new HttpAnswer(status, Map.of("Content-Type", contentType), body, Transmission.COMPLETE);
    }

    /** A 303: the browser reads the place by GET, whatever method brought it here. */
    public static HttpAnswer seeOther(String location) {
        return of(303, "text/plain; charset=utf-8", "").with("Location", location);
    }

    public HttpAnswer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new HttpAnswer(status, more, body, transmission);
    }

    public HttpAnswer sent(Transmission how) {
        return new HttpAnswer(status, headers, body, how);
    }
}
