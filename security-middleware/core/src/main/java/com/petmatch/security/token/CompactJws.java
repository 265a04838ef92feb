package com.petmatch.security.token;

import com.petmatch.security.error.SecurityErrors;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The three parts of a compact JWS (RFC 7515 §7.1), canonical unpadded base64url, within their sizes. */
final class CompactJws {

    static final int MAX_TOKEN = 8_192;
    private static final int MAX_HEADER = 2_048;

    private final byte[] token;
    private final String headerText;
    private final byte[] header;
    private final byte[] payload;
    private final byte[] signature;
    private final int signed;

    private CompactJws(byte[] token, String headerText, int first, int second) throws RejectedTokenException {
        this.token = token;
        this.headerText = headerText;
        this.header = Base64Url.decode(token, 0, first);
        this.payload = Base64Url.decode(token, first + 1, second);
        this.signature = Base64Url.decode(token, second + 1, token.length);
        this.signed = second;
    }

    static CompactJws parse(String token) throws RejectedTokenException {
        if (token.length() > MAX_TOKEN) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_SIZE);
        }
        int first = token.indexOf('.');
        int second = token.indexOf('.', first + 1);
        boolean isShaped = first > 0 && second > 0 && second < token.length() - 1 && token.indexOf('.', second + 1) < 0;
        if (!isShaped) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_SHAPE);
        }
        if (first > MAX_HEADER) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_SIZE);
        }
        // A character outside of ASCII becomes '?', which is outside of the alphabet as well.
        return new CompactJws(token.getBytes(StandardCharsets.US_ASCII), token.substring(0, first), first, second);
    }

    /** The header as it was received: equal texts are equal headers. */
    String headerText() {
        return headerText;
    }

    byte[] header() {
        return header;
    }

    /** Perhaps empty, which no JWT is. */
    byte[] payload() {
        return payload;
    }

    byte[] signature() {
        return signature;
    }

    /** The bytes the signature covers, exactly as they were received. */
    byte[] signed() {
        return Arrays.copyOf(token, signed);
    }
}
