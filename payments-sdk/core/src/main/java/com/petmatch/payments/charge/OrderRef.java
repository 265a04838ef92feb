package com.petmatch.payments.charge;

/**
 * The host's name of what is paid for; providers see it, so it holds no personal data. An order is paid once: whatever
 * money comes for it after that goes back by itself, so what is paid in parts has a name for each part.
 *
 * @param value 1 to 100 printable ASCII characters
 */
public record OrderRef(String value) {

    private static final int MAX_LENGTH = 100;

    public OrderRef {
        if (value.isEmpty() || value.length() > MAX_LENGTH || !value.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
            throw new IllegalArgumentException(
                    "Expected an order reference of 1 to 100 printable ASCII characters, got " + value.length());
        }
    }

    public static OrderRef of(String value) {
        return new OrderRef(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
