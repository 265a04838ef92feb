package com.petmatch.i18n.bundle;

import com.petmatch.i18n.locale.LanguageTag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Bundles given as text. */
final class MemoryBundles implements BundleSource {

    private final Map<String, String> files;

    MemoryBundles(Map<String, String> files) {
        this.files = new TreeMap<>(files);
    }

    @Override
    public List<LanguageTag> languages() {
        return files.keySet().stream()
                .map(path -> LanguageTag.of(part(path, 0)))
                .distinct()
                .toList();
    }

    @Override
    public List<String> areas() {
        return files.keySet().stream().map(path -> part(path, 1)).distinct().toList();
    }

    @Override
    public Optional<byte[]> read(LanguageTag language, String area) {
        return Optional.ofNullable(files.get(language + "/" + area)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static String part(String path, int index) {
        String[] parts = path.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("Expected <language>/<area>, got \"" + path + "\"");
        }
        return parts[index];
    }
}
