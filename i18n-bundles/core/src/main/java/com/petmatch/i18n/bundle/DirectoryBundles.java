package com.petmatch.i18n.bundle;

import com.petmatch.i18n.I18nErrors;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.locale.TagOutcome;
import com.petmatch.kernel.error.PetMatchException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Bundles of a folder that others may write to while we read: no link is followed, nothing outside the folder can be named, no
 * file is read that is too large or changes under our eyes.
 */
final class DirectoryBundles implements BundleSource {

    private static final String EXTENSION = ".properties";
    private static final int MAX_AREA_LENGTH = 64;

    private final Path root;
    private final Optional<LanguageTag> source;

    DirectoryBundles(Path root, Optional<LanguageTag> source) {
        this.root = root.toAbsolutePath().normalize();
        this.source = source;
    }

    @Override
    public List<LanguageTag> languages() {
        List<LanguageTag> languages = new ArrayList<>();
        for (String name : names(root)) {
            if (LanguageTag.parse(name) instanceof TagOutcome.WellFormed known
                    && known.tag().toString().equals(name)
                    && !Files.isRegularFile(root.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                languages.add(known.tag());
            }
        }
        source.filter(languages::remove).ifPresent(tag -> languages.add(0, tag));
        return languages;
    }

    @Override
    public List<String> areas() {
        Set<String> areas = new TreeSet<>();
        for (LanguageTag language : languages()) {
            for (String name : names(root.resolve(language.toString()))) {
                String area = name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : "";
                if (isArea(area)) {
                    areas.add(area);
                }
            }
        }
        return List.copyOf(areas);
    }

    @Override
    public Optional<byte[]> read(LanguageTag language, String area) {
        if (!isArea(area)) {
            throw refused(area, "not-an-area");
        }
        Path folder = root.resolve(language.toString());
        Path file = folder.resolve(area + EXTENSION);
        String name = language + "/" + area;
        try {
            return exists(folder, name) && exists(file, name) ? Optional.of(bytes(file, name)) : Optional.empty();
        } catch (IOException e) {
            throw new PetMatchException(
                    I18nErrors.BUNDLE_BROKEN, "Cannot read " + name, Map.of("file", name, "reason", "unreadable"), e);
        }
    }

    @Override
    public List<Path> folders() {
        List<Path> folders = new ArrayList<>(List.of(root));
        languages().stream()
                .map(language -> root.resolve(language.toString()))
                .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                .forEach(folders::add);
        return folders;
    }

    private static boolean exists(Path path, String name) {
        if (Files.isSymbolicLink(path)) {
            throw refused(name, "symbolic-link");
        }
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static byte[] bytes(Path file, String name) throws IOException {
        BasicFileAttributes before = attributes(file);
        if (!before.isRegularFile()) {
            throw refused(name, "not-a-file");
        }
        byte[] bytes;
        // The link check is repeated by the system: the file may have been replaced since.
        Set<OpenOption> options = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        try (SeekableByteChannel channel = Files.newByteChannel(file, options);
                InputStream stream = Channels.newInputStream(channel)) {
            bytes = stream.readNBytes(BundleReader.MAX_BYTES + 1);
        }
        if (bytes.length > BundleReader.MAX_BYTES) {
            throw refused(name, "file-too-large");
        }
        if (!isSame(before, attributes(file), bytes.length) || isCutOff(bytes)) {
            throw refused(name, "half-written");
        }
        return bytes;
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isSame(BasicFileAttributes before, BasicFileAttributes after, int bytesRead) {
        return before.size() == bytesRead
                && after.size() == bytesRead
                && before.lastModifiedTime().equals(after.lastModifiedTime());
    }

    // Every line of a bundle file ends; one that does not is still being written.
    private static boolean isCutOff(byte[] bytes) {
        return bytes.length > 0 && bytes[bytes.length - 1] != '\n';
    }

    private static boolean isArea(String name) {
        return name.length() <= MAX_AREA_LENGTH && BundleReader.isSegment(name, true);
    }

    private static List<String> names(Path folder) {
        List<String> names = new ArrayList<>();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return names;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        } catch (IOException | DirectoryIteratorException e) {
            throw new PetMatchException(
                    I18nErrors.BUNDLE_BROKEN, "Cannot list the folder of bundles", Map.of("reason", "unreadable"), e);
        }
        names.sort(null);
        return names;
    }

    private static PetMatchException refused(String file, String reason) {
        return new PetMatchException(
                I18nErrors.BUNDLE_BROKEN,
                "Expected a regular bundle file inside the folder, got " + reason,
                Map.of("file", file, "reason", reason));
    }
}
