package com.petmatch.i18n.bundle;

import com.petmatch.i18n.locale.LanguageTag;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of the entries of override layers: where one was refused, the text below stays. Immutable.
 *
 * @param admitted how many entries are in effect
 * @param rejected the entries that are not, with what is wrong with each
 * @param files the files of which no entry is in effect
 */
public record OverrideReport(int admitted, List<Rejection> rejected, List<FileProblem> files) {

    /** Nothing was overridden. */
    public static final OverrideReport NONE = new OverrideReport(0, List.of(), List.of());

    /** One thing that is wrong with one entry. */
    public record Rejection(LanguageTag language, String key, String reason) {}

    public OverrideReport {
        rejected = List.copyOf(rejected);
        files = List.copyOf(files);
    }

    /** Whether every entry is in effect. */
    public boolean isClean() {
        return rejected.isEmpty() && files.isEmpty();
    }

    OverrideReport and(OverrideReport other) {
        return new OverrideReport(
                admitted + other.admitted, joined(rejected, other.rejected), joined(files, other.files));
    }

    OverrideReport withFiles(List<FileProblem> problems) {
        return new OverrideReport(admitted, rejected, joined(files, problems));
    }

    Set<String> rejectedKeys(LanguageTag language) {
        return rejected.stream()
                .filter(rejection -> rejection.language().equals(language))
                .map(Rejection::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
