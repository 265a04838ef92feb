package com.petmatch.i18n.bundle;

import com.petmatch.i18n.locale.LanguageTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The bundles of a set of languages as one version: each language is read on first use and then stays. Thread-safe. */
public final class BundleSnapshot {

    private final Map<LanguageTag, Once> languages = new LinkedHashMap<>();

    private BundleSnapshot(BundleSource source, List<LanguageTag> languages) {
        languages.forEach(tag -> this.languages.put(tag, new Once(() -> LanguageBundle.read(source, tag))));
    }

    public static BundleSnapshot of(BundleSource source, List<LanguageTag> languages) {
        return new BundleSnapshot(source, languages);
    }

    public List<LanguageTag> languages() {
        return new ArrayList<>(languages.keySet());
    }

    /** The bundle of one of {@link #languages()}. */
    public LanguageBundle bundle(LanguageTag language) {
        Once once = languages.get(language);
        if (once == null) {
            throw new IllegalArgumentException("Expected one of " + languages.keySet() + ", got " + language);
        }
        return once.get();
    }

    /** Reads at first use; two threads may read the same files, harmlessly. */
    private static final class Once {

        private final Supplier<LanguageBundle> reader;
        private volatile @Nullable LanguageBundle bundle;

        Once(Supplier<LanguageBundle> reader) {
            this.reader = reader;
        }

        LanguageBundle get() {
            LanguageBundle known = bundle;
            if (known == null) {
                known = reader.get();
                bundle = known;
            }
            return known;
        }
    }
}
