package com.petmatch.payments.idempotency;

/**
 * Where a key is unique, besides the tenant.
 *
 * @param operation such as {@code charge} or {@code refund}; 32 characters at most
 */
public record IdempotencyScope(String operation, IdempotencyKey key) {

    public IdempotencyScope {
        if (operation.isEmpty() || operation.length() > 32) {
            throw new IllegalArgumentException("Expected an operation of 1 to 32 characters");
        }
    }
}
