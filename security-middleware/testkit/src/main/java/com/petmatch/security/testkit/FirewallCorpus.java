package com.petmatch.security.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What honest people write and what attackers send, written for this project: clean texts in twenty languages and short
 * probes of each attack family. Hosts measure their own configured firewall with it. Their form and their limits are told by
 * {@code SOURCES.md} beside them.
 */
public final class FirewallCorpus {

    /** The languages of the clean texts. */
    public static final List<String> LANGUAGES = List.of(
            "ar", "bn", "de", "en", "es", "fr", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt-BR", "ru", "th", "tr",
            "vi", "zh-Hans", "zh-Hant");

    private FirewallCorpus() {}

    /** Texts and JSON bodies that an honest person sends. */
    public static List<String> clean(String language) {
        return lines("clean/" + language);
    }

    /**
     * Decoded values of an attack.
     *
     * @param family {@code sqli}, {@code xss}, {@code shell} and so on
     */
    public static List<String> attacks(String family) {
        return lines("attack/" + family.toLowerCase(Locale.ROOT));
    }

    private static List<String> lines(String name) {
        String resource = "corpus/" + name + ".txt";
        try (InputStream file = FirewallCorpus.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalArgumentException("Expected a corpus of that name, got " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            return reader.lines().map(FirewallCorpus::unescaped).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String unescaped(String line) {
        StringBuilder text = new StringBuilder(line.length());
        boolean escaped = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (escaped) {
                text.append(meant(c));
                escaped = false;
            } else if (c == '\\') {
                escaped = true;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '0' -> '\0';
            case '\\' -> '\\';
            default -> throw new IllegalStateException("Unknown escape: " + escaped);
        };
    }
}
