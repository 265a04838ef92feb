package com.petmatch.affiliate.click;

import com.petmatch.affiliate.link.FollowRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An HTTP request as data, so that any server can ask: no servlet type, no network. The address and the user agent are
 * used to tell people from machines and are never stored. Immutable.
 *
 * @param target path and query as sent
 * @param headers by name in lower case
 */
public record ClickRequest(String method, String target, Map<String, String> headers, String remoteAddress)
        implements FollowRequest {

    public ClickRequest {
        Map<String, String> lowerCase = new TreeMap<>();
        headers.forEach((name, value) -> lowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
        headers = Map.copyOf(lowerCase);
    }

    public static ClickRequest of(String method, String target, Map<String, String> headers, String remoteAddress) {
        return new ClickRequest(method, target, headers, remoteAddress);
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return "ClickRequest[" + method + "]";
    }
}
