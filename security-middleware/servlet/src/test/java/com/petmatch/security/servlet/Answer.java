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
}
