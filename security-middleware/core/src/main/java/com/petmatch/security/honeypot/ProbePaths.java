package com.petmatch.security.honeypot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Which paths only attackers ask for; upper and lower case are the same, because theirs vary. */
final class ProbePaths {

    private static final String RESOURCE = "probe-paths.txt";
    private static final String ANYWHERE = "**/";

    private final Set<String> whole = new HashSet<>();
    private final Set<String> anywhere = new HashSet<>();

    ProbePaths(Collection<String> paths) {
        for (String path : paths) {
            String lower = path.toLowerCase(Locale.ROOT);
            boolean isSegment = lower.startsWith(ANYWHERE);
            String rest = lower.substring(isSegment ? ANYWHERE.length() : 0);
            if (rest.length() < 2 || rest.endsWith("/") || isSegment == rest.contains("/") || rest.contains("//")) {
                throw new IllegalArgumentException("Expected a path such as /heapdump or **/.env, got " + path);
            }
            (isSegment ? anywhere : whole).add(rest);
        }
    }

    static List<String> standard() {
        try (InputStream in = Objects.requireNonNull(ProbePaths.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean has(List<String> segments) {
        if (segments.isEmpty()) {
            return false;
        }
        StringBuilder path = new StringBuilder();
        for (String segment : segments) {
            String lower = segment.toLowerCase(Locale.ROOT);
            if (anywhere.contains(lower)) {
                return true;
            }
            path.append('/').append(lower);
        }
        return whole.contains(path.toString());
    }
}
