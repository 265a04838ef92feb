package com.petmatch.platform.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps each letter as a message of RFC 5322 in a directory, where {@code /dev/mail} and a mail program can read it.
 * Sending a letter twice leaves one. Safe for concurrent use.
 */
public final class LetterBox {

    private static final String SUFFIX = ".eml";
    private static final Base64.Encoder BODY = Base64.getMimeEncoder(76, new byte[] {'\r', '\n'});

    private final Path directory;

    public LetterBox(Path directory) {
        this.directory = directory;
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void send(Letter letter) {
        try {
            Path draft = Files.createTempFile(directory, letter.id(), ".new");
            Files.writeString(draft, message(letter), StandardCharsets.US_ASCII);
            Files.move(
                    draft,
                    directory.resolve(letter.id() + SUFFIX),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest letters first. */
    public List<Letter> newest(int limit) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .map(this::read)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Letter::at).reversed())
                    .limit(limit)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Letter> find(String id) {
        return id.matches("[A-Za-z0-9-]{1,80}") ? read(directory.resolve(id + SUFFIX)) : Optional.empty();
    }

    private static String message(Letter letter) {
        return String.join(
                "\r\n",
                "Date: "
                        + DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                letter.at().atOffset(ZoneOffset.UTC)),
                "X-PetMatch-At: " + letter.at(),
                "From: PetMatch <no-reply@petmatch.localhost>",
                "To: " + encodedWord(letter.to()),
                "Subject: " + encodedWord(letter.subject()),
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: base64",
                "",
                BODY.encodeToString(letter.text().getBytes(StandardCharsets.UTF_8)),
                "");
    }

    // RFC 2047; a whole header as one encoded word also keeps a line break in a name from becoming a header of its own.
    private static String encodedWord(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    private Optional<Letter> read(Path file) {
        try {
            String message = Files.readString(file, StandardCharsets.US_ASCII);
            int body = message.indexOf("\r\n\r\n");
            String id = file.getFileName().toString().replace(SUFFIX, "");
            return Optional.of(new Letter(
                    id,
                    decoded(header(message, "To")),
                    decoded(header(message, "Subject")),
                    new String(Base64.getMimeDecoder().decode(message.substring(body + 4)), StandardCharsets.UTF_8),
                    Instant.parse(header(message, "X-PetMatch-At"))));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(String message, String name) {
        int start = message.indexOf("\r\n" + name + ": ") + name.length() + 4;
        return message.substring(start, message.indexOf("\r\n", start));
    }

    private static String decoded(String word) {
        String base64 = word.substring("=?UTF-8?B?".length(), word.length() - "?=".length());
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
