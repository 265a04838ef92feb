package com.petmatch.platform.audit;

import com.petmatch.security.audit.AuditCheckpoint;
import com.petmatch.security.audit.CheckpointSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Signed checkpoints in a file that only grows, away from the database with the records: whoever can rewrite those cannot
 * rewrite these. One line each. Safe for concurrent use.
 */
public final class CheckpointFile implements CheckpointSink {

    private static final int PARTS = 6;

    private final Path file;

    public CheckpointFile(Path file) {
        this.file = file;
    }

    @Override
    public synchronized void keep(AuditCheckpoint checkpoint) {
        String line = String.join(
                " ",
                checkpoint.chain(),
                Long.toString(checkpoint.sequence()),
                checkpoint.hash(),
                checkpoint.at().toString(),
                Integer.toString(checkpoint.keyId()),
                checkpoint.tag());
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            Files.writeString(
                    file,
                    line + "\n",
                    StandardCharsets.US_ASCII,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The checkpoints of a chain, in the order in which they were kept; half a line, as a kill leaves it, is none. */
    public List<AuditCheckpoint> of(String chain) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file, StandardCharsets.US_ASCII).stream()
                    .map(line -> line.split(" ", -1))
                    .filter(parts -> parts.length == PARTS && parts[0].equals(chain))
                    .map(CheckpointFile::checkpoint)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AuditCheckpoint checkpoint(String[] parts) {
        return new AuditCheckpoint(
                parts[0],
                Long.parseLong(parts[1]),
                parts[2],
                Instant.parse(parts[3]),
                Integer.parseInt(parts[4]),
                parts[5]);
    }
}
