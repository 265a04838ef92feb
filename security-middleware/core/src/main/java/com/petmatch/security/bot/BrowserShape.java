package com.petmatch.security.bot;

import com.petmatch.kernel.text.LiteralScanner;
import java.util.List;
import java.util.Set;

/** Tells whether a user agent has the shape that browsers and the web views of apps send. */
final class BrowserShape {

    private static final String MOZILLA = "Mozilla/5.0 (";
    private static final String OLD_EXPLORER = "Mozilla/4.0 (compatible; MSIE ";
    private static final List<String> OPERA = List.of("Opera/9.", "Opera/12.");
    private static final LiteralScanner WEBKIT = LiteralScanner.of(
            List.of("Chrome/", "CriOS/", "FxiOS/", "EdgiOS/", "Safari/", "Version/", "Mobile/", "Epiphany/"));
    private static final LiteralScanner GECKO =
            LiteralScanner.of(List.of("Firefox/", "SeaMonkey/", "PaleMoon/", "Waterfox/", "K-Meleon/", "Camino/"));

    // Known to lists as programs, but sent by people's browsers too: the browser within an app, the build of a
    // telephone
    // that was sold by the million, desktop programs that show pages.
    private static final Set<String> ALSO_BROWSERS = Set.of(
            "MetaIAB Facebook", "AP3A.240617.008", "Notion/", "Viber", "WhatsApp", "Fluid", "Tumblr/", "Bluesky/");

    private BrowserShape() {}

    static boolean isBrowser(String userAgent) {
        if (userAgent.startsWith(MOZILLA)) {
            return (userAgent.contains("AppleWebKit/") && WEBKIT.containsAny(userAgent))
                    || (userAgent.contains("Gecko/") && GECKO.containsAny(userAgent))
                    || userAgent.contains("Trident/")
                    || userAgent.contains("compatible; MSIE ");
        }
        return userAgent.startsWith(OLD_EXPLORER) || OPERA.stream().anyMatch(userAgent::startsWith);
    }

    /** Whether everything that was found in it is found in people's browsers too. */
    static boolean isExcused(String userAgent, Set<String> literals) {
        return ALSO_BROWSERS.containsAll(literals) && isBrowser(userAgent);
    }
}
