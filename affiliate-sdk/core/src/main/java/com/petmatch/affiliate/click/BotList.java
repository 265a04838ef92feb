package com.petmatch.affiliate.click;

import com.petmatch.kernel.text.LiteralScanner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** User agents of known machines: literals found anywhere, and a few that only count at the start. Immutable. */
final class BotList {

    private static final String RESOURCE = "bots.txt";

    private final LiteralScanner anywhere;
    private final List<String> atStart;

    private BotList(List<String> anywhere, List<String> atStart) {
        this.anywhere = LiteralScanner.of(anywhere);
        this.atStart = List.copyOf(atStart);
    }

    static BotList shipped() {
        try (InputStream resource = BotList.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("Expected " + RESOURCE + " beside " + BotList.class);
            }
            return of(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Expected a readable " + RESOURCE, e);
        }
    }

    /** One literal a line; a leading {@code ^} binds it to the start; lines with {@code #} are notices. */
    static BotList of(String text) {
        Map<Boolean, List<String>> byAnchor = text.lines()
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .collect(Collectors.partitioningBy(line -> line.charAt(0) == '^'));
        List<String> anchored = byAnchor.getOrDefault(true, List.of());
        return new BotList(
                byAnchor.getOrDefault(false, List.of()),
                anchored.stream().map(line -> line.substring(1)).toList());
    }

    boolean contains(String userAgent) {
        return anywhere.containsAny(userAgent) || atStart.stream().anyMatch(userAgent::startsWith);
    }
}
