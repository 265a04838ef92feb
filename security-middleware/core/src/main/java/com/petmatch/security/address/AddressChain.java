package com.petmatch.security.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the two chain headers in full or not at all. */
final class AddressChain {

    static final int MAX_HOPS = 32;

    private AddressChain() {}

    /** The hops of {@code X-Forwarded-For}, all its lines joined; empty when one cannot be read. */
    static Optional<List<IpAddress>> forwardedFor(Function<String, List<String>> fields) {
        return chain(fields.apply("x-forwarded-for"), AddressChain::hop);
    }

    /** The hops of {@code Forwarded} (RFC 7239), all its lines joined; empty when one cannot be read. */
    static Optional<List<IpAddress>> forwarded(Function<String, List<String>> fields) {
        return chain(fields.apply("forwarded"), AddressChain::forwardedElement);
    }

    private static Optional<List<IpAddress>> chain(List<String> lines, Function<String, Optional<IpAddress>> reader) {
        List<IpAddress> hops = new ArrayList<>();
        for (String line : lines) {
            int at = 0;
            while (at <= line.length()) {
                int comma = line.indexOf(',', at);
                int stop = comma < 0 ? line.length() : comma;
                Optional<IpAddress> hop = reader.apply(line.substring(at, stop).trim());
                if (hop.isEmpty() || hops.size() == MAX_HOPS) {
                    return Optional.empty();
                }
                hops.add(hop.get());
                at = stop + 1;
            }
        }
        return Optional.of(hops);
    }

    /** One {@code Forwarded} element: its single {@code for} parameter; commas inside quotes make the chain unreadable. */
    private static Optional<IpAddress> forwardedElement(String element) {
        Optional<IpAddress> found = Optional.empty();
        for (String pair : element.split(";", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                return Optional.empty();
            }
            if (pair.substring(0, equals).trim().equalsIgnoreCase("for")) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = hop(unquoted(pair.substring(equals + 1).trim()));
            }
        }
        return found;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** An address with an optional port: {@code 192.0.2.1:80}, {@code [2001:db8::1]:80}. */
    private static Optional<IpAddress> hop(String text) {
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            return end > 0 && isPortSuffix(text, end + 1) ? IpAddress.parse(text.substring(1, end)) : Optional.empty();
        }
        int colon = text.indexOf(':');
        if (colon > 0 && colon == text.lastIndexOf(':')) {
            return isPortSuffix(text, colon) ? IpAddress.parse(text.substring(0, colon)) : Optional.empty();
        }
        return IpAddress.parse(text);
    }

    private static boolean isPortSuffix(String text, int from) {
        if (from == text.length()) {
            return true;
        }
        String digits = text.substring(from + 1);
        return text.charAt(from) == ':'
                && !digits.isEmpty()
                && digits.length() <= 5
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
