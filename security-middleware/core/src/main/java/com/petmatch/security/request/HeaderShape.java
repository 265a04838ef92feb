package com.petmatch.security.request;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.error.SecurityErrors;
import java.util.List;
import java.util.Optional;

/** What is wrong with the method and the header fields, before anything is decoded (RFC 9110 §5, RFC 9112 §5.1, §6.3). */
final class HeaderShape {

    private static final int MAX_NAME = 256;
    private static final int MAX_METHOD = 16;
    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

    private HeaderShape() {}

    static Optional<ErrorCode> fault(SecurityRequest request, RequestLimits limits) {
        if (!isToken(request.method(), MAX_METHOD)) {
            return Optional.of(SecurityErrors.REQUEST_METHOD);
        }
        if (isTooLarge(request.fields(), limits)) {
            return Optional.of(SecurityErrors.REQUEST_SIZE);
        }
        for (HttpField field : request.fields()) {
            if (!isToken(field.name(), MAX_NAME) || hasControl(field.value())) {
                return Optional.of(SecurityErrors.REQUEST_FIELD);
            }
        }
        if (request.count("host") != 1) {
            return Optional.of(SecurityErrors.REQUEST_HOST);
        }
        // Which of two types a container parses a body by is its own affair: the one that was inspected, or the other.
        if (request.values("content-type").size() > 1) {
            return Optional.of(SecurityErrors.REQUEST_FIELD);
        }
        return isFramedTwice(request) ? Optional.of(SecurityErrors.REQUEST_FRAMING) : Optional.empty();
    }

    private static boolean isTooLarge(List<HttpField> fields, RequestLimits limits) {
        long total = 0;
        for (HttpField field : fields) {
            total += field.name().length() + field.value().length();
            if (field.value().length() > limits.fieldBytes()) {
                return true;
            }
        }
        return fields.size() > limits.fieldCount() || total > limits.fieldsBytes();
    }

    private static boolean isFramedTwice(SecurityRequest request) {
        int lengths = request.count("content-length");
        boolean chunked = request.count("transfer-encoding") > 0;
        return lengths > 1
                || (chunked && lengths > 0)
                || (lengths > 0 && request.contentLength().isEmpty());
    }

    private static boolean isToken(String text, int maxLength) {
        if (text.isEmpty() || text.length() > maxLength) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!alphanumeric && TOKEN_MARKS.indexOf(c) < 0) {
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
}
