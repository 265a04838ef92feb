package com.petmatch.security.request;

/**
 * How large the parts of a request may be; the defaults are also the caps.
 *
 * @param targetBytes the whole request target
 * @param fieldCount header fields
 * @param fieldsBytes all header names and values together
 * @param fieldBytes one header value
 * @param parameterCount query parameters
 * @param parameterNameBytes one decoded name
 * @param parameterValueBytes one decoded value
 */
public record RequestLimits(
        int targetBytes,
        int fieldCount,
        int fieldsBytes,
        int fieldBytes,
        int parameterCount,
        int parameterNameBytes,
        int parameterValueBytes) {

    private static final RequestLimits STANDARD =
            new RequestLimits(8 * 1024, 100, 16 * 1024, 8 * 1024, 256, 256, 8 * 1024);

    public RequestLimits {
        requireWithin("targetBytes", targetBytes, 8 * 1024);
        requireWithin("fieldCount", fieldCount, 100);
        requireWithin("fieldsBytes", fieldsBytes, 16 * 1024);
        requireWithin("fieldBytes", fieldBytes, 8 * 1024);
        requireWithin("parameterCount", parameterCount, 256);
        requireWithin("parameterNameBytes", parameterNameBytes, 256);
        requireWithin("parameterValueBytes", parameterValueBytes, 8 * 1024);
    }

    public static RequestLimits standard() {
        return STANDARD;
    }

    private static void requireWithin(String what, int value, int cap) {
        if (value < 1 || value > cap) {
            throw new IllegalArgumentException("Expected " + what + " of 1 to " + cap + ", got " + value);
        }
    }
}
