package com.petmatch.security.request;

import com.petmatch.security.error.SecurityErrors;
import java.util.ArrayList;
import java.util.List;

/** Splits a raw path without trailing slash into segments; what is not one clear name each is refused. */
final class PathText {

    private PathText() {}

    static List<String> segments(String path) throws AmbiguousTextException {
        List<String> segments = new ArrayList<>();
        for (String raw : split(path)) {
            segments.add(segment(raw));
        }
        return List.copyOf(segments);
    }

    /** The raw texts between the slashes. */
    static List<String> split(String path) {
        return path.length() <= 1 ? List.of() : List.of(path.substring(1).split("/", -1));
    }

    private static String segment(String raw) throws AmbiguousTextException {
        if (raw.indexOf(';') >= 0) {
            throw new AmbiguousTextException(SecurityErrors.REQUEST_SEGMENT);
        }
        String decoded = PercentText.decoded(raw, false);
        if (decoded.isEmpty() || decoded.equals(".") || decoded.equals("..")) {
            throw new AmbiguousTextException(SecurityErrors.REQUEST_SEGMENT);
        }
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (c == '/' || c == '\\' || c == '%' || Character.isISOControl(c)) {
                throw new AmbiguousTextException(SecurityErrors.REQUEST_SEGMENT);
            }
        }
        return decoded;
    }
}
