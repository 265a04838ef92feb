package com.petmatch.platform.parts;

import com.petmatch.kernel.privacy.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.function.Supplier;

/** Keys that the host makes for itself on the first start, each in a file that only its owner may read. */
public final class KeyFiles {

    private static final int KEY_BYTES = 32;

    private final Path directory;
    private final SecureRandom random = new SecureRandom();

    KeyFiles(Path directory) {
        this.directory = directory;
        try {
            Files.createDirectories(directory);
            restrict(directory, "rwx------");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A key of 256 random bits that stays the same under this name. */
    public Secret key(String name) {
        return secret(name, () -> {
            byte[] bytes = new byte[KEY_BYTES];
            random.nextBytes(bytes);
            return bytes;
        });
    }

    /** What the name holds; made once by the maker and kept from then on. */
    public Secret secret(String name, Supplier<byte[]> maker) {
        Path file = directory.resolve(name);
        try {
            if (!Files.exists(file)) {
                write(file, maker.get());
            }
            return Secret.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Written beside and moved: a kill in between leaves no half key.
    private void write(Path file, byte[] bytes) throws IOException {
        Path draft = directory.resolve(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft);
        restrict(draft, "rw-------");
        Files.write(draft, bytes, StandardOpenOption.SYNC);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
