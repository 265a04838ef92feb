package com.petmatch.i18n.bundle;

import com.petmatch.i18n.I18nErrors;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.kernel.error.PetMatchException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The texts below all layers; those of a class path never change, all others are copied when read. */
record BaseBundles(BundleSource source, List<LanguageTag> languages) implements Ground {

    BaseBundles {
        languages = List.copyOf(languages);
    }

    @Override
    public BundleSnapshot first() {
        BundleSource read = FrozenBundles.unchanging(source);
        if (read instanceof FrozenBundles files) {
            files.problems().stream()
                    .filter(problem -> problem.line() == 0)
                    .findFirst()
                    .ifPresent(problem -> {
                        throw new PetMatchException(
                                I18nErrors.BUNDLE_BROKEN,
                                "Expected readable bundles, got " + problem,
                                Map.of("file", problem.file(), "reason", problem.code()));
                    });
        }
        return BundleSnapshot.of(read, languages);
    }

    @Override
    public BundleSnapshot now(BundleSnapshot known) {
        return known;
    }

    @Override
    public Reading read(BundleSnapshot known) {
        if (!(known.source() instanceof FrozenBundles before)) {
            return new Reading(known, List.of());
        }
        FrozenBundles files = FrozenBundles.of(source);
        if (files.fingerprint().equals(before.fingerprint())) {
            return new Reading(known, List.of());
        }
        List<FileProblem> problems = new ArrayList<>(files.problems());
        problems.addAll(files.unparsed());
        return new Reading(BundleSnapshot.of(files, languages), problems);
    }

    @Override
    public List<Path> folders() {
        return source.folders();
    }
}
