package com.petmatch.i18n.exchange;

import com.petmatch.i18n.exchange.JsonValue.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Files of an exchange format in memory, by name. Immutable. */
public final class ExchangeFiles {

    /** The size in bytes above which a file is refused: 16 MiB. */
    public static final int MAX_BYTES = 16 << 20;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private ExchangeFiles(Map<String, byte[]> files) {
        files.forEach((name, bytes) -> this.files.put(name, bytes.clone()));
    }

    /** Files given as bytes; the names are plain file names. */
    public static ExchangeFiles of(Map<String, byte[]> files) {
        return new ExchangeFiles(files);
    }

    /**
     * Reads files, each under the last part of its path. Of one that is too large no more than it takes to refuse it is read.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public static ExchangeFiles read(List<Path> paths) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Path path : paths) {
            try (InputStream stream = Files.newInputStream(path)) {
                files.put(String.valueOf(path.getFileName()), stream.readNBytes(MAX_BYTES + 1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new ExchangeFiles(files);
    }

    static ExchangeFiles ofText(String name, String text) {
        return new ExchangeFiles(Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    static ExchangeFiles ofJson(Map<String, JsonObject> documents) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        documents.forEach(
                (name, document) -> files.put(name, JsonWriter.write(document).getBytes(StandardCharsets.UTF_8)));
        return new ExchangeFiles(files);
    }

    public Set<String> names() {
        return new LinkedHashSet<>(files.keySet());
    }

    /** The bytes of one of {@link #names()}. */
    public byte[] bytes(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("Expected one of " + files.keySet() + ", got " + name);
        }
        return bytes.clone();
    }

    /**
     * Writes all files into a folder, making it if need be. Each is written whole under another name first and renamed when all
     * of them are: a full disk leaves the files of before, never half a file.
     *
     * @throws UncheckedIOException if a file cannot be written
     */
    public void writeTo(Path folder) {
        new WholeFiles(Files::newOutputStream).write(folder, files);
    }

    /** The name of the one file with this ending. */
    String only(String ending) throws FormatException {
        List<String> found =
                files.keySet().stream().filter(name -> name.endsWith(ending)).toList();
        if (found.size() != 1) {
            throw new FormatException("one-file-expected", found.size() + " files *" + ending);
        }
        return found.get(0);
    }

    byte[] bounded(String name) throws FormatException {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new FormatException("file-missing", name);
        }
        if (bytes.length > MAX_BYTES) {
            throw new FormatException("file-too-large", name);
        }
        return bytes;
    }

    String text(String name) throws FormatException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bounded(name)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new FormatException("not-utf-8", name);
        }
    }

    JsonObject json(String name) throws FormatException {
        return JsonReader.object(text(name));
    }
}
