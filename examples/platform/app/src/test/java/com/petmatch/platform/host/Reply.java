package com.petmatch.platform.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the host answered. */
record Reply(int status, Map<String, List<String>> headers, String body) {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final JsonMapper JSON = new JsonMapper();

    Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    String location() {
        return header("Location").orElse("");
    }

    /** The token of the first form on the page. */
    String csrf() {
        return value(CSRF).orElseThrow(() -> new AssertionError("No form on the page, status " + status + ": " + body));
    }

    /** What the pattern's group finds, in its order. */
    java.util.List<String> values(Pattern pattern) {
        return pattern.matcher(body).results().map(found -> found.group(1)).toList();
    }

    Optional<String> value(Pattern pattern) {
        Matcher found = pattern.matcher(body);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    JsonNode json() {
        return JSON.readTree(body);
    }

    /** The page without what differs from one response to the next by design: masked tokens and ids. */
    String normalized() {
        return body.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "name=\"_csrf\"")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "(id)");
    }

    /** The header fields without those that carry time, ids or tokens. */
    Map<String, List<String>> stableHeaders() {
        Map<String, List<String>> stable = new TreeMap<>(headers);
        List.of("date", "set-cookie", "x-request-id", "request-id").forEach(stable::remove);
        return stable;
    }
}
