package com.petmatch.security.request;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.error.SecurityErrors;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with the method and the header fields, before anything is decoded (RFC 9110 §5, RFC 9112 §5.1, §6.3). One
 * pass over the fields, which most of a decision's bytes are in.
 */
final class HeaderShape {

    private static final int MAX_NAME = 256;
    private static final int MAX_METHOD = 16;
    // Characters of a token (RFC 9110 §5.6.2) from U+0000 and from U+0040, a bit each.
    private static final long TOKEN_LOW = bits("!#$%&'*+-.0123456789", 0);
    private static final long TOKEN_HIGH = bits("ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz|~", 64);

    private HeaderShape() {}

    static Optional<ErrorCode> fault(SecurityRequest request, RequestLimits limits) {
        if (!isToken(request.method(), MAX_METHOD)) {
            return Optional.of(SecurityErrors.REQUEST_METHOD);
        }
        List<HttpField> fields = request.fields();
        if (isTooLarge(fields, limits)) {
            return Optional.of(SecurityErrors.REQUEST_SIZE);
        }
        int hosts = 0;
        int types = 0;
        int lengths = 0;
        boolean chunked = false;
        for (int i = 0; i < fields.size(); i++) {
            HttpField field = fields.get(i);
            if (!isToken(field.name(), MAX_NAME) || hasControl(field.value())) {
                return Optional.of(SecurityErrors.REQUEST_FIELD);
            }
            switch (field.name().length()) {
                case 4 -> hosts += field.isNamed("host") ? 1 : 0;
                case 12 -> types += field.isNamed("content-type") ? 1 : 0;
                case 14 -> lengths += field.isNamed("content-length") ? 1 : 0;
                case 17 -> chunked |= field.isNamed("transfer-encoding");
                default -> {}
            }
        }
        if (hosts != 1) {
            return Optional.of(SecurityErrors.REQUEST_HOST);
        }
        // Which of two types a container parses a body by is its own affair: the one that was inspected, or the other.
        if (types > 1) {
            return Optional.of(SecurityErrors.REQUEST_FIELD);
        }
        boolean framedTwice = lengths > 1
                || (chunked && lengths > 0)
                || (lengths > 0 && request.contentLength().isEmpty());
        return framedTwice ? Optional.of(SecurityErrors.REQUEST_FRAMING) : Optional.empty();
    }

    private static boolean isTooLarge(List<HttpField> fields, RequestLimits limits) {
        int count = fields.size();
        if (count > limits.fieldCount()) {
            return true;
        }
        long total = 0;
        for (int i = 0; i < count; i++) {
            HttpField field = fields.get(i);
            int length = field.value().length();
            total += field.name().length() + length;
            if (length > limits.fieldBytes()) {
                return true;
            }
        }
        return total > limits.fieldsBytes();
    }

    private static boolean isToken(String text, int maxLength) {
        if (text.isEmpty() || text.length() > maxLength) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 || (((c < 64 ? TOKEN_LOW : TOKEN_HIGH) >>> (c & 63)) & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasControl(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c == 0x7f) {
                return true;
            }
        }
        return false;
    }

    private static long bits(String characters, int from) {
        long bits = 0;
        for (int i = 0; i < characters.length(); i++) {
            bits |= 1L << (characters.charAt(i) - from);
        }
        return bits;
    }
}
