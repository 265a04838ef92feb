package com.petmatch.i18n.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports are written whole or not at all. */
class ExchangeFilesTest {

    private static final int ROOM = 10;

    @TempDir
    Path folder;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    @BeforeEach
    void twoFiles() {
        files.put("first.json", "new 1".getBytes(StandardCharsets.UTF_8));
        files.put("second.json", "new 2, longer than the room left".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void writesEveryFileAndNothingElse() throws IOException {
        ExchangeFiles.of(files).writeTo(folder.resolve("made/here"));

        assertThat(folder.resolve("made/here/second.json")).hasContent("new 2, longer than the room left");
        assertThat(list(folder.resolve("made/here"))).containsExactlyInAnyOrder("first.json", "second.json");
    }

    @Test
    void aFullDiskLeavesTheFilesOfBefore() throws IOException {
        Files.writeString(folder.resolve("first.json"), "old 1");
        Files.writeString(folder.resolve("second.json"), "old 2");

        assertThatThrownBy(() -> new WholeFiles(ExchangeFilesTest::almostFull).write(folder, files))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("No space left");

        assertThat(folder.resolve("first.json")).hasContent("old 1");
        assertThat(folder.resolve("second.json")).hasContent("old 2");
        assertThat(list(folder)).containsExactlyInAnyOrder("first.json", "second.json");
    }

    @Test
    void aFullDiskLeavesAnEmptyFolderEmpty() throws IOException {
        assertThatThrownBy(() -> new WholeFiles(ExchangeFilesTest::almostFull).write(folder, files))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(list(folder)).isEmpty();
    }

    @Test
    void neverWritesOutsideTheFolder() throws IOException {
        ExchangeFiles escaping = ExchangeFiles.of(Map.of("../outside.json", new byte[] {1}));

        assertThatThrownBy(() -> escaping.writeTo(folder.resolve("inside"))).isInstanceOf(UncheckedIOException.class);
        assertThat(folder.resolve("outside.json")).doesNotExist();
    }

    @Test
    void namesWhatIsMissingOrTooMany() {
        assertThat(Catalogs.refusal(Xliff.version20().read(ExchangeFiles.of(Map.of()))))
                .isEqualTo("one-file-expected");
        assertThat(Catalogs.refusal(new FormatJsJson().read(Catalogs.file("es.meta.json", "{}"))))
                .isEqualTo("file-missing");
        assertThatThrownBy(() -> ExchangeFiles.of(files).bytes("third.json"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("first.json");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        ExchangeFiles latin1 = ExchangeFiles.of(Map.of("es.po", new byte[] {'m', (byte) 0xF1}));

        assertThat(Catalogs.refusal(new GettextPo().read(latin1))).isEqualTo("not-utf-8");
    }

    private static OutputStream almostFull(Path path) throws IOException {
        return new FilterOutputStream(Files.newOutputStream(path)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, Math.min(length, ROOM));
                if (length > ROOM) {
                    throw new IOException("No space left on device");
                }
            }
        };
    }

    private static Stream<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
