package com.petmatch.payments.internal;

import com.petmatch.payments.gateway.SignatureCheck;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads {@code <time name>=<digits>,v1=<64 hex>[,v1=…]} in one pass, with blanks around each part; other names are passed
 * over. What cannot be read is a verdict, never an exception.
 */
public final class SignatureHeader {

    private static final int MAX_SIGNATURES = 8;
    private static final int MAX_DIGITS = 15;
    private static final int SIGNATURE_BYTES = 32;

    private final String header;
    private final String timeName;
    private final List<byte[]> signatures = new ArrayList<>(2);
    private String timestamp = "";
    private long time;
    private SignatureCheck verdict = SignatureCheck.AUTHENTIC;

    private SignatureHeader(String header, String timeName) {
        this.header = header;
        this.timeName = timeName;
    }

    /**
     * Reads a header.
     *
     * @param timeName what the provider calls the time: {@code t} or {@code ts}
     */
    public static SignatureHeader parse(String header, String timeName) {
        SignatureHeader parsed = new SignatureHeader(header, timeName);
        parsed.readAll();
        return parsed;
    }

    /** {@code AUTHENTIC} when the header is well formed and holds a time and a signature; nothing is proven yet. */
    public SignatureCheck verdict() {
        return verdict;
    }

    /** The digits as they were signed. */
    public String timestamp() {
        return timestamp;
    }

    public long time() {
        return time;
    }

    public List<byte[]> signatures() {
        return signatures;
    }

    private void readAll() {
        int from = 0;
        while (from <= header.length() && verdict == SignatureCheck.AUTHENTIC) {
            int comma = header.indexOf(',', from);
            int to = comma < 0 ? header.length() : comma;
            readItem(from, to);
            from = to + 1;
        }
        if (verdict == SignatureCheck.AUTHENTIC && timestamp.isEmpty()) {
            verdict = SignatureCheck.HEADER_MALFORMED;
        }
        if (verdict == SignatureCheck.AUTHENTIC && signatures.isEmpty()) {
            verdict = SignatureCheck.NO_SIGNATURE;
        }
    }

    private void readItem(int from, int to) {
        int equals = header.indexOf('=', from);
        if (equals < 0 || equals >= to) {
            verdict = SignatureCheck.HEADER_MALFORMED;
        } else if (isNamed(timeName, from, equals)) {
            readTime(afterBlanks(equals + 1, to), beforeBlanks(equals + 1, to));
        } else if (isNamed("v1", from, equals)) {
            readSignature(afterBlanks(equals + 1, to), beforeBlanks(equals + 1, to));
        }
    }

    private boolean isNamed(String name, int from, int to) {
        int start = afterBlanks(from, to);
        return beforeBlanks(start, to) - start == name.length() && header.startsWith(name, start);
    }

    private void readTime(int from, int to) {
        if (from >= to || to - from > MAX_DIGITS || !timestamp.isEmpty()) {
            verdict = SignatureCheck.HEADER_MALFORMED;
            return;
        }
        for (int i = from; i < to; i++) {
            int digit = header.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                verdict = SignatureCheck.HEADER_MALFORMED;
                return;
            }
            time = time * 10 + digit;
        }
        timestamp = header.substring(from, to);
    }

    private void readSignature(int from, int to) {
        if (to - from != 2 * SIGNATURE_BYTES || signatures.size() == MAX_SIGNATURES) {
            verdict = SignatureCheck.HEADER_MALFORMED;
            return;
        }
        byte[] signature = new byte[SIGNATURE_BYTES];
        for (int i = 0; i < SIGNATURE_BYTES; i++) {
            char high = header.charAt(from + 2 * i);
            char low = header.charAt(from + 2 * i + 1);
            if (!HexFormat.isHexDigit(high) || !HexFormat.isHexDigit(low)) {
                verdict = SignatureCheck.HEADER_MALFORMED;
                return;
            }
            signature[i] = (byte) (HexFormat.fromHexDigit(high) << 4 | HexFormat.fromHexDigit(low));
        }
        signatures.add(signature);
    }

    private int afterBlanks(int from, int to) {
        int start = from;
        while (start < to && isBlank(header.charAt(start))) {
            start++;
        }
        return start;
    }

    private int beforeBlanks(int from, int to) {
        int end = to;
        while (end > from && isBlank(header.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    // The optional white space of HTTP header fields, no more.
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
