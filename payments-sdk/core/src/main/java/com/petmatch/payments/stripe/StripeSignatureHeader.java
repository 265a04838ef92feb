package com.petmatch.payments.stripe;

import com.petmatch.payments.gateway.SignatureCheck;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads {@code t=<seconds>,v1=<hex>[,v1=…][,v0=…]} in one pass; what cannot be read is a verdict, never an exception.
 */
final class StripeSignatureHeader {

    private static final int MAX_SIGNATURES = 8;
    private static final int MAX_DIGITS = 12;
    private static final int HEX_LENGTH = 64;

    private final List<byte[]> signatures = new ArrayList<>(2);
    private String timestamp = "";
    private SignatureCheck verdict = SignatureCheck.AUTHENTIC;

    private StripeSignatureHeader() {}

    static StripeSignatureHeader parse(String header) {
        StripeSignatureHeader parsed = new StripeSignatureHeader();
        parsed.readAll(header);
        return parsed;
    }

    /** {@code AUTHENTIC} when the header is well formed and holds a time and a signature. */
    SignatureCheck verdict() {
        return verdict;
    }

    String timestamp() {
        return timestamp;
    }

    long seconds() {
        return Long.parseLong(timestamp);
    }

    List<byte[]> signatures() {
        return signatures;
    }

    private void readAll(String header) {
        int from = 0;
        while (from <= header.length() && verdict == SignatureCheck.AUTHENTIC) {
            int comma = header.indexOf(',', from);
            int to = comma < 0 ? header.length() : comma;
            readItem(header, from, to);
            from = to + 1;
        }
        if (verdict == SignatureCheck.AUTHENTIC && timestamp.isEmpty()) {
            verdict = SignatureCheck.HEADER_MALFORMED;
        }
        if (verdict == SignatureCheck.AUTHENTIC && signatures.isEmpty()) {
            verdict = SignatureCheck.NO_SIGNATURE;
        }
    }

    private void readItem(String header, int from, int to) {
        int equals = header.indexOf('=', from);
        if (equals < 0 || equals >= to) {
            verdict = SignatureCheck.HEADER_MALFORMED;
        } else if (equals == from + 1 && header.charAt(from) == 't') {
            readTime(header.substring(equals + 1, to));
        } else if (equals == from + 2 && header.startsWith("v1", from)) {
            readSignature(header.substring(equals + 1, to));
        }
    }

    private void readTime(String text) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || text.length() > MAX_DIGITS || !timestamp.isEmpty()) {
            verdict = SignatureCheck.HEADER_MALFORMED;
        } else {
            timestamp = text;
        }
    }

    private void readSignature(String hex) {
        if (hex.length() != HEX_LENGTH || signatures.size() == MAX_SIGNATURES) {
            verdict = SignatureCheck.HEADER_MALFORMED;
            return;
        }
        try {
            signatures.add(HexFormat.of().parseHex(hex));
        } catch (IllegalArgumentException notHex) {
            verdict = SignatureCheck.HEADER_MALFORMED;
        }
    }
}
