package com.petmatch.platform.web;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.Messages;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/** The real words in strict mode: a missing key or argument fails the test that asks. */
public final class SampleWords {

    private static final Messages MESSAGES = Messages.builder()
            .zone(ZoneOffset.UTC)
            .clock(InstantSource.fixed(SamplePages.NOON))
            .strict()
            .build();

    /** Every language that there are texts in. */
    public static final List<String> LANGUAGES =
            MESSAGES.languages().stream().map(LanguageTag::toString).toList();

    private SampleWords() {}

    public static PageWords in(String language) {
        return new LocalWords(MESSAGES, LanguageTag.of(language), ZoneOffset.UTC);
    }
}
