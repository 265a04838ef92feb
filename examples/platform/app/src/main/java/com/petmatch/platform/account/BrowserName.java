package com.petmatch.platform.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person recognises a session by, out of a browser's own description; the description itself is not kept. */
final class BrowserName {

    // The first that is found names it: every browser claims to be some of the later ones, too.
    private static final List<String> BROWSERS = List.of("Edg", "OPR", "Firefox", "Chrome", "Safari");
    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");

    private BrowserName() {}

    static String of(@Nullable String userAgent) {
        String described = userAgent == null ? "" : userAgent;
        return first(BROWSERS, described) + ", " + first(SYSTEMS, described);
    }

    private static String first(List<String> names, String described) {
        return names.stream().filter(described::contains).findFirst().orElse("?");
    }
}
