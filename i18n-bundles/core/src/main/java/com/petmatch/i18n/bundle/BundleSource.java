package com.petmatch.i18n.bundle;

import com.petmatch.i18n.locale.LanguageTag;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where bundle files come from: {@code <language>/<area>.properties} under some root. Implementations are thread-safe. */
public interface BundleSource {

    /** The languages it may have files of, the source language first. */
    List<LanguageTag> languages();

    /** The areas it may have files of. */
    List<String> areas();

    /**
     * The areas that may hold keys of a feature, which is what stands before a key's first dot: a source that knows spares its
     * readers the files of all others.
     */
    default List<String> areasOf(String feature) {
        return areas();
    }

    /** The bytes of one file; empty when there is no such file. */
    Optional<byte[]> read(LanguageTag language, String area);

    /** The folders whose changes mean that files changed; none for a source that nobody can watch. */
    default List<Path> folders() {
        return List.of();
    }

    /** The texts in this jar. */
    static BundleSource shipped() {
        return new ClasspathBundles(ClasspathBundles.class::getResourceAsStream, "/texts");
    }

    /**
     * Files on a class path under a folder such as {@code texts}, with a file {@code bundles.index} that names the languages and
     * areas: class paths cannot be listed. A line {@code features <area> <feature> ...} may say which keys an area holds, so
     * that it is read for those alone.
     */
    static BundleSource classpath(ClassLoader loader, String folder) {
        return new ClasspathBundles(loader::getResourceAsStream, folder);
    }

    /**
     * Files in a folder: {@code <folder>/<language>/<area>.properties}, UTF-8, each line ended, at most 4 MiB each. Symbolic links
     * below the folder are refused, as are files that change while they are read: reading one throws
     * {@code texts.bundle.broken} with its reason.
     */
    static BundleSource directory(Path folder) {
        return new DirectoryBundles(folder, Optional.empty());
    }

    /** Files in a folder that are a complete set: translations are made from the files of {@code source}. */
    static BundleSource directory(Path folder, LanguageTag source) {
        return new DirectoryBundles(folder, Optional.of(source));
    }

    /** Files given as text, by {@code <language>/<area>}; for tests and for layers kept in a database. */
    static BundleSource memory(Map<String, String> files) {
        return new MemoryBundles(files);
    }
}
