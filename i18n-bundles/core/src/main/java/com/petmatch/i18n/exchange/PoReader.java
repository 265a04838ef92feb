package com.petmatch.i18n.exchange;

import java.util.ArrayList;
import java.util.List;

/** Reads the entries of a PO file; obsolete ones ({@code #~}), previous strings ({@code #|}) and translators' remarks are skipped. */
final class PoReader {

    private final List<PoEntry> entries = new ArrayList<>();
    private PoEntry entry = new PoEntry();
    private String keyword = "";
    /** The string being read, which may go on over many lines. */
    private final StringBuilder value = new StringBuilder();

    private int number;

    private PoReader() {}

    static List<PoEntry> read(String text) throws FormatException {
        PoReader reader = new PoReader();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            reader.number++;
            reader.line(text.substring(start, end).strip());
            start = end + 1;
        }
        reader.finish();
        return reader.entries;
    }

    private void line(String line) throws FormatException {
        if (line.isEmpty()) {
            finish();
        } else if (line.startsWith("#")) {
            comment(line);
        } else if (line.startsWith("\"")) {
            continued(line);
        } else {
            string(line);
        }
    }

    private void comment(String line) {
        // A comment after strings begins the next entry, even without an empty line.
        if (!entry.isEmpty()) {
            finish();
        }
        String rest = line.length() > 2 ? line.substring(2).strip() : "";
        if (line.startsWith("#.")) {
            entry.comments.add(rest);
        } else if (line.startsWith("#:") && entry.reference.isEmpty()) {
            entry.reference = rest;
        } else if (line.startsWith("#,")) {
            for (String flag : rest.split("[, ]+", -1)) {
                entry.flags.add(flag);
            }
        }
    }

    private void string(String line) throws FormatException {
        int space = line.indexOf(' ');
        if (!line.startsWith("msg") || space < 0) {
            throw problem("po-syntax");
        }
        endString();
        String name = line.substring(0, space);
        boolean begins = name.equals("msgctxt") || (name.equals("msgid") && !onlyContext());
        if (begins && !entry.isEmpty()) {
            finish();
        }
        keyword = name;
        value.append(PoString.read(line.substring(space + 1).strip()));
        if (entry.strings.putIfAbsent(keyword, "") != null) {
            throw problem("po-duplicate");
        }
    }

    private boolean onlyContext() {
        return entry.strings.size() == 1 && entry.strings.containsKey("msgctxt");
    }

    private void continued(String line) throws FormatException {
        if (!entry.strings.containsKey(keyword)) {
            throw problem("po-syntax");
        }
        value.append(PoString.read(line));
    }

    private void endString() {
        entry.strings.computeIfPresent(keyword, (name, begun) -> value.toString());
        value.setLength(0);
        keyword = "";
    }

    private void finish() {
        endString();
        if (!entry.isEmpty()) {
            entries.add(entry);
        }
        entry = new PoEntry();
    }

    private FormatException problem(String code) {
        return new FormatException(code, "line " + number);
    }
}
