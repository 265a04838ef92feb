package com.petmatch.i18n.generate;

import com.petmatch.i18n.I18nErrors;
import com.petmatch.i18n.bundle.BundleFile;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.kernel.error.PetMatchException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes one interface and one package-private implementation an area file: a method for each message, its parameters as
 * {@code #| param} declares them. The words stay in the bundle; generated code holds signatures alone, so that a text may change
 * without it. The same bundle always gives the same bytes. Immutable.
 */
public final class TypedTextsWriter {

    private final String packageName;

    private TypedTextsWriter(String packageName) {
        this.packageName = packageName;
    }

    /** A writer of types in this package. */
    public static TypedTextsWriter into(String packageName) {
        return new TypedTextsWriter(packageName);
    }

    /**
     * The source files by name, from the source language of the bundles.
     *
     * @throws PetMatchException {@code texts.bundle.broken} with every reason, such as two keys of one method name, an argument
     *     that is not declared, or more than 120 keys in an area
     */
    public SortedMap<String, String> write(BundleSource bundles) {
        LanguageTag source = bundles.languages().get(0);
        SortedMap<String, String> files = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (String name : bundles.areas()) {
            bundles.read(source, name).map(BundleFile::read).ifPresent(file -> {
                TypedArea area = TypedArea.of(packageName, name, file);
                file.problems().forEach(problem -> problems.add(name + ":" + problem.line() + " " + problem.code()));
                problems.addAll(area.problems());
                files.put(area.interfaceName() + ".java", InterfaceSource.of(area));
                files.put(area.className() + ".java", ImplementationSource.of(area));
            });
        }
        if (!problems.isEmpty()) {
            throw new PetMatchException(
                    I18nErrors.BUNDLE_BROKEN,
                    "Expected messages that can be methods: " + String.join("; ", problems),
                    Map.of("problems", problems));
        }
        return files;
    }
}
