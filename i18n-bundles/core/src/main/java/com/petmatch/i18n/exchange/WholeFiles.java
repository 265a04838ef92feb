package com.petmatch.i18n.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Writes files whole or not at all. */
final class WholeFiles {

    private final Opener opener;

    WholeFiles(Opener opener) {
        this.opener = opener;
    }

    void write(Path folder, Map<String, byte[]> files) {
        Map<Path, Path> written = new LinkedHashMap<>();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = target(folder, file.getKey());
                Path draft = folder.resolve("." + UUID.randomUUID() + ".tmp");
                written.put(draft, target);
                try (OutputStream out = opener.open(draft)) {
                    out.write(file.getValue());
                }
            }
            for (Map.Entry<Path, Path> file : written.entrySet()) {
                Files.move(
                        file.getKey(),
                        file.getValue(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            written.keySet().forEach(draft -> delete(draft, e));
            throw new UncheckedIOException(e);
        }
    }

    private static Path target(Path folder, String name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!folder.normalize().equals(target.getParent())) {
            throw new IOException("Expected a plain file name, got " + name);
        }
        return target;
    }

    private static void delete(Path draft, IOException cause) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Opens a file for writing. */
    interface Opener {
        OutputStream open(Path path) throws IOException;
    }
}
