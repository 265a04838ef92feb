package com.petmatch.security.bot;

import java.util.Locale;

/** What a known program is for. */
public enum BotPurpose {
    ACADEMIC,
    ADVERTISING,
    AI_CRAWLER,
    ARCHIVER,
    BROWSER_AUTOMATION,
    FEED_READER,
    HTTP_LIBRARY,
    MONITORING,
    SCANNER,
    SEARCH_ENGINE,
    SEO,
    SOCIAL_PREVIEW;

    static BotPurpose ofTag(String tag) {
        return valueOf(tag.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    boolean isAutomation() {
        return this == BROWSER_AUTOMATION || this == HTTP_LIBRARY || this == SCANNER;
    }
}
