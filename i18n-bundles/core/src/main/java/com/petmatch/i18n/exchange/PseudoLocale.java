package com.petmatch.i18n.exchange;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.List;

/**
 * Made-up languages that show what a screen does to texts before there is a translation. Arguments, tags and the structure of
 * choices stay as they are. Nobody sees them by accident: a source has them only once it is wrapped by {@link #over}.
 */
public enum PseudoLocale {

    /** Accented letters, brackets around each message, 35 % more of it: shows cut-off, glued and untranslated texts. */
    ACCENTED("en-XA"),

    /** Every word mirrored by right-to-left marks: shows what does not turn with the direction. */
    MIRRORED("ar-XB");

    private final String tag;

    PseudoLocale(String tag) {
        this.tag = tag;
    }

    public LanguageTag tag() {
        return LanguageTag.of(tag);
    }

    /** The source with both made-up languages beside its own, made from its first language on every read. */
    public static BundleSource over(BundleSource bundles) {
        return new PseudoBundles(bundles, List.of(values()));
    }

    /** The message as this language says it; one that does not parse stays as it is. */
    public String text(String message) {
        if (Mf1.model(message).isEmpty()) {
            return message;
        }
        try {
            List<Segment> segments = Segments.of(message);
            return this == ACCENTED ? AccentedText.of(segments) : MirroredText.of(segments);
        } catch (FormatException e) {
            throw new IllegalStateException("What parses can be cut into pieces", e);
        }
    }
}
