package com.petmatch.i18n.cldr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Our corrections to CLDR: tag, key, value, reason and the upstream version that has it, one a line. */
final class CldrPatches {

    private final Map<String, Map<String, String>> byTag = new HashMap<>();

    static CldrPatches read() {
        try (InputStream stream = CldrPatches.class.getResourceAsStream("/com/petmatch/i18n/cldr/cldr-patches.tsv")) {
            CldrPatches patches = new CldrPatches();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(patches::add);
            return patches;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> of(String tag) {
        return byTag.getOrDefault(tag, Map.of());
    }

    private void add(String line) {
        if (!line.startsWith("#") && !line.isBlank()) {
            String[] cells = line.split("\t");
            byTag.computeIfAbsent(cells[0], tag -> new HashMap<>())
                    .put(cells[1], cells[2].replace("\\u202F", "\u202F"));
        }
    }
}
