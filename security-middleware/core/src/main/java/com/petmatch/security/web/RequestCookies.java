package com.petmatch.security.web;

import java.util.List;
import java.util.Optional;

/** Reads one cookie out of {@code Cookie} fields; a name that occurs twice is as good as none, so tossing gains nothing. */
public final class RequestCookies {

    private RequestCookies() {}

    public static Optional<String> value(List<String> cookieFields, String name) {
        Optional<String> found = Optional.empty();
        for (String field : cookieFields) {
            int at = 0;
            while (at < field.length()) {
                int semicolon = field.indexOf(';', at);
                int end = semicolon < 0 ? field.length() : semicolon;
                int equals = field.indexOf('=', at);
                if (equals > at
                        && equals < end
                        && field.substring(at, equals).trim().equals(name)) {
                    if (found.isPresent()) {
                        return Optional.empty();
                    }
                    found = Optional.of(field.substring(equals + 1, end).trim());
                }
                at = end + 1;
            }
        }
        return found;
    }
}
