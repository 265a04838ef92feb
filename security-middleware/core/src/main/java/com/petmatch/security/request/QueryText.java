package com.petmatch.security.request;

import com.petmatch.security.error.SecurityErrors;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Splits a raw query at {@code &} only; repeated names stay, each within its size. */
final class QueryText {

    private QueryText() {}

    static List<QueryParameter> parameters(String query, RequestLimits limits) throws AmbiguousTextException {
        List<QueryParameter> parameters = new ArrayList<>();
        int at = 0;
        while (at < query.length()) {
            int and = query.indexOf('&', at);
            int end = and < 0 ? query.length() : and;
            if (end > at) {
                parameters.add(parameter(query.substring(at, end), limits));
            }
            if (parameters.size() > limits.parameterCount()) {
                throw new AmbiguousTextException(SecurityErrors.REQUEST_SIZE);
            }
            at = end + 1;
        }
        return parameters;
    }

    private static QueryParameter parameter(String pair, RequestLimits limits) throws AmbiguousTextException {
        int equals = pair.indexOf('=');
        String name = PercentText.decoded(equals < 0 ? pair : pair.substring(0, equals), true);
        String value = equals < 0 ? "" : PercentText.decoded(pair.substring(equals + 1), true);
        if (bytes(name) > limits.parameterNameBytes() || bytes(value) > limits.parameterValueBytes()) {
            throw new AmbiguousTextException(SecurityErrors.REQUEST_SIZE);
        }
        return new QueryParameter(name, value);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
