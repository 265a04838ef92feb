package com.petmatch.affiliate.commission;

/**
 * The host's own id of an order or invoice.
 *
 * @param value 1 to 64 printable ASCII characters without blanks
 */
public record OrderId(String value) {

    private static final int MAX_LENGTH = 64;

    public OrderId {
        if (!ExternalId.isAllowed(value, MAX_LENGTH)) {
            throw new IllegalArgumentException("Expected an order id of 1 to 64 printable ASCII characters");
        }
    }

    public static OrderId of(Object value) {
        return new OrderId(value.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
