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
import java.util.Optional;

/**
 * Signed checkpoints in a file that only grows, away from the database with the records: whoever can rewrite those cannot
 * rewrite these. One line each: a version, the kind, and what the checkpoint says; lines of before there were versions are
 * read too. Safe for concurrent use.
 */
public final class CheckpointFile implements CheckpointSink {

    private static final String VERSION = "2";
    private static final String GROWING = "growing";
    private static final String SEALED = "sealed";
    private static final int PARTS = 6;
    // Hex of HMAC-SHA-256.
    private static final int TAG_LENGTH = 64;

    private final Path file;

    public CheckpointFile(Path file) {
        this.file = file;
    }

    @Override
    public synchronized void keep(AuditCheckpoint checkpoint) {
        String line = String.join(
                " ",
                VERSION,
                checkpoint.seals() ? SEALED : GROWING,
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
                    .map(CheckpointFile::checkpoint)
                    .flatMap(Optional::stream)
                    .filter(checkpoint -> checkpoint.chain().equals(chain))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<AuditCheckpoint> checkpoint(String line) {
        List<String> parts = List.of(line.split(" ", -1));
        boolean versioned = parts.size() == PARTS + 2 && parts.get(0).equals(VERSION);
        if (versioned && (parts.get(1).equals(SEALED) || parts.get(1).equals(GROWING))) {
            return checkpoint(parts.subList(2, parts.size()), parts.get(1).equals(SEALED));
        }
        return parts.size() == PARTS ? checkpoint(parts, false) : Optional.empty();
    }

    private static Optional<AuditCheckpoint> checkpoint(List<String> parts, boolean seals) {
        // A kill may leave half a tag: that proves nothing, and is no forgery either.
        if (parts.get(PARTS - 1).length() != TAG_LENGTH) {
            return Optional.empty();
        }
        return Optional.of(new AuditCheckpoint(
                parts.get(0),
                Long.parseLong(parts.get(1)),
                parts.get(2),
                Instant.parse(parts.get(3)),
                Integer.parseInt(parts.get(4)),
                parts.get(5),
                seals));
    }
}
