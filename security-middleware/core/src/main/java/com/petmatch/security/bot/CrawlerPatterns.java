package com.petmatch.security.bot;

import com.petmatch.kernel.text.LiteralScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The programs that are known by name, looked for in one pass. The file holds crawler-user-agents' patterns with their few
 * character classes and anchors written out as literals, so there is no regular expression to slow down.
 */
final class CrawlerPatterns {

    private static final String RESOURCE = "crawlers.tsv";

    private final LiteralScanner scanner;
    private final Map<String, List<CrawlerPattern>> byLiteral;

    private CrawlerPatterns(List<CrawlerPattern> patterns) {
        byLiteral = patterns.stream().collect(Collectors.groupingBy(CrawlerPattern::literal));
        scanner = LiteralScanner.of(byLiteral.keySet());
    }

    static CrawlerPatterns standard() {
        return new CrawlerPatterns(
                BotData.rows(RESOURCE).stream().map(CrawlerPatterns::pattern).toList());
    }

    /** Those that hold for a user agent, by their literal. */
    Map<String, CrawlerPattern> in(String userAgent) {
        if (!scanner.containsAny(userAgent)) {
            return Map.of();
        }
        Map<String, CrawlerPattern> found = new HashMap<>();
        for (String literal : scanner.found(userAgent)) {
            for (CrawlerPattern pattern : byLiteral.getOrDefault(literal, List.of())) {
                if (pattern.holds(userAgent)) {
                    found.put(literal, pattern);
                }
            }
        }
        return found;
    }

    private static CrawlerPattern pattern(String row) {
        List<String> columns = new ArrayList<>(Arrays.asList(row.split("\t", -1)));
        return new CrawlerPattern(
                CrawlerPattern.Place.valueOf(columns.get(0).replace('-', '_').toUpperCase(Locale.ROOT)),
                columns.get(1),
                columns.get(2),
                Arrays.stream(columns.get(3).split(",", -1))
                        .map(BotPurpose::ofTag)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
