package com.petmatch.core.account;

import com.petmatch.kernel.privacy.DataCategory;
import com.petmatch.kernel.privacy.Pii;
import java.util.Optional;

/**
 * What a person signs up with. Immutable.
 *
 * @param email as typed
 * @param clickToken opaque: travels unread in {@link AccountCreated}, so that the host can attribute the sign-up; 512
 *     printable ASCII characters at most
 */
public record Registration(Pii<String> email, AccountPreferences preferences, Optional<String> clickToken) {

    private static final int MAX_TOKEN = 512;

    /** Refuses a click token that is empty, too long or not printable ASCII. */
    public Registration {
        if (clickToken.filter(token -> !isOpaque(token)).isPresent()) {
            throw new IllegalArgumentException("Expected a click token of 1 to 512 printable ASCII characters");
        }
    }

    /** A sign-up without attribution. */
    public static Registration of(String email, AccountPreferences preferences) {
        return new Registration(Pii.of(email, DataCategory.CONTACT), preferences, Optional.empty());
    }

    /** The same, attributed to this click. */
    public Registration withClickToken(String token) {
        return new Registration(email, preferences, Optional.of(token));
    }

    private static boolean isOpaque(String token) {
        return !token.isEmpty() && token.length() <= MAX_TOKEN && token.chars().allMatch(c -> c > 0x20 && c < 0x7f);
    }
}
