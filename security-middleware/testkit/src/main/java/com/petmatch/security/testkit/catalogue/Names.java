package com.petmatch.security.testkit.catalogue;

import java.util.Locale;

/** Makes parts of scenario ids. */
final class Names {

    private Names() {}

    /** Lower case; what is neither letter nor digit becomes a hyphen. */
    static String of(String text) {
        StringBuilder name = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            name.append(plain ? c : '-');
        }
        return name.toString();
    }
}
