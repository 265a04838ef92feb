package com.petmatch.security.bot;

import com.petmatch.kernel.text.LiteralScanner;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Whose crawlers can be confirmed, and under which domains they run. Immutable and safe for concurrent use. */
public final class CrawlerHosts {

    private static final String RESOURCE = "crawler-hosts.tsv";

    private final Map<String, List<String>> domains;
    private final LiteralScanner scanner;

    private CrawlerHosts(Map<String, List<String>> domains) {
        this.domains = Map.copyOf(domains);
        this.scanner = LiteralScanner.of(domains.keySet());
    }

    /** The operators that publish how to confirm them by reverse DNS. */
    public static CrawlerHosts standard() {
        return new CrawlerHosts(BotData.rows(RESOURCE).stream()
                .map(row -> row.split("\t", -1))
                .collect(Collectors.toMap(columns -> columns[0], columns -> List.of(columns[1].split(",", -1)))));
    }

    /**
     * One operator more.
     *
     * @param literal of the user agent, case matters
     * @param crawlerDomains that nobody else can have a host in: never those of a hosting company
     */
    public CrawlerHosts with(String literal, List<String> crawlerDomains) {
        Map<String, List<String>> more = new HashMap<>(domains);
        more.put(
                literal,
                crawlerDomains.stream()
                        .map(domain -> domain.toLowerCase(Locale.ROOT))
                        .toList());
        return new CrawlerHosts(more);
    }

    /** The domains that would confirm this user agent; empty when nothing would. */
    List<String> of(String userAgent) {
        return scanner.first(userAgent)
                .map(match -> domains.getOrDefault(match.literal(), List.of()))
                .orElse(List.of());
    }
}
