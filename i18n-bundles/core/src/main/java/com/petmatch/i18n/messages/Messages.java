package com.petmatch.i18n.messages;

import com.petmatch.i18n.bundle.BundleReload;
import com.petmatch.i18n.bundle.BundleSnapshot;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.bundle.BundleWatch;
import com.petmatch.i18n.bundle.OverrideReport;
import com.petmatch.i18n.bundle.Parameter;
import com.petmatch.i18n.bundle.ReloadOutcome;
import com.petmatch.i18n.locale.LanguageChoice;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.locale.TagOutcome;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a product in all its languages; {@link #in} gives the view of one reader.
 *
 * <p>Bundles are indexed when built and each language is read on first use. Starts no thread and reads neither the default
 * locale, the default zone nor the clock by itself. Safe for concurrent use.
 */
public final class Messages {

    private final MessageOptions options;
    private final TextChain chain;
    private final BundleReload texts;
    private volatile Views views;

    private Messages(MessageOptions options, TextChain chain, BundleReload texts) {
        this.options = options;
        this.chain = chain;
        this.texts = texts;
        this.views = new Views(texts.current(), options, chain);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The languages there are texts in, the source language first. */
    public List<LanguageTag> languages() {
        return options.languages();
    }

    /** The arguments of a message in the order its source declares them; none for an unknown key. */
    public List<Parameter> parameters(String key) {
        return texts.current().bundle(options.sourceLanguage()).parameters(key);
    }

    /** The language of readers whose own is not spoken here. */
    public LanguageTag defaultLanguage() {
        return options.defaultLanguage();
    }

    public LocalTexts in(Locale locale) {
        return in(LanguageTag.of(locale));
    }

    /**
     * The view of a reader: texts in the nearest language, formats of the nearest locale, all of the version in effect now and
     * for as long as the view is kept.
     */
    public LocalTexts in(LanguageTag locale) {
        BundleSnapshot current = texts.current();
        Views known = views;
        if (known.snapshot() != current) {
            known = new Views(current, options, chain);
            views = known;
        }
        return known.in(locale);
    }

    /**
     * The language for someone who may have stated a preference: the first of {@code stated}, such as an account's setting and a
     * cookie, that is spoken here, else the best for the {@code Accept-Language} header. What is no language tag is skipped.
     */
    public LanguageChoice choose(List<String> stated, String acceptLanguage) {
        for (String preference : stated) {
            if (LanguageTag.parse(preference) instanceof TagOutcome.WellFormed known) {
                LanguageChoice choice = chain.negotiator().best(known.tag());
                if (choice.matched()) {
                    return choice;
                }
            }
        }
        return chain.negotiator().best(acceptLanguage);
    }

    /**
     * These texts under one more layer, such as a tenant's: it sees later reloads of what is below, and nobody else sees the
     * layer. An entry that the gate has an error for is not in effect; {@link #overrideReport} tells.
     *
     * @throws IllegalArgumentException when eight layers lie there already
     */
    public Messages withOverrides(BundleSource layer) {
        return new Messages(options, chain, texts.under(layer));
    }

    /** What became of the entries of the layers given to the builder, or to {@link #withOverrides}. */
    public OverrideReport overrideReport() {
        return texts.report();
    }

    /** Which data and texts are in effect; reads all files when it is first asked for. */
    public BundleVersion version() {
        return BundleVersion.of(texts.current().fingerprint());
    }

    /**
     * Reads the files again; all of them are in effect afterwards, or nothing has changed. Views made before keep their version.
     * On a view with overrides of its own, these alone are read again.
     */
    public ReloadOutcome reload() {
        ReloadOutcome outcome = texts.reload();
        tell(outcome);
        return outcome;
    }

    /**
     * Reloads whenever a file of a directory changes, on one thread of the executor, which is the watch's until it is closed.
     *
     * @throws IllegalStateException when no source is a directory
     */
    public BundleWatch watch(Executor executor) {
        return texts.watch(executor, this::tell);
    }

    private void tell(ReloadOutcome outcome) {
        if (outcome instanceof ReloadOutcome.Reloaded reloaded) {
            options.listener().reloaded(BundleVersion.of(reloaded.texts()));
        } else if (outcome instanceof ReloadOutcome.Refused refused) {
            options.listener().reloadRefused(refused.problems());
        }
    }

    /** Collects the options; every one has a safe default except the zone and the clock, which some messages need. */
    public static final class Builder {

        private BundleSource source = BundleSource.shipped();
        private List<BundleSource> layers = List.of();
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

        /** Texts that replace some of those below, the topmost last; at most eight layers. */
        public Builder overrides(BundleSource... sources) {
            this.layers = List.of(sources);
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
            MessageOptions options = options();
            Admission admission = new Admission(options.languages(), options.listener());
            BundleReload texts = BundleReload.of(source, options.languages(), layers, admission);
            return new Messages(options, new TextChain(options), texts);
        }

        private MessageOptions options() {
            List<LanguageTag> used = source.languages().stream()
                    .filter(tag -> languages.isEmpty() || languages.contains(tag))
                    .toList();
            if (used.isEmpty()) {
                throw new IllegalArgumentException(
                        "Expected languages of " + source.languages() + ", got " + languages);
            }
            LanguageTag preferred = defaultLanguage == null ? used.get(0) : defaultLanguage;
            return new MessageOptions(used, preferred, zone, clock, channel, new GuardedListener(listener), strict);
        }
    }
}
