package com.petmatch.security.token;

import com.petmatch.security.error.SecurityErrors;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The three parts of a compact JWS (RFC 7515 §7.1), canonical unpadded base64url, within their sizes. */
final class CompactJws {

    static final int MAX_TOKEN = 8_192;
    private static final int MAX_HEADER = 2_048;

    private final byte[] header;
    private final byte[] payload;
    private final byte[] signature;
    private final byte[] signed;

    private CompactJws(byte[] header, byte[] payload, byte[] signature, byte[] signed) {
        this.header = header;
        this.payload = payload;
        this.signature = signature;
        this.signed = signed;
    }

    static CompactJws parse(String token) throws RejectedTokenException {
        if (token.length() > MAX_TOKEN) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_SIZE);
        }
        int first = token.indexOf('.');
        int second = first < 0 ? -1 : token.indexOf('.', first + 1);
        if (second < 0 || token.indexOf('.', second + 1) >= 0) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_SHAPE);
        }
        if (first > MAX_HEADER) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_SIZE);
        }
        return new CompactJws(
                part(token.substring(0, first)),
                part(token.substring(first + 1, second)),
                part(token.substring(second + 1)),
                token.substring(0, second).getBytes(StandardCharsets.US_ASCII));
    }

    byte[] header() {
        return header;
    }

    byte[] payload() {
        return payload;
    }

    byte[] signature() {
        return signature;
    }

    /** The bytes the signature covers, exactly as they were received. */
    byte[] signed() {
        return signed;
    }

    private static byte[] part(String text) throws RejectedTokenException {
        if (text.isEmpty()) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_SHAPE);
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            // The decoder takes padding and stray trailing bits; one token has one text.
            if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text)) {
                throw new RejectedTokenException(SecurityErrors.TOKEN_SHAPE);
            }
            return bytes;
        } catch (IllegalArgumentException notBase64) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_SHAPE);
        }
    }
}
