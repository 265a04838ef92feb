package com.petmatch.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterBoxTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path directory;

    private LetterBox box;

    @BeforeEach
    void open() {
        box = new LetterBox(directory);
    }

    @Test
    void readsWhatWasSentInAnyScript() {
        Letter letter = new Letter("welcome-1", "zoë@example.org", "مرحبًا 🐾", "خط أول\nsegunda línea", NOON);

        box.send(letter);

        assertThat(box.find("welcome-1")).contains(letter);
    }

    @Test
    void sendingTwiceLeavesOneLetter() {
        box.send(new Letter("welcome-1", "a@example.org", "First", "x", NOON));
        box.send(new Letter("welcome-1", "a@example.org", "Second", "x", NOON));

        assertThat(box.newest(10)).extracting(Letter::subject).containsExactly("Second");
    }

    @Test
    void showsTheNewestFirst() {
        box.send(new Letter("old", "a@example.org", "old", "x", NOON));
        box.send(new Letter("new", "a@example.org", "new", "x", NOON.plusSeconds(1)));

        assertThat(box.newest(1)).extracting(Letter::id).containsExactly("new");
    }

    @Test
    void keepsALineBreakOutOfTheHeaders() throws Exception {
        box.send(new Letter("evil", "a@example.org", "x\r\nBcc: victim@example.org", "x", NOON));

        assertThat(Files.readString(directory.resolve("evil.eml"))).doesNotContain("Bcc");
    }

    @Test
    void findsNothingOutsideItsDirectory() {
        assertThat(box.find("../../etc/passwd")).isEmpty();
        assertThat(box.find("absent")).isEmpty();
    }
}
