package com.petmatch.payments.internal;

import java.util.Map;

/**
 * One request to a provider, the same each time it is sent.
 *
 * @param operation for meters, such as {@code POST /v1/refunds}
 * @param path with the query, after the base address
 * @param body of a POST, PUT or DELETE; empty for a GET
 * @param json whether the body is JSON, else a form
 * @param headers besides those of the adapter
 */
public record HttpCall(
        String operation, String method, String path, String body, boolean json, Map<String, String> headers) {

    public HttpCall {
        headers = Map.copyOf(headers);
    }

    /** A call whose body is a form, or that has none. */
    public HttpCall(String operation, String method, String path, String body, Map<String, String> headers) {
        this(operation, method, path, body, false, headers);
    }

    /** The operation only: bodies hold tokens. */
    @Override
    public String toString() {
        return "HttpCall[" + operation + "]";
    }

    boolean isRead() {
        return method.equals("GET");
    }
}
