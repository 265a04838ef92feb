package com.petmatch.security.request;

import java.util.List;

/**
 * A checked query. A plain one, without percent encoding, is split only when somebody asks.
 *
 * @param from where it starts in the target, behind the question mark
 * @param decoded the parameters of a query that is not plain
 */
record RawQuery(String target, int from, boolean isPlain, RequestLimits limits, List<QueryParameter> decoded) {

    static RawQuery of(String target, int from, RequestLimits limits) throws AmbiguousTextException {
        boolean plain = QueryText.isPlain(target, from, limits);
        return new RawQuery(
                target, from, plain, limits, plain ? List.of() : QueryText.parameters(target.substring(from), limits));
    }

    static RawQuery ofParameters(List<QueryParameter> decoded) {
        return new RawQuery("", 0, false, RequestLimits.standard(), List.copyOf(decoded));
    }

    List<QueryParameter> parameters() {
        if (!isPlain) {
            return decoded;
        }
        try {
            return QueryText.parameters(target.substring(from), limits);
        } catch (AmbiguousTextException impossible) {
            throw new IllegalStateException("A checked query can be read", impossible);
        }
    }
}
