package com.petmatch.benchmarks.security;

import com.petmatch.security.firewall.Detector;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The detectors of every firewall: no part of the API, so a rival that gets the same literals needs reflection. */
final class DetectorAccess {

    private DetectorAccess() {}

    static List<Detector> standard() {
        try {
            Method standard =
                    Class.forName("com.petmatch.security.firewall.Detectors").getDeclaredMethod("standard");
            standard.setAccessible(true);
            List<Detector> detectors = new ArrayList<>();
            for (Object detector : (List<?>) standard.invoke(null)) {
                detectors.add((Detector) detector);
            }
            return detectors;
        } catch (ReflectiveOperationException moved) {
            throw new IllegalStateException("Expected the list of standard detectors where it was", moved);
        }
    }

    /** The first that has a rule of this family, such as {@code sqli.}. */
    static Detector ofFamily(String family) {
        return standard().stream()
                .filter(detector ->
                        detector.rules().stream().anyMatch(rule -> rule.id().startsWith(family)))
                .findFirst()
                .orElseThrow();
    }

    /** Lower-case literals of all of them, each once. */
    static Set<String> literals() {
        Set<String> literals = new LinkedHashSet<>();
        standard().forEach(detector -> literals.addAll(detector.literals()));
        return literals;
    }
}
