package com.petmatch.security.request;

import com.petmatch.security.error.SecurityErrors;
import java.util.ArrayList;
import java.util.List;

/** Splits a raw path into decoded segments; one trailing slash is dropped, every other oddity refused. */
final class PathText {

    private PathText() {}

    static List<String> segments(String path) throws AmbiguousTextException {
        List<String> segments = new ArrayList<>();
        int at = 1;
        while (at < path.length()) {
            int slash = path.indexOf('/', at);
            int end = slash < 0 ? path.length() : slash;
            segments.add(segment(path.substring(at, end)));
            at = end + 1;
        }
        return segments;
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
