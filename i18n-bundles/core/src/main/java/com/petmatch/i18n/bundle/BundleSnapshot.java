package com.petmatch.i18n.bundle;

import com.petmatch.i18n.locale.LanguageTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The bundles of a set of languages as one version: each language is read on first use and then stays. A snapshot under layers
 * shares what they leave as it is. Thread-safe.
 */
public final class BundleSnapshot {

    private final BundleSource source;
    private final Map<LanguageTag, Once<LanguageBundle>> languages = new LinkedHashMap<>();
    private final Once<String> fingerprint;

    private BundleSnapshot(BundleSource source, Supplier<String> fingerprint) {
        this.source = source;
        this.fingerprint = new Once<>(fingerprint);
    }

    public static BundleSnapshot of(BundleSource source, List<LanguageTag> languages) {
        BundleSnapshot snapshot = new BundleSnapshot(source, () -> Fingerprint.of(source));
        languages.forEach(tag -> snapshot.languages.put(tag, new Once<>(() -> LanguageBundle.of(source, tag))));
        return snapshot;
    }

    /** This snapshot under a layer, without the entries that the report rejects. */
    BundleSnapshot under(FrozenBundles layer, OverrideReport report) {
        BundleSource sound = layer.sound();
        BundleSnapshot snapshot =
                new BundleSnapshot(source, () -> Fingerprint.joined(List.of(fingerprint.get(), layer.fingerprint())));
        languages.forEach((tag, below) -> snapshot.languages.put(tag, new Once<>(() -> {
            var rejected = report.rejectedKeys(tag);
            return below.get().under(sound, key -> !rejected.contains(key));
        })));
        return snapshot;
    }

    public List<LanguageTag> languages() {
        return new ArrayList<>(languages.keySet());
    }

    /** The bundle of one of {@link #languages()}. */
    public LanguageBundle bundle(LanguageTag language) {
        Once<LanguageBundle> once = languages.get(language);
        if (once == null) {
            throw new IllegalArgumentException("Expected one of " + languages.keySet() + ", got " + language);
        }
        return once.get();
    }

    /** SHA-256 over all files that these texts come from, in hex; reads them all when it is first asked for. */
    public String fingerprint() {
        return fingerprint.get();
    }

    /** What lies below all layers. */
    BundleSource source() {
        return source;
    }

    /** Made at first use; two threads may make the same, harmlessly. */
    private static final class Once<T> {

        private final Supplier<T> maker;
        private volatile @Nullable T made;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        T get() {
            T known = made;
            if (known == null) {
                known = maker.get();
                made = known;
            }
            return known;
        }
    }
}
