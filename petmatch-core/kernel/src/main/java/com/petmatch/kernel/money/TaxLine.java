package com.petmatch.kernel.money;

/**
 * One line that a {@link TaxPolicy} finds the rate for. Immutable.
 *
 * @param category what the rate depends on, such as {@code subscription} or {@code pet-food}; 1 to 64 characters
 * @param amount net or gross, as the rate's treatment says; negative on a credit note
 */
public record TaxLine(String category, Money amount) {

    private static final int MAX_CATEGORY = 64;

    /** Refuses a category that is empty or too long. */
    public TaxLine {
        if (category.isEmpty() || category.length() > MAX_CATEGORY) {
            throw new IllegalArgumentException("Expected a category of 1 to 64 characters, got " + category.length());
        }
    }
}
