package com.petmatch.security.request;

import com.petmatch.security.error.SecurityErrors;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Splits a raw query at {@code &} only; repeated names stay, each within its size. */
final class QueryText {

    private QueryText() {}

    /**
     * Whether the query from there on stands for itself, so that it need not be read before somebody asks.
     *
     * @throws AmbiguousTextException when it has too many or too long parameters
     */
    static boolean isPlain(String target, int from, RequestLimits limits) throws AmbiguousTextException {
        int parameters = 0;
        int start = from;
        int equals = -1;
        for (int i = from; i <= target.length(); i++) {
            char c = i == target.length() ? '&' : target.charAt(i);
            if (c == '%') {
                return false;
            }
            if (c == '=' && equals < 0) {
                equals = i;
            } else if (c == '&') {
                int nameEnd = equals < 0 ? i : equals;
                parameters += i > start ? 1 : 0;
                requireSize(parameters, nameEnd - start, Math.max(0, i - nameEnd - 1), limits);
                start = i + 1;
                equals = -1;
            }
        }
        return true;
    }

    private static void requireSize(int parameters, int name, int value, RequestLimits limits)
            throws AmbiguousTextException {
        if (parameters > limits.parameterCount()
                || name > limits.parameterNameBytes()
                || value > limits.parameterValueBytes()) {
            throw new AmbiguousTextException(SecurityErrors.REQUEST_SIZE);
        }
    }

    static List<QueryParameter> parameters(String query, RequestLimits limits) throws AmbiguousTextException {
        List<QueryParameter> parameters = new ArrayList<>();
        int at = 0;
        while (at < query.length()) {
            int and = query.indexOf('&', at);
            int end = and < 0 ? query.length() : and;
            if (end > at) {
                parameters.add(parameter(query.substring(at, end), limits));
            }
            requireSize(parameters.size(), 0, 0, limits);
            at = end + 1;
        }
        return List.copyOf(parameters);
    }

    private static QueryParameter parameter(String pair, RequestLimits limits) throws AmbiguousTextException {
        int equals = pair.indexOf('=');
        String name = PercentText.decoded(equals < 0 ? pair : pair.substring(0, equals), true);
        String value = equals < 0 ? "" : PercentText.decoded(pair.substring(equals + 1), true);
        requireSize(1, bytes(name), bytes(value), limits);
        return new QueryParameter(name, value);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
