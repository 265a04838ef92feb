package com.petmatch.examples.story;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;

/** Pictures of the running platform for the documents; taken only with {@code -Dpetmatch.screenshots=true}. */
final class Screenshots {

    private static final Path IMAGES = Path.of("../../docs/images");
    private static final int TELEPHONE = 360;
    // A picture of everything in every language would be megabytes of almost the same.
    private static final Set<String> ON_A_DESK = Set.of("en", "es", "ar");
    private static final Set<String> ON_A_TELEPHONE = Set.of("home", "plans", "pets", "partner", "sign-up");

    private Screenshots() {}

    /** Keeps the page as it stands under the name of its address; a later look at the same address replaces the picture. */
    static void take(Page page, String language, int width) {
        String name = name(URI.create(page.url()));
        boolean small = width == TELEPHONE;
        boolean wanted = small ? ON_A_TELEPHONE.contains(name) : ON_A_DESK.contains(language);
        if (wanted && Boolean.getBoolean("petmatch.screenshots")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(IMAGES.resolve(name + "-" + language + (small ? "-" + width : "") + ".png")));
        }
    }

    private static String name(URI address) {
        String path = address.getPath().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|cs_[A-Za-z0-9_]+", "one");
        String words = path.replaceAll("[^A-Za-z]+", "-").replaceAll("^-|-$", "");
        return words.isEmpty() ? "home" : words;
    }
}
