package com.petmatch.payments.internal;

import java.util.Map;

/**
 * One request to a provider, the same each time it is sent.
 *
 * @param operation for meters, such as {@code POST /v1/refunds}
 * @param path with the query, after the base address
 * @param body of anything but a GET; a form unless the headers name another {@code Content-Type}
 * @param headers besides those of the adapter, which they replace
 */
public record HttpCall(String operation, String method, String path, String body, Map<String, String> headers) {

    public HttpCall {
        headers = Map.copyOf(headers);
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
