package com.petmatch.security.clamav;

import com.petmatch.security.upload.ScanOutcome;
import com.petmatch.security.upload.ScanOutcome.Clean;
import com.petmatch.security.upload.ScanOutcome.Encrypted;
import com.petmatch.security.upload.ScanOutcome.Failed;
import com.petmatch.security.upload.ScanOutcome.Infected;
import com.petmatch.security.upload.ScanOutcome.LimitExceeded;

/** What the words of clamd mean. Only one of them is good news. */
final class ClamdAnswer {

    private static final String OK = "OK";
    private static final String LIMITS = "Heuristics.Limits.Exceeded";
    private static final String ENCRYPTED = "Heuristics.Encrypted.";
    private static final int MAX_SIGNATURE = 200;

    private ClamdAnswer() {}

    /** The meaning of an answer after so many bytes of all were sent. */
    static ScanOutcome of(String answer, long sent, long size) {
        if (answer.equals(OK)) {
            return sent == size ? new Clean() : new Failed("Sent " + sent + " of " + size + " bytes");
        }
        if (answer.startsWith(LIMITS)) {
            return new LimitExceeded();
        }
        return answer.startsWith(ENCRYPTED) ? new Encrypted() : new Infected(plain(answer));
    }

    /** An answer that is no verdict. */
    static ScanOutcome unknown(String answer) {
        return new Failed("Unknown answer: " + plain(answer));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().limit(MAX_SIGNATURE).forEach(c -> plain.append(c > ' ' && c < 0x7f ? (char) c : '_'));
        return plain.toString();
    }
}
