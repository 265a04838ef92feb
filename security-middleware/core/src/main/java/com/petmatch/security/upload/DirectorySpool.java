package com.petmatch.security.upload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Begins in memory and moves to a file once. */
final class DirectorySpool implements Spool {

    private final Path directory;
    private final int memoryBytes;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path path;
    private @Nullable OutputStream file;
    private long size;
    private boolean finished;

    DirectorySpool(Path directory, int memoryBytes) {
        this.directory = directory;
        this.memoryBytes = memoryBytes;
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        size += length;
        if (size <= memoryBytes) {
            memory.write(buffer, offset, length);
        } else {
            file().write(buffer, offset, length);
        }
    }

    private OutputStream file() throws IOException {
        OutputStream opened = file;
        if (opened == null) {
            Path created = Files.createTempFile(directory, "upload-", ".part");
            path = created;
            // Not a channel: those are closed by an interrupt, and a scan's deadline interrupts.
            opened = new FileOutputStream(created.toFile());
            file = opened;
            memory.writeTo(opened);
            memory = new ByteArrayOutputStream(0);
        }
        return opened;
    }

    @Override
    public StoredBytes finish() throws IOException {
        StoredBytes stored = path == null ? new MemoryBytes(memory.toByteArray()) : new FileBytes(path, size);
        if (file != null) {
            file.close();
        }
        finished = true;
        return stored;
    }

    @Override
    public void close() throws IOException {
        if (finished || path == null) {
            return;
        }
        try {
            if (file != null) {
                file.close();
            }
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private static final class MemoryBytes implements StoredBytes {

        private final byte[] content;

        MemoryBytes(byte[] content) {
            this.content = content;
        }

        @Override
        public long size() {
            return content.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public void close() {
            // The collector frees it.
        }
    }

    private record FileBytes(Path path, long size) implements StoredBytes {

        @Override
        public InputStream open() throws IOException {
            return new FileInputStream(path.toFile());
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }
}
