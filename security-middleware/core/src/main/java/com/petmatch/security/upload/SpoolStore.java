package com.petmatch.security.upload;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Small files in memory, larger ones in a temporary file that only this process's user may read, and that is deleted on
 * close. Safe for concurrent use.
 *
 * <p>A crash can leave files named {@code upload-*.part}: the host empties the directory when it starts. The directory
 * belongs to this store alone and lies outside everything that is served.
 */
public final class SpoolStore implements ByteStore {

    private static final int USUAL_MEMORY = 64 << 10;
    private static final int MOST_MEMORY = 16 << 20;

    private final Path directory;
    private final int memoryBytes;

    private SpoolStore(Path directory, int memoryBytes) {
        this.directory = directory;
        this.memoryBytes = memoryBytes;
    }

    /** Files above 64 KiB go to the directory. */
    public static SpoolStore in(Path directory) {
        return in(directory, USUAL_MEMORY);
    }

    /** Files above so many bytes, 1 to 16 MiB, go to the directory, which must exist. */
    public static SpoolStore in(Path directory, int memoryBytes) {
        PolicyBounds.require("memoryBytes", memoryBytes, MOST_MEMORY);
        if (!Files.isDirectory(directory)) {
            throw new SecurityMisuseException(
                    SecurityErrors.UPLOAD_POLICY,
                    "Expected a directory for the bytes of uploads",
                    Map.of("directory", directory.toString()));
        }
        return new SpoolStore(directory, memoryBytes);
    }

    @Override
    public Spool begin() {
        return new DirectorySpool(directory, memoryBytes);
    }
}
