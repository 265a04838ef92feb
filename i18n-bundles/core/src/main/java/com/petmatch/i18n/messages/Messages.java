package com.petmatch.i18n.messages;

import com.petmatch.i18n.bundle.BundleSnapshot;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.bundle.Parameter;
import com.petmatch.i18n.format.Formats;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.locale.LocaleNegotiator;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a product in all its languages; {@link #in} gives the view of one reader.
 *
 * <p>Bundles are indexed when built and each language is read on first use. Starts no thread and reads neither the default
 * locale, the default zone nor the clock by itself. Safe for concurrent use.
 */
public final class Messages {

    // Views of locales that readers ask for; past this number they are made anew, so that a hostile reader fills
    // nothing.
    private static final int MAX_VIEWS = 256;

    private final BundleSnapshot snapshot;
    private final LocaleNegotiator negotiator;
    private final LanguageTag defaultLanguage;
    private final Builder options;
    private final MessageListener listener;
    private final Map<LanguageTag, LocalTexts> views = new ConcurrentHashMap<>();

    private Messages(Builder options) {
        this.options = options;
        List<LanguageTag> languages = options.usedLanguages();
        this.snapshot = BundleSnapshot.of(options.source, languages);
        this.defaultLanguage = options.defaultLanguage == null ? languages.get(0) : options.defaultLanguage;
        this.negotiator = LocaleNegotiator.over(languages).withDefault(defaultLanguage);
        this.listener = new GuardedListener(options.listener);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The languages there are texts in, the source language first. */
    public List<LanguageTag> languages() {
        return snapshot.languages();
    }

    /** The arguments of a message in the order its source declares them; none for an unknown key. */
    public List<Parameter> parameters(String key) {
        return snapshot.bundle(languages().get(0)).parameters(key);
    }

    /** The language of readers whose own is not spoken here. */
    public LanguageTag defaultLanguage() {
        return defaultLanguage;
    }

    public LocalTexts in(Locale locale) {
        return in(LanguageTag.of(locale));
    }

    /** The view of a reader: texts in the nearest language, formats of the nearest locale. */
    public LocalTexts in(LanguageTag locale) {
        LocalTexts known = views.get(locale);
        if (known != null) {
            return known;
        }
        LocalTexts made = view(locale);
        if (views.size() < MAX_VIEWS) {
            views.putIfAbsent(locale, made);
        }
        return made;
    }

    private LocalTexts view(LanguageTag locale) {
        LanguageTag language = negotiator.best(locale).tag();
        boolean sameLanguage = Formats.of(locale).locale().language().equals(language.language());
        Formats formats = Formats.of(sameLanguage ? locale : language);
        formats = options.zone == null ? formats : formats.in(options.zone);
        formats = options.clock == null ? formats : formats.by(options.clock);
        Set<LanguageTag> chain = new LinkedHashSet<>(List.of(language, defaultLanguage));
        chain.add(languages().get(0));
        List<TextView> texts = new ArrayList<>();
        for (LanguageTag tag : chain) {
            texts.add(new TextView(snapshot.bundle(tag), formats, options.channel, listener, options.strict));
        }
        return new LocalTexts(texts, formats, listener, options.strict);
    }

    /** Collects the options; every one has a safe default except the zone and the clock, which some messages need. */
    public static final class Builder {

        private BundleSource source = BundleSource.shipped();
        private List<LanguageTag> languages = List.of();
        private @Nullable LanguageTag defaultLanguage;
        private @Nullable ZoneId zone;
        private @Nullable InstantSource clock;
        private Channel channel = Channel.WEB;
        private MessageListener listener = MessageListener.NONE;
        private boolean strict;

        private Builder() {}

        /** Texts from here instead of the ones in this jar. */
        public Builder bundles(BundleSource bundles) {
            this.source = bundles;
            return this;
        }

        /** Only these of the source's languages. */
        public Builder languages(List<LanguageTag> wanted) {
            this.languages = List.copyOf(wanted);
            return this;
        }

        /** The language of readers whose own is not spoken here; else the source language. */
        public Builder defaultLanguage(LanguageTag language) {
            this.defaultLanguage = language;
            return this;
        }

        /** The zone that moments are shown in. */
        public Builder zone(ZoneId readersZone) {
            this.zone = readersZone;
            return this;
        }

        /** The clock that relative times are measured by. */
        public Builder clock(InstantSource now) {
            this.clock = now;
            return this;
        }

        public Builder channel(Channel target) {
            this.channel = target;
            return this;
        }

        public Builder listener(MessageListener told) {
            this.listener = told;
            return this;
        }

        /** Throws on unknown keys, missing translations and unfit arguments; for tests. */
        public Builder strict() {
            this.strict = true;
            return this;
        }

        public Messages build() {
            return new Messages(copy());
        }

        // A builder that goes on being used must not change what was built from it.
        private Builder copy() {
            Builder copy = new Builder();
            copy.source = source;
            copy.languages = languages;
            copy.defaultLanguage = defaultLanguage;
            copy.zone = zone;
            copy.clock = clock;
            copy.channel = channel;
            copy.listener = listener;
            copy.strict = strict;
            return copy;
        }

        private List<LanguageTag> usedLanguages() {
            List<LanguageTag> used = source.languages().stream()
                    .filter(tag -> languages.isEmpty() || languages.contains(tag))
                    .toList();
            if (used.isEmpty()) {
                throw new IllegalArgumentException(
                        "Expected languages of " + source.languages() + ", got " + languages);
            }
            return used;
        }
    }
}
