package com.petmatch.i18n.spring;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.Messages;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a host may set under {@code petmatch.i18n}; each maps onto an option of {@link Messages.Builder}.
 *
 * @param languages BCP 47 tags of the languages to serve; none: all there are texts in
 * @param defaultLanguage for readers whose own language is not served; absent: the source language
 * @param zone that moments are shown in; absent: messages with a moment need a view with a zone
 * @param overrides folders with texts that replace some of ours, the topmost last; at most eight
 * @param reload whether changed files of these folders are read while the host runs
 * @param strict throw on unknown keys, missing translations and unfit arguments; for tests
 */
@ConfigurationProperties("petmatch.i18n")
record I18nProperties(
        @DefaultValue List<String> languages,
        @Nullable String defaultLanguage,
        @Nullable ZoneId zone,
        @DefaultValue List<Path> overrides,
        @DefaultValue("false") boolean reload,
        @DefaultValue("false") boolean strict) {

    void applyTo(Messages.Builder builder) {
        if (!languages.isEmpty()) {
            builder.languages(languages.stream().map(LanguageTag::of).toList());
        }
        if (defaultLanguage != null) {
            builder.defaultLanguage(LanguageTag.of(defaultLanguage));
        }
        if (zone != null) {
            builder.zone(zone);
        }
        builder.overrides(overrides.stream().map(BundleSource::directory).toArray(BundleSource[]::new));
        if (strict) {
            builder.strict();
        }
    }
}
