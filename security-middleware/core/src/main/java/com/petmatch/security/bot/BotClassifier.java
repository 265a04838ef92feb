package com.petmatch.security.bot;

import com.petmatch.security.address.IpAddress;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says what kind of client a user agent names. It refuses nobody: a class is a claim, good for limits and for what earns no
 * points. One pass over at most 2,048 characters, without regular expressions. Immutable and safe for concurrent use.
 */
public final class BotClassifier {

    private static final int MAX_CHARS = 2_048;

    private final CrawlerPatterns patterns = CrawlerPatterns.standard();
    private final CrawlerHosts hosts;
    private final VerifiedCrawlers verified;

    /** A classifier that confirms the crawlers of these operators. */
    public BotClassifier(CrawlerHosts hosts, VerifiedCrawlers verified) {
        this.hosts = hosts;
        this.verified = verified;
    }

    /** What the user agent says, and whether the address proves it. */
    public BotVerdict classify(String userAgent, IpAddress client) {
        String text = cut(userAgent);
        BotVerdict claimed = claimed(text);
        List<String> domains = claimed.botClass() == BotClass.DECLARED_BOT ? hosts.of(text) : List.of();
        if (domains.isEmpty()) {
            return claimed;
        }
        return switch (verified.proof(client, domains)) {
            case VERIFIED -> new BotVerdict(BotClass.VERIFIED_CRAWLER, claimed.purposes(), false);
            case REFUTED -> claimed;
            case PENDING -> new BotVerdict(claimed.botClass(), claimed.purposes(), true);
        };
    }

    /** What the user agent says, without a look at where it comes from. */
    public BotVerdict claimed(String userAgent) {
        String text = cut(userAgent);
        Map<String, CrawlerPattern> found = patterns.in(text);
        if (found.isEmpty() || BrowserShape.isExcused(text, found.keySet())) {
            return BotVerdict.of(BrowserShape.isBrowser(text) ? BotClass.BROWSER : BotClass.UNKNOWN);
        }
        Set<BotPurpose> purposes = EnumSet.noneOf(BotPurpose.class);
        found.values().forEach(pattern -> purposes.addAll(pattern.purposes()));
        boolean onlyTools = purposes.stream().allMatch(BotPurpose::isAutomation);
        return new BotVerdict(onlyTools ? BotClass.AUTOMATION : BotClass.DECLARED_BOT, purposes, false);
    }

    private static String cut(String userAgent) {
        return userAgent.length() <= MAX_CHARS ? userAgent : userAgent.substring(0, MAX_CHARS);
    }
}
