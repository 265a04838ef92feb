package com.petmatch.security.servlet;

import java.util.List;

/** What a server answered: everything until it closed. */
record Answer(int status, String head, String body) {

    static Answer of(String bytes) {
        int end = bytes.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, bytes, "");
        }
        String head = bytes.substring(0, end);
        return new Answer(Integer.parseInt(head.split(" ", 3)[1].strip()), head, bytes.substring(end + 4));
    }

    /** The values of a field, one a line. */
    List<String> fields(String name) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .toList();
    }

    String field(String name) {
        return String.join("|", fields(name));
    }

    /** The body, out of its chunks where it came in such (RFC 9112 §7.1). */
    String whole() {
        if (!field("Transfer-Encoding").contains("chunked")) {
            return body;
        }
        StringBuilder whole = new StringBuilder();
        int start = 0;
        while (true) {
            int line = body.indexOf("\r\n", start);
            int size = Integer.parseInt(body.substring(start, line), 16);
            if (size == 0) {
                return whole.toString();
            }
            whole.append(body, line + 2, line + 2 + size);
            start = line + 2 + size + 2;
        }
    }
}
