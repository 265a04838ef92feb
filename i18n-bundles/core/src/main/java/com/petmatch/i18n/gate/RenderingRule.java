package com.petmatch.i18n.gate;

import com.petmatch.i18n.model.RenderProfile;
import java.util.function.Consumer;

/** Looks at what comes out of a message for every probe. */
final class RenderingRule {

    private static final String NAME = "word";

    private RenderingRule() {}

    static void rendering(Translation translation, Consumer<String> found) {
        translation
                .targetModel()
                .ifPresent(model -> Probes.render(
                                translation,
                                model,
                                NAME,
                                RenderProfile.TEXT,
                                (key, argument, expected, actual) -> found.accept("{" + argument + "} expected "
                                        + expected + ", got " + (actual.isEmpty() ? "nothing" : actual)))
                        .forEach((input, text) -> {
                            if (isBroken(text, translation.target().key())) {
                                found.accept("prints \"" + text + "\" for " + input);
                            }
                        }));
    }

    private static boolean isBroken(String text, String key) {
        return text.isBlank() || text.indexOf('{') >= 0 || text.indexOf('\uFFFD') >= 0 || text.contains(key);
    }
}
