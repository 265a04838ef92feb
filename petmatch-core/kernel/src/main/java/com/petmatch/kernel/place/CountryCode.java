package com.petmatch.kernel.place;

import com.petmatch.kernel.error.KernelErrors;
import com.petmatch.kernel.error.PetMatchException;
import java.util.Map;

/**
 * A country as an ISO 3166-1 alpha-2 code. Checked for form only: the list of states changes faster than libraries.
 * Immutable.
 *
 * @param value two upper-case ASCII letters
 */
public record CountryCode(String value) {

    /** Refuses what does not have the form of a code, with {@code account.country.invalid}. */
    public CountryCode {
        boolean twoLetters = value.length() == 2 && isLetter(value.charAt(0)) && isLetter(value.charAt(1));
        if (!twoLetters) {
            String shown = value.length() <= 8 ? value : value.substring(0, 8) + "…";
            throw new PetMatchException(
                    KernelErrors.COUNTRY_INVALID,
                    "Expected two upper-case letters, got \"" + shown + "\"",
                    Map.of("country", shown));
        }
    }

    /** The country of this code; anything else is refused with {@code account.country.invalid}. */
    public static CountryCode of(String value) {
        return new CountryCode(value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
