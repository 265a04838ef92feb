package com.petmatch.affiliate.link;

import com.petmatch.affiliate.program.Program;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Decides which addresses a link may lead to: absolute, plain, and of an allowed origin. */
final class LinkTarget {

    static final int MAX_LENGTH = 2_048;

    private LinkTarget() {}

    /** The address, when a link of this programme may lead there. Never throws. */
    static Optional<URI> of(String text, Program program) {
        if (text.length() > MAX_LENGTH || !isPlain(text)) {
            return Optional.empty();
        }
        try {
            URI target = new URI(text);
            boolean allowed = target.getRawUserInfo() == null && program.allowsOriginOf(target);
            return allowed ? Optional.of(target) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    // Browsers repair what URI refuses: a backslash, a tab or an encoded line break can change the host they go to.
    private static boolean isPlain(String text) {
        boolean printableAscii = text.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != '\\');
        String lower = text.toLowerCase(Locale.ROOT);
        return printableAscii && !lower.contains("%0d") && !lower.contains("%0a") && !lower.contains("%00");
    }
}
