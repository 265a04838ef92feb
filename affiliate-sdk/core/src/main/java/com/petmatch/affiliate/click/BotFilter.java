package com.petmatch.affiliate.click;

import com.petmatch.affiliate.internal.Codes;
import com.petmatch.affiliate.link.FollowRequest;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.text.LiteralScanner;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells people from machines by method, prefetch headers and user agent; each signal alone decides and has its own reason.
 *
 * <p>Only the first 1,024 characters of a user agent count, and time is linear in them. Immutable and safe for concurrent
 * use.
 */
public final class BotFilter {

    private static final int MAX_AGENT = 1_024;
    private static final BotVerdict PERSON = new BotVerdict.Person();
    private static final List<String> PREFETCH_HEADERS = List.of("sec-purpose", "purpose", "x-moz", "x-purpose");
    private static final LiteralScanner SHAPES = LiteralScanner.of(List.of(
            "http://",
            "https://",
            "www.",
            "@",
            "bot/",
            "bot;",
            "bot)",
            "-bot",
            "bot-",
            "crawl",
            "spider",
            "scraper",
            "headless",
            "phantomjs",
            "python",
            "libwww",
            "httpclient",
            "http-client",
            "okhttp",
            "node-fetch",
            "axios",
            "linkpreview",
            "link preview",
            "monitor",
            "scanner",
            "validator",
            "fetcher",
            "archiver"));

    private final BotList listed;

    private BotFilter(BotList listed) {
        this.listed = listed;
    }

    /** The filter with the list that ships in this jar. */
    public static BotFilter standard() {
        return new BotFilter(BotList.shipped());
    }

    public BotVerdict verdict(FollowRequest request) {
        return reason(request).<BotVerdict>map(BotVerdict.NotPerson::new).orElse(PERSON);
    }

    private Optional<ErrorCode> reason(FollowRequest request) {
        if (request.method().equals("HEAD")) {
            return Optional.of(Codes.CLICK_HEAD);
        }
        if (PREFETCH_HEADERS.stream()
                .anyMatch(name -> looksAhead(request.header(name).orElse("")))) {
            return Optional.of(Codes.CLICK_PREFETCH);
        }
        String agent = request.header("user-agent").orElse("");
        return agentReason(agent.length() > MAX_AGENT ? agent.substring(0, MAX_AGENT) : agent);
    }

    private Optional<ErrorCode> agentReason(String agent) {
        if (listed.contains(agent)) {
            return Optional.of(Codes.CLICK_LISTED_BOT);
        }
        String lower = agent.toLowerCase(Locale.ROOT);
        boolean browser = lower.startsWith("mozilla/") || lower.startsWith("opera/");
        return browser && !SHAPES.containsAny(lower) ? Optional.empty() : Optional.of(Codes.CLICK_BOT_SHAPE);
    }

    private static boolean looksAhead(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.contains("prefetch") || lower.contains("prerender") || lower.contains("preview");
    }
}
