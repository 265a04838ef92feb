package com.petmatch.i18n.bundle;

import com.petmatch.i18n.icu.IcuSyntax;
import com.petmatch.i18n.icu.ParseOutcome;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.kernel.error.PetMatchException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of a source as they were at one time, with what is wrong with them. Immutable. */
final class FrozenBundles implements BundleSource {

    private final List<LanguageTag> languages = new ArrayList<>();
    private final List<String> areas = new ArrayList<>();
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<FileProblem> problems = new ArrayList<>();
    private final String fingerprint;

    private FrozenBundles(BundleSource source) {
        try {
            languages.addAll(source.languages());
            areas.addAll(source.areas());
        } catch (RuntimeException e) {
            problems.add(unreadable("", e));
        }
        languages.forEach(language -> areas.forEach(area -> read(source, language, area)));
        this.fingerprint = Fingerprint.of(files, problems);
    }

    static FrozenBundles of(BundleSource source) {
        return new FrozenBundles(source);
    }

    /** The source itself when its files cannot change, else a copy of them. */
    static BundleSource unchanging(BundleSource source) {
        return source instanceof ClasspathBundles ? source : of(source);
    }

    @Override
    public List<LanguageTag> languages() {
        return List.copyOf(languages);
    }

    @Override
    public List<String> areas() {
        return List.copyOf(areas);
    }

    @Override
    public Optional<byte[]> read(LanguageTag language, String area) {
        return Optional.ofNullable(files.get(path(language, area)));
    }

    /** Files that could not be read and lines that break the format. */
    List<FileProblem> problems() {
        return problems;
    }

    /** Messages whose pattern cannot be parsed. */
    List<FileProblem> unparsed() {
        List<FileProblem> found = new ArrayList<>();
        files.forEach((path, bytes) -> BundleFile.read(bytes).entries().forEach(entry -> {
            if (IcuSyntax.parse(entry.pattern()) instanceof ParseOutcome.Rejected rejected) {
                String code = rejected.problems().get(0).code();
                found.add(new FileProblem(path, entry.line(), code, entry.key()));
            }
        }));
        return found;
    }

    /** Equal for equal files. */
    String fingerprint() {
        return fingerprint;
    }

    /** Without the files that have a problem. */
    BundleSource sound() {
        TreeSet<String> broken = new TreeSet<>();
        problems.forEach(problem -> broken.add(problem.file()));
        return new Without(this, broken);
    }

    private void read(BundleSource source, LanguageTag language, String area) {
        String path = path(language, area);
        try {
            source.read(language, area).ifPresent(bytes -> {
                files.put(path, bytes.clone());
                inspect(path, BundleFile.read(bytes));
            });
        } catch (RuntimeException e) {
            problems.add(unreadable(path, e));
        }
    }

    private void inspect(String path, BundleFile file) {
        file.problems()
                .forEach(problem ->
                        problems.add(new FileProblem(path, problem.line(), problem.code(), problem.detail())));
    }

    private static FileProblem unreadable(String path, RuntimeException cause) {
        Object reason = cause instanceof PetMatchException known ? known.facts().get("reason") : null;
        return new FileProblem(
                path, 0, reason == null ? "unreadable" : reason.toString(), String.valueOf(cause.getMessage()));
    }

    private static String path(LanguageTag language, String area) {
        return language + "/" + area;
    }

    /** Some files left out. */
    private record Without(FrozenBundles all, TreeSet<String> broken) implements BundleSource {

        @Override
        public List<LanguageTag> languages() {
            return all.languages();
        }

        @Override
        public List<String> areas() {
            return all.areas();
        }

        @Override
        public Optional<byte[]> read(LanguageTag language, String area) {
            return broken.contains(path(language, area)) ? Optional.empty() : all.read(language, area);
        }
    }
}
