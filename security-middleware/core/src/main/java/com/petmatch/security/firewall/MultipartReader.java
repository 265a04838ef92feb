package com.petmatch.security.firewall;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Hands the text parts and file names of a multipart body (RFC 7578) to the inspector. What servers read in different
 * ways is a finding: then nobody knows which parts there are.
 */
final class MultipartReader {

    private static final int MAX_PARTS = 1_000;
    private static final int MAX_FIELDS_BYTES = 8 << 10;
    private static final Set<String> EXECUTABLE = Set.of(
            "php",
            "php3",
            "php4",
            "php5",
            "php7",
            "php8",
            "phps",
            "pht",
            "phtml",
            "phar",
            "jsp",
            "jspx",
            "jspf",
            "asp",
            "aspx",
            "ashx",
            "asmx",
            "ascx",
            "cfm",
            "cgi",
            "shtml",
            "stm",
            "htaccess",
            "htpasswd");
    private static final Set<String> EXECUTABLE_LAST = Set.of(
            "exe", "bat", "cmd", "scr", "com", "msi", "ps1", "vbs", "hta", "jar", "war", "sh", "pl", "py", "rb", "dll",
            "so");

    private final Inspector inspector;
    private final BodyText texts;
    private final boolean cut;

    MultipartReader(Inspector inspector, BodyText texts, boolean cut) {
        this.inspector = inspector;
        this.texts = texts;
        this.cut = cut;
    }

    void read(byte[] bytes, String boundary) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!isBoundary(boundary)) {
            inspector.broken(FieldPlace.PART, "boundary", EngineRules.BOUNDARY);
            inspector.value(FieldPlace.PART, "body", texts.text(bytes, "", FieldPlace.PART));
            return;
        }
        String delimiter = "--" + boundary;
        int at = text.startsWith(delimiter) ? 0 : text.indexOf("\r\n" + delimiter) + 2;
        if (at != 0) {
            inspector.broken(FieldPlace.PART, "preamble", EngineRules.BOUNDARY);
        }
        if (at == 1) {
            inspector.value(FieldPlace.PART, "body", texts.text(bytes, "", FieldPlace.PART));
            return;
        }
        parts(text, delimiter, at);
    }

    /** RFC 2046 section 5.1.1, without the blanks that it allows within quotes. */
    static boolean isBoundary(String boundary) {
        boolean characters = boundary.chars().allMatch(c -> Glyphs.isWord((char) c) || "'()+,-./:=?".indexOf(c) >= 0);
        return characters && !boundary.isEmpty() && boundary.length() <= 70;
    }

    private void parts(String text, String delimiter, int first) {
        int at = first;
        for (int count = 0; at >= 0; count++) {
            int from = at + delimiter.length();
            if (text.startsWith("--", from)) {
                ended(text, from + 2);
                return;
            }
            if (!text.startsWith("\r\n", from)) {
                inspector.broken(FieldPlace.PART, "boundary", EngineRules.BOUNDARY);
            }
            int next = text.indexOf("\r\n" + delimiter, from);
            boolean last = next < 0 || count == MAX_PARTS;
            part(text.substring(from, last ? text.length() : next));
            if (last) {
                missingEnd(count == MAX_PARTS);
                return;
            }
            at = next + 2;
        }
    }

    private void missingEnd(boolean tooMany) {
        if (tooMany) {
            inspector.broken(FieldPlace.PART, "parts", EngineRules.TOO_MANY);
        } else if (!cut) {
            inspector.broken(FieldPlace.PART, "end", EngineRules.PART_END);
        }
    }

    private void ended(String text, int from) {
        if (!text.substring(from).isBlank()) {
            inspector.broken(FieldPlace.PART, "epilogue", EngineRules.PART_END);
            inspector.value(FieldPlace.PART, "epilogue", text.substring(from));
        }
    }

    private void part(String text) {
        int blank = text.indexOf("\r\n\r\n");
        if (blank < 0 || blank > MAX_FIELDS_BYTES) {
            inspector.broken(FieldPlace.PART, "fields", EngineRules.PART_FIELD);
            inspector.value(FieldPlace.PART, "fields", utf8(text));
            return;
        }
        Map<String, String> fields = fields(text.substring(0, blank));
        ContentType disposition = ContentType.of(utf8(fields.getOrDefault("content-disposition", "")));
        ContentType type = ContentType.of(fields.getOrDefault("content-type", ""));
        String name = disposition.parameter("name");
        if (isOdd(disposition) || !type.isSound() || fields.containsKey("content-transfer-encoding")) {
            inspector.broken(FieldPlace.PART, name, EngineRules.PART_FIELD);
        }
        inspector.name(name);
        content(name, disposition, type, text.substring(blank + 4));
    }

    private static boolean isOdd(ContentType disposition) {
        Map<String, String> parameters = disposition.parameters();
        return !disposition.isSound()
                || !disposition.name().equals("form-data")
                || !parameters.containsKey("name")
                || parameters.containsKey("filename*")
                || parameters.containsKey("name*");
    }

    private void content(String name, ContentType disposition, ContentType type, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        String charset = type.parameter("charset");
        boolean file = disposition.parameters().containsKey("filename");
        if (file) {
            fileName(name, disposition.parameter("filename"));
        }
        if (!file) {
            boolean hidden = name.equals("_charset_") && !BodyText.isKnown(content.trim());
            inspector.value(
                    FieldPlace.PART, name, texts.text(bytes, hidden ? content.trim() : charset, FieldPlace.PART));
        } else if (!BodyText.isKnown(charset)) {
            inspector.broken(FieldPlace.PART, name, EngineRules.CHARSET);
        } else if (type.name().startsWith("text/") || type.isXml() || type.isJson()) {
            inspector.value(FieldPlace.TEXT, name, texts.text(bytes, charset, FieldPlace.TEXT));
        }
    }

    private void fileName(String field, String name) {
        inspector.value(FieldPlace.FILE_NAME, field, name);
        List<String> pieces = List.of(name.toLowerCase(Locale.ROOT).split("[.\0:; /\\\\]", 32));
        boolean anywhere = pieces.stream().skip(1).anyMatch(EXECUTABLE::contains);
        boolean last = pieces.size() > 1 && EXECUTABLE_LAST.contains(pieces.get(pieces.size() - 1));
        if (anywhere || last || name.equalsIgnoreCase("web.config") || name.equalsIgnoreCase(".user.ini")) {
            inspector.broken(FieldPlace.FILE_NAME, field, EngineRules.EXECUTABLE_NAME);
        }
    }

    private Map<String, String> fields(String block) {
        Map<String, String> fields = new HashMap<>();
        for (String line : block.split("\r\n", -1)) {
            if (!line.isEmpty()) {
                field(line, fields);
            }
        }
        return fields;
    }

    private void field(String line, Map<String, String> fields) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? "" : line.substring(0, colon).toLowerCase(Locale.ROOT);
        boolean token = !name.isEmpty() && name.chars().allMatch(c -> Glyphs.isWord((char) c) || c == '-');
        boolean clean = line.chars().noneMatch(c -> (c < 0x20 && c != '\t') || c == 0x7f);
        if (!token || !clean || fields.put(name, line.substring(colon + 1).trim()) != null) {
            inspector.broken(FieldPlace.PART, "fields", EngineRules.PART_FIELD);
        }
    }

    private static String utf8(String latin1) {
        byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
        return LenientUtf8.text(bytes, 0, bytes.length);
    }
}
