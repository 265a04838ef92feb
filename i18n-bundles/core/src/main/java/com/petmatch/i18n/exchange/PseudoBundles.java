package com.petmatch.i18n.exchange;

import com.petmatch.i18n.bundle.BundleEntry;
import com.petmatch.i18n.bundle.BundleFile;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.bundle.MessageNotes;
import com.petmatch.i18n.bundle.MessageOrigin;
import com.petmatch.i18n.locale.LanguageTag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A source with made-up languages after its own. */
final class PseudoBundles implements BundleSource {

    private static final String ORIGIN = "pseudo";

    private final BundleSource bundles;
    private final List<PseudoLocale> locales;

    PseudoBundles(BundleSource bundles, List<PseudoLocale> locales) {
        this.bundles = bundles;
        this.locales = locales;
    }

    @Override
    public List<LanguageTag> languages() {
        List<LanguageTag> languages = new ArrayList<>(bundles.languages());
        locales.forEach(locale -> languages.add(locale.tag()));
        return languages;
    }

    @Override
    public List<String> areas() {
        return bundles.areas();
    }

    @Override
    public Optional<byte[]> read(LanguageTag language, String area) {
        for (PseudoLocale locale : locales) {
            if (locale.tag().equals(language)) {
                return bundles.read(bundles.languages().get(0), area).map(file -> made(locale, area, file));
            }
        }
        return bundles.read(language, area);
    }

    private static byte[] made(PseudoLocale locale, String area, byte[] source) {
        BundleText file = new BundleText();
        for (BundleEntry entry : BundleFile.read(source).entries()) {
            MessageOrigin origin = new MessageOrigin(ORIGIN, false, MessageOrigin.hash(entry.pattern()));
            MessageNotes notes = NoteLines.withOrigin(entry.notes(), origin);
            String text = locale.text(entry.pattern());
            file.add(new TextUnit(area, entry.key(), entry.pattern(), text, notes, Set.of()), false);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
