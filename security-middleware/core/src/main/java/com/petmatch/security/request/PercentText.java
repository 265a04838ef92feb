package com.petmatch.security.request;

import com.petmatch.security.error.SecurityErrors;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Percent decoding into strict UTF-8: what is not exactly one well-formed text is refused, overlong forms included. */
final class PercentText {

    private PercentText() {}

    static String decoded(String text, boolean plusIsSpace) throws AmbiguousTextException {
        if (text.indexOf('%') < 0) {
            return plusIsSpace ? text.replace('+', ' ') : text;
        }
        byte[] bytes = new byte[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes[length++] = (byte) hexPair(text, i + 1);
                i += 2;
            } else {
                bytes[length++] = (byte) (plusIsSpace && c == '+' ? ' ' : c);
            }
        }
        return strictUtf8(bytes, length);
    }

    private static int hexPair(String text, int at) throws AmbiguousTextException {
        int high = at + 1 < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        int low = at + 1 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
        if (high < 0 || low < 0) {
            throw new AmbiguousTextException(SecurityErrors.REQUEST_ENCODING);
        }
        return high << 4 | low;
    }

    private static String strictUtf8(byte[] bytes, int length) throws AmbiguousTextException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new AmbiguousTextException(SecurityErrors.REQUEST_ENCODING);
        }
    }
}
