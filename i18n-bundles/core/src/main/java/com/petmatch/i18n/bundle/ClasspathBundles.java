package com.petmatch.i18n.bundle;

import com.petmatch.i18n.I18nErrors;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.kernel.error.PetMatchException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bundles of a class path, with their index. */
final class ClasspathBundles implements BundleSource {

    private final Resources resources;
    private final String folder;
    private final List<LanguageTag> languages;
    private final List<String> areas;
    private final Map<String, Set<String>> features = new HashMap<>();

    ClasspathBundles(Resources resources, String folder) {
        this.resources = resources;
        this.folder = folder;
        List<String> index = index();
        this.languages = cells(index, "languages").stream().map(LanguageTag::of).toList();
        this.areas = cells(index, "areas");
        for (String line : index) {
            if (line.startsWith("features ")) {
                String[] cells = line.split(" +", -1);
                features.computeIfAbsent(cells[1], area -> new HashSet<>())
                        .addAll(Arrays.asList(cells).subList(2, cells.length));
            }
        }
    }

    @Override
    public List<LanguageTag> languages() {
        return languages;
    }

    @Override
    public List<String> areas() {
        return areas;
    }

    @Override
    public List<String> areasOf(String feature) {
        List<String> found = new ArrayList<>();
        for (String area : areas) {
            Set<String> known = features.get(area);
            if (known == null || known.contains(feature)) {
                found.add(area);
            }
        }
        return found;
    }

    @Override
    public Optional<byte[]> read(LanguageTag language, String area) {
        return bytes("/" + language + "/" + area + ".properties");
    }

    private Optional<byte[]> bytes(String path) {
        try (InputStream stream = resources.open(folder + path)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> index() {
        byte[] bytes = bytes("/bundles.index")
                .orElseThrow(() -> new PetMatchException(
                        I18nErrors.BUNDLE_BROKEN,
                        "Expected a file bundles.index in " + folder,
                        Map.of("folder", folder)));
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> cells(List<String> index, String name) {
        return index.stream()
                .filter(line -> line.startsWith(name + " "))
                .flatMap(line -> List.of(line.substring(name.length() + 1).split(" +", -1)).stream())
                .toList();
    }

    /** Opens a resource by path. */
    interface Resources {
        @Nullable
        InputStream open(String path);
    }
}
