package com.petmatch.affiliate.program;

/**
 * Identifies one version of a plan by its content: the SHA-256 of the plan's canonical JSON. Two plans with one id are
 * the same plan.
 *
 * @param value 64 lower-case hex digits
 */
public record PlanId(String value) {

    public PlanId {
        if (value.length() != 64 || !value.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            throw new IllegalArgumentException("Expected 64 lower-case hex digits as plan id, got " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
