package com.petmatch.payments.testkit.internal.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * An append-only file of committed changes, one JSON line each, forced to disk before the caller sees an answer. A line that a
 * crash cut short is dropped when the file is opened again: its caller never got an answer.
 */
final class Journal implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final FileChannel file;

    private Journal(FileChannel file) {
        this.file = file;
    }

    /** Opens the file, hands each committed line to the reader, and stands behind the last whole line. */
    static Journal open(Path path, Consumer<JsonNode> reader) {
        try {
            byte[] content = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
            int end = replay(content, reader);
            FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            file.truncate(end);
            file.position(end);
            return new Journal(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the sandbox's journal " + path, e);
        }
    }

    private static int replay(byte[] content, Consumer<JsonNode> reader) throws IOException {
        int start = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                reader.accept(JSON.readTree(Arrays.copyOfRange(content, start, i)));
                start = i + 1;
            }
        }
        return start;
    }

    void append(JsonNode line) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the sandbox's journal", e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the sandbox's journal", e);
        }
    }
}
