package com.petmatch.security.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A content security policy as a value: strict by default, widened by name. Immutable.
 *
 * <p>The strict policy allows our own scripts, styles, fonts, connections and forms, images also as {@code data:}, and
 * nothing inline; no page may frame ours.
 */
public final class ContentSecurityPolicy {

    private static final String SELF = "'self'";
    private static final String NONE = "'none'";

    private final Map<String, List<String>> directives;
    private final String header;

    private ContentSecurityPolicy(Map<String, List<String>> directives) {
        this.directives = directives;
        List<String> parts = new ArrayList<>();
        directives.forEach((name, sources) -> parts.add(name + " " + String.join(" ", sources)));
        this.header = String.join("; ", parts);
    }

    /** The policy for pages. */
    public static ContentSecurityPolicy strict() {
        Map<String, List<String>> directives = new LinkedHashMap<>();
        directives.put("default-src", List.of(NONE));
        directives.put("script-src", List.of(SELF));
        directives.put("style-src", List.of(SELF));
        directives.put("img-src", List.of(SELF, "data:"));
        directives.put("connect-src", List.of(SELF));
        directives.put("font-src", List.of(SELF));
        directives.put("form-action", List.of(SELF));
        directives.put("base-uri", List.of(NONE));
        directives.put("frame-ancestors", List.of(NONE));
        return new ContentSecurityPolicy(directives);
    }

    /** The same policy with more sources for one directive; {@code 'none'} gives way to them. */
    public ContentSecurityPolicy allowing(String directive, List<String> sources) {
        requireText(directive);
        sources.forEach(ContentSecurityPolicy::requireText);
        if (sources.isEmpty()) {
            return this;
        }
        Map<String, List<String>> wider = new LinkedHashMap<>(directives);
        List<String> merged = new ArrayList<>(wider.getOrDefault(directive, List.of()));
        merged.remove(NONE);
        sources.stream().filter(source -> !merged.contains(source)).forEach(merged::add);
        wider.put(directive, List.copyOf(merged));
        return new ContentSecurityPolicy(wider);
    }

    /** Lets forms of one page go to, or be redirected to, these origins: a provider's hosted page. */
    public ContentSecurityPolicy allowingFormActions(List<String> origins) {
        return allowing("form-action", origins);
    }

    /** Lets scripts and styles run that are written into the page with this nonce, which no other response may carry. */
    public ContentSecurityPolicy withNonce(String nonce) {
        List<String> source = List.of("'nonce-" + nonce + "'");
        return allowing("script-src", source).allowing("style-src", source);
    }

    /** Tells browsers where to report what they blocked, in the new and in the old way. */
    ContentSecurityPolicy reportingTo(String group, String url) {
        return allowing("report-uri", List.of(url)).allowing("report-to", List.of(group));
    }

    /** The value of the {@code Content-Security-Policy} field. */
    public String headerValue() {
        return header;
    }

    @Override
    public String toString() {
        return header;
    }

    // What would end a directive or a field could smuggle in another one.
    private static void requireText(String text) {
        boolean plain = !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c < 0x7f && c != ';' && c != ',');
        if (!plain || text.contains("unsafe-")) {
            throw new IllegalArgumentException("Expected one safe directive name or source without separators");
        }
    }
}
