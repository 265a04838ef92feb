package com.petmatch.affiliate.commission;

/**
 * The host's own id of a refund, dispute or cancellation.
 *
 * @param value 1 to 64 printable ASCII characters without blanks
 */
public record ReversalId(String value) {

    private static final int MAX_LENGTH = 64;

    public ReversalId {
        if (!ExternalId.isAllowed(value, MAX_LENGTH)) {
            throw new IllegalArgumentException("Expected a reversal id of 1 to 64 printable ASCII characters");
        }
    }

    public static ReversalId of(Object value) {
        return new ReversalId(value.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
