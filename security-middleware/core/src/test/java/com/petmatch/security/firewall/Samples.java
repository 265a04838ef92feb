package com.petmatch.security.firewall;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the samples of a file, one a line: lines that start with {@code ==} name groups, {@code ␤} stands for a line feed. */
final class Samples {

    private Samples() {}

    static List<String> of(String file) {
        try (InputStream in = Samples.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("== "))
                    .map(line -> line.replace('␤', '\n'))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of the rules of at least this confidence that the value breaks. */
    static Set<String> found(Detector detector, String value, Confidence least) {
        Set<String> ids = new TreeSet<>();
        detector.detect(value, rule -> {
            if (rule.confidence().compareTo(least) <= 0) {
                ids.add(rule.id());
            }
        });
        return ids;
    }

    /** Those in which nothing is found at this confidence. */
    static List<String> missed(Detector detector, List<String> values, Confidence least) {
        return values.stream()
                .filter(value -> found(detector, value, least).isEmpty())
                .collect(Collectors.toList());
    }

    /** Those in which something is found at this confidence, with what. */
    static List<String> flagged(Detector detector, List<String> values, Confidence least) {
        return values.stream()
                .filter(value -> !found(detector, value, least).isEmpty())
                .map(value -> value + " " + found(detector, value, least))
                .collect(Collectors.toList());
    }

    static boolean hasLiteral(Detector detector, String value) {
        String lower = value.toLowerCase(java.util.Locale.ROOT);
        return detector.literals().isEmpty() || detector.literals().stream().anyMatch(lower::contains);
    }
}
