package com.petmatch.i18n.messages;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.Map;

/** One message {@code demo.x} in one language. */
final class Demo {

    private Demo() {}

    static Text text(String language, Channel channel, String pattern, Object name) {
        return messages(language, pattern)
                .channel(channel)
                .strict()
                .build()
                .in(LanguageTag.of(language))
                .text("demo.x", "name", name);
    }

    static Messages.Builder messages(String language, String pattern) {
        return Messages.builder().bundles(BundleSource.memory(Map.of(language + "/demo", "demo.x=" + pattern + "\n")));
    }
}
