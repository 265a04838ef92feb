package com.petmatch.security.request;

import com.petmatch.security.error.SecurityErrors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A checked and decoded path, split only when somebody asks for its segments: no segment has a slash in it, so the text
 * says where they are. One trailing slash is dropped, every other oddity refused.
 *
 * @param text begins with the path
 * @param end where the path ends, without a trailing slash
 */
record RawPath(String text, int end) {

    private static final RawPath ROOT = new RawPath("/", 1);

    static RawPath root() {
        return ROOT;
    }

    static RawPath of(String target, int pathEnd) throws AmbiguousTextException {
        boolean trailing = pathEnd > 2 && target.charAt(pathEnd - 1) == '/';
        int end = trailing ? pathEnd - 1 : pathEnd;
        return isPlain(target, end)
                ? new RawPath(target, end)
                : ofSegments(PathText.segments(target.substring(0, end)));
    }

    static RawPath ofSegments(List<String> decoded) {
        for (String segment : decoded) {
            if (segment.isEmpty() || segment.indexOf('/') >= 0) {
                throw new IllegalArgumentException("Expected segments that are not empty and have no slash");
            }
        }
        String text = "/" + String.join("/", decoded);
        return new RawPath(text, text.length());
    }

    List<String> segments() {
        return PathText.split(text.substring(0, end));
    }

    /** What the variables of a pattern that this path matches stand for. */
    Map<String, String> variables(String pattern) {
        Map<String, String> variables = new HashMap<>();
        int start = 1;
        for (String part : PathText.split(pattern)) {
            boolean deep = part.endsWith("**}");
            int partEnd = deep ? end : segmentEnd(start);
            if (part.startsWith("{")) {
                String name = part.substring(1, part.length() - (deep ? 3 : 1));
                variables.put(name, text.substring(start, partEnd));
            }
            start = partEnd + 1;
        }
        return Map.copyOf(variables);
    }

    /** Where the segment that starts there ends. */
    int segmentEnd(int start) {
        int slash = text.indexOf('/', start);
        return slash < 0 || slash > end ? end : slash;
    }

    private static boolean isPlain(String target, int end) throws AmbiguousTextException {
        int start = 1;
        for (int i = 1; i <= end && end > 1; i++) {
            char c = i == end ? '/' : target.charAt(i);
            if (c == '%' || c == ';') {
                return false;
            }
            if (c == '/') {
                requireName(target, start, i);
                start = i + 1;
            }
        }
        return true;
    }

    private static void requireName(String target, int start, int end) throws AmbiguousTextException {
        int length = end - start;
        boolean dots = length <= 2
                && (length == 0 || target.charAt(start) == '.')
                && (length < 2 || target.charAt(start + 1) == '.');
        if (dots) {
            throw new AmbiguousTextException(SecurityErrors.REQUEST_SEGMENT);
        }
    }
}
