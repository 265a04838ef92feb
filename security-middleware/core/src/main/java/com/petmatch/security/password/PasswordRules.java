package com.petmatch.security.password;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.password.PasswordOutcome.Acceptable;
import com.petmatch.security.password.PasswordOutcome.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords are accepted: long enough, not one that everybody uses, not the person's own name; any character
 * counts, none is demanded.
 *
 * <p>Bytes are taken as received: no trimming, no change of case or Unicode form. Immutable, safe for concurrent use.
 */
public final class PasswordRules {

    private static final int FLOOR = 8;
    private static final int STANDARD_MIN = 12;
    private static final int MAX = 256;
    private static final int CONTEXT_MIN = 4;

    private final int minimum;
    private final Set<String> common;
    private final BreachedPasswords breached;

    private PasswordRules(int minimum, Set<String> common, BreachedPasswords breached) {
        this.minimum = minimum;
        this.common = common;
        this.breached = breached;
    }

    /** 12 to 256 code points and our own short list of common passwords. */
    public static PasswordRules standard() {
        return new PasswordRules(STANDARD_MIN, CommonPasswords.bundled(), BreachedPasswords.none());
    }

    /** Another minimum, 8 at least. */
    public PasswordRules withMinimum(int codePoints) {
        if (codePoints < FLOOR || codePoints > MAX) {
            throw new IllegalArgumentException("Expected a minimum of 8 to 256 code points, got " + codePoints);
        }
        return new PasswordRules(codePoints, common, breached);
    }

    /** More common passwords, compared without case. */
    public PasswordRules withCommon(Collection<String> more) {
        Set<String> all = more.stream().map(PasswordRules::folded).collect(Collectors.toSet());
        all.addAll(common);
        return new PasswordRules(minimum, Set.copyOf(all), breached);
    }

    /** Passwords that attackers have; refused like common ones. */
    public PasswordRules withBreached(BreachedPasswords known) {
        return new PasswordRules(minimum, common, known);
    }

    /**
     * Checks a new password.
     *
     * @param context words of the person and the service, such as the e-mail name; shorter than four characters count not
     */
    public PasswordOutcome check(String password, List<String> context) {
        return fault(password, context)
                .<PasswordOutcome>map(Refused::new)
                .orElseGet(() -> new Acceptable(Secret.of(password)));
    }

    /** The bytes of a password somebody presents at sign-in; empty when no accepted password can look so. */
    public static Optional<Secret> presented(String password) {
        boolean possible = !password.isEmpty() && password.length() <= 2 * MAX && isWellFormed(password);
        return possible ? Optional.of(Secret.of(password)) : Optional.empty();
    }

    private Optional<ErrorCode> fault(String password, List<String> context) {
        if (password.length() > 2 * MAX || password.codePointCount(0, password.length()) > MAX) {
            return Optional.of(SecurityErrors.PASSWORD_TOO_LONG);
        }
        if (!isWellFormed(password)) {
            return Optional.of(SecurityErrors.PASSWORD_MALFORMED);
        }
        if (password.codePointCount(0, password.length()) < minimum) {
            return Optional.of(SecurityErrors.PASSWORD_TOO_SHORT);
        }
        String folded = folded(password);
        if (common.contains(folded) || isRepetition(folded)) {
            return Optional.of(SecurityErrors.PASSWORD_COMMON);
        }
        boolean personal = context.stream()
                .map(PasswordRules::folded)
                .filter(word -> word.length() >= CONTEXT_MIN)
                .anyMatch(word -> folded.length() - word.length() < CONTEXT_MIN && folded.contains(word));
        if (personal) {
            return Optional.of(SecurityErrors.PASSWORD_CONTEXT);
        }
        return breached.contains(password) ? Optional.of(SecurityErrors.PASSWORD_COMMON) : Optional.empty();
    }

    /** Whether the text is one part of at most four characters again and again, such as {@code abcabcabcabc}. */
    private static boolean isRepetition(String text) {
        for (int part = 1; part <= 4 && part < text.length(); part++) {
            if (text.regionMatches(0, text, part, text.length() - part)) {
                return true;
            }
        }
        return false;
    }

    // UTF-8 has no lone surrogates: encoding would turn different passwords into one.
    private static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
