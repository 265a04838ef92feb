package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.request.HttpField;
import java.util.ArrayList;
import java.util.List;

/** Reads what a server sent until it closed: the last answer that is not an interim one. */
final class WireAnswer {

    private static final String LINE = "\r\n";

    private WireAnswer() {}

    static Answer parse(String bytes) {
        int end = bytes.indexOf(LINE + LINE);
        int status = end < 0 ? 0 : status(bytes);
        if (status == 0) {
            return Answer.closed();
        }
        String rest = bytes.substring(end + 4);
        if (status < 200) {
            return parse(rest);
        }
        return new Answer(status, status < 300, fields(bytes.substring(0, end)), rest);
    }

    private static int status(String bytes) {
        boolean http = bytes.startsWith("HTTP/1.") && bytes.length() > 12;
        String digits = http ? bytes.substring(9, 12) : "";
        return digits.length() == 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(digits)
                : 0;
    }

    private static List<HttpField> fields(String head) {
        List<HttpField> fields = new ArrayList<>();
        head.lines().skip(1).forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.add(new HttpField(
                        line.substring(0, colon), line.substring(colon + 1).strip()));
            }
        });
        return fields;
    }
}
