package com.petmatch.security.firewall;

/**
 * Hands a document of XML to the inspector: as a whole for what its mark-up may do, then each text and each attribute
 * for what it says. It parses nothing that an attacker could make it resolve.
 */
final class XmlReader {

    private final Inspector inspector;

    XmlReader(Inspector inspector) {
        this.inspector = inspector;
    }

    void read(String text) {
        inspector.value(FieldPlace.XML, "body", text);
        declaration(text);
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            value(text, at, open < 0 ? text.length() : open);
            at = open < 0 ? text.length() : markup(text, open);
        }
    }

    private void declaration(String text) {
        int encoding = Glyphs.startsWith(text, 0, "<?xml") ? text.indexOf("encoding=") : -1;
        if (encoding > 0 && encoding < 128) {
            char quote = Glyphs.at(text, encoding + 9);
            int end = text.indexOf(quote, encoding + 10);
            if (end > 0 && !BodyText.isKnown(text.substring(encoding + 10, end))) {
                inspector.broken(FieldPlace.XML, "encoding", EngineRules.CHARSET);
            }
        }
    }

    /** Reads one piece of mark-up; the place behind it. */
    private int markup(String text, int open) {
        if (text.startsWith("<![CDATA[", open)) {
            int end = text.indexOf("]]>", open);
            value(text, open + 9, end < 0 ? text.length() : end);
            return end < 0 ? text.length() : end + 3;
        }
        if (text.startsWith("<!--", open)) {
            int end = text.indexOf("-->", open);
            value(text, open + 4, end < 0 ? text.length() : end);
            return end < 0 ? text.length() : end + 3;
        }
        return tag(text, open);
    }

    private int tag(String text, int open) {
        int at = open + 1;
        while (at < text.length() && text.charAt(at) != '>') {
            char c = text.charAt(at);
            int close = c == '"' || c == '\'' ? text.indexOf(c, at + 1) : -1;
            if (close > at) {
                value(text, at + 1, close);
                at = close;
            } else if (c == '"' || c == '\'') {
                // Never closed: the rest is read as one text, and no quote is looked for again.
                value(text, at + 1, text.length());
                return text.length();
            }
            at++;
        }
        return at + 1;
    }

    private void value(String text, int from, int end) {
        if (end > from && !text.substring(from, end).isBlank()) {
            inspector.value(FieldPlace.XML_VALUE, "xml", text.substring(from, end));
        }
    }
}
